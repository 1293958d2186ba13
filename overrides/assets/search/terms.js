// Text to search terms. maslahat/search/terms.py is its twin: both must pass
// tests/search/vectors.json.
// A classic script, not a module: browsers do not run modules from file://.
window.Maslahat = window.Maslahat || {};
(() => {
  "use strict";

  // The three classes of terms.py, explained there. No \p{L}: old browsers do not know it.
  const LETTER = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
    + "\u0400-\u0481\u048a-\u052f\u1e00-\u1eff";
  const APOSTROPHE = "\u02bb\u02bc\u2018\u2019\u201b'\u0060\u00b4\u02b9\u02be\u2032\uff07";
  const UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff\u0300-\u036f";

  const WORD = new RegExp(`[${LETTER}][${LETTER}${APOSTROPHE}${UNSEEN}]*`, "g");
  const DROPPED = new RegExp(`[${APOSTROPHE}${UNSEEN}]`, "g");

  const fold = (word, rules) => {
    const shown = word.normalize("NFC").replace(DROPPED, "");
    const small = shown.replace(/\u0130/g, "i").toLowerCase();
    return small.split("").map((char) => (char in rules.fold ? rules.fold[char] : char)).join("");
  };

  // Where each term stands in the text: start, end, term.
  Maslahat.spans = (text, rules) => {
    const found = [];
    text.replace(WORD, (word, start) => {
      found.push([start, start + word.length, fold(word, rules)]);
    });
    return found.filter((span) => span[2]);
  };

  Maslahat.terms = (text, rules) => Maslahat.spans(text, rules).map((span) => span[2]);
})();
