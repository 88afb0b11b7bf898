import { decimalOfDouble, normalise, parseUnit, plain, Decimal } from '../../figures';
import type { CellRef, Quantity, Read, Unit } from '../../figures';
import type { Input } from '../../formula';
import type { AccountsTable, IndicatorForm, IndicatorRow } from '../../forms';
import type { IndicatorInput, InputSource } from '../../rules';
import type { RuledForm, Surroundings } from '../contribution';
import { decisionTexts } from '../texts/decisions';
import { allocated } from './allocation';
import { projectSheets } from './project-sheets';
import { benefitMet, projectShares, quantityMet, quantityNear } from './projects';
import type { Measure, ProjectShare } from './projects';

/** A figure found in the workbook for an input: one, or a list of which the mean is told. */
export interface Found {
  readonly items: readonly Input[];
  readonly where: string;
}

/** Where a workbook holds the figure of an input; null where it does not. */
export type Finder = (input: IndicatorInput, row: IndicatorRow, ruled: RuledForm<IndicatorForm>, around: Surroundings) => Found | null;

const tenThousand = new Decimal(10000);

/** A figure of another sheet in the input's own unit (money in 万元 where the input says so); decimals follow the unit. */
function inUnit(read: Read<Quantity> | null | undefined, home: Unit, input: IndicatorInput, where: string): Found | null {
  if (read?.kind !== 'value') return null;
  const wanted = parseUnit(input.unit);
  const own = read.value.unit ?? home;
  const factor = wanted && own.dimension === wanted.dimension ? own.scale.div(wanted.scale) : new Decimal(1);
  const value = read.value.value.times(factor);
  // 元 to 万元 moves the decimals of the figure four places.
  const decimals = factor.eq(1) ? read.value.decimals : factor.eq(tenThousand.pow(-1)) ? read.value.decimals + 4
    : value.decimalPlaces();
  return { items: [{ name: input.name, value, decimals, cell: read.cell,
    text: value.toFixed(Math.max(0, Math.min(decimals, 6))) }], where };
}

const formsOf = (around: Surroundings): readonly RuledForm[] => around.forms;

const indicatorForms = (around: Surroundings): readonly RuledForm<IndicatorForm>[] =>
  formsOf(around).filter((ruled): ruled is RuledForm<IndicatorForm> => ruled.form.kind === 'indicators');

/** 财政拨款 spent: the total of 财政拨款收入支出决算总表, else of its detail by economic class. */
const fiscalSpent: Finder = (input, _row, _ruled, around) => {
  const tables = formsOf(around).map(({ form }) => form).filter((form): form is AccountsTable => form.kind === 'accounts');
  for (const [concept, key] of [['fiscal-overall', 'expense.total'], ['fiscal-detail', 'total']] as const) {
    for (const table of tables.filter((one) => one.concept === concept && !one.empty)) {
      const total = table.rows.find((row) => row.key === key)?.figures.get('total');
      const found = inUnit(total, table.moneyUnit, input, table.sheet.name);
      if (found) return found;
    }
  }
  return null;
};

/** 财政拨款 of the initial budget, as the department's own target form states it. */
const fiscalInitial: Finder = (input, _row, _ruled, around) => {
  for (const { form } of indicatorForms(around).filter((one) => one.form.id === 'sichuan/department-targets')) {
    const part = form.budget?.parts.find(({ label }) => normalise(label.text).includes('财政拨款'));
    const found = inUnit(part?.initial ?? part?.adjusted, form.moneyUnit, input, form.sheet.name);
    if (found) return found;
  }
  return null;
};

/** "…为0.24": the reference value the rule prints in brackets, or right after the words the pack names. */
const printedValue: Finder = (input, row) => {
  const rule = row.scoringRule;
  if (!rule) return null;
  const text = normalise(rule.text);
  const match = input.near === null ? /\([^()]*?为(\d+(?:\.\d+)?)(%?)\)/.exec(text) : after(text, normalise(input.near));
  if (!match) return null;
  const value = match[2] === '%' ? new Decimal(match[1]!).div(100) : new Decimal(match[1]!);
  return { items: [{ name: input.name, value, decimals: null, cell: rule.cell, text: match[1]! + match[2]! }],
    where: decisionTexts.printed };
};

/** The number right after some words, at the first place where one follows. */
function after(text: string, words: string): RegExpExecArray | null {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const match = /^(\d+(?:\.\d+)?)(%?)/.exec(text.slice(from + words.length));
    if (match) return match;
  }
  return null;
}

/** "（……工程项目）" in the title, without a word of several: the table evaluates one project. */
const oneProject: Finder = (input, _row, { form }) => {
  const title = form.title && normalise(form.title.text);
  const named = title && /[(（]([^)）]{4,})[)）]$/.exec(title)?.[1];
  if (!named || /等\d*个|\d+个项目|各项目|年度$/.test(named)) return null;
  return { items: [{ name: input.name, value: decimalOfDouble(1), decimals: null, cell: form.title.cell, text: '1' }],
    where: decisionTexts.oneProject };
};

/** All of the project's money under the one way of allocation its target form ticks, none under the others. */
const allocation: Finder = (input, _row, { form }, around) => {
  const found = input.near === null ? null : allocated(form, around, input.near);
  return found && inUnit(found.money, found.unit, input, found.where);
};

const measures: Partial<Readonly<Record<InputSource, Measure>>> = {
  'projects.quantity-met': quantityMet, 'projects.quantity-near': quantityNear, 'projects.benefit-met': benefitMet,
};

/** Shares by what they are of: three rows ask for them twice each, over every project sheet of the workbook. */
const known = new WeakMap<Surroundings, Map<string, readonly ProjectShare[]>>();

/** The shares of the workbook's project sheets that an input is the mean of; null for an input of another source. */
export function sharesFor(
  input: IndicatorInput, ruled: RuledForm<IndicatorForm>, around: Surroundings,
): readonly ProjectShare[] | null {
  const measure = input.source && measures[input.source];
  if (!measure) return null;
  const overachievement = ruled.pack?.settings.overachievement ?? null;
  const key = [input.source, ruled.form.year, overachievement?.toFixed()].map(String).join('|');
  const mine = known.get(around) ?? new Map<string, readonly ProjectShare[]>();
  known.set(around, mine);
  const shares = mine.get(key) ?? projectShares(projectSheets(around.forms, ruled.form), measure, overachievement);
  mine.set(key, shares);
  return shares;
}

const ofProjects: Finder = (input, _row, ruled, around) => {
  const told = (sharesFor(input, ruled, around) ?? []).flatMap(({ share, cell }) => (share ? [{ share, cell }] : []));
  if (told.length === 0) return null;
  return {
    items: told.map(({ share, cell }) =>
      ({ name: input.name, value: share, decimals: null, cell, text: `${plain(share.times(100).toDecimalPlaces(2))}%` })),
    where: decisionTexts.projects(told.length),
  };
};

/** Figures of the row itself are taken before anything is looked for (own-figures.ts). */
const inRow: Finder = () => null;

const finders: Readonly<Record<InputSource, Finder>> = {
  'row.target': inRow,
  'row.actual': inRow,
  'accounts.fiscal-spent': fiscalSpent,
  'targets.fiscal-initial': fiscalInitial,
  'scoring-rule': printedValue,
  'targets.allocation': allocation,
  'title.one-project': oneProject,
  'projects.quantity-met': ofProjects,
  'projects.quantity-near': ofProjects,
  'projects.benefit-met': ofProjects,
};

/** What the workbook itself holds for an input; null where nothing does. */
export function findInput(
  input: IndicatorInput, row: IndicatorRow, ruled: RuledForm<IndicatorForm>, around: Surroundings,
): Found | null {
  return input.source && finders[input.source](input, row, ruled, around);
}

/** Where the figure stands, for the source column of 评分基础数据. */
export const firstCell = (found: Found): CellRef | null => found.items[0]?.cell ?? null;
