import type { ReactElement } from 'react';
import type { CellRef } from '../../figures';
import { addressFrom } from '../../figures/cell';
import { texts } from '../texts';
import { CellLink } from './CellLink';

/** Places named at once; the rest are counted. */
const most = 8;

const words = texts.told;

/** What the user has to settle after 评分: the values that are only proposals, each cell leading to itself. */
export default function Proposals({ cells }: { readonly cells: readonly CellRef[] }): ReactElement {
  return (
    <>
      <p>{words.proposals(cells.length)}</p>
      <span className="zp-related">
        {cells.slice(0, most).map((cell) => <CellLink key={addressFrom(null, cell)} cell={cell} text={addressFrom(null, cell)} />)}
        {cells.length > most && <span>{words.more(cells.length)}</span>}
      </span>
    </>
  );
}
