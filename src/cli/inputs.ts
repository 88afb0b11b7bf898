import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { problemOf } from './io-problem';
import { cliTexts } from './texts';

/** One file to work on, or one that cannot be used with the reason. */
export interface Input {
  readonly path: string;
  /** What the file is called in the JSON: its base name, its path where two have the same. */
  readonly name: string;
  /** What its outputs are called in a folder, without ending; each input its own. */
  readonly outputStem: string;
  readonly kind: 'workbook' | 'narrative' | 'unusable';
  /** Why it is unusable; null otherwise. */
  readonly problem: string | null;
}

type Found = Omit<Input, 'name' | 'outputStem'>;

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
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.isDirectory() && !isLock(entry.name));
  const names = entries.map((entry) => entry.name).sort((a, b) => a.localeCompare(b, 'zh'));
  const files = names.filter((name) => /\.(?:xlsx|xlsm|docx|xls|et)$/i.test(name)).map((name) => kindOf(join(folder, name)));
  return files.length > 0 ? files : [{ path: folder, kind: 'unusable', problem: cliTexts.emptyFolder(folder) }];
}

async function expand(path: string): Promise<Found[]> {
  try {
    return (await stat(path)).isDirectory() ? await inFolder(path) : [kindOf(path)];
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const problem = missing ? cliTexts.missing(path) : cliTexts.unreadable(path, problemOf(error));
    return [{ path, kind: 'unusable', problem }];
  }
}

/** The files the arguments stand for, each once, in the order given. */
export async function collectInputs(paths: readonly string[]): Promise<Input[]> {
  const found = (await Promise.all(paths.map(expand))).flat();
  const once = [...new Map(found.map((file) => [resolve(file.path), file])).values()];
  const bases = once.map((file) => basename(file.path));
  const stems = outputStems(bases);
  return once.map((file, index) => {
    const base = bases[index]!;
    const shared = bases.filter((other) => other === base).length > 1;
    return { ...file, name: shared ? relative('.', file.path) : base, outputStem: stems[index]! };
  });
}

/** A name for each input's outputs: its own, numbered from the second input of that name on ("自评表 (2)"). */
function outputStems(bases: readonly string[]): string[] {
  const own = bases.map((base) => basename(base, extname(base)));
  const taken = new Set<string>();
  return own.map((stem) => {
    let name = stem;
    // Upper and lower case are one name on Windows and Mac; a numbered name may be another input's own.
    for (let count = 2; taken.has(name.toLowerCase()) || (name !== stem && own.includes(name)); count += 1)
      name = `${stem} (${String(count)})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
