// A word of a query to the words of the index that it may mean, each with how surely. Touches no
// page. Generators, because a slow phone must be able to draw in between: they yield nothing for
// that, and beginnings of words when the files of such words are to be fetched before they go on.
(() => {
  "use strict";

  const FORM = 0.75;         // another form of the word
  const SHORT_FORM = 0.5;    // ... that shares only three letters with it
  const BESIDE = 0.8;        // ... for each of these, when the word itself is somewhere
  const LOOSE = /^[dv]/;     // classes of stems of which words of other meanings are made
  const LOOSELY = 0.2;       // ... for a form that shares only such a stem, when another shares more
  const SOUND = 0.7;         // spelt by ear, or typed in Latin letters
  const PREFIX = 0.2;        // «срок» in «сроки», when «срок» itself is somewhere
  const ONLY_PREFIX = 0.6;   // when it is nowhere
  const HEAD = 2;            // letters that forms of a word share
  const FEW = 4;             // letters tell little
  const PAUSE = 64;          // words between two pauses

  const stemOf = (key) => key.slice(key.indexOf(":") + 1);

  const merge = (into, found, part) => found.forEach((weight, entry) => {
    into.set(entry, Math.max(into.get(entry) || 0, weight * part));
  });

  // What the forms of a word begin with; a prefix may come before.
  Maslahat.starts = ({ keys, stems, prefixes }, word) => {
    const starts = new Set();
    keys(word).forEach((_, key) => stems(key).forEach((stem) => {
      [""].concat(prefixes).forEach((prefix) => starts.add(prefix + stem.slice(0, HEAD)));
    }));
    return [...starts];
  };

  function* select(index, fits) {
    const found = [];
    let seen = 0;
    for (const entry of index.entries.values()) {
      if (fits(entry.word)) found.push(entry);
      seen += 1;
      if (seen % PAUSE === 0) yield;
    }
    return found;
  }

  // How surely two words are forms of one, by their keys; 0 when they are not.
  Maslahat.meet = (keys, others, known) => {
    let best = 0;
    keys.forEach((isProof, key) => {
      if (!others.has(key) || !(isProof || others.get(key) || known.has(key))) return;
      const part = LOOSE.test(key) ? LOOSELY : 1;
      best = Math.max(best, part * (stemOf(key).length > 3 ? FORM : SHORT_FORM));
    });
    return best;
  };

  // The entries among `near` whose keys meet those of the word.
  function* meeting(word, near, keysOf) {
    const keys = keysOf(word);
    const known = new Set();
    for (const entry of near) {
      keysOf(entry.word).forEach((isProof, key) => {
        if (isProof) known.add(key);
      });
      yield;
    }
    let beside = 1;
    let part = 1 / LOOSELY;  // when no other shares more, this is not less
    const found = new Map();
    near.forEach((entry) => {
      const weight = Maslahat.meet(keys, keysOf(entry.word), known);
      if (entry.word === word) beside = BESIDE;
      if (weight >= SHORT_FORM) part = 1;
      if (weight) found.set(entry, weight);
    });
    found.forEach((weight, entry) => {
      found.set(entry, entry.word === word ? 1 : weight * part * beside);
    });
    return found;
  }

  // Forms of the word, by its endings.
  Maslahat.forms = function* forms(index, word) {
    const starts = Maslahat.starts(index.language, word);
    const near = yield* select(index, (other) => starts.some((start) => other.startsWith(start)));
    return yield* meeting(word, near, index.language.keys);
  };

  // The keys of a word with stems as they sound, and its own sound.
  const soundKeys = (language, word) => {
    const keys = new Map([[`:${language.skeleton(word)}`, true]]);
    language.keys(word).forEach((isProof, key) => {
      const stem = stemOf(key);
      const heard = key.slice(0, key.length - stem.length) + language.skeleton(stem);
      keys.set(heard, keys.get(heard) || isProof);
    });
    return keys;
  };

  function* sounds(index, word) {
    const { skeleton } = index.language;
    const head = skeleton(word).slice(0, HEAD);
    const near = yield* select(index, (other) => skeleton(other).startsWith(head));
    return yield* meeting(word, near, (other) => soundKeys(index.language, other));
  }

  function* beginnings(index, word, spell) {
    const start = spell(word);
    const found = yield* select(index, (other) => spell(other).startsWith(start));
    return new Map(found.map((entry) => [entry, 1]));
  }

  const sharedStart = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return one.slice(0, length);
  };

  // Beginnings, as they sound, of all words that a word of a query may mean: of those that begin
  // alike what they share, less a letter that an ending may change.
  const addresses = (index, words) => {
    const shared = new Map();
    const { keys, stems, skeleton } = index.language;
    const add = (stem) => {
      const heard = skeleton(stem);
      const head = heard.slice(0, HEAD);
      shared.set(head, sharedStart(heard, shared.has(head) ? shared.get(head) : heard));
    };
    words.forEach((word) => {
      add(word);
      keys(word).forEach((_, key) => {
        const some = stems(key);
        if (some.length > 1 || some[0].length > HEAD) some.forEach(add);
      });
    });
    const starts = [...shared.values()];
    return words.map(skeleton).concat(starts.map((start) => (
      start.slice(0, Math.max(HEAD, start.length - 1))
    )));
  };

  function* confidently(index, text, word) {
    const found = yield* Maslahat.forms(index, word);
    if (index.entries.has(text)) found.set(index.entries.get(text), 1);
    const isHeard = index.language.skeleton(word).length > 1;  // «ккккк» sounds like «к»
    if (isHeard && (text !== word || !found.size)) merge(found, yield* sounds(index, word), SOUND);
    return found;
  }

  // `word` is a term of the query as the language writes it, `text` as it was typed. Gives a Map of
  // entries and how surely each is meant.
  Maslahat.meanings = function* meanings(index, word, text, isLast) {
    const { skeleton } = index.language;
    // Of what is being typed all beginnings would be fetched, one after the other.
    if (isLast && word.length < FEW) yield [word, text].map((one) => `${skeleton(one)} `);
    else yield addresses(index, [word, text]);
    const entries = yield* confidently(index, text, word);
    const part = entries.size ? PREFIX : ONLY_PREFIX;
    const spell = word === text ? (other) => other : skeleton;
    if (spell(word).length > 1 && (isLast || !entries.size)) {
      merge(entries, yield* beginnings(index, word, spell), part);
    }
    return entries;
  };
})();
