import type { Area } from '../../../../src/figures';
import { cellsOf, lastColumn, lastRow } from '../areas';
import { cellFor } from '../book';
import type { BookSheet } from '../book';
import { mustBeOpen } from '../host';
import type { HostObject, HostProperty } from '../host-object';

/** The format of cells: what is set goes to every cell, under "font.name", "fill.color" …; sizes go to rows and columns. */
export function formatObject(sheet: BookSheet, areas: readonly Area[]): HostObject {
  const each = (name: string): HostProperty => ({
    set: (value) => {
      mustBeOpen(sheet);
      for (const area of areas) for (const [row, column] of cellsOf(area)) cellFor(sheet, row, column).style[name] = value;
    },
  });
  const named = (prefix: string, names: readonly string[]): Record<string, HostProperty> =>
    Object.fromEntries(names.map((name) => [name, each(prefix + name)]));
  const border = (edge: string): HostObject => ({
    type: 'RangeBorder',
    properties: named(`border.${edge}.`, ['style', 'color', 'weight']),
  });
  return {
    type: 'RangeFormat',
    properties: {
      ...named('', ['horizontalAlignment', 'verticalAlignment', 'wrapText']),
      columnWidth: sizes(sheet, sheet.columnWidths, areas, (area) => [area.left, area.right], lastColumn),
      rowHeight: sizes(sheet, sheet.rowHeights, areas, (area) => [area.top, area.bottom], lastRow),
    },
    parts: {
      font: () => ({ type: 'RangeFont', properties: named('font.', ['name', 'size', 'bold', 'underline', 'color']) }),
      fill: () => ({ type: 'RangeFill', properties: named('fill.', ['color']) }),
      borders: () => ({ type: 'RangeBorderCollection', item: border, methods: { getItem: border } }),
    },
    methods: {
      autofitRows: () => {
        mustBeOpen(sheet);
        for (const area of areas)
          for (let row = area.top; row <= Math.min(area.bottom, area.top + 10_000); row += 1) sheet.rowHeights.delete(row);
        return null;
      },
    },
  };
}

function sizes(
  sheet: BookSheet,
  kept: Map<number, number>,
  areas: readonly Area[],
  ends: (area: Area) => [number, number],
  last: number,
): HostProperty {
  return {
    set: (value) => {
      mustBeOpen(sheet);
      for (const area of areas) {
        const [from, to] = ends(area);
        for (let line = from; line <= Math.min(to, last, from + 10_000); line += 1) kept.set(line, Number(value));
      }
    },
  };
}
