import { address, areaAddress } from '../../figures';
import type { Area } from '../../figures';
import type { GeneratedCell, GeneratedSheet, StyleName } from '../../writeback';
import { styles } from '../styles';
import type { CellStyle } from '../styles';
import { costOf } from './bytes';
import type { Step } from './bytes';
import { cellInput } from './input';
import { addressGroups, rectangles } from './ranges';
import type { Position } from './ranges';
import type { Session } from './session';
import { setAll } from './values';

/** Rows and bytes of values in one step, so that a long sheet can go in several batches. */
const rowsAtOnce = 200;
const bytesAtOnce = 400_000;

interface Placed extends Position { readonly cell: GeneratedCell }

const placedCells = (generated: GeneratedSheet): Placed[] =>
  generated.rows.flatMap((row, index) => row.cells.map((cell) => ({ row: index, column: cell.column, cell })));

/** Steps that fill a sheet of ours: number formats, values and formulas, links, then looks (a link brings a look of its own). */
export function cellSteps(session: Session, sheet: Excel.Worksheet, generated: GeneratedSheet): Step[] {
  const placed = placedCells(generated);
  if (placed.length === 0) return [];
  const byStyle = new Map<StyleName, Position[]>();
  for (const { row, column, cell } of placed) byStyle.set(cell.style, [...(byStyle.get(cell.style) ?? []), { row, column }]);
  return [
    ...[...byStyle].flatMap(([style, cells]) => formatSteps(sheet, generated.name, styles[style].format, cells)),
    ...gridSteps(sheet, generated, Math.max(...placed.map(({ column }) => column))),
    ...placed.flatMap((each) => linkSteps(sheet, generated.name, each)),
    ...[...byStyle].flatMap(([style, cells]) => styleSteps(session, sheet, generated.name, styles[style], rectangles(cells))),
  ];
}

function formatSteps(sheet: Excel.Worksheet, name: string, format: string, cells: readonly Position[]): Step[] {
  if (format === 'General') return [];
  return rectangles(cells).map((area) => {
    const at = areaAddress(area);
    return { bytes: costOf(3, at, format), sheet: name, queue: () => { setAll(sheet.getRange(at), format); } };
  });
}

function gridSteps(sheet: Excel.Worksheet, generated: GeneratedSheet, lastColumn: number): Step[] {
  const lines = generated.rows.map((row) => {
    const line = new Array<string | number | null>(lastColumn + 1).fill(null);
    for (const cell of row.cells) line[cell.column] = content(cell);
    return line;
  });
  const steps: Step[] = [];
  for (let top = 0; top < lines.length;) {
    let bytes = 0;
    let end = top;
    while (end < lines.length && end - top < rowsAtOnce && (end === top || bytes < bytesAtOnce)) bytes += costOf(0, lines[end++]);
    const grid = lines.slice(top, end);
    const at = areaAddress({ top, left: 0, bottom: end - 1, right: lastColumn });
    steps.push({ bytes: costOf(3, at) + bytes + grid.length, sheet: generated.name, queue: () => { sheet.getRange(at).formulas = grid; } });
    top = end;
  }
  return steps;
}

/** Only our own sheets carry formulas; text there stays text. */
function content(cell: GeneratedCell): string | number | null {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.value === null ? null : cellInput(cell.value, styles[cell.style].format);
}

function linkSteps(sheet: Excel.Worksheet, name: string, { row, column, cell }: Placed): Step[] {
  if (!cell.link) return [];
  const target = `'${cell.link.sheet.replace(/'/g, "''")}'!${address(cell.link.row, cell.link.column)}`;
  const shown = typeof cell.value === 'string' && cell.formula === undefined ? { textToDisplay: cell.value } : {};
  const at = address(row, column);
  return [{
    bytes: costOf(3, at, target, shown),
    sheet: name,
    queue: () => { sheet.getRange(at).hyperlink = { documentReference: target, ...shown }; },
  }];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** One set of calls a style over all its areas; before 1.9 one an area. */
function styleSteps(session: Session, sheet: Excel.Worksheet, name: string, style: CellStyle, areas: readonly Area[]): Step[] {
  const wide = areas.some((area) => area.right > area.left);
  const tall = areas.some((area) => area.bottom > area.top);
  const lines = !style.border ? []
    : [...edges, ...(wide ? ['InsideVertical' as const] : []), ...(tall ? ['InsideHorizontal' as const] : [])];
  const { areas: several } = session.features;
  return (several ? addressGroups(areas) : areas.map(areaAddress)).map((at) => ({
    bytes: costOf(16 + 3 * lines.length, at, style),
    sheet: name,
    queue: () => {
      const { format } = several ? sheet.getRanges(at) : sheet.getRange(at);
      dress(format, style);
      for (const line of lines) Object.assign(format.borders.getItem(line), { style: 'Continuous', color: '#808080' });
    },
  }));
}

function dress(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  font.name = style.font;
  font.size = style.size;
  font.bold = style.bold;
  font.underline = style.underline ? 'Single' : 'None';
  font.color = `#${style.colour ?? '000000'}`;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = style.horizontal === null ? 'General' : alignments[style.horizontal];
  format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = style.wrap;
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
