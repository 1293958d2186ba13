// The search box: what the reader types, sees and hears. The only search script that touches
// the page; overrides/assets/site.js makes the box and loads this file on first use.
// A combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
(() => {
  "use strict";

  const FORMAT = 1;         // of maslahat/search/pack.py; any other number we cannot read
  const STEP = 5;           // results at a time: what a phone shows
  const MOST_CHARS = 200;   // of a query
  const PAUSE_MS = 200;     // longer than between two keys: no sentence is fetched in between
  const LIST_ID = "m-results";
  const EMERGENCY = ["112", "102", "103"];

  const texts = new Map();  // url -> sentences of the page
  const { input, root } = Maslahat;
  const box = input.parentNode;
  let index;
  let panel;
  let hits = { words: [], pages: [] };
  let options = [];
  let active = -1;
  let timer = 0;

  const make = (tag, name, text) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };

  const show = (element, isShown) => {
    element.hidden = !isShown;
  };

  const pageUrl = (page) => root + index.pages[page][0];

  const activate = (place) => {
    active = place;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    input.setAttribute("aria-activedescendant", options[place].id);
    options[place].scrollIntoView({ block: "nearest" });
  };

  const openPanel = (isOpen) => {
    show(panel.all, isOpen);
    input.setAttribute("aria-expanded", String(isOpen && hits.pages.length > 0));
    if (!isOpen) {
      clearTimeout(timer);
      activate(-1);
    }
  };

  const showSentence = (option, page) => {
    const sentences = texts.get(index.pages[page][0]);
    if (!sentences || option.lastChild.hasChildNodes()) return;
    const answer = Maslahat.answer(sentences, hits.words);
    if (answer.id) option.href = `${pageUrl(page)}#${encodeURIComponent(answer.id)}`;
    answer.parts.forEach(([text, isMatch]) => {
      const part = isMatch ? make("mark", "", text) : document.createTextNode(text);
      option.lastChild.appendChild(part);
    });
  };

  const addOption = (page) => {
    const [, title, topic] = index.pages[page];
    const option = make("a", "search-result", "");
    option.id = `m-result-${options.length}`;
    option.href = pageUrl(page);
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.appendChild(make("span", "search-title", title));
    if (topic) option.appendChild(make("span", "search-topic", topic));
    option.appendChild(make("span", "search-text", ""));
    showSentence(option, page);
    options.push(option);
    panel.list.appendChild(option);
  };

  const loadScript = (path, done) => {
    const script = document.createElement("script");
    script.src = root + path;
    script.onload = done;
    script.onerror = done;
    document.head.appendChild(script);
  };

  // One after the other, best first: on a slow line the first sentence must not wait for the fifth.
  const loadSentences = (place) => {
    const option = options[place];
    if (!option) return;
    const page = hits.pages[place];
    const next = () => {
      if (options[place] !== option) return;
      showSentence(option, page);
      loadSentences(place + 1);
    };
    if (texts.has(index.pages[page][0])) next();
    else loadScript(`search/${index.lang}/${page}.js`, next);
  };

  const showMore = () => {
    hits.pages.slice(options.length, options.length + STEP).forEach(addOption);
    show(panel.more, options.length < hits.pages.length);
  };

  const summary = () => (
    hits.pages.length
      ? index.ui.search_count.replace("{count}", String(hits.pages.length))
      : index.ui.search_none
  );

  // After a pause, not with every key: a screen reader would talk over the typing.
  const afterPause = () => {
    panel.status.textContent = summary();
    loadSentences(0);
  };

  const search = () => {
    const query = input.value.slice(0, MOST_CHARS).trim();
    hits = query.length > 1 ? Maslahat.rank(index, query) : { words: [], pages: [] };
    options = [];
    panel.list.textContent = "";
    activate(-1);
    showMore();
    show(panel.list, hits.pages.length > 0);
    show(panel.none, hits.pages.length === 0);
    openPanel(query.length > 1);
    clearTimeout(timer);
    if (query.length > 1) timer = setTimeout(afterPause, PAUSE_MS);
  };

  const move = (step) => {
    if (panel.all.hidden) search();
    if (!options.length) return;
    input.focus();
    const from = active < 0 && step < 0 ? 0 : active;
    activate((from + step + options.length) % options.length);
  };

  const escape = () => {
    if (panel.all.hidden) input.value = "";
    openPanel(false);
    input.focus();
  };

  // Enter without a choice opens the best result; on a focused link it is the link's own.
  const enter = (event) => {
    const isOurs = event.target === input && !panel.all.hidden && options.length > 0;
    if (isOurs) options[Math.max(active, 0)].click();
    return isOurs;
  };

  const onKey = (event) => {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: escape,
      Enter: () => enter(event),
    }[event.key];
    if (act && act() !== false) event.preventDefault();
  };

  const link = (text, url) => {
    const item = document.createElement("li");
    const anchor = make("a", "", text);
    anchor.href = url;
    item.appendChild(anchor);
    return item;
  };

  const list = (items) => {
    const element = document.createElement("ul");
    items.forEach((item) => element.appendChild(item));
    return element;
  };

  const makeNone = () => {
    const none = make("div", "search-none", "");
    none.appendChild(make("p", "", index.ui.search_try));
    none.appendChild(list(index.topics.map(([title, url]) => link(title, root + url))));
    none.appendChild(make("p", "", index.ui.search_emergency));
    none.appendChild(list(EMERGENCY.map((number) => link(number, `tel:${number}`))));
    return none;
  };

  const setAll = (element, attributes) => Object.keys(attributes).forEach((name) => {
    element.setAttribute(name, attributes[name]);
  });

  const makePanel = () => {
    panel = {
      status: make("p", "search-status", ""),
      list: make("div", "search-results", ""),
      more: make("button", "search-more", index.ui.search_more),
      none: makeNone(),
    };
    const parts = Object.keys(panel).map((name) => panel[name]);
    panel.all = make("div", "search-panel", "");
    parts.forEach((part) => panel.all.appendChild(part));
    show(panel.all, false);
    panel.more.type = "button";
    setAll(panel.status, { role: "status" });
    setAll(panel.list, { role: "listbox", id: LIST_ID, "aria-label": input.labels[0].textContent });
    box.appendChild(panel.all);
  };

  const describeInput = () => setAll(input, {
    "aria-autocomplete": "list",
    "aria-controls": LIST_ID,
    autocapitalize: "off",
    autocomplete: "off",
    enterkeyhint: "go",
    spellcheck: "false",
  });

  const isOutside = (target) => !box.contains(target);

  const listen = () => {
    input.addEventListener("input", search);
    box.addEventListener("keydown", onKey);
    panel.more.addEventListener("click", () => {
      const first = options.length;
      showMore();
      activate(first);
      options[first].focus();  // the button may be gone
      loadSentences(first);
    });
    document.addEventListener("click", (event) => {
      if (isOutside(event.target)) openPanel(false);
    });
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && isOutside(event.relatedTarget)) openPanel(false);
    });
  };

  // Called by search/<lang>.js. An index we cannot read gives the reader the list of pages back.
  Maslahat.index = (json) => {
    index = JSON.parse(json);
    if (index.format !== FORMAT) {
      Maslahat.giveUp();
      return;
    }
    makePanel();
    describeInput();
    listen();
    search();
  };

  // The index is the script after this one. A damaged file is "loaded" too, but has called nothing.
  document.currentScript.nextElementSibling.onload = () => {
    if (!index) Maslahat.giveUp();
  };

  // Called by search/<lang>/<n>.js.
  Maslahat.text = (url, json) => texts.set(url, Maslahat.read(JSON.parse(json), index.rules));
})();
