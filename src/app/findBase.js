// Stands in the page itself, before its script: finds the folder the dashboard lies in where the server
// gave this page for another address than its own (it falls back to the root page, or adds no last
// slash). Every folder above the address is tried, the nearest first; it is the one that has the script.
// Costs nothing where the page is at its place.
(() => {
  const { pathname } = location;
  const folders = [...pathname].flatMap((c, at) => (c === "/" ? [pathname.slice(0, at + 1)] : []));
  /** An element made anew asks again, now from where the base says; a script that failed never runs again. */
  const again = (/** @type {Element} */ old) => {
    const copy = document.createElement(old.tagName);
    for (const { name, value } of old.attributes) copy.setAttribute(name, value);
    old.replaceWith(copy);
  };
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.type !== "module") return;
      const base = document.querySelector("base");
      const tried = new URL(document.baseURI).pathname;
      const next = folders.filter((folder) => folder !== tried).pop();
      if (!base || next === undefined) {
        const app = document.getElementById("app");
        if (app) app.textContent = "The dashboard could not start: its files were not found here.";
        return;
      }
      folders.splice(folders.indexOf(next));
      base.setAttribute("href", next);
      for (const link of document.querySelectorAll("head > link")) again(link);
      again(target);
    },
    true,
  );
})();
