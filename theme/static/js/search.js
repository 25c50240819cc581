// Search over all pages. The index is fetched when somebody starts to type, and from this site alone.
(() => {
  const words = document.currentScript.dataset;
  const place = document.querySelector(".search");
  if (!place || !location.protocol.startsWith("http")) return;
  const BEFORE = 6, SHOWN = 18; // words before what was asked for, and in all
  const root = new URL(place.dataset.root, location.href);
  const make = (name, fields = {}) => Object.assign(document.createElement(name), fields);
  const form = make("form", { action: "#" });
  const label = make("label", { htmlFor: "search_words", textContent: words.search });
  const input = make("input", { id: "search_words", type: "search", autocomplete: "off" });
  const told = make("p", { className: "soft" });
  // Where links take no focus, the list does: it stays open while one of them is clicked.
  const list = make("ul", { tabIndex: -1 });
  told.setAttribute("role", "status");
  form.setAttribute("role", "search");
  form.append(label, input);
  place.append(form, told, list);
  place.hidden = false;

  let engine;
  const load = () => {
    engine ||= import(new URL("pagefind/pagefind.js", root).href).then(async (found) => {
      await found.options({ baseUrl: root.pathname });
      return found;
    });
    return engine;
  };
  // Inside a paragraph a piece keeps the space that it starts with.
  const text = (html) =>
    new DOMParser().parseFromString(`<p>${html}`, "text/html").body.textContent;
  const excerpt = (html) => {
    const line = make("p");
    html.split(/<\/?mark>/).forEach((piece, at) => {
      line.append(at % 2 ? make("mark", { textContent: text(piece) }) : text(piece));
    });
    return line;
  };
  // The statement of a page that has most of what was asked for, and its words around that.
  const answer = (page) => {
    const apart = page.raw_content.includes("\u200b") ? "\u200b" : " ";
    const all = page.raw_content.split(apart === " " ? /\s+/ : apart);
    const places = [{ location: 0 }, ...page.anchors.sort((a, b) => a.location - b.location)];
    let best = { score: -1 };
    places.forEach(({ id, location }, at) => {
      const end = places[at + 1]?.location ?? all.length;
      const hits = page.weighted_locations.filter((w) => w.location >= location && w.location < end);
      const score = hits.reduce((sum, w) => sum + w.balanced_score, 0);
      if (score > best.score) best = { id, location, end, hits, score };
    });
    const first = Math.max(best.location, (best.hits[0]?.location ?? 0) - BEFORE);
    for (const { location } of best.hits) all[location] = `<mark>${all[location]}</mark>`;
    return {
      href: best.id ? `${page.url}#${best.id}` : page.url,
      words: all.slice(first, Math.min(first + SHOWN, best.end)).join(apart),
    };
  };
  const entry = (pages, most) => {
    const item = make("li");
    const { story } = pages[0].meta;
    if (story) item.append(make("p", { className: "label", textContent: story }));
    for (const page of pages.slice(0, most)) {
      const { href, words: said } = answer(page);
      const textContent = page.meta.page ?? page.meta.title;
      item.append(make("a", { href, textContent }), excerpt(said));
    }
    return item;
  };
  let turn = 0;
  const search = async () => {
    const mine = (turn += 1);
    const query = input.value.trim();
    if (!query) { list.replaceChildren(); told.textContent = ""; return; }
    try {
      const found = await (await load()).search(query);
      const pages = await Promise.all(found.results.slice(0, 16).map((one) => one.data()));
      if (mine !== turn) return;
      const stories = new Map();
      for (const page of pages) {
        const name = page.meta.story ?? page.url;
        stories.set(name, [...(stories.get(name) ?? []), page]);
      }
      const most = stories.size > 1 ? 3 : 8;
      list.replaceChildren(...[...stories.values()].map((some) => entry(some, most)));
      told.textContent = pages.length ? "" : words.nothing;
    } catch {
      told.textContent = words.failed;
    }
  };
  let wait;
  input.addEventListener("focus", () => { load().catch(() => {}); }, { once: true });
  input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(search, 200); });
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
})();
