import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { CellRef } from '../../figures';
import { address } from '../../figures/cell';
import type { PagePort } from '../page-port';
import { texts } from '../texts';
import { Noted } from './Noted';
import type { Refusal } from './refusal';

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** The workbook in a real grid. The grid's code (2.7 MB packed) is loaded here and nowhere else. */
export function GridView({ port }: { readonly port: PagePort }): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  const { selected, notes } = useSyncExternalStore(port.watch, port.getShown);
  const place = selected ? `${selected.sheet}!${address(selected.row, selected.column)}` : '';
  const [refused, setRefused] = useState<{ readonly why: Refusal; readonly times: number } | null>(null);
  useEffect(() => {
    if (!refused) return undefined;
    const timer = setTimeout(() => { setRefused(null); }, 8000);
    return () => { clearTimeout(timer); };
  }, [refused]);
  const [hovered, setHovered] = useState<CellRef | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  useEffect(() => {
    let grid: { dispose(): void } | null = null;
    let gone = false;
    import(/* webpackChunkName: "grid" */ './grid').then(({ Grid }) => {
      if (gone || !container.current) return;
      grid = new Grid(container.current, port, isDark(), {
        refused: (why) => { setRefused((last) => ({ why, times: (last?.times ?? 0) + 1 })); },
        hovered: (cell) => { setHovered(cell); },
      });
      setState('ready');
    }, () => { setState('failed'); });
    return () => {
      gone = true;
      grid?.dispose();
    };
  }, [port]);
  return (
    <section className="wb-sheet" aria-label={texts.grid} aria-busy={state === 'loading'}>
      {state !== 'ready' && <p className="wb-wait" role="status">{state === 'loading' ? texts.loadingGrid : texts.gridFailed}</p>}
      <Noted notes={notes} cell={hovered}>
        <div ref={container} className="wb-univer" data-state={state} data-cell={place} />
      </Noted>
      <div className="wb-refused" role="status">{refused && <p key={refused.times}>{texts.refused[refused.why]}</p>}</div>
      {/* The grid is a picture to a screen reader: where one stands is said here. */}
      <output className="wb-heard" aria-live="polite">{place}</output>
    </section>
  );
}
