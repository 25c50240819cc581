// Search over all pages. The index is fetched when somebody starts to type, and from this site alone.
(() => {
  const words = document.currentScript.dataset;
  const place = document.querySelector(".search");
  if (!place || !location.protocol.startsWith("http")) return;
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
      await found.options({ baseUrl: root.pathname, excerptLength: 18 });
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
  const entry = (page) => {
    const item = make("li");
    item.append(make("a", { href: page.url, textContent: page.meta.title }), excerpt(page.excerpt));
    return item;
  };
  let turn = 0;
  const search = async () => {
    const mine = (turn += 1);
    const query = input.value.trim();
    if (!query) { list.replaceChildren(); told.textContent = ""; return; }
    try {
      const found = await (await load()).search(query);
      const pages = await Promise.all(found.results.slice(0, 8).map((one) => one.data()));
      if (mine !== turn) return;
      list.replaceChildren(...pages.map(entry));
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
