import type { Finding } from '../assess';
import { judge, verdictOf } from '../assess/verdict';
import { unsettledVerdict } from './texts';

/** The verdict in words; where all is well but proposed scores still stand, it waits for the user to settle them. */
export function settledVerdict(open: readonly Finding[], unsettled: boolean): string {
  return unsettled && judge(open).outcome === 'ready' ? unsettledVerdict : verdictOf(open);
}
