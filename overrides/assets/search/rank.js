// A query to sections of pages in order, best first. BM25F: docs/search.md. Touches no page.
(() => {
  "use strict";

  const K1 = 2;             // of the usual 1.2 to 2: sections are short
  const BEST = 2;           // the best section against the whole page
  const SYNONYM = 0.25;     // a word that readers use for the one asked for
  const ONLY_SYNONYM = 0.5; // when that one is nowhere
  const SURE = 0.5;         // a word that means less may have a mistake in it
  const MOST_WORDS = 12;    // a pasted page must not freeze a phone

  // A title with a word that means less says no more than a text with it.
  const countsOf = (entries) => {
    const counts = new Map();
    entries.forEach((weight, entry) => Maslahat.counts(entry).forEach((count, unit) => {
      const told = weight < SURE ? Math.min(count, 1) : count;
      counts.set(unit, (counts.get(unit) || 0) + weight * told);
    }));
    return counts;
  };

  const shares = (keys, others) => Maslahat.meet(keys, others, new Set());

  // May the term of a phrase be meant by the word? Most cannot: that is seen by how they begin.
  const isSame = ({ keys, skeleton }, { word, starts }, term) => (
    (word[0] === term[0] || starts.some((start) => term.startsWith(start)))
      && (skeleton(word) === skeleton(term) || shares(keys(word), keys(term)))
  );

  // The terms of group number `at` count for the word. Its posting is that of the term "+<at>".
  const take = (index, word, at) => {
    const entry = index.entries.get(`+${at}`);
    if (!entry) return;
    const part = word.found ? SYNONYM : ONLY_SYNONYM;
    Maslahat.counts(entry).forEach((count, unit) => {
      word.counts.set(unit, Math.max(word.counts.get(unit) || 0, part * count));
    });
    index.groups[at].forEach((phrase) => phrase.forEach((term) => {
      index.language.keys(term).forEach((isProof, key) => word.others.set(key, isProof));
    }));
  };

  // Did the query ask for this term of a text?
  Maslahat.isMeant = ({ entries, language }, word, term) => (
    word.entries.has(entries.get(term)) || shares(language.keys(term), word.others)
  );

  // The place in the query where a phrase begins, or -1.
  const placeOf = (language, words, phrase) => words.findIndex((_, start) => (
    phrase.every((term, at) => (
      words[start + at] && isSame(language, words[start + at], term)
    ))
  ));

  // What readers call the same thing counts for the words it stands for.
  function* addSynonyms(index, words) {
    words.forEach((one) => {
      one.starts = Maslahat.starts(index.language, one.word);
    });
    for (let at = 0; at < index.groups.length; at += 1) {
      const group = index.groups[at];
      for (const phrase of group) {
        const start = placeOf(index.language, words, phrase);
        if (start >= 0) {
          yield [index.language.skeleton(group[0][0])];
          words.slice(start, start + phrase.length).forEach((word) => take(index, word, at));
        }
      }
      yield;
    }
  }

  // By sections, not pages: on a small site every page has the word «патент».
  const rarity = (index, having) => {
    const all = index.first[index.count];
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  };

  // The words of a query: { word, text: as it was typed }.
  const askedFor = ({ typed, isStop }, terms) => {
    const all = [...new Set(terms)].map((text) => ({ text, word: typed(text) }));
    const telling = all.filter(({ text, word }) => !isStop(word) && !isStop(text));
    return (telling.length ? telling : all.slice(-1)).slice(0, MOST_WORDS);
  };

  const give = (word, entries) => {
    word.entries = entries;
    word.counts = countsOf(entries);
    word.found = word.counts.size;  // before synonyms make a rare word common
  };

  const isUnsure = ({ entries, counts, found }) => (
    found === counts.size && [...entries.values()].every((weight) => weight < SURE)
  );

  function* wordsOf(index, query) {
    const words = askedFor(index.language, Maslahat.terms(query, index.language));
    const last = words[words.length - 1];
    for (const one of words) {
      give(one, yield* Maslahat.meanings(index, one.word, one.text, one === last));
      one.others = new Map();
    }
    yield* addSynonyms(index, words);
    const unsure = words.filter(isUnsure);
    if (unsure.length) {
      yield "repair";
      for (const one of unsure) give(one, yield* Maslahat.repairs(index, one));
      yield* addSynonyms(index, words);
    }
    words.forEach((one) => {
      one.weight = rarity(index, one.found || one.counts.size);
    });
    return words;
  }

  const score = (words, countOf) => words.reduce((sum, { counts, weight }) => {
    const count = countOf(counts);
    return sum + weight * count * (K1 + 1) / (count + K1);
  }, 0);

  // A page is as good as its best section, its title counted with each, and as all of it is.
  const judge = (index, words, page) => {
    const title = index.first[page];
    const at = (counts, unit) => counts.get(unit) || 0;
    const whole = new Map(words.map(({ counts }) => [counts, at(counts, title)]));
    let best = 0;
    let bestUnit = title;
    for (let unit = title + 1; unit < index.first[page + 1]; unit += 1) {
      const own = score(words, (counts) => at(counts, unit) + at(counts, title));
      words.forEach(({ counts }) => whole.set(counts, whole.get(counts) + at(counts, unit)));
      if (own > best && words.some(({ counts }) => counts.has(unit))) {
        best = own;
        bestUnit = unit;
      }
    }
    const top = Math.max(best, score(words, (counts) => at(counts, title)));
    const sum = BEST * top + score(words, (counts) => whole.get(counts));
    return { index, page, words, unit: bestUnit - title, score: sum };
  };

  const isUrgent = (hit) => hit.index.urgent.indexOf(hit.page) >= 0;

  // Gives hits, best first: { page, unit: 1 for the first section or 0, words }.
  Maslahat.rank = function* rank(index, query) {
    const words = yield* wordsOf(index, query);
    const pages = new Set();
    words.forEach((word) => word.counts.forEach((_, unit) => {
      pages.add(index.pageOf[unit]);
    }));
    const hits = [];
    for (const page of pages) {
      hits.push(judge(index, words, page));
      if (hits.length % 16 === 0) yield;
    }
    return hits.sort((one, other) => (
      other.score - one.score || isUrgent(other) - isUrgent(one) || one.page - other.page
    ));
  };
})();
