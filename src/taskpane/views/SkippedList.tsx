import type { ReactElement } from 'react';
import type { Skipped } from '../../hosts/skipped';
import { skipTexts } from '../../hosts/texts';
import { cellOf } from '../session/snapshot';
import { texts } from '../texts';
import { CellLink } from './CellLink';

/** Places named for one reason; the rest are counted. */
const most = 8;

const words = texts.told;

/** What was left as it was: by reason, where, and what to do about it. */
export default function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }): ReactElement {
  const reasons = [...new Set(skipped.map(({ problem }) => problem))];
  return (
    <div className="zp-skipped">
      <p>{words.skipped(skipped.length)}</p>
      <ul>
        {reasons.map((problem) => {
          const places = skipped.filter((one) => one.problem === problem);
          const { what, todo } = skipTexts[problem];
          return (
            <li key={problem}>
              <span className="zp-strong">{what}</span>
              <span className="zp-related">
                {places.slice(0, most).map(({ sheet, cell }) => cell === null
                  ? <span key={sheet} className="zp-cell">{sheet}</span>
                  : <CellLink key={`${sheet}!${cell}`} cell={cellOf(sheet, cell)} text={`${sheet}!${cell}`} />)}
                {places.length > most && <span>{words.more(places.length)}</span>}
              </span>
              <span className="zp-quiet">{words.advice(todo)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
