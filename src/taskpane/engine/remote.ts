import type { Finding } from '../../assess';
import type { SheetSnapshot, WorkbookSnapshot } from '../../figures';
import type { OwnPack, Rulings, Settings, WritePlan } from '../../writeback';
import type { Choices, Engine, Kept, Overview, Request } from '../session';
import { packSheet } from './pack';
import type { Answer, Asked, Question, WorkbookChange } from './protocol';
import { received } from './transport';

/** What the page needs of a worker; a real one, or in tests a channel to the same answering code. */
export interface Line {
  postMessage(asked: Asked): void;
  terminate(): void;
  onAnswer(listener: (answer: Answer) => void): void;
  onFailure(listener: (why: Error) => void): void;
}

interface Waiting { resolve(value: unknown): void; reject(why: unknown): void }

/** The engine behind a worker. Only sheets it has not seen are sent; a cancelled question ends the worker, and the next starts another. */
export class RemoteEngine implements Engine {
  private line: Line | null = null;
  private known = new Map<string, SheetSnapshot>();
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;
  /** How the page last had its workbook assessed; null where it never did. */
  private rulings: Rulings | null = null;
  /** Whether the present worker has assessed anything. */
  private assessed = false;

  constructor(private readonly open: () => Line) {}

  async kept(state: string | null): Promise<Kept> {
    return await this.ask({ ask: 'kept', state }) as Kept;
  }

  async choices(own: readonly OwnPack[]): Promise<Choices> {
    return await this.ask({ ask: 'choices', own }) as Choices;
  }

  async keepSettings(workbook: WorkbookSnapshot, settings: Settings): Promise<string> {
    return await this.ask({ ask: 'keepSettings', workbook: this.change(workbook), settings }) as string;
  }

  async assess(workbook: WorkbookSnapshot, rulings: Rulings, signal?: AbortSignal): Promise<Overview> {
    signal?.throwIfAborted();
    const overview = await this.ask({ ask: 'assess', workbook: this.change(workbook), rulings }, signal) as Overview;
    this.rulings = rulings;
    this.assessed = true;
    return overview;
  }

  async plan(request: Request, workbook: WorkbookSnapshot, settings: Settings): Promise<WritePlan | null> {
    await this.remembered(workbook);
    return await this.ask({ ask: 'plan', request, workbook: this.change(workbook), settings }) as WritePlan | null;
  }

  async document(workbook: WorkbookSnapshot): Promise<Uint8Array> {
    await this.remembered(workbook);
    return await this.ask({ ask: 'document', workbook: this.change(workbook) }) as Uint8Array;
  }

  async checkText(paragraphs: readonly string[], workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
    await this.remembered(workbook);
    return await this.ask({ ask: 'checkText', paragraphs, workbook: this.change(workbook) }) as readonly Finding[];
  }

  /** A worker started anew after a cancellation has forgotten what the page still shows. */
  private async remembered(workbook: WorkbookSnapshot): Promise<void> {
    if (this.rulings && !this.assessed) await this.assess(workbook, this.rulings);
  }

  private change({ name, isProtected, state, sheets }: WorkbookSnapshot): WorkbookChange {
    this.connect();
    const changed = sheets.filter((sheet) => this.known.get(sheet.id) !== sheet);
    this.known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    return { name, isProtected, state, order: sheets.map(({ id }) => id), changed: changed.map(packSheet) };
  }

  private connect(): Line {
    if (this.line) return this.line;
    const line = this.line = this.open();
    line.onAnswer((answer) => {
      const waiting = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if (answer.ok) waiting?.resolve(received(answer.value));
      else waiting?.reject(new Error(answer.message));
    });
    line.onFailure((why) => { if (this.line === line) this.end(why); });
    return line;
  }

  private end(why: unknown): void {
    this.line?.terminate();
    this.line = null;
    this.known = new Map();
    this.assessed = false;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(why);
  }

  private ask(question: Question, signal?: AbortSignal): Promise<unknown> {
    const line = this.connect();
    const number = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      signal?.addEventListener('abort', () => { if (this.waiting.has(number)) this.end(signal.reason); }, { once: true });
      line.postMessage({ number, question });
    });
  }
}
