// The sign # beside a statement copies its address; without this script it is a plain link.
(() => {
  const words = document.currentScript.dataset;
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  document.body.append(told);
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".permalink");
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        told.textContent = words.copied;
        setTimeout(() => { told.textContent = ""; }, 2000);
      },
      () => {},
    );
  });
})();
