import type { ReactElement } from 'react';
import { verdictOf } from '../../assess/verdict';
import { openCounts } from '../findings';
import { texts } from '../texts';
import { Sign } from './icons';
import { useSessionState } from './use-session';

/** 可以上报 / 需更正 N 处 / 未核对 M 处, always counted from the findings that are still open. */
export function VerdictHeader(): ReactElement {
  const { entries, stale, overview } = useSessionState();
  const open = openCounts(entries);
  const unchecked = entries.filter(({ status, finding }) => status === 'open' && finding.verdict === 'unverifiable').length;
  const scored = overview?.sheets.some(({ form }) => form !== null) ?? false;
  const { verdict } = texts;
  const shape = !scored ? 'info' : open.error > 0 ? 'error' : unchecked > 0 ? 'warning' : 'ready';
  const title = scored ? verdictOf(entries.filter(({ status }) => status === 'open').map(({ finding }) => finding)) : verdict.unscored;
  const ignored = entries.filter(({ status }) => status === 'ignored').length;
  const solved = entries.filter(({ status }) => status === 'solved').length;
  return (
    <section className="zp-verdict" data-shape={shape} aria-label={title}>
      <Sign shape={shape} size={28} />
      <div className="zp-grow">
        <h1>{title}</h1>
        {(scored || entries.length > 0) && <p className="zp-quiet">
          {verdict.detail(open.error, open.warning, open.info)}
          {ignored > 0 && <> · {verdict.ignored(ignored)}</>}
          {solved > 0 && <> · {verdict.solved(solved)}</>}
        </p>}
        {stale && <p className="zp-stale">{verdict.stale}</p>}
      </div>
    </section>
  );
}
