// Words that are typed in Latin letters, and what a word sounds like.
// maslahat/search/sounds.py is the twin.
(() => {
  "use strict";

  // `fold` is of the same language. Gives the functions `skeleton`: what a folded word or stem
  // sounds like; and `typed`: a folded word of Latin letters as the language writes it, folded.
  Maslahat.sounds = (rules, fold) => {
    const respell = Maslahat.rewriting(rules.latin);
    const hear = Maslahat.rewriting(rules.sound);
    return {
      skeleton: (word) => (/[0-9]/.test(word) ? word : hear(word)),
      typed: (word) => {
        const isTyped = rules.latin.length && Maslahat.isLatin(word);
        return (isTyped && fold(respell(word))) || word;
      },
    };
  };
})();
