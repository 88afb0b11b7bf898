import { normalise } from '../../figures';
import type { CellRef, SheetSnapshot } from '../../figures';
import type { Form } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { clause } from './report';
import type { CrossScope } from './scope';
import { crossTexts } from './texts';

/** What a slip makes of a year: 0224年度, 20240年度, 202.4年度. */
const wrongYear = /(?<![\d.])(?:0\d{3}|[3-9]\d{3}|\d{5,6}|\d{3}\.\d)年度?/;
/** A cell that is nothing but a year, and no longer than that. */
const aloneYear = /^\(?[\d.]+年度\)?$/;
const longestYear = 16;
/** Rows below the top of a form in which its year may stand. */
const headRows = 4;
/** A column of a year's money or persons. */
const columnOfYear = /^([\d.]+)年(?:度)?(?:实际在职人数|[^\d年]{0,4}[预决]算数?)$/;

/** The year of a form written so that it is none, and columns of years a form of its year cannot have. */
export function checkYears(scope: CrossScope): readonly Finding[] {
  return scope.all.flatMap((form) => [...wrongInHead(form), ...(form.kind === 'staffing' ? wrongColumns(form) : [])]);
}

type Seen = (raw: string, cell: CellRef) => Finding | null;

function each(sheet: SheetSnapshot, top: number, bottom: number, seen: Seen): readonly Finding[] {
  const found: Finding[] = [];
  for (let row = Math.max(top, sheet.top); row <= bottom; row += 1) {
    const values = sheet.values[row - sheet.top] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const raw = values[column];
      if (typeof raw !== 'string' || !raw.includes('年')) continue;
      const told = seen(raw, { sheet: sheet.name, row, column: sheet.left + column });
      if (told) found.push(told);
    }
  }
  return found;
}

function wrongInHead({ sheet, area, title }: Form): readonly Finding[] {
  return each(sheet, area.top, area.top + headRows, (raw, cell) => {
    const ofTitle = title?.cell.row === cell.row && title.cell.column === cell.column;
    if (!ofTitle && raw.length > longestYear) return null;
    const text = normalise(raw);
    const year = ofTitle || aloneYear.test(text) ? wrongYear.exec(text)?.[0] : undefined;
    return year === undefined ? null : finding({
      rule: 'value-unreadable', severity: 'warning', verdict: 'inconsistent', cell, reported: year,
      message: crossTexts.noYear(year), clause: clause(crossTexts.yearGist),
    });
  });
}

/** Of a form of 2024: a column of neither 2023 nor 2024, or a second one of the same year and kind. */
function wrongColumns({ sheet, area, year }: Form): readonly Finding[] {
  const before = new Set<string>();
  return each(sheet, area.top, area.bottom, (raw, cell) => {
    const text = normalise(raw);
    const stated = columnOfYear.exec(text)?.[1];
    if (stated === undefined) return null;
    const again = before.has(text);
    before.add(text);
    const other = year !== null && ![year, year - 1].includes(Number(stated));
    if (!again && !other && !wrongYear.test(text)) return null;
    return finding({
      rule: 'value-unreadable', severity: 'warning', verdict: 'inconsistent', cell, reported: text,
      message: again ? crossTexts.columnTwice(text) : crossTexts.columnYear(text, year === null ? '' : String(year)),
      clause: clause(crossTexts.yearGist),
    });
  });
}
