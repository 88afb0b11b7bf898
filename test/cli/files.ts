import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArguments } from '../../src/cli/args';
import { run } from '../../src/cli/run';
import { bookBytes } from '../support/xlsx/book';
import { contentTypes, declaration, pack, rels } from '../support/xlsx/pack';
import { nationalSketch } from '../assess/national-form';
import type { NationalForm } from '../assess/national-form';

/** A folder for one test, with the files it is given. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'ziping-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** A workbook of national forms. */
  workbook(name: string, ...forms: readonly NationalForm[]): string {
    return this.write(
      name,
      bookBytes({ sheets: forms.map((form, index) => nationalSketch({ name: `自评表${String(index + 1)}`, ...form })) }),
    );
  }

  /** A document of paragraphs. */
  document(name: string, ...paragraphs: readonly string[]): string {
    const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
    return this.write(
      name,
      pack({
        '[Content_Types].xml': contentTypes({
          'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        }),
        '_rels/.rels': rels(['officeDocument', 'word/document.xml']),
        'word/document.xml':
          `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`
            + `<w:body>${body}</w:body></w:document>`,
      }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Ran { readonly code: number; readonly out: string; readonly error: string }

/** Runs the command line in this process, as a pipe would see it. */
export const score = async (...argv: readonly string[]): Promise<Ran> => scoreFrom(null, ...argv);

/** The same, where a compiled program may be started as a thread. */
export async function scoreFrom(program: string | null, ...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let error = '';
  const code = await run(readArguments(argv), '0.0.0', {
    out: (text) => { out += text; }, error: (text) => { error += text; }, terminal: false,
  }, program);
  return { code, out, error };
}

/** The JSON of a run. */
export interface Output {
  readonly schema: string;
  readonly engine: string;
  readonly files: readonly {
    readonly file: string; readonly error: string | null; readonly verdict: string | null;
    readonly sheets: readonly Record<string, unknown>[]; readonly findings: readonly Record<string, unknown>[];
  }[];
}

export async function scoreJson(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly json: Output; readonly error: string; }> {
  const { code, out, error } = await score('--json', '-', ...argv);
  return { code, json: JSON.parse(out) as Output, error };
}
