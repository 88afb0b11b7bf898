import type { ReactElement } from 'react';
import type { CellRef } from '../../figures';
import { addressFrom } from '../../figures/cell';
import { texts } from '../texts';
import { CellLink } from './CellLink';

/** Places named at once; the rest are counted. */
const most = 8;

/** Cells under a few words, each leading to itself. A sheet is named once for the cells that follow on it. */
export default function Places({ lead, cells }: { readonly lead: string; readonly cells: readonly CellRef[] }): ReactElement {
  return (
    <p className="zp-related">
      <span>{lead}</span>
      {cells.slice(0, most).map((cell, index) => (
        <CellLink key={addressFrom(null, cell)} cell={cell} text={addressFrom(cells[index - 1]?.sheet ?? null, cell)} />
      ))}
      {cells.length > most && <span>{texts.told.more(cells.length)}</span>}
    </p>
  );
}
