import { areaAddress } from '../../../src/figures';
import type { WorkbookSnapshot } from '../../../src/figures';
import { Batch } from './batch';
import type { RequestBody, ResponseBody } from './batch';
import { bookOf, cellFor } from './book';
import type { Book } from './book';
import { parseArea } from './areas';
import { enter } from './entry';
import { offers } from './host';
import type { Host } from './host';
import { workbookObject } from './objects/workbook';

/** What goes wrong, in the order of the batches it meets. */
export type Fault =
  /** The user is typing into a cell: the batch is refused. */
  | { readonly kind: 'edit-mode' }
  /** The action at `index` fails; those before it stay. */
  | { readonly kind: 'action'; readonly index: number; readonly code: string }
  /** The answer never comes; `after`: the batch was carried out nevertheless. */
  | { readonly kind: 'hang'; readonly after: boolean }
  | { readonly kind: 'refused'; readonly code: string };

/** What one sync cost. */
export interface Sync { readonly actions: number; readonly requestBytes: number; readonly responseBytes: number }

export interface DoubleOptions {
  /** The ExcelApi it plays. */
  readonly version: string;
  /** Bytes a request and a response may have; Excel on the web: 5 MB. */
  readonly payload?: number;
  readonly calculate?: (formula: string) => string | number;
}

export interface Reply {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: ResponseBody | null;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const messages = { changed: 10, selected: 14 };

/** An in-memory Excel: answers the batches of Microsoft's client, counts what they cost and fails when told to. */
export class ExcelDouble {
  readonly book: Book;
  readonly host: Host;
  readonly syncs: Sync[] = [];
  /** Faults of coming batches: the first entry belongs to the next batch; null lets one through. */
  readonly faults: (Fault | null)[] = [];
  /** Called with each event the client listens to. */
  emit: (type: number, target: string, message: string) => void = () => undefined;
  /** Called before a batch is carried out: what another user does meanwhile. */
  before: (sync: number) => void = () => undefined;

  constructor(snapshot: WorkbookSnapshot, private readonly options: DoubleOptions) {
    this.book = bookOf(snapshot);
    const calculate = options.calculate ?? (() => 0);
    this.host = {
      book: this.book, supports: (version) => this.supports(version), enter: (cell, input) => { enter(cell, input, calculate); },
      registered: new Set(), changed: [], undoCleared: 0,
    };
  }

  /** Whether the ExcelApi it plays has what `version` brought. */
  supports(version: string): boolean {
    return offers(this.options.version, version);
  }

  /** Answers one batch, given as the JSON text the client sent. */
  answer(text: string): Promise<Reply> {
    this.before(this.syncs.length);
    const fault = this.faults.shift() ?? null;
    const requestBytes = bytesOf(text);
    if (requestBytes > (this.options.payload ?? Infinity)) return this.refuse(requestBytes, 'RequestPayloadSizeLimitExceeded');
    if (fault?.kind === 'refused') return this.refuse(requestBytes, fault.code);
    if (fault?.kind === 'hang' && !fault.after) return new Promise(() => undefined);
    const request = JSON.parse(text) as RequestBody;
    const failAt = fault?.kind === 'edit-mode' ? { index: 0, code: 'InvalidOperationInCellEditMode' }
      : fault?.kind === 'action' ? fault : null;
    const body = new Batch(workbookObject(this.host), request, (version) => this.supports(version), failAt).run();
    const responseText = JSON.stringify(body);
    this.syncs.push({ actions: request.Actions.length, requestBytes, responseBytes: bytesOf(responseText) });
    this.tellOwnChanges();
    if (fault?.kind === 'hang') return new Promise(() => undefined);
    if (bytesOf(responseText) > (this.options.payload ?? Infinity)) return Promise.resolve(reply('ResponsePayloadSizeLimitExceeded', null));
    return Promise.resolve(reply('', JSON.parse(responseText) as ResponseBody));
  }

  /** The user types into a cell. */
  edit(sheetName: string, address: string, value: string | number): void {
    const sheet = this.book.sheets.find((other) => other.name === sheetName)!;
    const area = parseArea(address);
    this.host.enter(cellFor(sheet, area.top, area.left), value);
    this.tell(messages.changed, sheet.id, address, {});
  }

  /** The user selects cells. */
  pick(sheetName: string, address: string): void {
    const sheet = this.book.sheets.find((other) => other.name === sheetName)!;
    this.book.active = { sheetId: sheet.id, address };
    this.tell(messages.selected, sheet.id, address, {});
  }

  private refuse(requestBytes: number, code: string): Promise<Reply> {
    this.syncs.push({ actions: 0, requestBytes, responseBytes: 0 });
    return Promise.resolve(reply(code, null));
  }

  private tellOwnChanges(): void {
    const own = this.supports('1.14') ? { triggerSource: 'ThisLocalAddin' } : {};
    for (const { sheet, area } of this.host.changed.splice(0)) this.tell(messages.changed, sheet.id, areaAddress(area), own);
  }

  private tell(type: number, sheetId: string, address: string, more: object): void {
    const message = JSON.stringify({ worksheetId: sheetId, address, changeType: 'RangeEdited', source: 'Local', ...more });
    for (const target of ['Workbook', sheetId]) {
      if (this.host.registered.has(`${String(type)} ${target}`)) this.emit(type, target, message);
    }
  }
}

const reply = (code: string, body: ResponseBody | null): Reply => ({ ErrorCode: code, ErrorMessage: code, Headers: {}, Body: body });
