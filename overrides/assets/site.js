// Dates, search box and language switch; where they fail, the page says what it said.
window.Maslahat = {};
(() => {
  "use strict";

  // The reader's own day: an old copy may be opened years later, and far from any server.
  const today = () => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60000);
    return local.toISOString().slice(0, 10);
  };

  // [words, last day, words after it, last day, …] -> what is true today and after.
  const still = (parts, day) => (
    parts[1] && day > parts[1] ? still(parts.slice(2), day) : parts
  );

  // A sentence of search: "30 дней{¦2027-01-31¦…}" would be shown as it was when it was written.
  Maslahat.fresh = (text) => (
    text.replace(/\{([^}]*)\}/g, (_, parts) => still(parts.split("¦"), today())[0])
  );

  const refresh = () => {
    const day = today();
    document.querySelectorAll("[data-until]").forEach((element) => {
      const { until, then } = element.dataset;
      const [words, next] = still(["", until].concat(then.split("¦")), day);
      if (!words) return;
      element.textContent = words;
      if (!next) element.className = "changed";
    });
    const clock = document.querySelector("#m-clock");
    if (clock) clock.hidden = day >= document.documentElement.dataset.day;
  };

  const place = document.querySelector("#m-search");

  const add = (parent, tag, name, text) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return parent.appendChild(element);
  };

  const placeBox = () => {
    const { lang, label, hint, error } = place.dataset;
    const root = document.documentElement.dataset.root;
    const link = place.firstElementChild;
    place.textContent = "";
    const box = add(place, "div", "search-box", "");
    add(box, "label", "search-label", label).htmlFor = "m-query";
    const input = add(box, "input", "search-input", "");
    input.id = "m-query";
    input.placeholder = hint;
    const describe = (name, value) => input.setAttribute(name, value);
    describe("role", "combobox");
    describe("aria-expanded", "false");
    describe("aria-autocomplete", "list");
    describe("autocapitalize", "off");
    describe("autocomplete", "off");
    describe("enterkeyhint", "go");
    describe("spellcheck", "false");

    const giveUp = () => {
      const hadFocus = place.contains(document.activeElement);
      place.textContent = "";
      place.appendChild(link);
      add(place, "p", "search-status", error).setAttribute("role", "alert");
      if (hadFocus) link.focus();
    };

    const load = (name) => {
      const script = document.createElement("script");
      script.async = false;  // keeps their order
      script.onerror = giveUp;
      script.src = `${root}search/${name}.js`;
      document.head.appendChild(script);
    };

    const start = () => {
      input.removeEventListener("focus", start);
      load("engine");
      load(lang);
    };

    input.addEventListener("focus", start);
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !event.target.matches("input, select, textarea")) {
        event.preventDefault();
        input.focus();
      }
    });
    const emergency = Array.from(document.querySelectorAll(".calls b"), (call) => call.textContent);
    Object.assign(Maslahat, { root, input, giveUp, emergency });
  };

  const keepSection = (event) => {
    let id = "";
    document.querySelectorAll("main h2[id], main h3[id]").forEach((heading) => {
      const isAbove = heading.getBoundingClientRect().top <= innerHeight / 3;
      if (isAbove && heading.offsetParent) id = heading.id;
    });
    event.currentTarget.hash = id;
  };

  if (!NodeList.prototype.forEach) return;  // younger than Map
  document.querySelectorAll("a[data-switch]").forEach((link) => {
    ["focus", "pointerdown", "click"].forEach((type) => link.addEventListener(type, keepSection));
  });
  if (place) placeBox();
  refresh();
  document.addEventListener("visibilitychange", refresh);  // a tab may stay open for weeks
})();
