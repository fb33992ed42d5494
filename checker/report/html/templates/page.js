"use strict";
// The language switch and the filter.  Without this script the page shows all that it holds.
(() => {
  const bodies = [...document.querySelectorAll("[data-body]")];
  const buttons = [...document.querySelectorAll("[data-to]")];
  const here = () => document.documentElement.lang;
  const other = (id, to) => document.getElementById(id.replace(/^[a-z]+/, to));

  // What begins at the top of the window stays there in the other language.
  function reading() {
    const named = [...document.querySelectorAll(`[data-body="${here()}"] [id]`)];
    return named.find((x) => x.offsetParent && x.getBoundingClientRect().top >= 56);
  }

  function show(to) {
    const from = here();
    if (from === to) return;
    const at = window.scrollY > 120 ? reading() : null;
    const top = at && at.getBoundingClientRect().top;
    for (const x of document.querySelectorAll(`[data-body="${from}"] details[id]`)) {
      const twin = other(x.id, to);
      if (twin) twin.open = x.open;
    }
    document.documentElement.lang = to;
    for (const x of bodies) {
      x.hidden = x.dataset.body !== to;
      if (!x.hidden) document.title = x.dataset.title;
    }
    for (const x of buttons) x.setAttribute("aria-pressed", String(x.dataset.to === to));
    for (const x of document.querySelectorAll(`[data-body="${from}"] [data-filter]`)) carry(x, to);
    const twin = at && other(at.id, to);
    if (twin) window.scrollBy(0, twin.getBoundingClientRect().top - top);
  }

  for (const x of buttons) x.addEventListener("click", () => show(x.dataset.to));

  // A link into the page opens all that its end is folded into, in the language that it is of.
  function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    const end = id && document.getElementById(id);
    if (!end) return;
    const body = end.closest("[data-body]");
    if (body) show(body.dataset.body);
    for (let x = end; x; x = x.parentElement) if (x.tagName === "DETAILS") x.open = true;
    for (const x of document.querySelectorAll(".out")) if (x.contains(end)) x.classList.remove("out");
    end.scrollIntoView();
  }
  window.addEventListener("hashchange", follow);
  follow();

  // --- the filter: by the verdict of an item, by the ask of its part, by words that stand in it
  function filter(form) {
    const body = form.closest("[data-body]");
    const wanted = {};
    for (const x of form.querySelectorAll("input[type=checkbox]")) {
      (wanted[x.name] ||= []).push(...(x.checked ? [x.value] : []));
    }
    for (const x of form.querySelectorAll("select")) if (x.value) wanted[x.name] = [x.value];
    const words = form.querySelector("input[type=search]").value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of body.querySelectorAll("[data-verdict]")) {
      const is = { ...item.closest("[data-ask]").dataset, ...item.dataset };
      const fits = Object.entries(wanted).every(([name, values]) => values.includes(is[name]));
      const text = words.length && fits ? item.textContent.toLowerCase() : "";
      const found = fits && words.every((word) => text.includes(word));
      item.classList.toggle("out", !found);
      shown += found;
    }
    for (const part of body.querySelectorAll("[data-ask]")) {
      part.classList.toggle("out", !part.querySelector("[data-verdict]:not(.out)"));
    }
    const said = form.querySelector("output");
    said.textContent = said.dataset.said.replace("{n}", shown);
  }

  function carry(form, to) {
    const twin = document.querySelector(`[data-body="${to}"] [data-filter]`);
    const mine = form.querySelectorAll("input, select");
    twin.querySelectorAll("input, select").forEach((x, i) => {
      if (x.type === "checkbox") x.checked = mine[i].checked;
      else x.value = mine[i].value;
    });
    filter(twin);
  }

  for (const form of document.querySelectorAll("[data-filter]")) {
    form.addEventListener("input", () => filter(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    const items = () => [...form.closest("[data-body]").querySelectorAll("[data-verdict]:not(.out)")];
    form.querySelector("[data-all]").addEventListener("click", () => {
      const open = items().some((x) => !x.open);
      for (const x of items()) x.open = open;
    });
    filter(form);
  }
})();
