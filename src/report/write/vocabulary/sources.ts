import { zero } from '../../../figures';
import { sumOf } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { FormFacts, MoneyFacts } from '../../facts/book';
import { budgetOf } from '../../facts/money';
import { text } from '../value';
import { filled, money, scopeOf } from './scope';
import type { Entry } from './scope';

/** A share of money by its name; 万元. */
interface Share { readonly name: string; readonly bound: Bound }

/** A label of a budget block as a name: without 其中：, numbers, points and the unit. */
function named(label: string): string {
  return label.replace(/\s+/g, '').replace(/^.*[:：](?=.)/, '').replace(/[:：]$/, '').replace(/^(?:[（(]?[\d一二三四五六][)）.、．]+)+/, '')
    .replace(/[（(][^（）()]*[)）]$/, '').replace(/^(?:当年|本年)/, '');
}

const source = /财政|资金|拨款|补助|中央|省|市|县|区|级|上级|自筹|自有|结转|结余|收入|债|贷款|捐|配套/;
const whole = /支出|总额|合计|总计|预算|执行|情况|^(?:项目|部门|年度)?资金$/;
const use = /^(?:基本|项目|人员|公用|日常公用).{0,4}$|支出$/;

const sumBudgets = (shares: readonly Share[]): Bound | null => sumOf(shares.map((share) => share.bound));

/** The first of a form's parts that make up its budget: what follows divides it again, or details a part. */
function sharesOf(form: FormFacts): readonly Share[] | null {
  const budget = form.budget && budgetOf(form.budget);
  if (!form.budget || !budget) return null;
  const shares: Share[] = [];
  let sum = zero;
  for (const part of form.budget.parts) {
    const bound = boundOf(part, form.budget);
    if (!bound || bound.value.isZero()) continue;
    shares.push({ name: named(part.label.text), bound });
    sum = sum.plus(bound.value);
    if (sum.eq(budget.value)) return shares;
  }
  return null;
}

/** A part's money in the column the budget is taken from. */
const boundOf = (part: MoneyFacts, budget: MoneyFacts): Bound | null => (budget.adjusted ? part.adjusted ?? null : part.initial);

/** Shares of several forms by name, added up; null where one form does not say or what it names is not of the kind. */
function together(forms: readonly FormFacts[], fits: (name: string) => boolean): readonly Share[] | null {
  const byName = new Map<string, Bound[]>();
  for (const form of forms.filter(({ budget }) => budget && budgetOf(budget) && !budgetOf(budget)!.value.isZero())) {
    const shares = sharesOf(form);
    if (!shares?.every(({ name }) => fits(name))) return null;
    for (const { name, bound } of shares) byName.set(name, [...(byName.get(name) ?? []), bound]);
  }
  return [...byName].map(([name, bounds]) => ({ name, bound: sumOf(bounds)! }));
}

/**
 * Where the money of some forms came from and what kind of spending it was for: said only where the parts make up the whole. One
 * source is no list: 单一资金来源 names it.
 */
export function sourceEntries(forms: readonly FormFacts[]): readonly Entry[] {
  const sources = together(forms, (name) => source.test(name) && !whole.test(name)) ?? [];
  const kinds = together(forms, (name) => use.test(name)) ?? [];
  const shares = (list: readonly Share[]) =>
    filled(list.map(({ name, bound }) => scopeOf([['名称', text(name)], ['金额', money(bound)]])));
  return [
    ['资金来源', sources.length > 1 ? shares(sources) : null],
    ['单一资金来源', sources.length === 1 ? text(sources[0]!.name, sumBudgets(sources)?.cells ?? []) : null],
    ['支出构成', kinds.length > 1 ? shares(kinds) : null],
  ];
}
