import { address, hundred, normalise, plain, showQuantity } from '../../figures';
import type { Decimal } from '../../figures';
import type { IndicatorRow } from '../../forms';
import { countedThings, harm, mayBeNegative, mayHarm, shareOfWhole } from '../texts/name-patterns';
import { valueTexts } from '../texts/values';
import type { FormContext } from './context';
import { quantityOf, tell, statedOf, type Value } from './row-values';
import { counts } from './score-rows';
import type { ScoredRow } from './scored-row';

/** Of ten thousand names few say such a thing: the others are told at a glance. */
const mayBeShare = /[率意]/;
const nameOf = ({ name }: IndicatorRow): string => normalise(name.text).replace(/\(.*?\)$/, '');

/** A target whose operator goes against what its name says: 群众满意度≤90%, 安全事故≥0起. */
export function checkDirections(context: FormContext): void {
  for (const row of context.rows) {
    const { operator, direction, nature } = row.indicator;
    const target = statedOf(row.indicator.target);
    if (!operator || direction !== null || target?.value.kind !== 'quantity') continue;
    // 每月15日前 beside 发放及时率 is a day, no share.
    if (target.value.quantity.unit?.dimension === 'duration') continue;
    const more = operator === '≥' || operator === '>';
    const less = operator === '≤' || operator === '<';
    if (less ? !mayBeShare.test(row.indicator.name.text) : !more || !mayHarm.test(row.indicator.name.text)) continue;
    const name = nameOf(row.indicator);
    if (!(less ? shareOfWhole : harm).test(name)) continue;
    const message = (more ? valueTexts.lessIsBetter : valueTexts.moreIsBetter)(name, operator);
    const stands = nature && /[≥≤<>=]/.test(nature.text) ? { ...target, cell: nature.cell } : target;
    tell(context, row, 'direction-conflict', stands, message);
  }
}

/** Shares above the whole, shares counted in things, figures below zero. */
export function checkPlausible(context: FormContext): void {
  for (const row of context.rows) {
    const target = statedOf(row.indicator.target);
    const actual = statedOf(row.indicator.actual);
    if (mayBeShare.test(row.indicator.name.text)) {
      const name = nameOf(row.indicator);
      if (shareOfWhole.test(name)) checkShare(context, row, name, [target, actual]);
    }
    const done = quantityOf(actual);
    const wanted = quantityOf(target);
    if (
      actual && done?.value.isNegative() && wanted && !wanted.value.isNegative() && row.outcome?.met === true
      && !mayBeNegative.test(nameOf(row.indicator))
    ) {
      tell(context, row, 'value-implausible', actual, valueTexts.negative(actual.value.text));
    }
    // What must reach its target and does is no thousandth of it.
    if (row.outcome?.operator === '≤' || row.outcome?.operator === '<') checkUnitSlip(context, row, target, actual);
  }
}

/** Words where the target asks for a figure (见附件 against ≥18座): nothing to score by, whatever score stands there. */
export function checkFigures(context: FormContext): void {
  for (const row of context.rows) {
    const { indicator, outcome } = row;
    const actual = statedOf(indicator.actual);
    if (!actual || outcome?.undecided !== 'no-figure' || row.decision) continue;
    context.report({
      rule: 'value-unreadable', severity: 'warning', verdict: 'unverifiable', cell: actual.cell,
      related: [indicator.target?.cell, row.scoreCell], reported: actual.value.text,
      message: valueTexts.noFigure(actual.value.text, row.target ?? ''), clause: context.clause('form'),
      figures: [row.target ?? '', actual.value.text],
    });
  }
}

const dimensions = new Set(['money', 'length', 'area', 'volume', 'mass']);

function checkShare(context: FormContext, row: ScoredRow, name: string, reads: readonly (Value | null)[]): void {
  for (const read of reads) {
    const quantity = quantityOf(read);
    if (!read || !quantity?.unit) continue;
    const { unit, value } = quantity;
    if (unit.dimension === 'ratio' && value.times(unit.scale).gt(1)) {
      tell(context, row, 'value-implausible', read, valueTexts.aboveWhole(name, showQuantity(quantity)));
    } else if (
      (dimensions.has(unit.dimension) || countedThings.test(unit.text)) && row.outcome?.looseUnits !== true
      && row.outcome?.undecided !== 'units'
    ) {
      const cell = row.indicator.unit && normalise(row.indicator.unit.text) === normalise(unit.text) ? row.indicator.unit.cell
        : read.cell;
      tell(context, row, 'unit-differs', { ...read, cell }, valueTexts.shareUnit(name, unit.text));
      return;
    }
  }
}

const tenThousand = 10000;

/** Whether neither of two figures is more than twice the other. */
const near = (one: Decimal, other: Decimal): boolean => one.times(2).gte(other) && one.lte(other.times(2));

/** 62.72元 where 62.72万元 or 627200元 was the limit: but for its unit the figure would be what was wanted. */
function checkUnitSlip(context: FormContext, row: ScoredRow, target: Value | null, actual: Value | null): void {
  const [done, wanted] = [quantityOf(actual), quantityOf(target)];
  const compared = row.outcome?.compared;
  if (
    !actual || !target || !done?.unit || !wanted?.unit || !compared || row.outcome?.met !== true
    || compared.actual.isZero()
  ) return;
  const likeDigits = done.unit.text !== wanted.unit.text && near(done.value, wanted.value);
  const tenThousandth = done.unit.dimension === 'money' && near(compared.actual.times(tenThousand), compared.target);
  if (compared.actual.times(hundred).gt(compared.target) || (!likeDigits && !tenThousandth)) return;
  tell(context, row, 'unit-differs', actual, valueTexts.unitSlip(actual.value.text, target.value.text));
}

/** Money below zero, where no sum or rate has told it yet. */
export function checkNegativeMoney(context: FormContext): void {
  const { budget } = context.form;
  for (const row of budget ? [budget.total, ...budget.parts] : []) {
    for (const read of [row.initial, row.adjusted, row.inPlace, row.spent]) {
      if (read?.kind !== 'value' || !read.value.value.isNegative() || read.value.value.isZero()) continue;
      const at = address(read.cell.row, read.cell.column);
      const told = context.findings.some(({ severity, cell, related }) =>
        severity !== 'info' && (cell === at
          || related.includes(at))
      );
      if (told) continue;
      context.report({
        rule: 'value-implausible',
        severity: 'warning',
        verdict: 'inconsistent',
        cell: read.cell,
        reported: plain(read.value.value),
        message: valueTexts.negative(plain(read.value.value)),
        clause: context.clause('budget-parts'),
      });
    }
  }
}

/**
 * An actual figure or date and a score beside a target left blank, in a table whose other rows have theirs. Words (达成预期指标) may
 * be of a target that stands in the row's name.
 */
export function checkTargets(context: FormContext): void {
  const own = context.rows.filter(({ indicator }) => counts(indicator));
  const stated = own.filter(({ indicator }) => indicator.target?.kind === 'value').length;
  for (const row of own) {
    const { target, actual, scoringRule, method, explanation } = row.indicator;
    if (
      target?.kind !== 'blank' || actual?.kind !== 'value' || actual.value.kind === 'words' || row.points === null
      || row.decision || stated * 2 < own.length
    ) continue;
    if (
      row.reported === null || row.reported.isZero()
      || [scoringRule, method, explanation].some((text) => /[\d≥≤%]/.test(normalise(text?.text ?? '')))
    ) continue;
    context.report({
      rule: 'target-missing',
      severity: 'warning',
      verdict: 'unverifiable',
      cell: target.cell,
      related: [actual.cell, row.scoreCell],
      message: valueTexts.targetMissing(plain(row.reported)),
      clause: context.clause('form'),
      figures: [row.actual ?? '', row.scoreText],
    });
  }
}
