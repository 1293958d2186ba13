// A word that means nothing as it was typed to the words it is with one or two mistakes in it. Few
// readers need this, so it is a file of its own. Touches no page.
(() => {
  "use strict";

  const REPAIRED = 0.6;      // what a word counts that was not typed so
  const LEAST = 4;           // letters of a word that may have a mistake
  const LEAST_STEM = 3;      // ... of what it may be
  const IN_ENDING = 0.5;     // of a mistake, when an ending has one
  const TAIL = 0.15;          // ... for each letter of that ending
  const LONGER = 0.01;       // of a mistake, for each letter of a stem
  const MOST = 40;           // ... and what is longer is no word
  const LONG = 8;            // ... that may have two
  const HEAD = 2;            // letters whose files are fetched
  const MOST_SHARDS = 12;    // that are all fetched
  const AS_LIKELY = 0.05;    // of a mistake
  const PAUSE = 16;          // words between two pauses

  // Damerau and Levenshtein: row i, column j is how many mistakes lie between the first i letters
  // of one word and the first j of the other. Further than `most` from the diagonal is too far.
  const distances = (one, other, most) => {
    const rows = [];
    for (let i = 0; i <= one.length; i += 1) {
      const row = new Array(other.length + 1).fill(most + 1);
      for (let j = Math.max(0, i - most); j <= Math.min(other.length, i + most); j += 1) {
        if (!i || !j) row[j] = i + j;
        else {
          const isSame = one[i - 1] === other[j - 1];
          const above = rows[i - 1];
          row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1));
          const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
          if (isSwap) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
        }
      }
      rows.push(row);
    }
    return rows;
  };

  // How long the word is and its stems are.
  const cutsOf = (language, word) => {
    const cuts = new Set([word.length]);
    language.keys(word).forEach((_, key) => {
      const stem = key.slice(key.indexOf(":") + 1);
      if (stem.length >= LEAST_STEM && word.startsWith(stem)) cuts.add(stem.length);
    });
    return Array.from(cuts);
  };

  // How many mistakes make one word of another: between the words, or two of their stems; or
  // between a stem and a beginning of what was typed, for the mistake may be in the ending. Of
  // equals the longer stem is the likelier.
  const cost = (language, word, own, other, most) => {
    const rows = distances(word, other, most);
    let best = most + 1;
    cutsOf(language, other).forEach((there) => {
      const judge = (here, extra) => {
        const count = rows[here][there];
        if (count <= most) best = Math.min(best, count + extra - there * LONGER);
      };
      own.forEach((here) => judge(here, 0));
      for (let here = LEAST_STEM; here < word.length; here += 1) {
        judge(here, IN_ENDING + (word.length - here) * TAIL);
      }
    });
    return best;
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

  function* nearest(index, word) {
    const { language } = index;
    const most = mostMistakes(word);
    const own = cutsOf(language, word);
    let least = most + 1;
    const found = [];
    let seen = 0;
    for (const entry of most ? index.entries.values() : []) {
      const isWord = entry.word.length >= LEAST_STEM && entry.word[0] !== "+"
        && isLike(word, entry.word);
      const count = isWord ? cost(language, word, own, entry.word, most) : least + 1;
      least = Math.min(least, count);
      if (count < most + 1) found.push({ entry, count });
      seen += 1;
      if (seen % PAUSE === 0) yield;
    }
    return found.filter(({ count }) => count <= least + AS_LIKELY).map(({ entry, count }) => (
      { entry, part: count === least ? REPAIRED : REPAIRED / 2 }
    ));
  }

  // The words with fewest mistakes, in all their forms.
  Maslahat.repairs = function* repairs(index, word) {
    // The first letter may be the wrong one; but a large site is not fetched whole.
    const isLarge = index.shards.length > MOST_SHARDS;
    yield isLarge ? [index.language.skeleton(word).slice(0, HEAD)] : index.shards.map(String);
    const entries = new Map();
    for (const { entry: meant, part } of yield* nearest(index, word)) {
      (yield* Maslahat.forms(index, meant.word)).forEach((weight, entry) => {
        entries.set(entry, Math.max(entries.get(entry) || 0, weight * part));
      });
    }
    return entries;
  };
})();
