import type { Area } from '../../../../src/figures';
import { fullAddress, intersection, lastColumn, lastRow, sizeOf } from '../areas';
import { cellAt, cellFor } from '../book';
import type { BookCell, BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';
import type { HostObject, HostProperty } from '../host-object';
import { ruleCollection } from './conditional';
import { formatObject } from './format';
import { mergedAreas } from './range-areas';
import { clearArea, grid, writeGrid } from './range-cells';
import { validationObject } from './validation';
import { worksheetObject } from './worksheet';

/** A range of one area. */
export function rangeObject(host: Host, sheet: BookSheet, area: Area): HostObject {
  const whole = area.bottom === lastRow && area.right === lastColumn;
  const read = (of: (cell: BookCell | undefined) => unknown) => (): unknown => (whole ? null : grid(sheet, area, of));
  const cells = (of: (cell: BookCell | undefined) => unknown, put: (cell: BookCell, value: unknown) => void): HostProperty => ({
    get: read(of), set: (value) => { writeGrid(host, sheet, area, value, put); },
  });
  return {
    type: 'Range',
    properties: {
      address: { get: () => fullAddress(sheet.name, area) },
      rowIndex: { get: () => area.top },
      columnIndex: { get: () => area.left },
      rowCount: { get: () => area.bottom - area.top + 1 },
      columnCount: { get: () => area.right - area.left + 1 },
      values: cells((cell) => cell?.value ?? '', host.enter),
      formulas: cells((cell) => cell?.formula ?? cell?.value ?? '', host.enter),
      numberFormat: cells((cell) => cell?.numberFormat ?? 'General', (cell, value) => { cell.numberFormat = String(value); }),
      hyperlink: {
        since: '1.7',
        get: () => cellAt(sheet, area.top, area.left)?.hyperlink ?? null,
        set: (value) => {
          mustBeOpen(sheet);
          const cell = cellFor(sheet, area.top, area.left);
          cell.hyperlink = value;
          Object.assign(cell.style, { 'font.color': '#0563C1', 'font.underline': 'Single' });
        },
      },
      rowHidden: hidden(sheet, sheet.hiddenRows, area.top, area.bottom),
      columnHidden: hidden(sheet, sheet.hiddenColumns, area.left, area.right),
    },
    parts: {
      format: () => formatObject(sheet, [area]),
      conditionalFormats: () => ruleCollection(host, sheet, [area]),
      worksheet: () => worksheetObject(host, sheet),
      dataValidation: () => validationObject(sheet, area),
    },
    methods: {
      _KeepReference: () => null,
      select: () => {
        host.book.active = { sheetId: sheet.id, address: fullAddress(sheet.name, area).split('!')[1]! };
        return null;
      },
      clear: () => {
        mustBeOpen(sheet);
        clearArea(sheet, area);
        host.changed.push({ sheet, area });
        return null;
      },
      merge: () => {
        mustBeOpen(sheet);
        if (sheet.merges.some((merge) => intersection(merge, area)))
          sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
        if (sizeOf(area) > 1) sheet.merges.push(area);
        return null;
      },
      unmerge: () => {
        mustBeOpen(sheet);
        sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
        return null;
      },
      getMergedAreasOrNullObject: () => {
        host.undoCleared += 1;
        return mergedAreas(host, sheet, area);
      },
      getRowProperties: () => lines(area.top, area.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      getColumnProperties: () => lines(area.left, area.right).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
      // What the client does itself with arrays of more than 1,500 values: asks for their size, then sets them rows at a time.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
          throw new HostFault('InvalidArgument', 'size of the array');
        return null;
      },
      getRow: (row: number) => rangeObject(host, sheet, { ...area, top: area.top + row, bottom: area.top + row }),
      getBoundingRect: (other: HostObject) => {
        const at = (name: string): number => Number(other.properties?.[name]?.get?.());
        const [top, left] = [Math.min(area.top, at('rowIndex')), Math.min(area.left, at('columnIndex'))];
        const [bottom, right] = [
          Math.max(area.bottom, at('rowIndex') + at('rowCount') - 1),
          Math.max(area.right, at('columnIndex') + at('columnCount') - 1),
        ];
        return rangeObject(host, sheet, { top, left, bottom, right });
      },
      getCell: (row: number, column: number) => {
        const at = { top: area.top + row, left: area.left + column };
        return rangeObject(host, sheet, { ...at, bottom: at.top, right: at.left });
      },
    },
  };
}

const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function hidden(sheet: BookSheet, set: Set<number>, from: number, to: number): HostProperty {
  return {
    get: () => {
      const states = new Set(lines(from, to).map((line) => set.has(line)));
      return states.size === 1 ? [...states][0] : null;
    },
    set: (value) => {
      mustBeOpen(sheet);
      for (const line of lines(from, to)) {
        if (value === true) set.add(line);
        else set.delete(line);
      }
    },
  };
}

