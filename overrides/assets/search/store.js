// The index of a language, opened as far as a query needs. maslahat/search/pack.py writes what is
// read here: docs/search.md. Touches no page.
(() => {
  "use strict";

  const SIGNS = "!#$%&()*,-./:;<=>?@[]^_{|}~";  // of pack.py
  const COUNTS = [0.4];     // what each letter of a posting counts, A first
  for (let at = 0; at < 25; at += 1) COUNTS.push(COUNTS[at] * 1.5);
  const USUAL_COUNT = "C";  // is written as no letter
  const MOST_SHARDS = 4;    // for one beginning: two letters of a large site would fetch half of it

  const unpack = (packed, letters) => {
    const spelt = packed.replace(/[!-~]/g, (sign) => letters[SIGNS.indexOf(sign)] || sign);
    let word = "";
    return (spelt.match(/[A-Z][^A-Z]*/g) || []).map((coded) => {
      word = word.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
      return word;
    });
  };

  const numbers = (packed, see) => packed.replace(/(z*)([0-9a-y])([A-Z]?)/g, (_, far, near, letter) => {
    see(far.length * 35 + parseInt(near, 36), letter || USUAL_COUNT);
  });

  // The first unit of each page, and the number of all units at the end; the page of each unit.
  const numberUnits = (index) => {
    index.first = [0];
    index.pageOf = [];
    numbers(index.units, (count) => {
      for (let at = 0; at < count; at += 1) index.pageOf.push(index.first.length - 1);
      index.first.push(index.pageOf.length);
    });
  };

  // A word with two addresses comes twice.
  const add = (index, word, posting) => {
    const known = index.entries.get(word);
    if (!known || !known.posting) index.entries.set(word, { word, posting });
  };

  const fill = (index, number, [words, postings]) => {
    const list = postings.split(" ");
    unpack(words, index.letters).forEach((word, at) => add(index, word, list[at]));
    index.isOpen[number] = true;
  };

  // An index that can be asked, or nothing when it is of another format.
  Maslahat.open = (json, format) => {
    const index = JSON.parse(json);
    if (index.format !== format) return undefined;
    index.language = Maslahat.language(index.rules);
    index.entries = new Map();
    index.isOpen = [];
    index.texts = [];
    numberUnits(index);
    index.groups = index.synonyms.split(";").filter(Boolean)
      .map((group) => group.split(",").map((phrase) => phrase.split(" ")));
    // Words of synonyms are known, also those on no page.
    index.groups.forEach((group) => group.forEach((phrase) => {
      phrase.forEach((term) => add(index, term, ""));
    }));
    if (index.shards.length === 1) fill(index, 0, index.shards[0].slice(1));
    return index;
  };

  Maslahat.fill = (index, number, json) => fill(index, number, JSON.parse(json));

  const shardsOf = (index, address) => {
    const found = [];
    index.shards.forEach((from, number) => {
      const next = index.shards[number + 1];
      const isThere = (!number || from <= `${address}\uffff`) && (!next || next > address);
      if (isThere) found.push(number);
    });
    return found.slice(0, MOST_SHARDS);
  };

  // The numbers of the shards still to be fetched for words with one of these beginnings.
  Maslahat.missing = (index, addresses) => {
    const numbers = new Set([].concat(...addresses.map((address) => shardsOf(index, address))));
    return [...numbers].filter((number) => !index.isOpen[number]);
  };

  // "31A" is the usual on unit 3 and the least on unit 4. Read once.
  Maslahat.counts = (entry) => {
    if (entry.counts) return entry.counts;
    entry.counts = new Map();
    let unit = 0;
    numbers(entry.posting, (step, letter) => {
      unit += step;
      entry.counts.set(unit, COUNTS[letter.charCodeAt(0) - 65]);
    });
    return entry.counts;
  };
})();
