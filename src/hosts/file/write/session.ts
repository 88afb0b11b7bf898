import type { ApplyReport, HostProblem } from '../../workbook';
import type { OfficePackage } from '../package/package';
import { Wiring } from '../package/wiring';
import { findState, valueContext } from '../read/reader';
import type { ValueContext } from '../read/cell-value';
import { readWorkbookParts, type WorkbookParts } from '../read/workbook-parts';
import { emptyRecord, recordOf, stateWithRecord, type FileRecord } from './record';
import { StyleSheet } from './styles';

const types = {
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  properties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** One change of a workbook: what several steps of it share, written at its end. */
export class Session {
  readonly workbook: WorkbookParts;
  readonly wiring: Wiring;
  readonly context: ValueContext;
  readonly styles: StyleSheet;
  record: FileRecord;
  private readonly skipped: { sheet: string; cell: string | null; problem: HostProblem }[] = [];
  private written = 0;
  private marked = 0;

  constructor(readonly source: OfficePackage) {
    this.workbook = readWorkbookParts(source);
    this.wiring = new Wiring(source, this.workbook.strict);
    this.context = valueContext(source, this.workbook);
    const { styles } = this.workbook;
    this.styles = source.guard(styles ?? '', () => new StyleSheet(styles === null ? null : source.text(styles)));
    const state = findState(source, this.workbook);
    this.record = state ? recordOf(state.xml) : emptyRecord;
  }

  skip(sheet: string, cell: string | null, problem: HostProblem): void {
    this.skipped.push({ sheet, cell, problem });
  }

  count(what: 'written' | 'marked', cells: number): void {
    this[what] += cells;
  }

  get hasWritten(): boolean {
    return this.written > 0;
  }

  /** The style for a number format, remembered so that clearing can give the old one back. */
  restyle(style: number, format: string): number {
    const made = this.styles.withFormat(style, format);
    if (!this.record.restyled.some(([known]) => known === made)) {
      this.record = { ...this.record, restyled: [...this.record.restyled, [made, Math.max(style, 0)]] };
    }
    return made;
  }

  /** The style a cell had before `restyle`; null where it was not ours. */
  unstyled(style: number): number | null {
    return this.record.restyled.find(([made]) => made === style)?.[1] ?? null;
  }

  /** Writes what was gathered: styles and content types. */
  finish(): ApplyReport {
    if (this.styles.changed) {
      const part = this.workbook.styles ?? 'xl/styles.xml';
      this.source.setText(part, this.styles.render());
      if (this.workbook.styles === null) {
        this.wiring.types.set(part, types.styles);
        this.wiring.relate(this.workbook.part, 'styles', part);
      }
      this.record = { ...this.record, styles: this.styles.counts(this.record.styles) };
    }
    return { written: this.written, marked: this.marked, skipped: this.skipped };
  }

  /** Keeps the state (and the record) in its own part; `state` null keeps the one there is. */
  saveState(state: string | null): void {
    const known = findState(this.source, this.workbook);
    const text = state ?? known?.state ?? null;
    if (text === null) return;
    const xml = stateWithRecord(text, this.record);
    if (known) {
      if (known.xml !== xml) this.source.setText(known.part, xml);
      return;
    }
    const part = this.source.freeName((index) => `customXml/item${String(index)}.xml`);
    const properties = this.source.freeName((index) => `customXml/itemProps${String(index)}.xml`);
    this.source.setText(part, xml);
    this.source.setText(properties, propertiesXml);
    this.wiring.types.set(properties, types.properties);
    this.wiring.types.setDefault('xml', 'application/xml');
    this.wiring.relate(this.workbook.part, 'customXml', part);
    this.wiring.relate(part, 'customXmlProps', properties);
  }

  /** Takes the state part away. */
  removeState(): void {
    const known = findState(this.source, this.workbook);
    if (!known) return;
    for (const relation of this.source.relationships(known.part)) this.wiring.removePart(known.part, relation.target);
    this.wiring.removePart(this.workbook.part, known.part);
  }
}

/** The item's id is a constant: what we write depends on nothing but the plan. */
const propertiesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{5C1E9A37-6A0B-4D5E-9A43-2F7B8E60D1C4}"'
  + ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
  + '<ds:schemaRefs><ds:schemaRef ds:uri="urn:ziping:state/1"/></ds:schemaRefs></ds:datastoreItem>';
