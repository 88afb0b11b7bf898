import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { addressFrom } from '../../figures/cell';
import { texts } from '../texts';
import { report as words } from '../texts/report';
import { CheckText } from './CheckText';
import { download } from './download';
import { SubPage } from './SubPage';
import { useSession, useSessionState } from './use-session';

/** The report: written into sheets or a Word document, what it still lacks, and the checking of one somebody wrote. */
export default function Report({ inExcel, onBack }: { readonly inExcel: boolean; onBack(): void }): ReactElement {
  const session = useSession();
  const { task } = useSessionState();
  const busy = task !== null;
  const exported = async (): Promise<void> => {
    const file = await session.exportReport();
    if (file) download(file.bytes, file.name, 'docx');
  };
  return (
    <SubPage title={texts.pages.report} onBack={onBack}>
      <p>{words.lead}</p>
      <div className="zp-actions">
        <Button appearance="primary" disabled={busy} onClick={() => { void session.report(); }}>{texts.actions.report}</Button>
        <Button disabled={busy} onClick={() => { void exported(); }}>{words.export}</Button>
      </div>
      <p className="zp-quiet">{words.exportHint}{inExcel && words.exportHintExcel}</p>
      <Gaps />
      <CheckText />
    </SubPage>
  );
}

/** What the report sheet still lacks, each leading to its cell, and one after the other; the list shrinks as the user fills them in. */
function Gaps(): ReactElement | null {
  const session = useSession();
  const { overview } = useSessionState();
  const [reached, setReached] = useState<number | null>(null);
  const gaps = overview?.gaps ?? [];
  if (gaps.length === 0) return null;
  const go = (index: number): void => {
    const gap = gaps[index];
    setReached(index);
    if (gap) void session.goTo(gap.cell);
  };
  return (
    <>
      <div className="zp-gaps-head">
        <h2 id="zp-gaps">{words.gaps(gaps.length)}</h2>
        <Button size="small" onClick={() => { go(reached === null ? 0 : (reached + 1) % gaps.length); }}>{words.nextGap}</Button>
      </div>
      <ol className="zp-gaps" aria-labelledby="zp-gaps">
        {gaps.map(({ text, cell }, index) => (
          <li key={`${String(cell.row)}|${String(index)}`}>
            <button type="button" className="zp-link" aria-current={index === reached} onClick={() => { go(index); }}>
              <span className="zp-cell">{addressFrom(cell.sheet, cell)}</span> {text}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
