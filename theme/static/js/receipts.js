// Opens receipts beside the text where there is room, in browsers whose style sheets cannot;
// and brings the current page of the story's navigation into its line.
(() => {
  const inMargin = ".row > details.receipts, .brief details.receipts, .person > details.receipts";
  if (!CSS.supports("selector(::details-content)")) {
    const wide = matchMedia("(min-width: 48rem)");
    const open = () => {
      for (const one of document.querySelectorAll(inMargin)) one.open = wide.matches;
    };
    wide.addEventListener("change", open);
    open();
  }
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("main details")) one.open = true;
  });
  const here = document.querySelector("nav.story [aria-current]");
  if (here && !CSS.supports("scroll-initial-target: nearest")) {
    const line = here.closest("ul");
    line.scrollLeft += here.getBoundingClientRect().left - line.getBoundingClientRect().left - 72;
  }
})();
