import { Decimal, hundred, normalise } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { Grade, Pack } from '../../rules';
import { gradeCore } from '../texts/statement-patterns';

/** The scale a form's grade is held against, and how many grades it may be off before that is told. */
export interface Scale { readonly grades: readonly Grade[]; readonly tolerance: 0 | 1 }

const symbols = '优秀?|良好?|中等?|不合格|合格|一般|较差|差|(?<![A-Z])[ABCD](?![A-Z])';
const letters = ['A', 'B', 'C', 'D'];

const scales = new WeakMap<IndicatorForm, readonly Grade[] | null>();

/**
 * The grades of a form: those it prints itself (优95分以上，良85-95分 …; A为90分以上 …), else the rules'. Letters without a printed scale
 * follow the rules' steps, but where their cuts lie is each place's own: only one far off is told.
 */
export function scaleOf(form: IndicatorForm, pack: Pack): Scale {
  const own = printedGrades(form);
  if (own) return { grades: own, tolerance: 0 };
  return form.grade && letterIn(form.grade.text)
    ? { grades: pack.grades.slice(0, letters.length).map((grade, index) => ({ ...grade, name: letters[index]! })), tolerance: 1 }
    : { grades: pack.grades, tolerance: 0 };
}

/** The scale printed on the form: three grades or more, each with the score it begins at; null where there is none. */
export function printedGrades(form: IndicatorForm): readonly Grade[] | null {
  let known = scales.get(form);
  if (known === undefined) scales.set(form, known = find(form));
  return known;
}

function find({ sheet, area }: IndicatorForm): readonly Grade[] | null {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.values[row - sheet.top] ?? [];
    const texts = cells.slice(Math.max(0, area.left - sheet.left), area.right - sheet.left + 1).filter((raw) => typeof raw === 'string');
    const grades = /[良B]/.test(texts.join('')) ? gradesIn(texts.join(';')) : null;
    if (grades) return grades;
  }
  return null;
}

/** Grades with the share of 100 they begin at, best first, where a text tells a whole scale of them. */
export function gradesIn(text: string): readonly Grade[] | null {
  const found: Grade[] = [];
  for (const clause of normalise(text).split(/[,;。、，；]/)) {
    const names = [...clause.matchAll(new RegExp(symbols, 'g'))].map((match) => match[0]);
    const from = names.length === 1 ? startOf(clause) : null;
    if (from) found.push({ name: gradeCore(names[0]!), from });
  }
  const falls = found.every((grade, index) => index === 0 || grade.from.lt(found[index - 1]!.from));
  return found.length >= 3 && falls && found[0]!.from.gte('0.8') ? found : null;
}

/** No scale cuts below this; smaller figures number the lines. */
const lowestCut = 40;
const numbers = /\d+(?:\.\d+)?/g;

/** The score a clause begins at: 90-100 and 90以上 at 90, 60以下 at 0. */
function startOf(clause: string): Decimal | null {
  const all = [...clause.matchAll(numbers)].map((match) => new Decimal(match[0]));
  const figures = all.filter((figure) => figure.lte(hundred) && figure.gte(lowestCut));
  if (figures.length === 0) return null;
  const below = all.some((figure) => figure.isZero()) || figures.length === 1 && /以下|不足|低于|小于|[<≤]/.test(clause);
  return below ? new Decimal(0) : Decimal.min(...figures).div(hundred);
}

const letterIn = (text: string): boolean => /(?:^|[^A-Z])[ABCD](?![A-Z])/.test(normalise(text));
