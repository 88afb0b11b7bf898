import { sumOfRows } from '../../facts/money';
import type { Money, MoneySource } from '../../facts/money';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against } from './against';
import type { Owner } from './owner';

/** Kinds of money by the words forms and reports call them. */
const kinds: readonly RegExp[] = [
  /^上年结转|^(?:以前|往)年(?:度)?结转/, /^中央/, /^省级?/, /^(?:地)?市级?(?!场)/, /^[县区]级?/, /^(?:本级)?财政(?!专户)/, /^(?:财政)?专户/,
    /^(?:单位)?自[有筹]|^单位资金|^单位自筹/, /^其他/,
];
const source = new RegExp([
  '^(?:其中|按资金来源分|按资金来源|资金来源为|资金来源|主要来源为|来源于|来自|由|含|包括|安排|使用|全部为|为|当年|本年|年度)*',
  '(.{2,10}?)(?:安排|补助|下达|投入|解决|承担|支出|实际支出|支付|执行)?(?:数)?(?:共计?|为|是|：)*$',
].join(''));
const named = /(?:拨款|资金|补助|结转|配套|自筹|专户)(?:资金|结余)?$/;

/** "其中：财政拨款40万元，其他资金2万元": where the money came from, against the rows of the budget block. */
export function sourceFigures(reading: Reading, ownersAt: (figure: Stated) => readonly Owner[]): Problem[] {
  return reading.figures.flatMap((figure) => {
    const name = figure.kind === 'money' && ['level', 'budget', 'carriedIn'].includes(figure.role) ? sourceName(figure.before)
      : null;
    if (name === null) return [];
    const bounds = ownersAt(figure).flatMap(({ money }) =>
      rowsOf(money, name).flatMap(({ adjusted, initial }) => adjusted ?? initial ?? []));
    return against(figure, bounds, texts.source(name));
  });
}

/** The source that the words before a figure name; null where they name none. */
export function sourceName(before: string): string | null {
  const name = source.exec(before.replace(/[“”·]/g, ''))?.[1] ?? '';
  return named.test(name) && kinds.some((kind) => kind.test(name)) ? name : null;
}

/** The source's own money in each owner's: what was planned and spent of it. */
export function ofSource(owners: readonly Owner[], name: string): readonly Owner[] {
  return owners.flatMap((owner) => rowsOf(owner.money,
    name).map((row) => ({ name: texts.source(name), money: { ...row, sources: [] } })));
}

/** The rows of that very name, else all rows of its kind together; a kind the form has no row for says nothing. */
function rowsOf({ sources }: Money, name: string): readonly Pick<MoneySource, 'initial' | 'adjusted' | 'spent'>[] {
  const kind = kinds.find((one) => one.test(name))!;
  const ofKind = sources.filter((one) => kind.test(one.name));
  const exact = ofKind.filter((one) => one.name === name);
  return ofKind.length === 0 ? [] : [...exact, sumOfRows(ofKind)];
}
