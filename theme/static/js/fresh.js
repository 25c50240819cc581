// Marks statements that this browser has not shown before. What was seen stays in the browser.
(() => {
  const words = document.currentScript.dataset;
  const places = [...document.querySelectorAll("main li[id].row, main li[id].card, main .row[id]")];
  if (!places.length) return;
  const key = `seen:${location.pathname}`;
  let seen = null;
  try { seen = JSON.parse(localStorage.getItem(key)); } catch { return; }
  if (Array.isArray(seen)) {
    for (const place of places) {
      const line = place.querySelector("h2, h3, h4, .said, figcaption");
      if (seen.includes(place.id) || !line) continue;
      const mark = document.createElement("span");
      mark.className = "fresh";
      mark.textContent = words.fresh;
      line.append(" ", mark);
    }
  }
  try { localStorage.setItem(key, JSON.stringify(places.map((place) => place.id))); } catch { /* full or forbidden */ }
})();
