// A word that means nothing as it was typed to the words it is with one or two mistakes in it. Few
// readers need this, so it is a file of its own. Touches no page.
(() => {
  "use strict";

  const REPAIRED = 0.6;      // what a word counts that was not typed so
  const LEAST = 4;           // letters of a word that may have a mistake
  const LEAST_STEM = 2;      // ... of what it may be a form of
  const MOST = 40;           // ... and what is longer is no word
  const LONG = 8;            // ... that may have two
  const MOST_SLIPS = 24;     // ... whose every slip is tried: each takes a phone longer
  // Of a mistake. Two letters can be swapped in one way, and a lost one was any; but there are
  // thirty wrong letters: so a given word with one is less likely what was meant.
  const LIKELY = 0.9;
  const IN_ENDING = 0.5;     // when only the stem is right
  const TAIL = 0.15;         // ... for each letter of that ending
  const LONGER = 0.01;       // for each letter of a stem: of equals the longer is the likelier
  const AS_LIKELY = 0.05;    // further than this from the best nothing is meant
  const MOST_MEANT = 10;     // words whose forms are looked for
  const HEAD = 2;            // letters whose files are fetched
  const MOST_SHARDS = 12;    // that are all fetched
  const PAUSE = 16;          // words between two pauses

  const stemOf = (key) => key.slice(key.indexOf(":") + 1);

  // Damerau and Levenshtein: row i, column j is how many mistakes make the first i letters of a typed
  // word of the first j of another. Further than `most` from the diagonal is too far.
  const mistakes = (one, other, most) => {
    const rows = [];
    for (let i = 0; i <= one.length; i += 1) {
      const row = new Array(other.length + 1).fill(most + 1);
      for (let j = Math.max(0, i - most); j <= Math.min(other.length, i + most); j += 1) {
        if (!i || !j) row[j] = i + j;
        else {
          const isSame = one[i - 1] === other[j - 1];
          const above = rows[i - 1];
          row[j] = Math.min(above[j] + 1, row[j - 1] + LIKELY, above[j - 1] + (isSame ? 0 : 1));
          const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
          if (isSwap) row[j] = Math.min(row[j], rows[i - 2][j - 2] + LIKELY);
        }
      }
      rows.push(row);
    }
    return rows;
  };

  // A number is never taken for another.
  const mostMistakes = (word) => {
    if (word.length < LEAST || word.length > MOST || /[0-9]/.test(word)) return 0;
    return word.length < LONG ? 1 : 2;
  };

  // Of two words with one mistake in the first letters, one of these is the same. This spares most
  // words the slow comparison.
  const isLike = (one, other) => one[0] === other[0] || one[1] === other[1]
    || one[0] === other[1] || one[1] === other[0];

  // What else the mistakes may be: those in a stem that the typed word has with other letters.
  const changed = (own, key, most, judge) => own.forEach((mine) => {
    const stem = stemOf(key);
    const typed = stemOf(mine);
    const isNear = mine[0] === key[0] && typed.length >= LEAST_STEM
      && Math.abs(typed.length - stem.length) <= most && isLike(typed, stem);
    if (isNear) judge(mistakes(typed, stem, most)[typed.length][stem.length]);
  });

  // What was typed with the stem of `other` for a beginning that is like it. When such a word
  // cannot be, the mistake may be in the ending.
  const grafted = (language, word, other, key, rows, see) => {
    const stem = stemOf(key);
    const most = stem.length < LONG ? 1 : mostMistakes(word);
    const last = Math.min(word.length, stem.length + most);
    for (let here = Math.max(LEAST_STEM, stem.length - most); here <= last; here += 1) {
      const count = rows[here][stem.length];
      const far = count - stem.length * LONGER;
      const text = stem + word.slice(here);
      if (count <= most && language.keys(text).has(key)) see(text, far);
      else if (count <= most) see(other, far + IN_ENDING + (word.length - here) * TAIL);
    }
  };

  // What may be meant of the forms of one entry.
  const compare = (language, word, own, other, most, see) => {
    const rows = mistakes(word, other, most);
    see(other, rows[word.length][other.length] - other.length * LONGER);
    language.keys(other).forEach((_, key) => {
      const stem = stemOf(key);
      if (stem.length < LEAST_STEM) return;
      if (other.startsWith(stem)) grafted(language, word, other, key, rows, see);
      changed(own, key, most, (count) => see(other, count - stem.length * LONGER));
    });
  };

  // The letters that endings have.
  const lettersOf = ({ slots, letters }) => {
    const written = (all) => Object.keys(all).map((name) => all[name]).join(" ");
    const heads = written(slots).replace(/>\S*/g, "") + written(letters);
    return Array.from(new Set(heads.match(/[^\s>?_A-Z-]/g)));
  };

  // Every word that the typed one may be with one slip after its first letters.
  function* slips(word, letters) {
    for (let at = LEAST_STEM; at <= word.length; at += 1) {
      const before = word.slice(0, at);
      const rest = word.slice(at);
      yield [before + rest.slice(1), 1];
      yield [before + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2), LIKELY];
      for (const letter of letters) {
        yield [before + letter + rest, LIKELY];
        yield [before + letter + rest.slice(1), 1];
      }
    }
  }

  // Those of them that are forms of words of the index: their endings must be right in every letter.
  function* slipped(index, word, see) {
    const { keys } = index.language;
    const known = new Set();
    for (const { word: other } of index.entries.values()) {
      const isNear = other.length > LEAST_STEM && other.slice(0, HEAD) === word.slice(0, HEAD);
      if (isNear) keys(other).forEach((_, key) => known.add(key));
    }
    if (!known.size || word.length > MOST_SLIPS) return;
    let seen = 0;
    for (const [text, count] of slips(word, lettersOf(index.rules.endings))) {
      keys(text).forEach((_, key) => {
        if (known.has(key)) see(text, count - stemOf(key).length * LONGER);
      });
      seen += 1;
      if (seen % PAUSE === 0) yield;
    }
  }

  // The words that may be meant, each with how far it is, the nearest first.
  function* nearest(index, word) {
    const { keys } = index.language;
    const most = mostMistakes(word);
    const found = new Map();
    if (!most) return [];
    const see = (text, count) => {
      const isLess = count <= most && !(found.get(text) <= count);
      if (isLess && text !== word) found.set(text, count);
    };
    const own = Array.from(keys(word).keys()).filter((key) => !word.startsWith(stemOf(key)));
    let seen = 0;
    for (const { word: other } of index.entries.values()) {
      const isWord = other.length > LEAST_STEM && other[0] !== "+";
      if (isWord && isLike(word, other)) compare(index.language, word, own, other, most, see);
      seen += 1;
      if (seen % PAUSE === 0) yield;
    }
    yield* slipped(index, word, see);
    return Array.from(found).sort((one, other) => one[1] - other[1]);
  }

  // Of these words all forms. What is grafted may be no form of anything: then the next.
  function* formsOf(index, meant) {
    const entries = new Map();
    let least = 0;
    for (const [text, count] of meant) {
      if (entries.size && count > least + AS_LIKELY) break;
      const found = yield* Maslahat.forms(index, text);
      if (!entries.size) least = count;
      const part = count === least ? REPAIRED : REPAIRED / 2;
      found.forEach((weight, entry) => {
        entries.set(entry, Math.max(entries.get(entry) || 0, weight * part));
      });
    }
    return entries;
  }

  // What a word of a query, in which a mistake may be, may mean too. It keeps what it means as it is.
  Maslahat.repairs = function* repairs(index, one) {
    const { word } = one;
    // The first letter may be the wrong one; but a large site is not fetched whole.
    const isLarge = index.shards.length > MOST_SHARDS;
    yield isLarge ? [index.language.skeleton(word).slice(0, HEAD)] : index.shards.map(String);
    const meant = yield* nearest(index, word);
    const entries = yield* formsOf(index, meant.slice(0, MOST_MEANT));
    one.isRepaired = !one.counts.size && entries.size > 0;
    if (one.isRepaired) one.word = entries.keys().next().value.word;
    one.entries.forEach((weight, entry) => entries.set(entry, weight));
    return entries;
  };
})();
