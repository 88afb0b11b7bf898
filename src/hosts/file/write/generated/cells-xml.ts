import { address, areaAddress, columnName, plain, type Area, type CellRef } from '../../../../figures';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, StyleName } from '../../../../writeback';
import { escapeCellText, escapeXml } from '../../xml/text';
import { cellXml } from '../cells';
import { neededHeight } from './row-height';

/** How a formula names a sheet: quoted, as every sheet name may be. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** An area as formulas and names have it, all of it absolute: "'表'!$A$1:$B$2". */
export function absoluteReference(sheet: string, area: Area): string {
  const [from, to] = [`$${columnName(area.left)}$${String(area.top + 1)}`, `$${columnName(area.right)}$${String(area.bottom + 1)}`];
  return `${quotedSheet(sheet)}!${from}:${to}`;
}

/** The rows of a generated sheet. Every cell of a merge takes the style of its first, so that borders go all round. */
export function rowsXml(sheet: GeneratedSheet, style: (name: StyleName) => number): string {
  const covered = mergedStyles(sheet);
  const last = Math.max(sheet.rows.length - 1, ...covered.keys());
  let xml = '';
  for (let index = 0; index <= last; index++) {
    const row = sheet.rows[index];
    const cells = new Map<number, string>();
    for (const [column, name] of covered.get(index) ?? [])
      cells.set(column, cellXml('', ` r="${address(index, column)}"`, style(name), null));
    for (const cell of row?.cells ?? []) cells.set(cell.column, generatedCell(cell, index, style(cell.style)));
    const tall = heightOf(sheet, row, index);
    if (cells.size === 0 && tall === '') continue;
    const inside = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell).join('');
    xml += `<row r="${String(index + 1)}"${tall}>${inside}</row>`;
  }
  return xml;
}

/** A height somebody chose is kept by Excel; one that only fits the text is worked out again when the text changes. */
function heightOf(sheet: GeneratedSheet, row: GeneratedRow | undefined, index: number): string {
  if (!row) return '';
  if (row.height !== null) return ` ht="${String(row.height)}" customHeight="1"`;
  const needed = neededHeight(sheet, row, index);
  return needed === null ? '' : ` ht="${String(needed)}"`;
}

function mergedStyles(sheet: GeneratedSheet): Map<number, Map<number, StyleName>> {
  const covered = new Map<number, Map<number, StyleName>>();
  for (const area of sheet.merges) {
    const first = sheet.rows[area.top]?.cells.find(({ column }) => column === area.left)?.style;
    if (first === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = covered.get(row) ?? new Map<number, StyleName>();
      for (let column = area.left; column <= area.right; column++) cells.set(column, first);
      covered.set(row, cells);
    }
  }
  return covered;
}

function generatedCell(cell: GeneratedCell, row: number, style: number): string {
  const at = ` r="${address(row, cell.column)}"`;
  if (cell.formula === undefined) return cellXml('', at, style, cell.value);
  const formula = `<f>${escapeXml(cell.formula)}</f>`;
  if (cell.value === null) return `<c${at} s="${String(style)}">${formula}</c>`;
  return typeof cell.value === 'string'
    ? `<c${at} s="${String(style)}" t="str">${formula}<v>${escapeXml(escapeCellText(cell.value))}</v></c>`
    : `<c${at} s="${String(style)}">${formula}<v>${plain(cell.value)}</v></c>`;
}

/** The links of a generated sheet, each to a cell of this workbook. */
export function linksXml(sheet: GeneratedSheet): string {
  const links = sheet.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) => (cell.link ? [linkXml(index, cell.column, cell.link)] : []))
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(row: number, column: number, target: CellRef): string {
  const location = `${quotedSheet(target.sheet)}!${address(target.row, target.column)}`;
  return `<hyperlink ref="${address(row, column)}" location="${escapeXml(location)}" display="${escapeXml(location)}"/>`;
}

/** What the cells of a generated sheet accept. Excel takes messages of at most 225 characters. */
export function validationsXml(sheet: GeneratedSheet): string {
  if (sheet.validations.length === 0) return '';
  const all = sheet.validations.map(({ area, rule, message }) => {
    const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escapeXml(message.slice(0, 225))}"`
      + ` prompt="${escapeXml(message.slice(0, 225))}" sqref="${areaAddress(area)}"`;
    if (rule.kind === 'list') {
      return `<dataValidation type="list" ${common}><formula1>${
        escapeXml(`"${rule.items.join(',').replace(/"/g, '""')}"`)
      }</formula1></dataValidation>`;
    }
    return rule.max === null
      ? `<dataValidation type="decimal" operator="greaterThanOrEqual" ${common}><formula1>${rule.min}</formula1></dataValidation>`
      : `<dataValidation type="decimal" operator="between" ${common}>`
        + `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2></dataValidation>`;
  });
  return `<dataValidations count="${String(all.length)}">${all.join('')}</dataValidations>`;
}
