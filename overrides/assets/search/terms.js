// Text to search terms. maslahat/search/terms.py is its twin: both must pass
// tests/search/vectors.json.
// A classic script, not a module: browsers do not run modules from file://.
window.Maslahat = window.Maslahat || {};
(() => {
  "use strict";

  // The classes of terms.py, explained there; a number ends where letters begin: «115ФЗ».
  // No \p{L}: old browsers do not know it.
  const LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
    + "\u0400-\u0481\u048a-\u052f\u1e00-\u1eff";
  const APOSTROPHE = "\u02bb\u02bc\u2018\u2019\u201b'\u0060\u00b4\u02b9\u02be\u2032\uff07";
  const UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff\u0300-\u036f";

  const WORD = new RegExp(`[0-9]+|[${LETTER}][${LETTER}${APOSTROPHE}${UNSEEN}]*`, "g");
  const DROPPED = new RegExp(`[${APOSTROPHE}${UNSEEN}]`, "g");
  const LATIN = /[a-zß-ɏḀ-ỿ]/;
  const CYRILLIC = /[Ѐ-ԯ]/;

  // Work done once for each word: a phone meets the same ones in every page and after every key.
  Maslahat.remembered = (work) => {
    const known = new Map();
    return (word) => {
      if (!known.has(word)) known.set(word, work(word));
      return known.get(word);
    };
  };

  const mapped = (word, letters) => (
    word.split("").map((char) => (char in letters ? letters[char] : char)).join("")
  );

  const isMixed = (word) => LATIN.test(word) && CYRILLIC.test(word);

  // A word with look-alikes of another script in it, in one script if that can be done.
  const repair = (word, repairs) => {
    if (!isMixed(word)) return word;
    const pure = repairs.map((letters) => mapped(word, letters)).filter((one) => !isMixed(one));
    return pure.length ? pure[0] : word;
  };

  Maslahat.isLatin = (word) => LATIN.test(word);

  // Pairs of a regex and a text -> a function that applies them one after another.
  Maslahat.rewriting = (pairs) => {
    const compiled = pairs.map(([regex, text]) => [new RegExp(regex, "g"), text]);
    return (word) => compiled.reduce((all, [regex, text]) => all.replace(regex, text), word);
  };

  // The function that gives one word as the index knows it.
  Maslahat.folding = (rules) => {
    const respell = Maslahat.rewriting(rules.spelling);
    return (word) => {
      const shown = word.normalize("NFC").replace(DROPPED, "");
      const small = shown.replace(/İ/g, "i").toLowerCase();
      return mapped(respell(repair(small, rules.lookalikes)), rules.fold);
    };
  };

  // Where each term stands in the text: start, end, term.
  Maslahat.spans = (text, language) => {
    const found = [];
    text.replace(WORD, (word, start) => {
      found.push([start, start + word.length, language.fold(word)]);
    });
    return found.filter((span) => span[2]);
  };

  Maslahat.terms = (text, language) => Maslahat.spans(text, language).map((span) => span[2]);
})();
