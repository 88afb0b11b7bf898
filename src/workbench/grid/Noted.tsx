import { useState, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { CellRef } from '../../figures';
import { keyOf, type Notes } from '../by-cell';

interface Point { readonly x: number; readonly y: number }

interface Props {
  readonly notes: Notes;
  /** The cell under the pointer. */
  readonly cell: CellRef | null;
  readonly children: ReactNode;
}

/** Room between the pointer and its note, and the widest a note may be, in pixels. */
const gap = 14;
const widest = 320;

/** Beside the pointer, above it in the lower half of the window, and never beyond the window's edge. */
function besides({ x, y }: Point): CSSProperties {
  const left = Math.max(0, Math.min(x + gap, window.innerWidth - widest - gap));
  return y > window.innerHeight / 2 ? { left, bottom: window.innerHeight - y + gap } : { left, top: y + gap };
}

/** What stands under the pointer, with the note of its cell: it goes as soon as the user types, presses or scrolls. */
export function Noted({ notes, cell, children }: Props): ReactElement {
  const [point, setPoint] = useState<Point | null>(null);
  const text = cell && notes.get(cell.sheet)?.get(keyOf(cell.row, cell.column));
  const hide = (): void => { setPoint(null); };
  return (
    <div
      className="wb-noted"
      onPointerMove={({ target, clientX: x, clientY: y }) => { setPoint(target instanceof HTMLCanvasElement ? { x, y } : null); }}
      onPointerLeave={hide}
      onPointerDownCapture={hide}
      onKeyDownCapture={hide}
      onWheelCapture={hide}
    >
      {children}
      {text && point && <p key={text} className="wb-note" role="tooltip" style={besides(point)}>{text}</p>}
    </div>
  );
}
