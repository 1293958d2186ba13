// Everything search knows of one language, made once from the rules in its index.
// maslahat/search/rules.py writes these rules: Rules.for_browser.
(() => {
  "use strict";

  Maslahat.language = (rules) => {
    const fold = Maslahat.remembered(Maslahat.folding(rules));
    const sounds = Maslahat.sounds(rules, fold);
    const grammar = Maslahat.grammar(rules.endings);
    const stop = new Set(rules.stop);
    return {
      fold,
      keys: Maslahat.remembered(grammar.keys),
      stems: grammar.stems,
      prefixes: rules.endings.prefixes.map((pair) => pair[1]),
      skeleton: Maslahat.remembered(sounds.skeleton),
      typed: sounds.typed,
      isStop: (term) => stop.has(term),
    };
  };
})();
