import { address } from '../../figures';
import type { Read } from '../../figures';

/** The A1 address of a read's cell, for assessments; undefined where there is none. */
export const addressOf = (read: Read<unknown> | null | undefined): string | undefined =>
  (read ? address(read.cell.row, read.cell.column) : undefined);

/** The A1 addresses of the reads there are, by what they are of. */
export function addressesOf<Name extends string>(
  reads: Readonly<Record<Name, Read<unknown> | null | undefined>>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(reads) as Name[]) {
    const read = reads[name];
    if (read) found[name] = address(read.cell.row, read.cell.column);
  }
  return found;
}
