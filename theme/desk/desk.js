// A button beside each piece of YAML copies it; without this script a click selects it whole.
(() => {
  const words = document.currentScript.dataset;
  if (!navigator.clipboard) return;
  for (const text of document.querySelectorAll(".mends pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(text.textContent).then(
        () => {
          button.textContent = words.copied;
          setTimeout(() => { button.textContent = words.copy; }, 2000);
        },
        () => {},
      );
    });
    text.previousElementSibling.append(button);
  }
})();
