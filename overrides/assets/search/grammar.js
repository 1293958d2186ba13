// Candidate stems of a folded word, by the endings its language allows.
// maslahat/search/grammar.py is the twin and explains it.
(() => {
  "use strict";

  const NOTHING = 0;
  const POSSIBLE = 1;
  const PROVEN = 2;
  const LONGEST = 40;

  // The arcs of a slot; one without letters becomes those of the slot it leads to.
  const arcsOf = (data, name) => data.slots[name].split(/ +/).reduce((all, written) => {
    const [whole, then] = written.split(">");
    const worth = whole.slice(-1) === "?" ? POSSIBLE : PROVEN;
    const head = whole.replace(/[?_]/g, "");
    if (head || !then) {
      const letters = head.split("").map((letter) => data.letters[letter] || letter);
      return all.concat({ letters, then, worth });
    }
    return all.concat(arcsOf(data, then).map((arc) => (
      { letters: arc.letters, then: arc.then, worth: Math.min(worth, arc.worth) }
    )));
  }, []);

  const file = (shelves, letters, item) => letters.split("").forEach((letter) => {
    shelves.set(letter, (shelves.get(letter) || []).concat(item));
  });

  const slotFrom = (arcs) => {
    const slot = { by: new Map(), end: NOTHING };
    arcs.forEach((arc) => {
      if (arc.letters.length) file(slot.by, arc.letters[0], arc);
      else slot.end = Math.max(slot.end, arc.worth);
    });
    return slot;
  };

  // Last letter of a stem -> what may follow it.
  const startsOf = (data) => {
    const starts = new Map();
    data.starts.forEach(([kind, slot, lasts, old, plain, least, sure]) => {
      file(starts, lasts, { kind, slot, old, plain, least, sure });
    });
    return starts;
  };

  // Class and stem -> the irregular stems of one word, the first for all of them.
  const groupsOf = (data) => {
    const groups = new Map();
    data.irregular.forEach(([kind, stems]) => {
      stems.forEach((stem) => groups.set(kind + stem, stems));
    });
    return groups;
  };

  // Vowel harmony: from `first` on, every vowel suits the one before it.
  const sings = (data, text, first) => {
    let before = "";
    for (let at = 0; at < text.length; at += 1) {
      const suited = data.harmony[text[at]];
      if (suited) {
        if (at >= first && before && data.harmony[before].indexOf(text[at]) < 0
          && data.free.indexOf(text.slice(at - 1, at + 1)) < 0
          && data.free.indexOf(text.slice(at, at + 2)) < 0) return false;
        before = text[at];
      }
    }
    return true;
  };

  // `data`: the key `endings` of the rules, every part there. Gives the functions `keys`: a Map of
  // the keys of a word and whether the word proves each; and `stems`: those that have a key.
  Maslahat.grammar = (data) => {
    // Each when a word first needs it: all at once would freeze a slow phone.
    const slotOf = Maslahat.remembered((name) => slotFrom(arcsOf(data, name)));
    const starts = startsOf(data);
    const groups = groupsOf(data);

    const stemsOf = (kind, stem) => groups.get(kind + stem) || [stem];
    const keyOf = (kind, stem) => `${kind}:${stemsOf(kind, stem)[0]}`;

    // What word.slice(at) is worth in the slot; `seen` remembers it for each place.
    const walk = (word, at, name, seen) => {
      const slot = slotOf(name);
      if (at === word.length) return slot.end;
      const arcs = slot.by.get(word[at]);
      if (!arcs) return NOTHING;
      const place = `${at} ${name}`;
      if (seen.has(place)) return seen.get(place);
      let best = NOTHING;
      arcs.forEach(({ letters, then, worth }) => {
        const end = at + letters.length;
        if (worth <= best || end > word.length) return;
        if (!letters.every((some, index) => some.indexOf(word[at + index]) >= 0)) return;
        if (then) best = Math.max(best, Math.min(worth, walk(word, end, then, seen)));
        else if (end === word.length) best = worth;
      });
      seen.set(place, best);
      return best;
    };

    const stemOf = (word, end, { kind, old, plain, least }) => {
      const kept = end - old.length;
      if (kept < 0 || word.slice(kept, end) !== old) return "";
      const stem = word.slice(0, kept) + plain;
      const isLong = Math.min(stem.length, end) >= least;
      return isLong || groups.has(kind + stem) ? stem : "";
    };

    // Does the ending suit the stem as it is written here, or as a dictionary has it?
    const agrees = (word, end, stem, { old, plain }) => {
      if (!plain) return sings(data, word, end);
      return sings(data, stem, end - old.length)
        && (sings(data, word, end) || sings(data, stem + word.slice(end), stem.length));
    };

    const split = (word, kinds, found) => {
      const seen = new Map();
      for (let end = 1; end <= word.length; end += 1) {
        (starts.get(word[end - 1]) || []).forEach((start) => {
          if (kinds && kinds.indexOf(start.kind) < 0) return;
          const worth = walk(word, end, start.slot, seen);
          const stem = worth && stemOf(word, end, start);
          if (!stem || !agrees(word, end, stem, start)) return;
          const key = keyOf(start.kind, stem);
          const told = stem.length + (word.length - end > 3);
          found.set(key, found.get(key) || (worth === PROVEN && told >= start.sure));
        });
      }
    };

    const keys = (word) => {
      const found = new Map([[keyOf(data.whole, word), true]]);
      if (word.length > LONGEST) return found;
      split(word, "", found);
      data.prefixes.forEach(([kinds, prefix]) => {
        if (word.startsWith(prefix)) split(word.slice(prefix.length), kinds, found);
      });
      return found;
    };

    return { keys, stems: (key) => stemsOf(...key.split(":")) };
  };
})();
