import type { GeneratedSheet } from '../../../../writeback';
import { generatedSheetName } from '../../../marks';
import { relationshipsPart } from '../../package/relationships';
import type { Session } from '../session';
import { WorkbookXml } from '../workbook-xml';
import { absoluteReference, quotedSheet } from './cells-xml';
import { chartXml, drawingXml } from './chart-xml';
import { generatedSheetXml } from './sheet-xml';

const types = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** Makes or replaces the sheets of a plan. A protected workbook gets none: that is told, not worked around. */
export function placeSheets(sheets: readonly GeneratedSheet[], session: Session): void {
  for (const sheet of sheets) {
    if (session.workbook.isProtected) session.skip(sheet.name, null, 'protected-workbook');
    else placeSheet(sheet, session);
  }
}

function placeSheet(wanted: GeneratedSheet, session: Session): void {
  const { source, wiring, workbook: { part: workbookPart } } = session;
  let workbook = new WorkbookXml(source.text(workbookPart)!);
  const { name, position: known } = placeFor(wanted, workbook);
  const sheet = { ...wanted, name };
  const emptyNames = workbook.emptyNames();
  if (emptyNames !== null) session.record = { ...session.record, emptyNames };
  const relations = source.relationships(workbookPart);
  const position = known ?? workbook.tabs().length;
  const part = known === null
    ? source.freeName((index) => `xl/worksheets/sheet${String(index)}.xml`)
    : relations.find(({ id }) => id === workbook.tabs()[known]!.relation)!.target;

  const drawing = placeCharts(sheet, part, session);
  const namespaces = { main: wiring.mainNamespace, relationships: wiring.relationshipsNamespace };
  const xml = generatedSheetXml(sheet, session.styles, namespaces, drawing);
  if (source.text(part) !== xml) source.setText(part, xml);
  if (known === null) {
    wiring.types.set(part, types.sheet);
    workbook = workbook.addSheet(name, wiring.relate(workbookPart, 'worksheet', part), wiring.relationshipsNamespace);
  }
  if (wanted.kept !== true) workbook = workbook.setLocalName(generatedSheetName, position, 'TRUE', true);
  if (sheet.page.titleRows > 0) {
    workbook = workbook.setLocalName(PRINT_TITLES, position, `${quotedSheet(name)}!$1:$${String(sheet.page.titleRows)}`, false);
  }
  if (sheet.printArea) workbook = workbook.setLocalName(PRINT_AREA, position, absoluteReference(name, sheet.printArea), false);
  if (workbook.text !== source.text(workbookPart)) source.setText(workbookPart, workbook.text);
}

/** Where a sheet goes: over ours of that name, else to the end under a name nobody has. */
function placeFor(wanted: GeneratedSheet, workbook: WorkbookXml): { name: string; position: number | null } {
  const ours = workbook.generated();
  const tabs = workbook.tabs();
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${String(count)})`;
    const name = wanted.name.slice(0, 31 - suffix.length) + suffix;
    const position = tabs.findIndex((tab) => tab.name.toLowerCase() === name.toLowerCase());
    if (position < 0) return { name, position: null };
    if (ours.has(position) && wanted.kept !== true) return { name, position };
  }
}

/** The charts of a sheet in parts of their own; gives the id of its drawing, null where it has no chart. */
function placeCharts(sheet: GeneratedSheet, part: string, session: Session): string | null {
  const { source, wiring } = session;
  const before = source.relationships(part).find(({ kind }) => kind === 'drawing')?.target ?? null;
  if (sheet.charts.length === 0) {
    if (before !== null) removeDrawing(part, before, session);
    return null;
  }
  const drawing = before ?? source.freeName((index) => `xl/drawings/drawing${String(index)}.xml`);
  const known = source.relationships(drawing).filter(({ kind }) => kind === 'chart').map(({ target }) => target);
  for (const extra of known.slice(sheet.charts.length)) wiring.removePart(drawing, extra);
  // the drawing has its place before its charts are related to it
  if (!source.has(drawing)) source.setText(drawing, '');
  const relations = sheet.charts.map((chart, index) => {
    const target = known[index] ?? source.freeName((number) => `xl/charts/chart${String(number)}.xml`);
    setText(session, target, chartXml(chart, sheet));
    wiring.types.set(target, types.chart);
    return wiring.relate(drawing, 'chart', target);
  });
  setText(session, drawing, drawingXml(sheet.charts, relations));
  wiring.types.set(drawing, types.drawing);
  return wiring.relate(part, 'drawing', drawing);
}

function setText({ source }: Session, part: string, text: string): void {
  if (source.text(part) !== text) source.setText(part, text);
}

function removeDrawing(part: string, drawing: string, { source, wiring }: Session): void {
  for (const { target } of source.relationships(drawing)) wiring.removePart(drawing, target);
  wiring.removePart(part, drawing);
}

/** Takes our sheets away, with all that belongs to them. */
export function removeGeneratedSheets(session: Session): void {
  const { source, wiring, workbook: { part: workbookPart } } = session;
  let workbook = new WorkbookXml(source.text(workbookPart)!);
  for (const position of [...workbook.generated()].sort((a, b) => b - a)) {
    const tab = workbook.tabs()[position];
    if (!tab) continue;
    if (session.workbook.isProtected) {
      session.skip(tab.name, null, 'protected-workbook');
      continue;
    }
    workbook = workbook.removeSheet(position);
    const part = source.relationships(workbookPart).find(({ id }) => id === tab.relation)?.target;
    if (part === undefined) continue;
    for (const { kind, target, external } of source.relationships(part)) {
      if (kind === 'drawing') removeDrawing(part, target, session);
      else if (!external) wiring.removePart(part, target);
    }
    source.remove(relationshipsPart(part));
    wiring.removePart(workbookPart, part);
  }
  const { emptyNames } = session.record;
  if (emptyNames !== null) {
    workbook = workbook.withEmptyNames(emptyNames);
    session.record = { ...session.record, emptyNames: null };
  }
  if (workbook.text !== source.text(workbookPart)) source.setText(workbookPart, workbook.text);
}
