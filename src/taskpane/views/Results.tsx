import type { ReactElement } from 'react';
import { texts } from '../texts';
import { FindingsPanel } from './FindingsPanel';
import { SheetTable } from './SheetTable';
import { FormButtons } from './Start';
import { useSessionState } from './use-session';
import { VerdictHeader } from './VerdictHeader';

/** The verdict, the sheets and the findings: one look tells all. Where no sheet could be scored: why, and a form to begin with. */
export default function Results(): ReactElement {
  const { overview, entries } = useSessionState();
  const scored = overview?.sheets.some(({ form }) => form !== null) ?? false;
  return (
    <>
      <VerdictHeader />
      <SheetTable />
      {scored || entries.length > 0 ? <FindingsPanel /> : (
        <section className="zp-start zp-unscored">
          <p>{texts.verdict.unscoredWhy}</p>
          <FormButtons />
        </section>
      )}
    </>
  );
}
