import { HostError } from '../hosts/workbook';
import { cliTexts } from './texts';

const codes: Readonly<Record<string, string>> = cliTexts.io;

const codeOf = (error: unknown): string | null => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
};

/** What went wrong with a file or folder in words, by the system's code; other errors by their own message. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return codes[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** Why an input could not be used: which file, what happened and, where a host says it, what to do. */
export function inputProblem(path: string, error: unknown): string {
  if (error instanceof HostError) return error.message;
  return codeOf(error) === null ? cliTexts.failed(path, problemOf(error)) : cliTexts.unreadable(path, problemOf(error));
}

/** Why a file an option names could not be read, or what its own strict reading says. */
export function optionProblem(path: string, error: unknown): string {
  return codeOf(error) === null ? problemOf(error) : cliTexts.unreadable(path, problemOf(error));
}
