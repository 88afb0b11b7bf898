import { mkdirSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { cliTexts } from './texts';
import { UsageError } from './args';
import type { Input } from './inputs';

/** Where outputs of one option go: a file for one input, or a folder. */
export interface Target {
  readonly folder: boolean;
  readonly path: string;
}

/** What an output option writes: its name and the endings its files may have. */
export interface OutputKind { readonly option: 'out' | 'report'; readonly extensions: readonly string[] }

/** `--out`: the workbook with its marks. */
export const annotatedCopy: OutputKind = { option: 'out', extensions: ['.xlsx', '.xlsm'] };
/** `--report`: the narrative as a Word document. */
export const wordReport: OutputKind = { option: 'report', extensions: ['.docx'] };

const extensionOf = (path: string): string => extname(path).toLowerCase();

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Reads an output option: an existing folder, a path that ends in "/", or anything without the output's extension is a folder.
 * @throws UsageError where several inputs would go to one file.
 */
export async function readTarget(kind: OutputKind, path: string | null, count: number): Promise<Target | null> {
  if (path === null) return null;
  const folder = /[/\\]$/.test(path) || !kind.extensions.includes(extensionOf(path)) || await isFolder(path);
  if (!folder && count > 1) throw new UsageError(cliTexts.severalToFile(kind.option));
  return { folder, path };
}

/** The path an input's output goes to, or why there is none: it would overwrite an input, or have an ending Excel refuses for it. */
export function outputPath(
  target: Target,
  input: Input,
  kind: OutputKind,
  sources: ReadonlySet<string>,
): { path: string; } | { problem: string; } {
  // A workbook with macros is no .xlsx: Excel refuses to open it under that name.
  const extension = kind.extensions.find((one) => one === extensionOf(input.path)) ?? kind.extensions[0]!;
  const path = target.folder ? join(target.path, input.outputStem + extension) : target.path;
  if (sources.has(resolve(path))) return { problem: cliTexts.overwrites(input.path) };
  if (extensionOf(path) !== extension) return { problem: cliTexts.otherExtension(path, extension) };
  return { path };
}

/** Writes a file, making its folder. At once: of hundreds of small files most of the time would go into waiting for the next turn. */
export function writeOut(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * Where the JSON or the list goes: never over an input, nor into what is a workbook or document by its name (`--json 自评表.xlsx` forgets
 * the file).
 * @throws UsageError saying so.
 */
export function checkDataTarget(option: 'json' | 'list', path: string | null, inputs: readonly Input[]): void {
  if (path === null || (option === 'json' && path === '-')) return;
  const taken = inputs.some((input) => resolve(input.path) === resolve(path));
  if (taken || /\.(?:xlsx|xlsm|docx|xls|et)$/i.test(path)) throw new UsageError(cliTexts.dataOverwrites(option, path));
}

/** The JSON and the list are two files: the later would replace the earlier. @throws UsageError saying so. */
export function checkDataApart(json: string | null, list: string | null): void {
  if (json !== null && list !== null && resolve(json) === resolve(list)) throw new UsageError(cliTexts.dataTwice(list));
}
