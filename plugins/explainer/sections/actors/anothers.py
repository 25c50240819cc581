"""Another's: words right before a name that are no role of who bears it, or only part of one."""

from __future__ import annotations

from explainer.sections.actors.opening import leftmost
from explainer.sections.actors.role import Role, is_plural, is_role
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.syntax.clauses import FINITE, OBJECTS, PASTS


def opens_clause(head: int, start: int, name: Name, scene: Scene) -> bool:
    """Tell whether a name only opens what is told of the noun before it: "the judge | Roe sued".

    The noun has its part in the clause before, so that the verb behind the name is another's.
    """
    doc, (first, last) = scene.doc, scene.bounds(name.start)
    opened = start > first and doc[start - 1].lower_ in scene.words.articles
    if name.end < last and is_plural(doc[head], scene.words) and doc[name.end].tag_ in FINITE:
        return True  # "the number of friends | Roe has"
    if not opened or doc[head].text[0].isupper() or name.end >= last:
        return False
    root, verb = doc[name.end - 1], doc[name.end]
    noun = root if name.start <= doc[head].head.i < name.end else doc[head]
    told = verb.head.i in (head, root.i) or (verb.dep_ == "relcl" and verb.head.i < start)
    if verb.dep_ in ("acl", "relcl") and told and verb.tag_ in PASTS:
        return True  # "the judge | Roe named | has left"
    apart = doc[start - 2].is_punct and verb.lemma_ in scene.reading.pack.speech.saying
    part = noun.dep_ in OBJECTS | {"pobj", "appos", "attr"} and noun.head.i < start
    return part and verb.tag_ in FINITE and not apart


def is_counted(start: int, head: int, name: Name, scene: Scene) -> bool:
    """Tell whether a title tells which of one surname is meant: "the second President | Roe"."""
    doc, first = scene.doc, scene.bounds(name.start)[0]
    numbered = start < head and doc[start].like_num and doc[start].pos_ == "ADJ"
    the = start > first and doc[start - 1].lower_ in scene.words.definite
    titled = doc[head].text[0].isupper() and head == name.start - 1
    return numbered and the and titled and start + 1 == head and name.end - name.start == 1


def serving(start: int, head: int, name: Name, scene: Scene) -> Role | None:
    """Read "| special assistant to the president | Ann Roe"; an empty role where it may be both's.

    So it may with an article before the assistant: "an adviser to the president Ann Roe".
    """
    doc, words, first = scene.doc, scene.words, scene.bounds(name.start)[0]
    link = start - 2
    office = doc[head].lower_ in words.heads_of_state and doc[head].text.islower()
    if not office or link - 1 <= first or doc[start - 1].lower_ not in words.definite:
        return None
    holder = doc[link - 1]
    if doc[link].lower_ not in words.service_links - words.name_links - words.inside:
        return None
    if not is_role(holder, words) or is_plural(holder, words) or holder.lower_ in words.outsiders:
        return None
    opens = leftmost(link - 1, first, name.end, scene)
    owned = opens > first and doc[opens - 1].tag_ in ("DT", "PRP$", "POS")
    return Role(start=start if owned else opens, end=head + 1, head=link - 1)
