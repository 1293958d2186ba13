// The search box: what the reader types, sees and hears. The only search script that touches
// the page; overrides/assets/site.js makes the box and loads the scripts on first use.
// A combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
(() => {
  "use strict";

  const STEP = 5;           // results at a time: what a phone shows
  const FEW = 3;            // fewer results: Russian ones too
  const MOST_CHARS = 200;   // of a query
  const PAUSE_MS = 200;     // longer than between two keys: no text is fetched in between
  const SOURCE = "ru";      // the language every guide is in

  const { input, root, emergency } = Maslahat;
  const box = input.parentNode;
  let index;                // of the language of the page
  let panel;
  let hits = [];
  let options = [];
  let active = -1;
  let timer;
  let turn = 0;             // counts queries: an answer to an older one is dropped
  let shown = 0;            // the query whose hits are shown
  let isEntered;            // the reader did not wait for the hits
  let chosen = "";          // another language the reader asked for

  const make = (tag, name, text) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };

  const show = (element, isShown) => {
    element.hidden = !isShown;
  };

  const activate = (place) => {
    active = place;
    options.forEach((option, at) => option.setAttribute("aria-selected", at === place));
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    input.setAttribute("aria-activedescendant", options[place].id);
    options[place].scrollIntoView({ block: "nearest" });
  };

  const openPanel = (isOpen) => {
    show(panel.all, isOpen);
    input.setAttribute("aria-expanded", isOpen && hits.length > 0);
    if (!isOpen) {
      turn += 1;
      clearTimeout(timer);
      activate(-1);
    }
  };

  const rowOf = ({ index: { pages, texts }, page }) => pages[page] || (texts[page] || {}).row;

  const showSentence = (option, hit) => {
    const text = hit.index.texts[hit.page];
    if (!text || option.lastChild.hasChildNodes()) return;
    const answer = Maslahat.answer(hit, text.sentences);
    if (answer.id) option.href = `${root}${rowOf(hit)[0]}#${encodeURIComponent(answer.id)}`;
    answer.parts.forEach(([part, isMatch]) => {
      const node = isMatch ? make("mark", "", part) : document.createTextNode(part);
      option.lastChild.appendChild(node);
    });
  };

  const addOption = (hit) => {
    const [url, title, topic] = rowOf(hit) || ["", "", ""];
    const isForeign = hit.index !== index;
    const option = make("a", "search-result", "");
    option.id = `m-result-${options.length}`;
    option.href = root + url;
    option.tabIndex = -1;
    if (isForeign) option.lang = hit.index.lang;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", false);
    option.appendChild(make("span", "search-title", title));
    const label = [topic, isForeign ? hit.index.name : ""].filter(Boolean).join(" · ");
    if (label) option.appendChild(make("span", "search-topic", label));
    option.appendChild(make("span", "search-text", ""));
    showSentence(option, hit);
    options.push(option);
    panel.list.appendChild(option);
  };

  // One after the other, best first: on a slow line the first sentence must not wait for the fifth.
  const loadSentences = (place) => {
    const option = options[place];
    return option ? Maslahat.textOf(hits[place]).then(() => {
      if (options[place] !== option) return undefined;
      showSentence(option, hits[place]);
      return loadSentences(place + 1);
    }) : Promise.resolve();
  };

  const nextHits = () => hits.slice(options.length, options.length + STEP);

  // A large site keeps its titles with the texts. They wait for a pause, too: else each key would
  // fetch those of its own results.
  const withTitles = (some, isCurrent, done) => {
    const unknown = some.filter((hit) => !rowOf(hit));
    const fetchTitles = () => isCurrent()
      && Promise.all(unknown.map(Maslahat.textOf)).then(() => isCurrent() && done());
    if (unknown.length) setTimeout(fetchTitles, PAUSE_MS);
    else done();
  };

  const addNext = () => {
    nextHits().forEach(addOption);
    show(panel.more, options.length < hits.length);
  };

  const showHits = (found) => {
    hits = found;
    options = [];
    panel.list.textContent = "";
    activate(-1);
    addNext();
    show(panel.list, hits.length > 0);
    show(panel.similar, hits.some((hit) => hit.words.some((word) => word.isRepaired)));
    openPanel(true);
    if (isEntered && options.length) options[0].click();
    isEntered = false;
  };

  const tell = () => {
    show(panel.none, !hits.length);
    panel.status.textContent = hits.length
      ? index.ui.search_count.replace("{count}", hits.length) : index.ui.search_none;
  };

  const addForeign = (isCurrent) => Maslahat.search(SOURCE, query(), isCurrent).then((found) => {
    withTitles(found.slice(0, STEP), isCurrent, () => {
      showHits(hits.concat(found));
      tell();
      loadSentences(0);
    });
  });

  // After a pause, not with every key: a screen reader would talk over the typing.
  const afterPause = (isCurrent) => {
    const isEnough = hits.length >= FEW || index.lang === SOURCE || chosen;
    if (isEnough || hits.length) tell();
    loadSentences(0).then(() => isEnough || !isCurrent() || addForeign(isCurrent));
  };

  const query = () => input.value.slice(0, MOST_CHARS).trim();

  // In the language the query is plainly in, when that is another.
  const offerOther = () => {
    const isIn = (signs) => signs && new RegExp(signs).test(query().toLowerCase());
    panel.other.textContent = "";
    if (isIn(index.signs)) return;
    Object.keys(index.others).forEach((code) => {
      const [name, signs] = index.others[code];
      if (code === chosen || !isIn(signs)) return;
      const text = index.ui.search_other.replace("{language}", name);
      panel.other.appendChild(make("button", "search-more", text)).onclick = () => {
        chosen = code;
        input.focus();
        search();
      };
    });
  };

  const search = () => {
    turn += 1;
    const mine = turn;
    isEntered = false;
    const isCurrent = () => mine === turn;
    clearTimeout(timer);
    if (query().length < 2) {
      hits = [];
      openPanel(false);
      return;
    }
    Maslahat.search(chosen || index.lang, query(), isCurrent).then((found) => {
      withTitles(found.slice(0, STEP), isCurrent, () => {
        shown = mine;
        showHits(found);
        offerOther();
        show(panel.none, false);
        timer = setTimeout(afterPause, PAUSE_MS, isCurrent);
      });
    });
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
    const isOurs = event.target === input && !panel.all.hidden;
    if (isOurs && shown !== turn) isEntered = true;
    else if (isOurs && options.length) options[Math.max(active, 0)].click();
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
    const anchor = make("a", "", text);
    anchor.href = url;
    return fill(document.createElement("li"), [anchor]);
  };

  const fill = (element, items) => {
    items.forEach((item) => element.appendChild(item));
    return element;
  };

  const list = (items) => fill(document.createElement("ul"), items);

  const makeNone = () => {
    const { ui, topics } = index;
    return fill(make("div", "search-none", ""), [
      make("p", "", ui.search_try),
      list(topics.map(([title, url]) => link(title, root + url))),
      make("p", "", ui.search_emergency),
      list(emergency.map((number) => link(number, `tel:${number}`))),
    ]);
  };

  const makePanel = () => {
    panel = {
      status: make("p", "search-status", ""),
      similar: make("p", "search-note", index.ui.search_similar),
      other: make("div", "", ""),
      list: make("div", "search-results", ""),
      more: make("button", "search-more", index.ui.search_more),
      none: makeNone(),
    };
    const parts = Object.keys(panel).map((name) => panel[name]);
    panel.all = fill(make("div", "search-panel", ""), parts);
    show(panel.none, false);
    show(panel.all, false);
    panel.status.setAttribute("role", "status");
    panel.list.id = "m-results";
    panel.list.setAttribute("role", "listbox");
    panel.list.setAttribute("aria-label", input.labels[0].textContent);
    input.setAttribute("aria-controls", panel.list.id);
    box.appendChild(panel.all);
  };

  const showMore = () => withTitles(nextHits(), () => true, () => {
    const first = options.length;
    addNext();
    activate(first);
    options[first].focus();  // the button may be gone
    loadSentences(first);
  });

  const isOutside = (target) => !box.contains(target);

  const listen = () => {
    input.addEventListener("input", () => {
      chosen = "";
      search();
    });
    box.addEventListener("keydown", onKey);
    panel.more.addEventListener("click", showMore);
    document.addEventListener("click", (event) => {
      if (isOutside(event.target)) openPanel(false);
    });
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && isOutside(event.relatedTarget)) openPanel(false);
    });
  };

  // The first index is that of the page; without one the reader gets the list of pages back.
  Maslahat.ready = (lang, found) => {
    Maslahat.ready = undefined;
    if (!found) {
      Maslahat.giveUp();
      return;
    }
    index = found;
    makePanel();
    listen();
    search();
    Maslahat.rehearse(index, () => !input.value);
  };

  // The index is the script after this one. A damaged file is "loaded" too, but has called nothing.
  const next = document.currentScript.nextElementSibling;
  if (next) {
    next.onload = () => {
      if (!index) Maslahat.giveUp();
    };
  }
})();
