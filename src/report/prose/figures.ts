import { Decimal } from '../../figures';
import type { Operator } from '../../figures';
import type { Sentence } from './document';
import type { ProseFigure } from './figure';
import { bareIn, spokenIn } from './spoken';
import type { Span } from './spoken';
import { kindOf, unitAt } from './units';

const number = /(?<![\dA-Za-z.#+〔第])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:万\d{1,4}(?!\d))?(?:\.\d+)?/g;
/** Codes, dates and document numbers: what follows such a number makes it no figure. */
const code = /^(?:[年月日号届#＃]|-\d|[A-Za-z](?![A-Za-z]*[2²3³]?(?:[，。；、（]|$)))/;
const approximation = /^(?:余|多|来)/;
const looseBefore = /(?:(?<![节签预合条公违履集契])约|(?<![附临])近|将近|超|超过|逾|突破|大约|左右|达近|平均)$/;
const looseAfter = /^(?:余|多|左右|上下|不等|以上|以下|以内|之内|内(?=$|[，。；]))/;
const boundsBefore: readonly (readonly [RegExp, Operator])[] = [
  [/(?:≥|>=|不低于|不少于|不小于|大于等于|至少|不得低于|不得少于)$/, '≥'], [/(?:≤|<=|不高于|不超过|不大于|小于等于|不多于|控制在)$/, '≤'],
  [/(?:>|大于|高于|超过|多于)$/, '>'], [/(?:<|小于|低于|少于)$/, '<'],
];
const boundary = /[，；：。！？（）,]/;

/** Every figure with a unit in a sentence, in order. Years, dates, codes and numbering are none. */
export function figuresIn(sentence: Sentence): readonly ProseFigure[] {
  const { text } = sentence;
  const told = Array.from(text.matchAll(number), (match) => spanOf(text, match)).filter((span) => span !== null);
  const spans = [...told, ...bareIn(text, told), ...spokenIn(text)].sort((a, b) => a.start - b.start);
  return spans.map(({ loose, spread, ...span }, index) => {
    const from = boundaryBefore(text, span.start, spans[index - 1]?.end ?? 0);
    const to = boundaryAfter(text, span.end, spans[index + 1]?.start ?? text.length);
    const before = text.slice(from, span.start);
    const after = text.slice(span.end, to);
    const bound = boundOf(before, after);
    return { ...span, kind: kindOf(span.unit), text: text.slice(span.start, span.end), sentence,
      paragraph: sentence.paragraphs[span.start]!, before, after, bound, ...(spread ? { spread } : {}),
      approximate: loose || isEnd(text, span.start, span.end) || looseBefore.test(before)
        || (looseAfter.test(after) && !(after === '多' && to === spans[index + 1]?.start)) };
  });
}

/** "5至8万人次", "10%~20%": either end of a range is no figure of its own. */
const isEnd = (text: string, start: number,
  end: number): boolean => /\d[%‰万千亿元人次户天年]{0,3}(?:至|[-~～—–]{1,2})$/.test(text.slice(Math.max(0, start - 8), start))
  || /^(?:至|[~～—–-]{1,2})\d/.test(text.slice(end));

function spanOf(text: string, match: RegExpMatchArray): Span | null {
  const start = match.index!;
  const digits = match[0].replaceAll(',', '').replace(/万(\d+)/, (_, rest: string) => rest.padStart(4, '0'));
  let end = start + match[0].length;
  const rest = text.slice(end);
  if (code.test(rest)) return null;
  const loose = approximation.exec(rest);
  if (loose) end += loose[0].length;
  const found = unitAt(text.slice(end));
  if (!found) return null;
  end += found.length;
  return { start, end, value: new Decimal(digits), decimals: digits.split('.')[1]?.length ?? 0, unit: found.unit,
    loose: loose !== null };
}

/** A short bracket without figures belongs to the word before it: "因公出国（境）费", "公路养护（项）". */
const transparent = /（[^（）\d，；：]{1,8}）/g;

const numbering = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?=\p{Script=Han}))?/u;

function boundaryBefore(text: string, at: number, floor: number): number {
  const masked = text.slice(floor, at).replace(transparent, (bracket) => '·'.repeat(bracket.length));
  // "人员经费：1000.39万元": a colon right before a figure belongs to its name.
  let from = masked.endsWith('：') ? masked.length - 1 : masked.length;
  while (from > 0 && !boundary.test(masked[from - 1]!)) from -= 1;
  while (masked[from] === '、') from += 1;
  // The number an item begins with says nothing of its first figure.
  const opens = floor + from === 0 || /[；。]/.test(text[floor + from - 1]!);
  return floor + from + (opens ? numbering.exec(text.slice(floor + from, at))![0].length : 0);
}

function boundaryAfter(text: string, at: number, ceiling: number): number {
  let to = at;
  while (to < ceiling && !boundary.test(text[to]!)) to += 1;
  return to;
}

function boundOf(before: string, after: string): Operator | null {
  if (/^(?:以上|及以上|（含）以上)/.test(after)) return '≥';
  if (/^(?:以内|以下|及以下|之内)/.test(after)) return '≤';
  return boundsBefore.find(([words]) => words.test(before))?.[1] ?? null;
}
