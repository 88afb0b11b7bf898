import { commensurable, normalise, parseUnit, percent, plain, tenThousandYuan } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { BaseDataEntry } from '../../forms';
import type { IndicatorInput } from '../../rules';
import type { CrossCheck, RuledForm } from '../contribution';
import { nothing } from '../contribution';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { entryTexts } from '../texts/entries';
import { entriesOf } from './rehomed';

/** Counted one by one: a half of one is a slip. People may be counted in averages. */
const whole = /^[处个项次件辆户起]$/;
/** What may be below nothing. */
const mayFall = /变化|变动|增|降/;

const same = (one: string, other: string): boolean => normalise(one) === normalise(other);

/** What the user wrote into 评分基础数据 for one figure of one sheet: its own row, else one that serves every sheet. */
export function entryFor(name: string, sheet: string, entries: readonly BaseDataEntry[]): BaseDataEntry | null {
  return entries.find((entry) => same(entry.name, name) && same(entry.sheet, sheet))
    ?? entries.find((entry) => same(entry.name, name) && entry.sheet === '') ?? null;
}

const shown = ({ value, unit, percentBeside }: Quantity, asked: string): string =>
  plain(value) + (unit && unit.text !== asked && percentBeside !== true ? unit.text : '');

/** Why what the user wrote for a figure in `unit` gives none, in words; null where it does, or where nothing is written. */
export function entryProblem({ name, read }: BaseDataEntry, unit: string): string | null {
  switch (read.kind) {
    case 'blank': return null;
    case 'unreadable': return entryTexts.unreadable(read.text);
    // 无 may mean that there are none (0) or that none can be: only one of them is scored.
    case 'notApplicable': return normalise(read.text) === '无' ? entryTexts.none(read.text) : null;
    case 'value': break;
  }
  const quantity = read.value;
  const asked = parseUnit(unit);
  // Things counted are things counted, by whatever word.
  const counted = asked?.dimension === 'count' && quantity.unit?.dimension === 'count';
  const fits = !asked || !quantity.unit || counted || commensurable(quantity.unit, asked);
  if (!fits) return entryTexts.unit(shown(quantity, unit), unit);
  if (quantity.value.isNegative() && !mayFall.test(name)) return entryTexts.negative(shown(quantity, unit));
  if (whole.test(unit) && !quantity.value.isInteger()) return entryTexts.whole(shown(quantity, unit), unit);
  return null;
}

/** The figures a form's rules ask for under a name. */
function inputFor(entry: BaseDataEntry, ruled: readonly RuledForm[]): IndicatorInput | null {
  for (const { form, pack } of ruled) {
    if (entry.sheet !== '' && !same(form.sheet.name, entry.sheet)) continue;
    const input = pack?.indicators.filter((rule) => rule.form === form.id).flatMap(({ inputs }) => inputs)
      .find(({ name }) => same(name, entry.name));
    if (input) return input;
  }
  return null;
}

function checkEntry(entry: BaseDataEntry, ruled: readonly RuledForm[]): readonly Finding[] {
  const unit = inputFor(entry, ruled)?.unit ?? entry.unit;
  const problem = entryProblem(entry, unit);
  if (problem !== null) {
    const { read } = entry;
    const stated = read.kind === 'value' ? shown(read.value, unit) : read.kind === 'blank' ? null : read.text;
    return [finding({
      rule: 'value-unreadable', severity: 'warning', verdict: 'unverifiable', cell: entry.cell, reported: stated,
      message: entryTexts.notTaken(entry.name, problem),
    })];
  }
  if (entry.read.kind !== 'value') return [];
  const { value, percentBeside } = entry.read.value;
  // 0.95 under % is 95 % to whoever thinks of it as a share.
  if (parseUnit(unit)?.key !== percent.key || percentBeside !== true || !value.gt(0) || value.gt(1)) return [];
  return [finding({
    rule: 'unit-differs', severity: 'info', verdict: 'unverifiable', cell: entry.cell, reported: plain(value),
    message: entryTexts.ratio(entry.name, plain(value), plain(value.times(100))),
  })];
}

/** From so many times its fellow on an amount may be in 元 where 万元 are asked for. */
const farApart = 1000;
const inTenThousands = 10_000;

/** An amount typed without a unit that is thousands of times any other of its indicator. */
function checkMagnitude(entry: BaseDataEntry, entries: readonly BaseDataEntry[]): readonly Finding[] {
  const value = typedIn(entry);
  const others = entries.filter((other) => other !== entry && same(other.sheet, entry.sheet) && same(other.indicator, entry.indicator))
    .flatMap((other) => typedIn(other) ?? []).filter((other) => other.gt(0));
  if (!value || others.length === 0 || others.some((other) => value.lt(other.times(farApart)))) return [];
  return [finding({
    rule: 'unit-differs', severity: 'info', verdict: 'unverifiable', cell: entry.cell, reported: plain(value),
    message: entryTexts.inYuan(entry.name, plain(value), plain(value.div(inTenThousands))),
  })];
}

/** An amount in 万元 as the column 单位 asks for it; null for others. */
function typedIn({ read, unit }: BaseDataEntry): Decimal | null {
  const asked = parseUnit(unit);
  return read.kind === 'value' && asked?.text === tenThousandYuan.text && read.value.unit?.text === asked.text ? read.value.value : null;
}

/** A figure told twice, differently. */
function checkTwice(entries: readonly BaseDataEntry[]): readonly Finding[] {
  return entries.flatMap((entry, index) => {
    const first = entries.slice(0, index).find((one) => same(one.name, entry.name) && same(one.sheet, entry.sheet)
      && same(one.indicator, entry.indicator));
    if (first?.read.kind !== 'value' || entry.read.kind !== 'value') return [];
    if (first.read.value.value.eq(entry.read.value.value)) return [];
    const [before, after] = [shown(first.read.value, entry.unit), shown(entry.read.value, entry.unit)];
    return [finding({
      rule: 'value-unreadable', severity: 'warning', verdict: 'unverifiable', cell: entry.cell, related: [first.cell],
      reported: after,
      message: entryTexts.twice(entry.name, before, after, first.cell.sheet === entry.cell.sheet ? null : first.cell.sheet),
    })];
  });
}

const findingsOn = (entries: readonly BaseDataEntry[], forms: readonly RuledForm[]): readonly Finding[] =>
  [...entries.flatMap((entry) => [...checkEntry(entry, forms), ...checkMagnitude(entry, entries)]), ...checkTwice(entries)];

/** What the user wrote into 评分基础数据, held to what its rows ask for; what the tool itself put there needs no look. */
export const entriesCheck: CrossCheck = {
  id: 'base-data',
  run: (around) => ({
    ...nothing,
    findings: findingsOn(entriesOf(around).filter(({ prefilled }) => !prefilled), around.forms),
  }),
};
