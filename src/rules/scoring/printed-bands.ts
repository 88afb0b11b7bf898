import { Decimal, hundred, normalise } from '../../figures';
import type { Unit } from '../../figures';

/** One end of a band: `sure` where the text says whether the figure itself belongs to it. */
interface End { readonly value: Decimal; readonly closed: boolean; readonly sure: boolean }

/** What a figure between two ends earns: points, or a share of the points of the row. */
interface PrintedBand {
  readonly low: End | null;
  readonly high: End | null;
  readonly award: { readonly kind: 'points' | 'share'; readonly value: Decimal };
}

/** A printed rule that gives points by bands (95%及以上得满分，90%-95%得80%，90%以下不得分). */
export interface BandRule {
  readonly bands: readonly PrintedBand[];
  /** What is earned in none of them (否则不得分); null where the text does not say. */
  readonly otherwise: PrintedBand['award'] | null;
  readonly percent: boolean;
  /** Whether the bands are of how far the target was reached (完成率), not of the figure itself. */
  readonly completion: boolean;
}

const number = String.raw`\d+(?:\.\d+)?`;
const award = new RegExp(
  String.raw`(?<full>(?:得|计|记|为|打)?满分)|(?<none>不得分|不计分|不给分|得零分|计零分)`
    + String.raw`|(?:得|计|记|给|为|按)(?:该项|本项|指标|权重|分值|总分|满分|分数|分|的)*(?<share>${number})%`
    + '(?:的?分值|的?权重|的?分数|计分|得分|分|计算|计)*'
    + String.raw`|(?<![\d.])(?:得|计|记|给|为)?(?<points>${number})分`,
  'g',
);
const elsewise = /(?:否则|其余|其他|其它|未达到的?|达不到的?|未完成的?)[^\d;。]{0,4}$/;
/** What a text may say besides its bands without changing them. */
const idleWords = [
  '[,;。:、的者在时为则之间]', '满意度', String.raw`\p{Script=Han}{0,6}率`, '实际', '完成', '目标值?', '指标值?', '任务', '比例', '本项', '该项', '得分',
  '评分标准', '情况', String.raw`\d+[、.)]`, String.raw`\(\d+\)`, '达到', '按', '根据', '且', '并', '但', '区间',
];
const idle = new RegExp(`^(?:${idleWords.join('|')})*$`, 'u');

/** The bands a text prints; null where it prints fewer than two or says anything else that gives or takes points. */
export function bandRuleIn(text: string): BandRule | null {
  const plain = normalise(text);
  if (/扣|酌情|按比例|比例得分|比例计分|每/.test(plain)) return null;
  const bands: PrintedBand[] = [];
  let otherwise: PrintedBand['award'] | null = null;
  let percents = 0;
  let from = 0;
  for (const match of plain.matchAll(award)) {
    const condition = plain.slice(from, match.index);
    from = match.index + match[0].length;
    const earned = awardOf(match.groups!);
    if (elsewise.test(condition) && endsIn(condition).ends.length === 0) {
      otherwise = earned;
      continue;
    }
    const { ends, percent, rest } = endsIn(condition);
    const [low, high] = [narrowest(ends, 'low'), narrowest(ends, 'high')];
    if ((!low && !high) || !idle.test(rest)) return null;
    bands.push({ low, high, award: earned });
    percents += percent ? 1 : 0;
  }
  const mixed = percents > 0 && percents < bands.length;
  if (bands.length + (otherwise ? 1 : 0) < 2 || !idle.test(plain.slice(from)) || mixed) return null;
  return { bands, otherwise, percent: percents > 0, completion: /完成率|完成比例|完成程度|完成度|达成率|完成目标值?的|完成任务的/.test(plain) };
}

function awardOf({ full, none, share, points }: Partial<Record<string, string>>): PrintedBand['award'] {
  if (full !== undefined) return { kind: 'share', value: new Decimal(1) };
  if (none !== undefined) return { kind: 'share', value: new Decimal(0) };
  if (share === undefined) return { kind: 'points', value: new Decimal(points!) };
  return { kind: 'share', value: new Decimal(share).div(hundred) };
}

type Side = 'low' | 'high';
/** The ends a condition states, whether in percent, and what it says besides. */
interface Found { readonly ends: readonly (End & { readonly side: Side })[]; readonly percent: boolean; readonly rest: string }

const itself = String.raw`(?<in>\(不?含(?:本数)?\))?`;
const again = String.raw`(?<also>\(不?含(?:本数)?\))?`;
const figure = `(?<a>${number})%?`;

type Ends = Found['ends'];
type Groups = Partial<Record<string, string>>;

const end = (side: Side, value: string, closed: boolean, sure = true): Ends[number] =>
  ({ side, value: new Decimal(value), closed, sure });

/** An end whose words may say （含） or （不含）; where they do not, whether it counts and whether that is sure. */
function endOr(side: Side, value: string, included: string | undefined, closed: boolean, sure: boolean): Ends[number] {
  return included === undefined ? end(side, value, closed, sure) : end(side, value, !included.startsWith('(不'));
}

/** 90%（含）-95%, 80%～90%. */
function between({ a, inA, b, inB }: Groups): Ends {
  const told = inA !== undefined || inB !== undefined;
  return [endOr('low', a!, inA, true, told), endOr('high', b!, inB, false, told)];
}

/** 80%≤满意度＜90%, and the other way round. */
function aroundName({ a, one, two, b }: Groups): Ends {
  const rising = one === '<' || one === '≤';
  const closed = (sign: string | undefined): boolean => sign === '≤' || sign === '≥';
  return [end(rising ? 'low' : 'high', a!, closed(one)), end(rising ? 'high' : 'low', b!, closed(two))];
}

const patterns: readonly (readonly [RegExp, (groups: Groups) => Ends])[] = [
  [new RegExp(String.raw`${figure}(?<inA>\(不?含\))?(?:[-~]+|至|到)(?<b>${number})%?(?<inB>\(不?含\))?(?:之间)?`), between],
  [new RegExp(String.raw`${figure}(?<one>[≤<≥>])[^\d≤<≥>]{0,10}?(?<two>[≤<≥>])(?<b>${number})%?`), aroundName],
  [
    new RegExp(String.raw`(?:≥|[大高]于或?等于|不低于|不少于|不小于|达到|达)${figure}${itself}(?:及?以上)?${again}`),
    ({ a }) => [end('low', a!, true)],
  ],
  [new RegExp(String.raw`(?:≤|[小低]于或?等于|不高于|不超过|不大于)${figure}`), ({ a }) => [end('high', a!, true)]],
  [new RegExp(String.raw`(?:>|大于|高于|超过)${figure}`), ({ a }) => [end('low', a!, false)]],
  [new RegExp(String.raw`(?:<|小于|低于|不足|不到|少于|不满)${figure}`), ({ a }) => [end('high', a!, false)]],
  [
    new RegExp(`${figure}${itself}(?:及|或|含)?以上${again}`),
    ({ a, in: before, also }) => [endOr('low', a!, before ?? also, true, true)],
  ],
  [
    new RegExp(`${figure}${itself}(?<with>及|或|含)?以下${again}`),
    ({ a, in: before, also, with: too }) => [endOr('high', a!, before ?? also ?? too, false, false)],
  ],
  [/^\D{0,6}(?<a>100)%$/, ({ a }) => [end('low', a!, true)]],
];

/** The ends a condition states, and what it says besides. */
function endsIn(condition: string): Found {
  const ends: (End & { readonly side: Side })[] = [];
  let rest = condition;
  const percent = condition.includes('%');
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(rest);
    if (!match) continue;
    ends.push(...read(match.groups ?? {}));
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
  }
  return { ends, percent, rest };
}

function narrowest(ends: Found['ends'], side: Side): End | null {
  const found = ends.filter((one) => one.side === side);
  return found.length === 0 ? null
    : found.reduce((best, one) => ((side === 'low' ? one.value.gt(best.value) : one.value.lt(best.value)) ? one : best));
}

/** The points a figure earns by a rule of bands; null where none of them, or more than one reading, says. */
export function earnedByBands(
  rule: BandRule,
  points: Decimal,
  figures: { readonly actual: Decimal; readonly target: Decimal },
  unit: Unit | null,
  lessIsBetter: boolean,
): Decimal | null {
  const ratio = unit?.dimension === 'ratio';
  const reached = figures.target.isZero() || lessIsBetter ? null : figures.actual.div(figures.target).times(hundred);
  if (rule.percent && unit !== null && ratio && unit.text !== '%') return null;
  const own = rule.percent === ratio || (ratio && !rule.percent) ? figures.actual : null;
  const measures = !rule.percent || (ratio && !rule.completion) ? [own] : ratio ? [own, reached]
    : unit === null ? [figures.actual, reached] : [reached];
  const earned = measures.map((measure) => (measure === null ? null : earnedAt(rule, points, measure)));
  const [first] = earned;
  return first && earned.every((one) => one?.eq(first)) && first.lte(points) ? first : null;
}

function earnedAt({ bands, otherwise }: BandRule, points: Decimal, measure: Decimal): Decimal | null {
  const worth = ({ kind, value }: PrintedBand['award']): Decimal => (kind === 'points' ? value : value.times(points));
  const where = bands.map((band) => ({ band, at: position(band, measure) }));
  const inside = where.filter(({ at }) => at === 'inside').map(({ band }) => band);
  if (inside.length === 0) return otherwise && where.every(({ at }) => at === 'outside') ? worth(otherwise) : null;
  // 达到95%得满分，达到90%得80%: of several open bands the narrowest holds.
  const lows = inside.every((band) => band.low !== null && band.high === null);
  const highs = inside.every((band) => band.high !== null && band.low === null);
  if (inside.length > 1 && !lows && !highs) {
    return inside.every((band) => worth(band.award).eq(worth(inside[0]!.award))) ? worth(inside[0]!.award) : null;
  }
  const narrow = inside.reduce((best, one) =>
    ((lows ? one.low!.value.gt(best.low!.value) : highs && one.high!.value.lt(best.high!.value)) ? one : best));
  return worth(narrow.award);
}

function position({ low, high }: PrintedBand, measure: Decimal): 'inside' | 'outside' | 'open' {
  for (const [limit, beyond] of [[low, low?.value.gt(measure)], [high, high?.value.lt(measure)]] as const) {
    if (!limit) continue;
    if (beyond) return 'outside';
    if (limit.value.eq(measure) && !limit.sure) return 'open';
    if (limit.value.eq(measure) && !limit.closed) return 'outside';
  }
  return 'inside';
}
