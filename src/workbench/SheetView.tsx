import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { address, columnName } from '../figures/cell';
import type { CellRef, RawValue, SheetSnapshot } from '../figures';
import type { PagePort, Shown } from './page-port';
import { texts } from './texts';

/** Rows and columns drawn at once: enough for every form, and a ledger of thousands of rows still opens at once. */
const mostRows = 300;
const mostColumns = 40;

const shownText = (value: RawValue): string => value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
const valueOf = (sheet: SheetSnapshot, row: number, column: number): RawValue => sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;

/** The workbook as plain tables: tabs, one sheet, the chosen cell's content above it. */
export function SheetView({ port }: { readonly port: PagePort }): ReactElement {
  const shown = useSyncExternalStore(port.watch, port.getShown);
  const { workbook, selected } = shown;
  const visible = workbook.sheets.filter((sheet) => sheet.visible);
  const [tab, setTab] = useState<string | null>(null);
  const [from, setFrom] = useState<CellRef | null>(null);
  // A cell chosen by the pane brings its sheet to the front; afterwards the tabs are the user's again.
  if (selected !== from) {
    setFrom(selected);
    if (selected) setTab(selected.sheet);
  }
  const sheet = visible.find(({ name }) => name === tab) ?? visible[0];
  return (
    <div className="wb-sheet">
      <CellBar port={port} shown={shown} />
      {sheet && <Grid port={port} sheet={sheet} shown={shown} />}
      <div className="wb-tabs" role="tablist" aria-label={texts.sheets}>
        {visible.map(({ id, name }) => (
          <button key={id} type="button" role="tab" aria-selected={name === sheet?.name} onClick={() => { setTab(name); }}>{name}</button>
        ))}
      </div>
    </div>
  );
}

function CellBar({ port, shown: { workbook, selected } }: { readonly port: PagePort; readonly shown: Shown }): ReactElement {
  const sheet = workbook.sheets.find(({ name }) => name === selected?.sheet);
  const content = sheet && selected ? shownText(valueOf(sheet, selected.row, selected.column)) : '';
  const computed = sheet && selected ? sheet.formula(selected.row, selected.column) !== null : false;
  const place = selected ? `${selected.sheet}!${address(selected.row, selected.column)}` : '';
  const write = (text: string): void => { if (selected && text !== content) void port.edit(selected, text); };
  return (
    <div className="wb-bar">
      <output aria-label={texts.cell}>{selected ? address(selected.row, selected.column) : ''}</output>
      <input key={`${place}|${content}`} aria-label={texts.content} defaultValue={content} disabled={!selected || computed}
        title={computed ? texts.formula : undefined} onKeyDown={(event) => { if (event.key === 'Enter') write(event.currentTarget.value); }}
        onBlur={({ currentTarget }) => { write(currentTarget.value); }} />
    </div>
  );
}

function Grid({ port, sheet, shown: { selected, marks } }: { readonly port: PagePort; readonly sheet: SheetSnapshot; readonly shown: Shown }): ReactElement {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (selected?.sheet === sheet.name) table.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected, sheet.name]);
  const lastRow = sheet.top + sheet.values.length - 1;
  const rows = Array.from({ length: Math.min(lastRow + 1, mostRows) }, (_, row) => row).filter((row) => !sheet.hiddenRows.has(row));
  const width = sheet.left + sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => column).filter((column) => !sheet.hiddenColumns.has(column));
  const spans = new Map<string, { readonly rows: number; readonly columns: number }>();
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    spans.set(`${top},${left}`, {
      rows: rows.filter((row) => row >= top && row <= bottom).length, columns: columns.filter((column) => column >= left && column <= right).length,
    });
    for (let row = top; row <= Math.min(bottom, mostRows); row++) {
      for (let column = left; column <= Math.min(right, mostColumns); column++) if (row !== top || column !== left) covered.add(`${row},${column}`);
    }
  }
  return (
    <div className="wb-grid" role="region" aria-label={texts.sheet(sheet.name)} tabIndex={0}>
      <table ref={table}>
        <thead><tr><td />{columns.map((column) => <th key={column} scope="col">{columnName(column)}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((column) => {
                const place = `${row},${column}`;
                if (covered.has(place)) return null;
                const span = spans.get(place);
                const value = valueOf(sheet, row, column);
                const isSelected = selected?.sheet === sheet.name && selected.row === row && selected.column === column;
                return (
                  <td key={column} rowSpan={span?.rows} colSpan={span?.columns} data-cell={address(row, column)} data-selected={isSelected}
                    data-mark={marks.get(`${sheet.name}!${place}`)} data-number={typeof value === 'number'}
                    onClick={() => { port.chosen({ sheet: sheet.name, row, column }); }}>
                    {shownText(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {lastRow >= mostRows && <p>{texts.more(mostRows)}</p>}
    </div>
  );
}
