// The index and a query to pages in order, and a page to the sentence that answers.
// maslahat/search/pack.py writes what is read here: docs/search.md. Touches no page.
(() => {
  "use strict";

  // Usual values for BM25; lengths differ little between guides, hence the low B.
  const K1 = 1.2;
  const B = 0.6;
  const STOP = 0.2;         // a stop word still decides between equals
  const PREFIX = 0.3;       // «срок» in «сроки», when «срок» itself is on some page
  const ONLY_PREFIX = 0.7;  // when it is on none
  const MOST_WORDS = 12;    // a pasted page must not freeze a phone
  const MOST_CHARS = 160;   // about four lines of a narrow phone

  const SIGNS = "!#$%&()*+,-./:;<=>?@[]^_{|}~";  // of pack.py

  const unpack = (packed, letters) => {
    const spelt = packed.replace(/[!-~]/g, (sign) => letters[SIGNS.indexOf(sign)] || sign);
    let word = "";
    return spelt.match(/[A-Z][^A-Z]*/g).map((coded) => {
      word = word.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
      return word;
    });
  };

  const open = (shard, letters) => {
    shard.list = shard.list || unpack(shard.words, letters);
    shard.counts = shard.counts || shard.postings.split(" ");
    return shard;
  };

  const firstAtLeast = (list, start) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const mayHold = (shards, place, start) => {
    const next = shards[place + 1];
    const { from } = shards[place];
    return (from <= start || from.startsWith(start)) && !(next && next.from <= start);
  };

  const eachFrom = (index, start, see) => index.shards.forEach((shard, place) => {
    if (!mayHold(index.shards, place, start)) return;
    const { list, counts } = open(shard, index.letters);
    for (let at = firstAtLeast(list, start); at < list.length; at += 1) {
      if (!list[at].startsWith(start)) return;
      see(list[at], counts[at]);
    }
  });

  // "31A" is one occurrence on page 3 and two on page 4; "z0" is one on page 35.
  const addCounts = (counts, posting, weight) => {
    let page = 0;
    posting.replace(/(z*)([0-9a-y])([A-Z]?)/g, (_, far, near, count) => {
      page += far.length * 35 + parseInt(near, 36);
      const times = count ? count.charCodeAt(0) - 63 : 1;
      counts.set(page, (counts.get(page) || 0) + weight * times);
    });
  };

  // One letter is a word at most: as a beginning it would fit half of the index.
  const find = (index, term, isLast) => {
    const counts = new Map();
    const longer = [];
    eachFrom(index, term, (word, posting) => {
      if (word === term) addCounts(counts, posting, 1);
      else if (term.length > 1) longer.push(posting);
    });
    const weight = counts.size ? PREFIX : ONLY_PREFIX;
    const isPrefix = isLast || !counts.size;
    if (isPrefix) longer.forEach((posting) => addCounts(counts, posting, weight));
    return { term, isPrefix: isPrefix && term.length > 1, counts };
  };

  const rarity = (all, having) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

  const look = (index, query) => {
    const terms = Array.from(new Set(Maslahat.terms(query, index.rules))).slice(0, MOST_WORDS);
    return terms.map((term, place) => {
      const word = find(index, term, place === terms.length - 1);
      word.isStop = index.rules.stop.indexOf(term) >= 0;
      word.part = word.isStop ? STOP : 1;
      word.weight = word.part * rarity(index.pages.length, word.counts.size);
      return word;
    });
  };

  const score = (index, words, page, averageLength) => {
    const norm = K1 * (1 - B + B * index.pages[page][3] / averageLength);
    const having = words.filter((word) => word.counts.has(page));
    const sum = having.reduce((total, word) => {
      const count = word.counts.get(page);
      return total + word.weight * count * (K1 + 1) / (count + norm);
    }, 0);
    const part = (some) => some.reduce((total, word) => total + word.part, 0);
    return sum * Math.pow(part(having) / part(words), 0.7);
  };

  // The words of a query with what they mean in this index, and the numbers of the pages, best
  // first. A stop word finds pages only if the query has nothing else.
  Maslahat.rank = (index, query) => {
    const words = look(index, query);
    const telling = words.filter((word) => !word.isStop);
    const found = new Set();
    (telling.length ? telling : words).forEach((word) => {
      word.counts.forEach((_, page) => found.add(page));
    });
    const lengths = index.pages.reduce((total, page) => total + page[3], 0);
    const scored = Array.from(found, (page) => (
      [score(index, words, page, lengths / index.pages.length), page]
    ));
    scored.sort((one, other) => other[0] - one[0] || one[1] - other[1]);
    return { words, pages: scored.map((pair) => pair[1]) };
  };

  // The sentences of a page with their terms: the slow half of choosing one, done once.
  Maslahat.read = (sections, rules) => {
    const sentences = [];
    sections.forEach(([id, heading, text]) => {
      const headed = Maslahat.spans(heading, rules);
      text.split("\n").filter(Boolean).forEach((line) => {
        sentences.push({ id, headed, text: line, spans: Maslahat.spans(line, rules) });
      });
    });
    return sentences;
  };

  const fits = (word, term) => term === word.term || (word.isPrefix && term.startsWith(word.term));

  const weigh = (words, spans) => words.reduce((total, word) => (
    total + (spans.some((span) => fits(word, span[2])) ? word.weight : 0)
  ), 0);

  // Where to cut a long sentence so that its first match and what follows stay.
  const startOfCut = (text, spans) => {
    if (text.length <= MOST_CHARS || !spans.length) return 0;
    const wanted = Math.max(0, Math.min(spans[0][0] - 40, text.length - MOST_CHARS));
    return wanted && Math.min(text.indexOf(" ", wanted) + 1, spans[0][0]);
  };

  const cut = (text, spans) => {
    const start = startOfCut(text, spans);
    const limit = start + MOST_CHARS;
    const end = limit < text.length ? Math.max(text.lastIndexOf(" ", limit), start + 80) : limit;
    const parts = [[start ? "…" : "", false]];
    let at = start;
    spans.filter((span) => span[0] >= start && span[1] <= end).forEach(([first, last]) => {
      parts.push([text.slice(at, first), false], [text.slice(first, last), true]);
      at = last;
    });
    parts.push([text.slice(at, end) + (end < text.length ? "…" : ""), false]);
    return parts.filter((part) => part[0]);
  };

  // The sentence with most of the query: the id of its section, and its text in parts of which
  // some are marked. Without any match it is the first one, and no section.
  Maslahat.answer = (sentences, words) => {
    let best = { id: "", text: "", spans: [] };
    let most = 0;
    sentences.forEach((sentence) => {
      const weight = weigh(words, sentence.spans) + weigh(words, sentence.headed) / 2;
      if (weight > most) {
        best = sentence;
        most = weight;
      }
    });
    if (!most && sentences.length) best = { id: "", text: sentences[0].text, spans: [] };
    const marked = best.spans.filter((span) => words.some((word) => fits(word, span[2])));
    return { id: best.id, parts: cut(best.text, marked) };
  };
})();
