import { generatedSheetName } from '../../marks';
import { XmlScanner } from '../xml/scanner';
import { applySplices, type Splice } from '../xml/splice';
import { characters, escapeXml } from '../xml/text';
import { outline, placeOf, workbookOrder } from './children';
import { setAttribute } from './styles';

/** A sheet of any kind in tab order; defined names refer to it by this position. */
export interface TabEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

interface DefinedName {
  readonly name: string;
  readonly local: number | null;
  readonly text: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** The workbook part as text with what it lists: every change gives a new text. */
export class WorkbookXml {
  constructor(readonly text: string) {}

  /** All sheets in tab order, chart and dialog sheets too. */
  tabs(): TabEntry[] {
    return this.elements('sheet', 'sheets').map(({ scanner, start, end }) => ({
      name: scanner.get('name') ?? '', sheetId: Number(scanner.get('sheetId') ?? 0), relation: scanner.prefixed('id') ?? '', start, end,
    }));
  }

  definedNames(): DefinedName[] {
    return this.elements('definedName', 'definedNames').map(({ scanner, start, tagEnd, end, close }) => {
      const local = scanner.get('localSheetId');
      return {
        name: scanner.get('name') ?? '',
        local: local === null ? null : Number(local),
        text: characters(this.text, tagEnd, close),
        start,
        tagEnd,
        end,
      };
    });
  }

  /** The list of defined names as written where it holds none; null where it holds some or is not there. */
  emptyNames(): string | null {
    const list = outline(this.text).children.find(({ name }) => name === 'definedNames');
    return list && this.definedNames().length === 0 ? this.text.slice(list.start, list.end) : null;
  }

  /** With that list put back where there is none. */
  withEmptyNames(list: string): WorkbookXml {
    const part = outline(this.text);
    if (part.children.some(({ name }) => name === 'definedNames')) return this;
    const at = placeOf(part, workbookOrder, 'definedNames');
    return this.splice([{ start: at, end: at, text: list }]);
  }

  /** Positions of the sheets that are known as ours. */
  generated(): ReadonlySet<number> {
    return new Set(this.definedNames().flatMap(({ name, local }) => (name === generatedSheetName && local !== null ? [local] : [])));
  }

  /** With a sheet at the end of the tabs. */
  addSheet(name: string, relation: string, namespace: string): WorkbookXml {
    const tabs = this.tabs();
    const { prefix } = outline(this.text);
    const id = Math.max(0, ...tabs.map(({ sheetId }) => sheetId)) + 1;
    const at = tabs.at(-1)?.end ?? -1;
    const xml = `<${prefix}sheet xmlns:r="${namespace}" name="${escapeXml(name)}" sheetId="${String(id)}" r:id="${relation}"/>`;
    return at < 0 ? this : this.splice([{ start: at, end: at, text: xml }]);
  }

  /** Without the sheet at this position; names and views that count sheets are corrected. */
  removeSheet(position: number): WorkbookXml {
    const tab = this.tabs()[position];
    if (!tab) return this;
    const splices: Splice[] = [{ start: tab.start, end: tab.end, text: '' }];
    const names = this.definedNames();
    const gone = names.filter(({ local }) => local === position);
    const list = outline(this.text).children.find(({ name }) => name === 'definedNames');
    if (list && gone.length === names.length) splices.push({ start: list.start, end: list.end, text: '' });
    else {
      for (const name of names) {
        if (name.local === position) splices.push({ start: name.start, end: name.end, text: '' });
        else if (name.local !== null && name.local > position)
          splices.push(this.counter(name.start, name.tagEnd, 'localSheetId', name.local - 1));
      }
    }
    for (const { scanner, start, tagEnd } of this.elements('workbookView', 'bookViews')) {
      let head = this.text.slice(start, tagEnd);
      for (const key of ['activeTab', 'firstSheet']) {
        const value = Number(scanner.get(key) ?? 0);
        if (value >= position && value > 0) head = setAttribute(head, key, String(value - 1));
      }
      splices.push({ start, end: tagEnd, text: head });
    }
    return this.splice(splices);
  }

  /** With a sheet-level name; one of that name gives way. */
  setLocalName(name: string, position: number, content: string, hidden: boolean): WorkbookXml {
    const part = outline(this.text);
    const { prefix } = part;
    const xml = `<${prefix}definedName name="${name}" localSheetId="${String(position)}"${hidden ? ' hidden="1"' : ''}>${
      escapeXml(content)
    }</${prefix}definedName>`;
    const known = this.definedNames().find((other) => other.name === name && other.local === position);
    if (known) return this.splice([{ start: known.start, end: known.end, text: xml }]);
    const list = part.children.find((child) => child.name === 'definedNames');
    if (list && list.tagEnd < list.end) {
      const close = this.text.lastIndexOf('</', list.end - 1);
      return this.splice([{ start: close, end: close, text: xml }]);
    }
    const whole = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    if (list) return this.splice([{ start: list.start, end: list.end, text: whole }]);
    const at = placeOf(part, workbookOrder, 'definedNames');
    return this.splice([{ start: at, end: at, text: whole }]);
  }

  /** Asks Excel to calculate everything when it opens the file; `undo` says how to take that back. */
  calculateOnLoad(): { workbook: WorkbookXml; undo: 'element' | 'attribute' | null } {
    const part = outline(this.text);
    const known = part.children.find(({ name }) => name === 'calcPr');
    if (!known) {
      const at = placeOf(part, workbookOrder, 'calcPr');
      return { workbook: this.splice([{ start: at, end: at, text: `<${part.prefix}calcPr fullCalcOnLoad="1"/>` }]), undo: 'element' };
    }
    const head = this.text.slice(known.start, known.tagEnd);
    if (/\bfullCalcOnLoad\s*=/.test(head)) return { workbook: this, undo: null };
    return {
      workbook: this.splice([{ start: known.start, end: known.tagEnd, text: setAttribute(head, 'fullCalcOnLoad', '1') }]),
      undo: 'attribute',
    };
  }

  /** Takes `calculateOnLoad` back. */
  calculateAsBefore(undo: 'element' | 'attribute'): WorkbookXml {
    const known = outline(this.text).children.find(({ name }) => name === 'calcPr');
    if (!known) return this;
    const head = this.text.slice(known.start, known.tagEnd).replace(/\s+fullCalcOnLoad\s*=\s*(["'])1\1/, '');
    return this.splice([{ start: known.start, end: undo === 'element' ? known.end : known.tagEnd, text: undo === 'element' ? '' : head }]);
  }

  private splice(splices: readonly Splice[]): WorkbookXml {
    return new WorkbookXml(applySplices(this.text, splices));
  }

  private counter(start: number, tagEnd: number, name: string, value: number): Splice {
    return { start, end: tagEnd, text: setAttribute(this.text.slice(start, tagEnd), name, String(value)) };
  }

  /** The elements of a name inside a child of the root, with their attributes. */
  private elements(name: string, parent: string): { scanner: Attributes; start: number; tagEnd: number; close: number; end: number }[] {
    const child = outline(this.text).children.find((candidate) => candidate.name === parent);
    if (!child || child.tagEnd === child.end) return [];
    const found = [];
    const scanner = new XmlScanner(this.text, child.tagEnd, child.end);
    while (scanner.next()) {
      if (scanner.closing || scanner.local !== name) continue;
      const { start, end: tagEnd, empty } = scanner;
      const attributes = new Attributes(scanner);
      scanner.skip();
      found.push({ scanner: attributes, start, tagEnd, close: empty ? tagEnd : scanner.start, end: scanner.end });
    }
    return found;
  }
}

/** The attributes of one tag, kept after the scanner has moved on. */
class Attributes {
  private readonly all: ReadonlyMap<string, string>;

  constructor(scanner: XmlScanner) {
    this.all = new Map([...scanner.attributes()].map(([name, value]) => [name, value]));
  }

  get(name: string): string | null {
    return this.all.get(name) ?? null;
  }

  prefixed(local: string): string | null {
    for (const [name, value] of this.all) if (name.endsWith(`:${local}`)) return value;
    return null;
  }
}
