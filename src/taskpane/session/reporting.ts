import type { Finding } from '../../assess';
import { texts } from '../texts';
import type { Desk } from './desk';
import type { Runner } from './runner';
import { told } from './state';
import type { Store } from './store';

/** A file for the user to keep. */
export interface KeptFile { readonly name: string; readonly bytes: Uint8Array }

/** The report: written into its sheets, as a Word document, and one somebody wrote held against the workbook. */
export class Reporting {
  constructor(private readonly desk: Desk, private readonly store: Store, private readonly runner: Runner) {}

  /** 生成报告: the report sheet from the figures as they now stand, brought before the user. */
  async write(): Promise<void> {
    await this.runner.run('reporting', async (signal) => {
      await this.desk.check(signal);
      const plan = await this.desk.plan({ kind: 'report' });
      if (!plan) return null;
      const report = await this.desk.apply(plan, signal);
      await this.desk.show(plan, report);
      return told(texts.done.reported(this.store.get().overview?.gaps.length ?? 0), report);
    }, () => this.write());
  }

  /** The report as a Word document, with the name it is to be kept under; null where it could not be made (a notice says why). */
  async export(): Promise<KeptFile | null> {
    let file: KeptFile | null = null;
    await this.runner.run('reporting', async (signal) => {
      await this.desk.check(signal);
      const bytes = await this.desk.document();
      if (bytes) file = { name: texts.done.reportFile(this.store.get().name.replace(/\.\w+$/, '')), bytes };
      return file && told(texts.done.exported, { skipped: [] });
    }, null);
    return file;
  }

  /** Findings of a report somebody wrote, in itself and against the workbook as it now stands; null where it could not be checked. */
  async check(paragraphs: readonly string[]): Promise<readonly Finding[] | null> {
    let found: readonly Finding[] | null = null;
    await this.runner.run('checking', async (signal) => {
      await this.desk.check(signal);
      found = await this.desk.checkText(paragraphs);
      return null;
    }, null);
    return found;
  }
}
