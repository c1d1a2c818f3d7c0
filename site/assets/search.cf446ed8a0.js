/*
 * Full-text search without a server.
 *
 * The index stands in small scripts under search/, each of which calls searchShard(name, data): a browser may load
 * nothing else from a folder on disk. search/manifest.js names the segments of the archive. search/N/contents.js
 * names the first term of each of a segment's buckets, or of each group of 64, which search/N/d0/2.js names;
 * search/N/b0/7.js is a bucket: the articles of its terms; search/N/p0/7.js says where in the articles they stand, for
 * phrases; search/N/t0/3.js holds titles. The text of an article, of which a passage is shown, stands beside its page.
 * Numbers are written in base 32, lowest digit first, five bits a character, the sixth bit set where more follow.
 */
(() => {
  'use strict';

  const form = document.querySelector('form[data-search]');
  if (!form) return;
  const box = form.elements.q;
  const list = document.getElementById('search-results');
  const status = document.getElementById('search-status');
  const more = document.getElementById('search-more');
  const root = form.dataset.search;

  const PAGE = 10;             // results shown at a time
  const ROUND = 500000;        // articles times words searched before the reader is asked whether to go on
  const PHRASE = 8;            // words that a phrase costs as much as, for it needs the places of its words
  const SHORTEST_PREFIX = 3;   // letters before words are completed
  const FEW = 6;               // articles whose texts cost less to load than the places of frequent words
  const PASSAGE = 220;         // characters of a text that are shown
  const COMPLETIONS = 24;      // words that an unfinished word may stand for
  const WORTH = [1, 1.4, 2, 4]; // of a word in the text, there more than once, in the lead, in the headline

  /* Files of the index */

  const files = new Map();
  const waiting = new Map();
  window.searchShard = (name, data) => waiting.get(name)(data);

  function load(name, version, folder = 'search/') {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, resolve);
        script.src = `${root}${folder}${name}.js${version ? '?v=' + version : ''}`;
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          files.delete(name);
          reject(new Error(`${script.src} cannot be loaded`));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUE = new Uint8Array(128);
  for (let i = 0; i < 64; i++) VALUE[DIGITS.charCodeAt(i)] = i;

  function numbers(text, from = 0) {
    const found = [];
    for (let i = from, number = 0, shift = 0; i < text.length; i++) {
      const digit = VALUE[text.charCodeAt(i)];
      number += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  }

  /* Words, cut as the generator cuts them */

  const RUN = /[\p{L}\p{M}\p{Nd}]+/gu;
  const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const LONGEST = 40;

  function fold(run) {
    return run.normalize('NFKD').toLowerCase().replace(/[\p{Mn}\p{Me}]|[^\p{L}\p{M}\p{Nd}]/gu, '');
  }

  function pieces(run) {
    const found = [''];
    for (const letter of fold(run)) {
      if (ALONE.test(letter)) found.push(letter, '');
      else if (found[found.length - 1].length + letter.length <= LONGEST) found[found.length - 1] += letter;
    }
    return found.filter(word => word.length > 1 || word > '\x7f');
  }

  function stem(word, suffixes) {
    for (const [ending, replacement, shortest] of suffixes) {
      if (word.length >= shortest && word.endsWith(ending)) return word.slice(0, -ending.length) + replacement;
    }
    return word;
  }

  /* What is asked: [{words: [{term, typed, place}], phrase, not}] */

  function parse(query, manifest) {
    const silent = new Set(manifest.silent.split(' '));
    const clauses = [];
    for (const [, not, quoted, bare] of query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
      const words = [];
      let place = 0;
      for (const [run] of (bare || quoted || '').matchAll(RUN)) {
        for (const typed of pieces(run)) {
          const term = stem(typed, manifest.suffixes);
          if (!silent.has(term)) words.push({term, typed, place});
          place++;
        }
      }
      if (words.length) clauses.push({words, phrase: words.length > 1, not: not === '-'});
    }
    const last = clauses[clauses.length - 1];
    if (last && !last.phrase && !last.not && /[\p{L}\p{M}\p{Nd}]$/u.test(query)) {
      const word = last.words[0];
      word.prefix = word.typed.length >= SHORTEST_PREFIX;
    }
    return clauses;
  }

  /* One segment */

  /** The last of some bounds that is not behind a term. */
  function at(bounds, term) {
    let low = 0;
    let high = bounds.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle] <= term) low = middle;
      else high = middle;
    }
    return low;
  }

  async function bucketOf(term, segment) {
    if (!segment.groups) return at(segment.bounds, term);
    const number = at(segment.groups, term);
    return number * segment.group + at((await file(segment, 'd', number)).split(' '), term);
  }

  const owns = (object, name) => Object.prototype.hasOwnProperty.call(object, name);

  async function open(segment) {
    if (!segment.days) {
      const contents = await load(segment.name + '/contents', segment.version);
      if (contents.groups) segment.groups = contents.groups.split(' ');
      else segment.bounds = contents.bounds.split(' ');
      segment.dated = contents.dated;
      segment.days = numbers(contents.days);
    }
  }

  const FOLDER = 1000; // files in a folder
  const file = (segment, kind, number) =>
    load(`${segment.name}/${kind}${Math.floor(number / FOLDER)}/${number}`, segment.version);
  const bucket = (segment, number) => file(segment, 'b', number);

  /** The articles of a term: {ids, worth, partial}, or null. */
  async function postings(segment, term) {
    const data = await bucket(segment, await bucketOf(term, segment));
    return owns(data, term) ? decode(data[term], segment, 1) : null;
  }

  function decode(text, segment, share) {
    const partial = text[0] === '~';
    const found = numbers(text, partial ? 1 : 0);
    const count = partial ? found.shift() : found.length;
    const rarity = share * Math.log(1 + segment.articles / count);
    const worth = new Map();
    let id = 0;
    for (const number of found) {
      id += number >> 2;
      worth.set(id, rarity * WORTH[number & 3]);
    }
    return {worth, partial, terms: 1};
  }

  /** The articles of a word, and of the words that it begins. */
  async function matches(segment, word, terms) {
    const exact = await postings(segment, word.term);
    if (exact) terms.add(word.term);
    if (!word.prefix) return exact;
    const first = await bucketOf(word.typed, segment);
    const last = Math.min(first + 1, await bucketOf(word.typed + '\uffff', segment));
    const begun = [];
    for (let number = first; number <= last; number++) {
      const data = await bucket(segment, number);
      for (const term of Object.keys(data)) {
        if (term.startsWith(word.typed) && term !== word.term) begun.push([term, data[term]]);
      }
    }
    begun.sort((a, b) => b[1].length - a[1].length).length = Math.min(begun.length, COMPLETIONS);
    const all = exact || {worth: new Map(), partial: false};
    for (const [term, text] of begun) {
      terms.add(term);
      for (const [id, worth] of decode(text, segment, 0.5).worth) all.worth.set(id, Math.max(worth, all.worth.get(id) || 0));
    }
    return all.worth.size ? all : null;
  }

  /** Where a term stands in its articles: a map from article to places. */
  async function places(segment, term) {
    const number = await bucketOf(term, segment);
    const [bucketData, data] = await Promise.all(
      [bucket(segment, number), file(segment, 'p', number)]);
    const found = new Map();
    const stream = numbers(data[term]);
    let at = 0;
    for (const id of decode(bucketData[term], segment, 1).worth.keys()) {
      const here = new Set();
      let place = 0;
      for (let left = stream[at++]; left > 0; left--) here.add(place += stream[at++]);
      found.set(id, here);
    }
    return found;
  }

  /**
   * Those of some articles in which words stand one behind the other; null where that cannot be told, for no places
   * of very frequent words are kept. Rare words are asked first; of few articles the texts are read instead.
   */
  async function phrase(segment, words, ids) {
    const asked = [];
    for (const word of words) {
      const hit = await postings(segment, word.term);
      if (hit && !hit.partial) asked.push({word, size: hit.worth.size});
    }
    if (asked.length < 2 && ids.length > FEW) return null;
    const unknown = words.length - asked.length;
    asked.sort((a, b) => a.size - b.size);
    let kept = ids.map(id => ({id, starts: null}));
    while (asked.length && kept.length > FEW) {
      const {word} = asked.shift();
      const where = await places(segment, word.term);
      kept = kept.map(({id, starts}) => {
        const here = [...where.get(id) || []].map(place => place - word.place);
        return {id, starts: starts ? here.filter(start => starts.includes(start)) : here};
      }).filter(({starts}) => starts.length);
    }
    const told = kept.length > FEW || !asked.length && !unknown;
    const held = await Promise.all(kept.map(({id}) => told || stands(segment, words, id)));
    return new Set(kept.filter((_, i) => held[i]).map(({id}) => id));
  }

  /** Whether words stand one behind the other in the text of an article. */
  async function stands(segment, words, id) {
    const {titles, suffixes} = await load('manifest');
    const [path, headline] = (await file(segment, 't', Math.floor(id / titles)))[id % titles];
    const paragraphs = await load(path, segment.version, '').catch(() => []);
    return [headline, ...paragraphs].some(text => {
      const terms = [...text.matchAll(RUN)].flatMap(([run]) => pieces(run)).map(word => stem(word, suffixes));
      const first = words[0];
      return terms.some((term, i) => term === first.term
        && words.every(word => terms[i + word.place - first.place] === word.term));
    });
  }

  /** The first article of a day or of one after it. */
  function firstOf(segment, day) {
    if (!day) return 0;
    const wanted = Date.parse(day + 'T00:00:00Z') / 864e5 + 719162;
    let at = 0;
    let article = 0;
    for (let i = 0; i < segment.days.length; i += 2) {
      at += segment.days[i];
      article += segment.days[i + 1];
      if (at >= wanted) return article;
    }
    return segment.dated;
  }

  const dayAfter = day => new Date(Date.parse(day + 'T00:00:00Z') + 864e5).toISOString().slice(0, 10);

  /** Articles of a segment: [{segment, id, score}]. With asked.some, one of the words is enough. */
  async function searchSegment(segment, asked) {
    await open(segment);
    let kept = null; // article -> score; null is "all"
    const keep = (next, test) => {
      const before = kept;
      kept = new Map();
      if (!before) for (const [id, worth] of next) kept.set(id, worth);
      else for (const [id, score] of before) if (test(id)) kept.set(id, score + (next.get(id) || 0));
    };
    const wanted = asked.clauses.filter(clause => !clause.not);
    const words = wanted.flatMap(clause => clause.words);
    const found = await Promise.all(words.map(word => matches(segment, word, asked.terms)));
    const whole = found.filter(hit => hit && !hit.partial).sort((a, b) => a.worth.size - b.worth.size);
    const parts = found.filter(hit => hit && hit.partial);
    if (asked.some) {
      for (const hit of [...whole, ...parts]) {
        kept = kept || new Map();
        for (const [id, worth] of hit.worth) kept.set(id, (kept.get(id) || 0) + worth);
      }
      if (!kept && words.length) return [];
    } else {
      if (found.includes(null)) return [];
      for (const hit of whole) keep(hit.worth, id => hit.worth.has(id));
      for (const hit of parts) keep(hit.worth, id => whole.length > 0 || hit.worth.has(id));
    }
    const filters = await Promise.all(asked.filters.map(term => postings(segment, term)));
    for (const hit of filters) {
      if (!hit) return [];
      keep(new Map(kept ? [] : [...hit.worth.keys()].map(id => [id, 0])), id => hit.worth.has(id));
    }
    if (!kept && (asked.from || asked.to)) kept = new Map(Array.from({length: segment.articles}, (_, id) => [id, 0]));
    if (!kept) return [];
    for (const clause of asked.clauses) {
      if (!clause.phrase && !clause.not || asked.some && !clause.not || !kept.size) continue;
      const first = clause.not && await postings(segment, clause.words[0].term);
      const held = clause.phrase ? await phrase(segment, clause.words, [...kept.keys()])
        : new Set(first ? first.worth.keys() : []);
      if (held) for (const id of [...kept.keys()]) if (held.has(id) === clause.not) kept.delete(id);
    }
    const from = firstOf(segment, asked.from);
    const to = asked.to ? firstOf(segment, dayAfter(asked.to)) : segment.articles;
    return [...kept].filter(([id]) => id >= from && id < to).map(([id, score]) => ({segment, id, score}));
  }

  /* The whole archive */

  const ORDERS = {
    best: (a, b) => Math.round(b.score) - Math.round(a.score) || ORDERS.newest(a, b),
    newest: (a, b) => b.segment.order - a.segment.order || b.id - a.id,
    oldest: (a, b) => -ORDERS.newest(a, b)
  };

  const fits = (segment, asked) => !(asked.from || asked.to)
    || segment.to && (!asked.from || segment.to >= asked.from) && (!asked.to || segment.from <= asked.to);

  /**
   * Searches the newest segments, as many as cost a reader little to load, and older ones while there is not a page
   * of results, or for a phrase, which costs most, none. The rest waits in asked.segments.
   */
  async function search(asked) {
    const words = asked.clauses.flatMap(clause => clause.words);
    const cost = 1 + words.length + asked.clauses.filter(clause => clause.phrase).length * PHRASE;
    const found = [];
    const ask = async segments => found.push(
      ...(await Promise.all(segments.map(segment => searchSegment(segment, asked)))).flat());
    const enough = asked.clauses.some(clause => clause.phrase) ? 1 : PAGE;
    while (asked.segments.length && found.length < enough) {
      let room = ROUND;
      let count = 0;
      while (count < asked.segments.length && (!count || room >= asked.segments[count].articles * cost)) {
        room -= asked.segments[count++].articles * cost;
      }
      const round = asked.segments.splice(0, count);
      asked.searched.push(...round);
      await ask(round);
    }
    if (!found.length && !asked.hits.length && words.length > 1) {
      asked.some = true;
      await ask(asked.searched);
      asked.some = found.length > 0;
    }
    asked.hits.push(...found.sort(ORDERS[asked.order] || ORDERS.best)); // what is shown already keeps its place
  }

  /* The page */

  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
    'November', 'December'];
  const FILTERS = {person: 'people', place: 'places', organisation: 'organisations', agency: 'agencies'};
  const value = name => form.elements[name] ? form.elements[name].value.trim() : '';

  async function filterTerm(kind, text) {
    const wanted = fold(text);
    const names = await load(kind).catch(() => []);
    const known = names.find(([, name]) => fold(name) === wanted);
    return `@${kind}/${known ? known[0] : (text.match(RUN) || []).map(fold).join('-')}`;
  }

  /** The first or last day of a year, a month or a day that a reader has typed; nothing for anything else. */
  function edge(typed, last) {
    const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed);
    if (!parts || parts[3]) return parts ? typed : '';
    const [, year, month] = parts;
    return last ? new Date(Date.UTC(year, month || 12, 0)).toISOString().slice(0, 10) : `${year}-${month || '01'}-01`;
  }

  async function ask() {
    const manifest = await load('manifest');
    manifest.segments.forEach((segment, order) => { Object.assign(segment, {order, group: manifest.group}); });
    const filters = Object.keys(FILTERS).filter(value).map(name => filterTerm(FILTERS[name], value(name)));
    const asked = {
      clauses: parse(box.value, manifest),
      filters: await Promise.all(filters),
      from: edge(value('from'), false),
      to: edge(value('to'), true),
      order: value('sort'),
      terms: new Set(),
      hits: [],
      searched: [],
      some: false
    };
    asked.segments = manifest.segments.filter(segment => fits(segment, asked)).reverse();
    return asked;
  }

  function say(asked) {
    const count = asked.hits.length;
    const articles = count === 1 ? '1 article' : `${count.toLocaleString()} articles`;
    const older = asked.segments.length ? ' so far' : '';
    if (!count) return `Nothing found${older}.`;
    return asked.some ? `No article has all of these words. Some of them: ${articles}.` : `${articles}${older}.`;
  }

  /** Text with the words that were found in <mark>. */
  function marked(text, asked, suffixes) {
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const match of text.matchAll(RUN)) {
      if (pieces(match[0]).some(word => asked.terms.has(stem(word, suffixes)))) {
        const mark = document.createElement('mark');
        mark.textContent = match[0];
        parts.append(text.slice(end, match.index), mark);
        end = match.index + match[0].length;
      }
    }
    parts.append(text.slice(end));
    return parts;
  }

  /** The stretch of a text that holds most of the words, cut at words. */
  function passage(paragraphs, asked, suffixes) {
    let best = {worth: 0};
    for (const text of paragraphs) {
      const hits = [...text.matchAll(RUN)]
        .map(match => ({from: match.index, to: match.index + match[0].length,
          term: pieces(match[0]).map(word => stem(word, suffixes)).find(term => asked.terms.has(term))}))
        .filter(hit => hit.term);
      hits.forEach((first, i) => {
        const terms = new Set();
        let to = first.to;
        for (let j = i; j < hits.length && hits[j].to - first.from <= PASSAGE; j++) {
          terms.add(hits[j].term);
          to = hits[j].to;
        }
        if (terms.size > best.worth) best = {worth: terms.size, text, from: first.from, to};
      });
    }
    if (!best.worth) return '';
    const room = Math.max(0, PASSAGE - (best.to - best.from));
    let from = Math.max(0, best.from - Math.floor(room / 3));
    const sentence = best.text.slice(from, best.from).search(/[.!?]["”’']?\s+\S/);
    if (sentence >= 0) from += best.text.slice(from + sentence).search(/\s/) + sentence + 1;
    else if (from > 0) from = best.text.indexOf(' ', from) + 1;
    let to = Math.min(best.text.length, from + PASSAGE);
    if (to < best.text.length) to = Math.max(best.to, best.text.lastIndexOf(' ', to));
    return (from > 0 && sentence < 0 ? '…' : '') + best.text.slice(from, to) + (to < best.text.length ? '…' : '');
  }

  /** Shows the passage that was found, where the summary does not hold all words. */
  async function found(item, path, version, asked, suffixes) {
    const shown = item.querySelectorAll('mark');
    const terms = new Set([...shown].flatMap(mark => pieces(mark.textContent)).map(word => stem(word, suffixes)));
    if (asked.clauses.filter(clause => !clause.not).flatMap(clause => clause.words)
      .every(word => terms.has(word.term) || [...terms].some(term => word.prefix && term.startsWith(word.typed)))) return;
    const paragraphs = await load(path, version, '').catch(() => []);
    const words = passage(paragraphs, asked, suffixes);
    const text = item.querySelector('p') || item.appendChild(document.createElement('p'));
    if (words) text.replaceChildren(marked(words, asked, suffixes));
  }

  function result([path, headline, summary], asked, suffixes) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${root}${path}.html`;
    link.append(marked(headline, asked, suffixes));
    item.append(link);
    const day = path.match(/^(\d{4})\/(\d\d)\/(\d\d)\//);
    if (day) {
      const time = document.createElement('time');
      time.dateTime = day.slice(1).join('-');
      time.textContent = `${+day[3]} ${MONTHS[day[2] - 1]} ${+day[1]}`;
      item.append(' ', time);
    }
    if (summary) {
      const text = document.createElement('p');
      text.append(marked(summary, asked, suffixes));
      item.append(text);
    }
    return item;
  }

  let folded = false;

  /** On a small screen results stand higher than filters that nobody uses, from the first search on. */
  function foldFilters() {
    const filters = form.querySelector('details');
    if (folded || !filters || !window.matchMedia('(max-width: 40rem)').matches) return;
    folded = true;
    const used = [...filters.querySelectorAll('input, select')].some(field => field.value);
    if (!used && !filters.contains(document.activeElement)) filters.open = false;
  }

  let current = 0;

  async function show(asked, turn) {
    const manifest = await load('manifest');
    const next = asked.hits.slice(asked.shown, asked.shown + PAGE);
    const titles = await Promise.all(next.map(async ({segment, id}) => {
      const shard = await file(segment, 't', Math.floor(id / manifest.titles));
      return shard[id % manifest.titles];
    }));
    if (turn !== current) return;
    const items = titles.map(title => result(title, asked, manifest.suffixes));
    if (!asked.shown) list.replaceChildren();
    list.append(...items);
    items.forEach((item, i) => found(item, titles[i][0], next[i].segment.version, asked, manifest.suffixes));
    asked.shown += items.length;
    status.textContent = say(asked);
    if (more) {
      const rest = asked.hits.length > asked.shown;
      more.hidden = !rest && !asked.segments.length;
      more.textContent = rest ? 'More results' : 'Search older articles';
      more.onclick = async () => {
        more.disabled = true;
        if (!rest) await search(asked);
        await show(asked, turn);
        more.disabled = false;
        const first = list.children[asked.shown - (asked.shown % PAGE || PAGE)];
        if (first) first.querySelector('a').focus();
      };
    }
  }

  async function run() {
    const turn = ++current;
    try {
      const asked = await ask();
      if (turn !== current) return;
      if (!asked.clauses.length && !asked.filters.length && !asked.from && !asked.to) {
        list.replaceChildren();
        status.textContent = box.value.trim() ? 'There is no word in this that can be looked for.' : '';
        if (more) more.hidden = true;
        return;
      }
      asked.shown = 0;
      foldFilters();
      await search(asked);
      await show(asked, turn);
    } catch (error) {
      if (turn === current) status.textContent = 'The index of the search could not be read. Please try again.';
    }
  }

  function remember() {
    const address = new URL(location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, text]) => text)).toString();
    try {
      history.replaceState(null, '', address);
    } catch (error) {
      // a browser may forbid this for a folder on disk; the search works all the same
    }
  }

  let pause = 0;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(run, 200);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(pause);
    remember();
    run();
  });

  // names to choose from, once a reader turns to a filter
  for (const [name, kind] of Object.entries(FILTERS)) {
    const field = form.elements[name];
    if (field) field.addEventListener('focus', () => offer(field, kind), {once: true});
  }

  async function offer(field, kind) {
    const names = await load(kind).catch(() => []);
    const choices = document.createElement('datalist');
    choices.id = `${field.name}-choices`;
    choices.append(...names.map(([, text]) => Object.assign(document.createElement('option'), {value: text})));
    field.after(choices);
    field.setAttribute('list', choices.id);
  }

  for (const [name, text] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (!field || !('value' in field)) continue;
    field.value = text;
    const folded = text && field.closest('details');
    if (folded) folded.open = true;
  }
  if (location.search) run();
})();
