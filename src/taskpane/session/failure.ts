import { HostError, type HostProblem } from '../../hosts/workbook';

/** What kind of failure this is; an abort is a cancellation, anything the hosts did not name is unknown. */
export function problemOf(error: unknown): { readonly problem: HostProblem; readonly where: string | null } {
  if (error instanceof HostError) return { problem: error.problem, where: error.where };
  if (isAbort(error)) return { problem: 'cancelled', where: null };
  return { problem: 'unknown', where: null };
}

/** An abort is a DOMException, which not every realm counts among its errors. */
function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
