import { parseArgs } from 'node:util';
import { cliTexts } from './texts';

/** What the command line asks for. */
export interface Arguments {
  readonly inputs: readonly string[];
  /** A path, or "-" for standard output; null: none. */
  readonly json: string | null;
  /** A path for the list of all findings; null: none. */
  readonly list: string | null;
  readonly out: string | null;
  readonly report: string | null;
  readonly rules: string | null;
  /** A county's own outline of the report. */
  readonly skeleton: string | null;
  readonly help: boolean;
}

/** A command line that cannot be followed; the message says what is wrong. */
export class UsageError extends Error {}

/** Reads the arguments after the script's name. @throws UsageError for an unknown option, a missing value or no input. */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv], allowPositionals: true, strict: true,
      options: {
        json: { type: 'string' },
        list: { type: 'string' },
        out: { type: 'string' },
        report: { type: 'string' },
        rules: { type: 'string' },
        skeleton: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw usageError(error, argv);
  }
  const { values, positionals } = parsed;
  const help = values.help === true;
  if (positionals.length === 0 && !help) throw new UsageError(cliTexts.noInput);
  return {
    inputs: positionals, json: values.json ?? null, list: values.list ?? null, out: values.out ?? null, report: values.report ?? null,
    rules: values.rules ?? null, skeleton: values.skeleton ?? null, help,
  };
}

/** The parser's refusal in the user's language. */
function usageError(error: unknown, argv: readonly string[]): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(-[^\s'=]+)/.exec(message)?.[1] ?? argv.find((one) => one.startsWith('-')) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(cliTexts.unknownOption(option));
  return new UsageError(/does not take an argument/.test(message) ? cliTexts.needlessValue(option) : cliTexts.noValue(option));
}
