// Copies what mends a statement, and gathers what strikes several, to be pasted at once.
// Without this script a click selects the lines, and they are copied by hand.
(() => {
  const words = document.currentScript.dataset;
  const make = (name, fields) => Object.assign(document.createElement(name), fields);
  const button = (textContent, act) => {
    const made = make("button", { type: "button", textContent });
    made.addEventListener("click", () => act(made));
    return made;
  };
  const copier = (lines) => button(words.copy, (pressed) => {
    navigator.clipboard.writeText(lines.textContent).then(
      () => {
        pressed.textContent = words.copied;
        setTimeout(() => { pressed.textContent = words.copy; }, 2000);
      },
      () => {},
    );
  });
  const basket = make("div", { className: "basket", hidden: true });
  const told = make("p", {});
  const gathered = make("pre", { hidden: Boolean(navigator.clipboard) });
  told.setAttribute("role", "status");
  basket.append(told, gathered);
  document.querySelector("main").append(basket);
  if (navigator.clipboard) {
    basket.append(copier(gathered));
    for (const lines of document.querySelectorAll(".mends pre")) {
      lines.previousElementSibling.append(copier(lines));
    }
  }
  for (const lines of document.querySelectorAll(".strikes")) {
    const piece = lines.closest(".piece");
    const strike = button(words.strike, (pressed) => {
      pressed.setAttribute("aria-pressed", piece.classList.toggle("struck"));
      const struck = [...document.querySelectorAll(".struck .strikes")];
      gathered.textContent = struck.map((one) => one.textContent).join("");
      told.textContent = `${words.struck}: ${struck.length}`;
      basket.hidden = !struck.length;
    });
    strike.setAttribute("aria-pressed", false);
    piece.querySelector(".kind").append(strike);
  }
})();
