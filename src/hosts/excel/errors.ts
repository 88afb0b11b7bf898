import { hostError } from '../texts';
import { HostError, type HostProblem } from '../workbook';

/** Excel's error codes are stable while its messages are localized: what each means to us. */
const problems: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected-sheet',
  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  ActivityLimitReached: 'timed-out',
  Timeout: 'timed-out',
  RequestAborted: 'timed-out',
  InvalidRequestContext: 'other-workbook',
  ApiNotFound: 'missing-api',
  ApiNotAvailable: 'missing-api',
  UnsupportedOperation: 'missing-api',
  ItemNotFound: 'changed-meanwhile',
  InvalidObjectPath: 'changed-meanwhile',
  InvalidBinding: 'changed-meanwhile',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** The stable code of an error of office.js; null for any other error. */
function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The house error for one of office.js: by its code, never its message. A HostError stays as it is. */
export function toHostError(error: unknown, where: string | null = null): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  return hostError((code !== null ? problems[code] : undefined) ?? 'unknown', where, code, error);
}
