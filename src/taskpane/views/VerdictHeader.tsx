import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { judge, type Outcome } from '../../assess/verdict';
import { settledVerdict } from '../../writeback/settled-verdict';
import { openCounts } from '../findings';
import { texts } from '../texts';
import { Sign } from './icons';
import Places from './Places';
import { useSession, useSessionState } from './use-session';

const shapes = { correct: 'error', review: 'warning', unchecked: 'warning', ready: 'ready' } as const satisfies Record<Outcome, string>;

/**
 * 需更正 N 处 / 需核实 N 处 / 未核对 N 处 / 可以上报, always judged by the findings that are still open; scores that are only our
 * proposals are the user's to settle before it is ready.
 */
export function VerdictHeader(): ReactElement {
  const session = useSession();
  const { entries, stale, overview, task } = useSessionState();
  const open = openCounts(entries);
  const findings = entries.filter(({ status }) => status === 'open').map(({ finding }) => finding);
  const scored = overview?.sheets.some(({ form }) => form !== null) ?? false;
  const { verdict } = texts;
  const proposals = overview?.proposals ?? [];
  const { outcome } = judge(findings);
  const unsettled = outcome === 'ready' && proposals.length > 0;
  const shape = !scored ? 'info' : unsettled ? 'warning' : shapes[outcome];
  const title = scored ? settledVerdict(findings, unsettled) : verdict.unscored;
  const ignored = entries.filter(({ status }) => status === 'ignored').length;
  const solved = entries.filter(({ status }) => status === 'solved').length;
  return (
    <section className="zp-verdict" data-shape={shape} aria-label={title}>
      <Sign shape={shape} size={28} />
      <div className="zp-grow">
        <h1>{title}</h1>
        {(scored || entries.length > 0) && <p className="zp-quiet">
          {verdict.detail(open.error, open.warning, open.info, open.unchecked)}
          {ignored > 0 && <> · {verdict.ignored(ignored)}</>}
          {solved > 0 && <> · {verdict.solved(solved)}</>}
        </p>}
        {proposals.length > 0 && <div className="zp-stale">
          <Places lead={verdict.proposals(proposals.length)} cells={proposals} />
          <Button size="small" disabled={task !== null} onClick={() => { void session.settle(); }}>{verdict.settle}</Button>
        </div>}
        {stale && <p className="zp-stale">{verdict.stale}</p>}
      </div>
    </section>
  );
}
