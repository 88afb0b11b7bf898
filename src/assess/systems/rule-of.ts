import { normalise } from '../../figures';
import { parseFormula } from '../../formula';
import type { IndicatorRow } from '../../forms';
import { pointsName } from '../../rules';
import type { Clause, IndicatorRule } from '../../rules';
import { ruleInputTexts } from '../texts/decisions';
import { attainableByWords } from './attainable';

const core = (text: string): string => normalise(text).replace(/[“”"'()（）]/g, '');

/** The rule of a row by its own name. */
export function namedRule(row: IndicatorRow, rules: readonly IndicatorRule[]): IndicatorRule | null {
  const name = core(row.path.at(-1) ?? '');
  return rules.find((rule) => core(rule.name) === name) ?? null;
}

/** The rule of a row: by its own name, else by its level-2 label (履职效能, whose rows are the unit's own). */
export function ruleOf(row: IndicatorRow, rules: readonly IndicatorRule[]): IndicatorRule | null {
  return namedRule(row, rules) ?? rules.find((rule) => row.path.slice(0, -1).some((level) => core(level) === core(rule.name))) ?? null;
}

/**
 * "发现一处扣1分" in the row's own words, where no pack knows the row: the points less so much a case (of a 扣分项 row, so much a
 * case), with the number of cases for the user to bring. Null where the words do not say one step.
 */
export function ruleByWords(row: IndicatorRow, form: Clause): IndicatorRule | null {
  const grid = attainableByWords(normalise(row.method?.text ?? ''), normalise(row.scoringRule?.text ?? ''));
  const name = core(row.path.at(-1) ?? '').replace(/[【】]/g, '');
  if (grid?.kind !== 'deduct' || name === '') return null;
  const cases = ruleInputTexts.cases(name);
  const lost = `【${cases}】×${grid.step.toFixed()}`;
  const text = row.deduction ? lost : `最大(0, ${pointsName}-${lost})`;
  return {
    form: 'generic/self-evaluation', name, points: null, formula: { text, expression: parseFormula(text) },
    inputs: [{ name: cases, meaning: ruleInputTexts.casesMeaning(name), unit: ruleInputTexts.casesUnit, source: null, near: null,
      list: false, counts: null }],
    attainable: row.deduction ? null : grid,
    clause: { ...form, gist: row.method?.text ?? form.gist },
  };
}
