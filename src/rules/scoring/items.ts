import { normalise, one, readStatement, unifyWidth, valueOf } from '../../figures';
import type { Statement } from '../../figures';
import type { Settings } from '../pack';
import type { Given, Outcome } from './outcome';
import { bandShares } from './words';

/** One of several measures a cell lists: what it is called there and what it says. */
interface Item {
  readonly words: string;
  readonly text: string;
  /** Whether its place in the list says which it is, though it has no words. */
  readonly inPlace: boolean;
}

/** How one measure is scored by itself; given so that this and the whole need not know each other. */
type ScoreOne = (given: Given, settings: Settings) => Outcome;

const nowhere = { sheet: '', row: 0, column: 0 };
/** The numbers a list may have, at most so many: 1. 1、 (1) ①. */
const marks = [...'①②③④⑤⑥⑦⑧⑨⑩'].map((circled, index) => {
  const number = String(index + 1);
  return new RegExp(String.raw`(?:^|(?<=[\s;,、。]))${number}[、.):]|\(${number}\)[、.]?|${circled}`, 'g');
});

/**
 * Several measures in one cell beside several actual values (1.培训≥5期；2.发放≥300份 | 1.5期；2.300份): each held to its own where both
 * list as many, in the same words or none, and each says one thing. All met earns the points; one missed denies full points, and
 * how much it costs is the unit's own to judge. Null where the two lists do not answer each other.
 */
export function scoreItems(given: Given, settings: Settings, scoreOne: ScoreOne): Outcome | null {
  const { target, actual } = given;
  if (target.kind !== 'words' || actual.kind !== 'words' || !/\d|[０-９]/.test(target.text) || !/\d|[０-９]/.test(actual.text)) return null;
  const wanted = itemsOf(target.text);
  const done = wanted && listOf(actual.text);
  if (!wanted || done?.length !== wanted.length || !done.every((item, at) => agree(item, wanted[at]!))) return null;
  const outcomes = wanted.map((item, at) => outcomeOf(given, item, done[at]!, settings, scoreOne));
  const missed = outcomes.findIndex((outcome) => outcome?.met === false);
  if (missed >= 0) {
    const which = { target: wanted[missed]!.text, actual: done[missed]!.text };
    return { ...open, met: false, undecided: 'one-missed', listed: { count: wanted.length, missed: which } };
  }
  if (outcomes.some((outcome) => outcome?.met !== true)) return null;
  // Words, and operators nobody wrote, leave the unit its own judgement.
  const proposal = outcomes.some((outcome) => outcome!.proposal || outcome!.alternatives.length > 0);
  const band = proposal ? bandShares('met', settings) : null;
  return { ...open, met: true, share: one, proposal, band, topic: 'target-met', listed: { count: wanted.length, missed: null } };
}

const open: Outcome = {
  met: null, share: null, proposal: false, formula: null, alternatives: [], band: null, undecided: null, topic: 'target-missed',
  operator: null, inferred: false, compared: null, looseUnits: false,
};

/** What came of one measure; null where the two say it in other words, other units, or it cannot be told. */
function outcomeOf(given: Given, wanted: Item, done: Item, settings: Settings, scoreOne: ScoreOne): Outcome | null {
  const [target, actual] = [statementOf(wanted.text, 'target'), statementOf(done.text, 'actual')];
  if (!target || !actual || (target.kind === 'quantity') !== (actual.kind === 'quantity')) return null;
  if (actual.kind === 'quantity' && actual.operator !== null) return null;
  const own = target.kind === 'quantity' ? target.operator : null;
  const path = wanted.words === '' ? given.path : [...given.path, wanted.words];
  const outcome = scoreOne({ ...given, target, actual, path, operator: own ?? given.operator }, settings);
  // Read another way it is met, or money spent that nobody said is to be reached: who says which.
  const isMoney = target.kind === 'quantity' && target.quantity.unit?.key.startsWith('元') === true;
  const mayBeMet = outcome.alternatives.some((share) => share.eq(one)) || (outcome.inferred && isMoney);
  return outcome.looseUnits || (outcome.met === false && mayBeMet) ? null : outcome;
}

const statementOf = (text: string, role: 'target' | 'actual'): Statement | null =>
  valueOf(readStatement(text, 'General', nowhere, { role }));

/** The measures a target lists; null where it lists fewer than two that say a figure. */
function itemsOf(text: string): readonly Item[] | null {
  const items = listOf(text);
  return items && items.filter((item) => /\d/.test(normalise(item.text))).length > 1 ? items : null;
}

/** What a text lists, by its numbers or by its breaks; null where it lists nothing, or may be read both ways. */
function listOf(written: string): readonly Item[] | null {
  const text = unifyWidth(written);
  const byNumber = numbered(text);
  const parts = parted(text);
  if (!byNumber) return parts;
  // 1.5期；2.280份: numbers before figures, as things counted in wholes have no 1.5; 1.5万亩；2.8万亩 may be two figures.
  return !decimals.test(text) || parts?.some((item) => breaksWholes(item.text)) ? byNumber : null;
}

/** Numbers that may be the whole part of the figures they stand before. */
const decimals = /(?:^|[\s;,、])[1-9]\.\d/;

/** Things are counted in wholes: 1.5期 is no figure of its own. */
function breaksWholes(text: string): boolean {
  const read = statementOf(text, 'actual');
  return read?.kind === 'quantity' && read.quantity.unit?.dimension === 'count' && !read.quantity.value.isInteger();
}

/** 1. … 2. … 3. …, (1) … (2) …, ① … ② …: what stands after each number; null where a text is not numbered from its beginning. */
function numbered(text: string): readonly Item[] | null {
  const rest = text.trim();
  const starts: { readonly at: number; readonly length: number }[] = [];
  let from = 0;
  for (const [index, mark] of marks.entries()) {
    mark.lastIndex = from;
    const found = mark.exec(rest);
    if (!found || (index === 0 && found.index > 0)) break;
    starts.push({ at: found.index, length: found[0].length });
    from = found.index + found[0].length;
  }
  if (starts.length < 2) return null;
  return starts.map(({ at, length }, index) => itemOf(trimmed(rest.slice(at + length, starts[index + 1]?.at)), true));
}

/** What parts a list; within one line only measures that are named each can be told apart. */
const breaks = [
  { way: /\s*[\r\n]+\s*/, inPlace: true },
  { way: /\s*;\s*/, inPlace: true },
  { way: /\s*、\s*|(?<!\d),\s*|,(?!\d{3}(?!\d))\s*/, inPlace: false },
] as const;

/** The parts of a text by the widest kind of break it has. */
function parted(text: string): readonly Item[] | null {
  for (const { way, inPlace } of breaks) {
    const parts = trimmed(text).split(way).map(trimmed);
    if (parts.length < 2) continue;
    return parts.length <= marks.length && parts.every((part) => part !== '') ? parts.map((part) => itemOf(part, inPlace)) : null;
  }
  return null;
}

const trimmed = (text: string): string => text.trim().replace(/[;,、。]+$/, '').trim();

const itemOf = (text: string, inPlace: boolean): Item => ({ text, words: wordsOf(text), inPlace });

/** What a measure is called: what stands before its figure, without the words of a target or of an actual value. */
function wordsOf(text: string): string {
  const plain = normalise(text);
  const before = /^[^\d≥≤=<>]*/.exec(plain)![0].replace(/[:：]$/, '');
  return before.replace(/(?:不[少低大小高]于|不超过|达到?|完成|实现|实际|约|为|共|已|全年)+$/, '').replace(/^(?:已|全年|实际|共|累计|完成|实现)+/, '');
}

/** What makes a figure another one than what is wanted or was done of a measure: a part, an earlier year, a hope. */
const another = /其中|力争|争取|同比|环比|较|(?<!占)比(?![例率重对])|上年|去年|计划|目标/;

/** Whether two measures are called the same, or the place of one that is not named tells which it is. */
function agree(done: Item, wanted: Item): boolean {
  if (another.test(done.words) || another.test(wanted.words)) return false;
  if (done.words === '' || wanted.words === '') return done.inPlace && wanted.inPlace;
  return done.words.includes(wanted.words) || wanted.words.includes(done.words);
}
