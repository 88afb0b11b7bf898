import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { cliTexts } from './texts';

/** One file to work on, or one that cannot be used with the reason. */
export interface Input {
  readonly path: string;
  /** What the file is called in the JSON: its base name, its path where two have the same. */
  readonly name: string;
  readonly kind: 'workbook' | 'narrative' | 'unusable';
  /** Why it is unusable; null otherwise. */
  readonly problem: string | null;
}

type Found = Omit<Input, 'name'>;

const legacy: Readonly<Record<string, string>> = { '.xls': '.xls', '.et': 'WPS 表格 .et' };

function kindOf(path: string): Found {
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx' || extension === '.xlsm') return { path, kind: 'workbook', problem: null };
  if (extension === '.docx') return { path, kind: 'narrative', problem: null };
  const old = legacy[extension];
  return { path, kind: 'unusable', problem: old ? cliTexts.legacy(path, old) : cliTexts.otherKind(path) };
}

/** Office writes such a file beside one that is open. */
const isLock = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

/** A folder's .xlsx and .docx files in order of name; .xls and .et are named as unusable, everything else is passed over. */
async function inFolder(folder: string): Promise<Found[]> {
  const names = (await readdir(folder)).filter((name) => !isLock(name)).sort((a, b) => a.localeCompare(b, 'zh'));
  const files = names.filter((name) => /\.(?:xlsx|xlsm|docx|xls|et)$/i.test(name)).map((name) => kindOf(join(folder, name)));
  return files.length > 0 ? files : [{ path: folder, kind: 'unusable', problem: cliTexts.emptyFolder(folder) }];
}

async function expand(path: string): Promise<Found[]> {
  try {
    return (await stat(path)).isDirectory() ? await inFolder(path) : [kindOf(path)];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const problem = code === 'ENOENT' ? cliTexts.missing(path) : cliTexts.unreadable(path, code ?? String(error));
    return [{ path, kind: 'unusable', problem }];
  }
}

/** The files the arguments stand for, each once, in the order given. */
export async function collectInputs(paths: readonly string[]): Promise<Input[]> {
  const found = (await Promise.all(paths.map(expand))).flat();
  const once = [...new Map(found.map((file) => [resolve(file.path), file])).values()];
  const bases = once.map((file) => basename(file.path));
  return once.map((file, index) => {
    const base = bases[index]!;
    const shared = bases.filter((other) => other === base).length > 1;
    return { ...file, name: shared ? relative('.', file.path) : base };
  });
}
