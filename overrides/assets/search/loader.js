// Fetches the files of search and lets a query wait for them. Every file is a script that calls one
// of the functions here, because a page from a disk may not fetch anything else: docs/search.md.
(() => {
  "use strict";

  const FORMAT = 2;     // of maslahat/search/pack.py; any other number we cannot read
  const SLICE_MS = 10;  // of work between two chances to draw: less than a frame

  const PAUSE_MS = 150; // longer than between two keys

  const indexes = {};   // language -> index, once it is there
  const { root, giveUp } = Maslahat;

  const once = Maslahat.remembered((path) => new Promise((done) => {
    const script = document.createElement("script");
    script.src = `${root}search/${path}.js`;
    script.onload = done;
    script.onerror = done;
    document.head.appendChild(script);
  }));

  // Called by search/<lang>.js, search/<lang>/s<n>.js and search/<lang>/<n>.js. A browser may have
  // kept a file of an older edition: it does not fit.
  Maslahat.index = (lang, json) => {
    indexes[lang] = Maslahat.open(json, FORMAT);
    if (Maslahat.ready) Maslahat.ready(lang, indexes[lang]);
  };

  Maslahat.shard = (lang, edition, number, json) => {
    if (indexes[lang].edition === edition) Maslahat.fill(indexes[lang], number, json);
  };

  Maslahat.text = (lang, page, json) => {
    const index = indexes[lang];
    const [url, title, topic, sections] = JSON.parse(json);
    if (index.pages.length && index.pages[page][0] !== url) return;
    const sentences = Maslahat.read(sections, index.language);
    index.texts[page] = { row: [url, title, topic], sentences };
  };

  // The index of a language, or nothing when it cannot be had.
  Maslahat.indexOf = (lang) => (
    (indexes[lang] ? Promise.resolve() : once(lang)).then(() => indexes[lang])
  );

  // The text of a page in index.texts, if it can be had.
  Maslahat.textOf = ({ index, page }) => once(`${index.lang}/${page}`);

  // What a generator waits for, if it is not there yet: words that begin so; or a script, and that
  // the reader stops typing, for half a word looks like a mistake.
  const fetchFor = (index, wanted, isCurrent) => {
    if (!wanted) return undefined;
    if (wanted === "repair") {
      return new Promise((done) => setTimeout(done, PAUSE_MS))
        .then(() => isCurrent() && once(wanted)).then(() => Maslahat.repairs);
    }
    const missing = Maslahat.missing(index, wanted);
    return missing.length && Promise.all(missing.map((number) => once(`${index.lang}/s${number}`)))
      .then(() => !Maslahat.missing(index, wanted).length);
  };

  // Runs a generator of rank.js in slices; never ends once isCurrent() is false.
  const run = (index, steps, isCurrent) => new Promise((done) => {
    const slice = () => {
      const until = performance.now() + SLICE_MS;
      while (isCurrent()) {
        const step = steps.next();
        const coming = !step.done && fetchFor(index, step.value, isCurrent);
        if (step.done) {
          done(step.value);
          return;
        }
        if (coming) {
          coming.then((isThere) => (isThere || !isCurrent() ? slice() : done(giveUp() || [])));
          return;
        }
        if (performance.now() > until) {
          setTimeout(slice);
          return;
        }
      }
    };
    slice();
  });

  // Ranks a query of synonyms, which are in the head of the index, and fetches nothing for it: after
  // that the first key finds rules made and code compiled. Until then a phone is opening a keyboard.
  Maslahat.rehearse = (index, isCurrent) => {
    run({ shards: [] }, Maslahat.rank(index, index.synonyms), isCurrent);
  };

  // The hits of a query in one language, best first; see rank.js.
  Maslahat.search = (lang, query, isCurrent = () => true) => Maslahat.indexOf(lang).then((index) => (
    index ? run(index, Maslahat.rank(index, query), isCurrent) : []
  ));
})();
