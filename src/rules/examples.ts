import { Decimal, parseOperator, plain, productOf, readStatement, roundTo, valueOf } from '../figures';
import type { CellRef, Operator, Read, Statement } from '../figures';
import type { Example, Pack } from './pack';
import { PackError } from './problem';
import { executionByRule, executionRate, executionScore, gradeOf, scoreIndicator } from './scoring';
import { senseTexts } from './texts';

const nowhere: CellRef = { sheet: '', row: 0, column: 0 };

/** What a form prints as the nature of a target told in words. */
const qualitative = '定性';

const isFigure = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const figure = (text: string, name: string, file: string): Decimal => {
  if (!isFigure(text)) throw new PackError(file, 'example-unreadable', name, text);
  return new Decimal(text);
};

function operatorOf({ nature }: Example['given']): Operator | null {
  return nature === undefined ? null : parseOperator(nature)?.operator ?? null;
}

/** What stands in a cell that holds this text: figures as numbers, as a clerk types them. */
function statement(text: string, given: Example['given'], role: 'target' | 'actual'): Read<Statement> {
  const raw = isFigure(text) ? Number(text) : text;
  const operator = operatorOf(given);
  return readStatement(raw, 'General', nowhere, { unit: given.unit ?? null, role, operator: role === 'target' ? operator : null });
}

/** The score the pack gives an example's indicator, null where no rule decides. */
function indicatorScore(pack: Pack, { given }: Example, name: string, file: string): Decimal | null {
  const { nature } = given;
  if (nature !== undefined && nature !== qualitative && !operatorOf(given)) {
    throw new PackError(file, 'example-unreadable', name, senseTexts.nature(nature));
  }
  const target = valueOf(statement(given.target ?? '', given, 'target'));
  const actual = valueOf(statement(given.actual ?? '', given, 'actual'));
  if (!target || !actual) throw new PackError(file, 'example-unreadable', name, `${given.target ?? ''} / ${given.actual ?? ''}`);
  const operator = target.kind === 'quantity' || target.kind === 'moment' ? target.operator : null;
  const outcome = scoreIndicator({ operator, direction: null, path: [given.name ?? ''], target, actual, year: null }, pack.settings);
  const points = figure(given.points ?? '100', name, file);
  return outcome.share && roundTo(productOf(outcome.share, points), pack.settings.scoreDecimals);
}

function runExample(pack: Pack, example: Example, name: string, file: string): void {
  const { given, expect } = example;
  const hold = (what: string, got: string | null, wanted: string | null): void => {
    const figures = got !== null && wanted !== null && isFigure(got) && isFigure(wanted);
    const same = figures ? new Decimal(got).eq(wanted) : got === wanted;
    if (!same) throw new PackError(file, 'example-fails', name, `${what}应为 ${wanted ?? '无法判定'}，得 ${got ?? '无法判定'}`);
  };
  if (expect.grade !== undefined) {
    hold('等级', gradeOf(figure(given.total ?? '', name, file), new Decimal(100), pack.grades), expect.grade);
  }
  if (given.budget !== undefined) {
    const rate = executionRate(figure(given.spent ?? '', name, file), figure(given.budget, name, file));
    if (expect.rate !== undefined) hold('执行率', rate && plain(roundTo(rate, 4)), expect.rate);
    if (expect.score !== undefined) {
      const points = figure(given.points ?? '10', name, file);
      const { executionRule, scoreDecimals } = pack.settings;
      const earned = rate && executionRule !== null ? executionByRule(executionRule, points, rate)?.exact : null;
      const score = rate && roundTo(earned ?? executionScore(points, rate), scoreDecimals);
      hold('执行得分', score && plain(score), expect.score);
    }
  } else if (expect.score !== undefined) {
    const score = indicatorScore(pack, example, name, file);
    hold('得分', score && plain(score), expect.score);
  }
}

/**
 * Runs a pack's own examples over its rules.
 * @throws PackError at the first that cannot be read or does not hold.
 */
export function runExamples(pack: Pack, file: string): void {
  pack.examples.forEach((example, index) => runExample(pack, example, `examples[${String(index)}]`, file));
}
