import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { cliTexts } from './texts';
import { UsageError } from './args';

/** Where outputs of one option go: a file for one input, or a folder. */
export interface Target {
  readonly folder: boolean;
  readonly path: string;
}

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
export async function readTarget(option: 'out' | 'report', path: string | null, extension: string, count: number): Promise<Target | null> {
  if (path === null) return null;
  const folder = /[/\\]$/.test(path) || extname(path).toLowerCase() !== extension || await isFolder(path);
  if (!folder && count > 1) throw new UsageError(cliTexts.severalToFile(option));
  return { folder, path };
}

/** The path an input's output goes to; its folder is made. Null where it would overwrite one of the inputs. */
export async function outputPath(target: Target, input: string, extension: string, inputs: readonly string[]): Promise<string | null> {
  const name = basename(input, extname(input)) + extension;
  const path = target.folder ? join(target.path, name) : target.path;
  if (inputs.some((other) => resolve(other) === resolve(path))) return null;
  await mkdir(dirname(path), { recursive: true });
  return path;
}
