import type { ReactElement } from 'react';
import type { CellRef } from '../../figures';
import { addressFrom } from '../../figures/cell';
import type { Filled } from '../session';
import { texts } from '../texts';
import { CellLink } from './CellLink';

/** Places named at once; the rest are counted. */
const most = 8;

const words = texts.told;

/** What 评分 filled, each cell leading to itself: first what a rule decided, then the proposals the user has to settle. */
export default function FilledCells({ filled: { decided, proposed } }: { readonly filled: Filled }): ReactElement {
  return (
    <>
      {decided.length > 0 && <Places lead={words.filled} cells={decided} />}
      {proposed.length > 0 && <Places lead={words.proposals(proposed.length)} cells={proposed} />}
    </>
  );
}

/** A sheet is named once for the cells that follow on it. */
function Places({ lead, cells }: { readonly lead: string; readonly cells: readonly CellRef[] }): ReactElement {
  return (
    <p className="zp-related">
      <span>{lead}</span>
      {cells.slice(0, most).map((cell, index) => (
        <CellLink key={addressFrom(null, cell)} cell={cell} text={addressFrom(cells[index - 1]?.sheet ?? null, cell)} />
      ))}
      {cells.length > most && <span>{words.more(cells.length)}</span>}
    </p>
  );
}
