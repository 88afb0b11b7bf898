import type { SheetSnapshot, WorkbookSnapshot } from '../../figures';
import type { Engine } from '../session';
import { unpackSheet } from './pack';
import type { Asked, Answer, Question, WorkbookChange } from './protocol';
import { toSend } from './transport';

/** The worker's side: keeps the sheets it was sent and answers one question after the other. */
export class Answerer {
  private readonly sheets = new Map<string, SheetSnapshot>();

  constructor(private readonly engine: Engine) {}

  async answer({ number, question }: Asked): Promise<Answer> {
    try {
      return { number, ok: true, value: toSend(await this.reply(question)) };
    } catch (error) {
      return { number, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private async reply(question: Question): Promise<unknown> {
    switch (question.ask) {
      case 'kept': return this.engine.kept(question.state);
      case 'choices': return this.engine.choices(question.own);
      case 'keepSettings': return this.engine.keepSettings(this.workbook(question.workbook), question.settings);
      case 'assess': return this.engine.assess(this.workbook(question.workbook), question.rulings);
      case 'document': return this.engine.document(this.workbook(question.workbook));
      case 'checkText': return this.engine.checkText(question.paragraphs, this.workbook(question.workbook));
      case 'plan': return this.engine.plan(question.request, this.workbook(question.workbook), question.settings);
    }
  }

  private workbook({ name, isProtected, state, order, changed }: WorkbookChange): WorkbookSnapshot {
    for (const packed of changed) this.sheets.set(packed.id, unpackSheet(packed));
    return { name, isProtected, state, sheets: order.flatMap((id) => this.sheets.get(id) ?? []) };
  }
}
