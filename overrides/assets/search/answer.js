// A hit to what a result shows: the sentence that answers, and its section. Touches no page.
(() => {
  "use strict";

  const MOST_CHARS = 160;  // about four lines of a narrow phone

  // The sentences of a page with their terms: the slow half of choosing one, done once.
  Maslahat.read = (sections, language) => {
    const sentences = [];
    sections.forEach(([id, heading, text], place) => {
      const lead = text && heading && `${heading}: `;
      Maslahat.fresh(text || heading).split("\n").filter(Boolean).forEach((line) => {
        const spans = Maslahat.spans(line, language);
        sentences.push({ unit: place + 1, id, lead, text: line, spans });
      });
    });
    return sentences;
  };

  const weigh = ({ index, words }, spans) => words.reduce((total, word) => (
    total + (spans.some((span) => Maslahat.isMeant(index, word, span[2])) ? word.weight : 0)
  ), 0);

  // Where to cut a long sentence so that its first match and what follows stay.
  const startOfCut = (text, spans) => {
    if (text.length <= MOST_CHARS || !spans.length) return 0;
    const wanted = Math.max(0, Math.min(spans[0][0] - 40, text.length - MOST_CHARS));
    return wanted && Math.min(text.indexOf(" ", wanted) + 1, spans[0][0]);
  };

  const cut = ({ text, lead }, spans) => {
    const start = startOfCut(text, spans);
    const limit = start + MOST_CHARS;
    const end = limit < text.length ? Math.max(text.lastIndexOf(" ", limit), start + 80) : limit;
    const parts = [[lead + (start ? "…" : ""), false]];
    let at = start;
    spans.filter((span) => span[0] >= start && span[1] <= end).forEach(([first, last]) => {
      parts.push([text.slice(at, first), false], [text.slice(first, last), true]);
      at = last;
    });
    parts.push([text.slice(at, end) + (end < text.length ? "…" : ""), false]);
    return parts.filter((part) => part[0]);
  };

  // The sentence of the best section with most of the query: the id of the section, and the text in
  // parts of which some are marked, the heading first: «Патент вам не нужен» is true only below
  // «Кыргызстан». Without any section it is the first sentence of the page.
  Maslahat.answer = (hit, sentences) => {
    const some = hit.unit ? sentences.filter(({ unit }) => unit === hit.unit) : sentences;
    let best = some[0] || { id: "", lead: "", text: "", spans: [] };
    let most = 0;
    some.forEach((sentence) => {
      const weight = weigh(hit, sentence.spans);
      if (weight > most) {
        best = sentence;
        most = weight;
      }
    });
    const marked = best.spans.filter((span) => (
      hit.words.some((word) => Maslahat.isMeant(hit.index, word, span[2]))
    ));
    return { id: hit.unit ? best.id : "", parts: cut(best, marked) };
  };
})();
