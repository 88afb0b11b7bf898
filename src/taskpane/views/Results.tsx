import type { ReactElement } from 'react';
import { FindingsPanel } from './FindingsPanel';
import { SheetTable } from './SheetTable';
import { VerdictHeader } from './VerdictHeader';

/** The verdict, the sheets and the findings: one look tells all. */
export default function Results(): ReactElement {
  return (
    <>
      <VerdictHeader />
      <SheetTable />
      <FindingsPanel />
    </>
  );
}
