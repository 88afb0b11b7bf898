import { columnName, type CellRef } from '../../../figures';
import type { Mark } from '../../../writeback';
import { markColours, markFormula, markSeverities, markSeverity } from '../../marks';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { characters, escapeXml } from '../xml/text';
import { placeOf, worksheetOrder, type Outline } from './children';
import type { StyleSheet } from './styles';

/** The splices that take our conditional formats out of a sheet; what is left of an element shared with others stays. */
export function removeMarks(text: string, part: Outline): Splice[] {
  const splices: Splice[] = [];
  for (const child of part.children) {
    if (child.name !== 'conditionalFormatting') continue;
    const rules = rulesOf(text, child.tagEnd, child.end);
    const ours = rules.filter(({ formulas }) => formulas.some((formula) => markSeverity(formula) !== null));
    if (ours.length > 0 && ours.length === rules.length) splices.push({ start: child.start, end: child.end, text: '' });
    else splices.push(...ours.map(({ start, end }) => ({ start, end, text: '' })));
  }
  return splices;
}

/** The rules of a conditional format, whoever made them, with their formulas. */
export function rulesOf(text: string, from: number, to: number): { start: number; end: number; formulas: readonly string[] }[] {
  const rules: { start: number; end: number; formulas: readonly string[] }[] = [];
  const scanner = new XmlScanner(text, from, to);
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'cfRule') continue;
    const { start, end: inside } = scanner;
    scanner.skip();
    rules.push({ start, end: scanner.end, formulas: formulasOf(text, inside, scanner.start) });
  }
  return rules;
}

function formulasOf(text: string, from: number, to: number): string[] {
  const formulas: string[] = [];
  const scanner = new XmlScanner(text, from, to);
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'formula') continue;
    const start = scanner.end;
    scanner.skip();
    formulas.push(characters(text, start, scanner.start));
  }
  return formulas;
}

/** The XML of our rules: one conditional format a severity, after everybody else's in priority. */
export function marksXml(text: string, part: Outline, marks: readonly Mark[], styles: StyleSheet): string {
  const { prefix } = part;
  let priority = highestPriority(text, part);
  return markSeverities.map((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.cells);
    if (cells.length === 0) return '';
    priority++;
    return `<${prefix}conditionalFormatting sqref="${sqref(cells)}"><${prefix}cfRule type="expression" dxfId="${
      String(markStyle(severity, styles))
    }"`
      + ` priority="${String(priority)}"><${prefix}formula>${
        escapeXml(markFormula(severity))
      }</${prefix}formula></${prefix}cfRule>`
      + `</${prefix}conditionalFormatting>`;
  }).join('');
}

/** Where our rules stand in a sheet. */
export function marksPlace(part: Outline): number {
  return placeOf(part, worksheetOrder, 'conditionalFormatting');
}

function markStyle(severity: Mark['severity'], styles: StyleSheet): number {
  const { fill, font } = markColours[severity];
  // a solid fill of a differential format is drawn in bgColor; LibreOffice wants both
  return styles.entry('dxfs', `<dxf><font><color rgb="FF${font}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/>`
    + `<bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`);
}

/** The highest priority of the rules of others, those of extensions among them. */
function highestPriority(text: string, part: Outline): number {
  let highest = 0;
  for (const child of part.children) {
    if (child.name !== 'conditionalFormatting' && child.name !== 'extLst') continue;
    const scanner = new XmlScanner(text, child.tagEnd, child.end);
    while (scanner.next()) {
      if (scanner.closing || scanner.local !== 'cfRule') continue;
      const priority = Number(scanner.attribute('priority') ?? 0);
      const inside = scanner.end;
      const rule = scanner.empty;
      scanner.skip();
      const ours = !rule && formulasOf(text, inside, scanner.start).some((formula) => markSeverity(formula) !== null);
      if (!ours) highest = Math.max(highest, priority);
    }
  }
  return highest;
}

/** Cells as a list of ranges: runs down a column become one range, in the order of columns and rows. */
function sqref(cells: readonly Pick<CellRef, 'row' | 'column'>[]): string {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.to + 1) last.to = Math.max(last.to, row);
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) => {
    const letters = columnName(column);
    return from === to ? letters + String(from + 1) : `${letters}${String(from + 1)}:${letters}${String(to + 1)}`;
  }).join(' ');
}
