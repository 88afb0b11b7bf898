import type { Bound } from '../../facts/bound';
import { figureAt } from '../../facts/accounts';
import { accountNames } from '../../facts/account-names';
import type { Book } from '../../facts/book';
import { staffingMoney, staffingNames } from '../../facts/staffing';
import { growth, magnitude, minus } from '../amount';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { changedSubject } from '../../prose/role';
import type { Stated } from '../../prose/reading';
import { rateAgainst, reckonedAgainst } from './against';
import { underlying } from './amount';

/**
 * What is told right after an amount the tables name: its change on the year before, its share of 三公, how much of its budget it
 * is. The tables show in 万元 what is kept in 元, and such rates may come from either (rounding.md §2.1, basis underlying).
 */
export function changesAfter(book: Book, name: string, figures: readonly Stated[], at: number): Problem[] {
  const row = rowOf(book, name);
  if (!row) return [];
  const { now, previous, budget, whole } = row;
  return following(figures, at).flatMap((told) => {
    if (told.role === 'budgetCompletion') return now && budget
      ? rateAgainst(told, now, budget, texts.ofBudget(name), [texts.actual(name), texts.budget(name)], underlying) : [];
    if (told.role === 'share') return now && whole
      && /占(?:[“”]?三公[“”]?经费(?:支出|决算)?(?:总额|总数|合计)?的(?:比重|比例)?)?(?:约|为)?$/.test(told.before)
      ? rateAgainst(told, now, whole, texts.shareOf(name), [texts.actual(name), texts.whole], underlying) : [];
    return now && previous ? changed(told, now, previous, name) : [];
  });
}

interface Row { readonly now: Bound | null; readonly previous: Bound | null; readonly budget: Bound | null; readonly whole: Bound | null }

/** A row of the 三公 table or of the base data by its name. */
function rowOf(book: Book, name: string): Row | null {
  const place = accountNames.find((one) => one.name.test(name))?.places.find((one) => one.table === 'three-public');
  const account = (row: string, column: string): Bound | null => figureAt(book, { table: 'three-public', row, column });
  const now = place ? account(place.row, 'actual') : null;
  if (place && now) return { now, previous: null, budget: account(place.row, 'budget'), whole: place.row === 'total' ? null
    : account('total', 'actual') };
  const key = staffingNames.find((one) => one.name.test(name))?.key;
  if (!book.staffing || key === undefined) return null;
  return { now: staffingMoney(book, key, 'actual'), previous: staffingMoney(book, key, 'previous'),
    budget: staffingMoney(book, key, 'budget'), whole: null };
}

/** The rates and changes told of an amount, up to the next amount that is no change. */
function following(figures: readonly Stated[], at: number): readonly Stated[] {
  const told: Stated[] = [];
  for (const figure of figures.slice(at + 1)) {
    const ofIt = figure.role === 'budgetCompletion' || figure.role === 'share'
      || ((figure.role === 'increase' || figure.role === 'decrease')
      && changedSubject(figure.before) === '' && !/预算/.test(figure.before));
    if (!ofIt || /[；。]|其中/.test(figure.gap)) break;
    told.push(figure);
  }
  return told;
}

/** "较上年增加47.79万元，增长4.77%" against the two years of the table. A base of 0 is not divided by. */
function changed(told: Stated, now: Bound, previous: Bound, name: string): Problem[] {
  const change = magnitude(minus(underlying(now), underlying(previous)));
  const [a, b] = [held(texts.actual(name), now), held(texts.previous(name), previous)];
  if (told.kind === 'money') return reckonedAgainst(told, change, reckoned`|${a}－${b}|`, texts.changeOf(name));
  const ratio = told.kind === 'rate' && !previous.value.isZero() ? growth(underlying(now), underlying(previous)) : null;
  const rate = ratio && magnitude(ratio);
  return rate ? reckonedAgainst(told, rate, reckoned`|${a}－${b}|÷${b}`, texts.growthOf(name)) : [];
}
