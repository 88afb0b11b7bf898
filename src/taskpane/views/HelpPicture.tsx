import type { ReactElement } from 'react';

const grid = (
  <g className="zp-pic-grid">
    <rect x="8" y="10" width="164" height="76" rx="4" />
    <path d="M8 28h164M8 47h164M8 66h164M62 10v76M116 10v76" />
  </g>
);
const pane = <rect className="zp-pic-pane" x="182" y="10" width="90" height="76" rx="4" />;
const line = (y: number, width: number): ReactElement => <path key={y} className="zp-pic-line" d={`M202 ${y}h${width}`} />;
const mark = (x: number, y: number, kind: string): ReactElement => (
  <rect className={`zp-pic-mark zp-pic-${kind}`} x={x} y={y} width="54" height="19" />
);

/** Drawings of sheet and pane, one for each step of the help; they carry no text, so no language either. */
const pictures: readonly ReactElement[] = [
  <>
    {grid}
    {pane}
    <rect className="zp-pic-fill" x="192" y="18" width="70" height="18" rx="4" />
    <path className="zp-pic-ink" d="M220 27l5 5 9-10" />
    {mark(116, 28, 'good')}
    {mark(116, 47, 'good')}
  </>,
  <>
    {grid}
    {pane}
    <circle className="zp-pic-error" cx="200" cy="28" r="9" />
    <path className="zp-pic-ink" d="M196.5 24.5l7 7m0-7l-7 7" />
    <path className="zp-pic-bold" d="M216 28h44" />
    {line(50, 60)}
    {line(62, 48)}
    {line(74, 56)}
  </>,
  <>
    {grid}
    {pane}
    {mark(116, 47, 'error')}
    <circle className="zp-pic-error" cx="194" cy="56" r="4" />
    {line(56, 58)}
    {line(34, 50)}
    <path className="zp-pic-arrow" d="M176 56h8m-8 0l4-4m-4 4l4 4" />
  </>,
  <>
    {grid}
    {pane}
    {mark(62, 28, 'info')}
    {mark(62, 66, 'info')}
    {mark(116, 47, 'error')}
    <path className="zp-pic-arrow" d="M92 38v28M116 56H92" />
    {line(30, 58)}
    {line(42, 40)}
    <path className="zp-pic-bold" d="M202 60h56" />
  </>,
  <>
    {grid}
    {pane}
    {mark(116, 47, 'good')}
    <rect className="zp-pic-fill" x="192" y="60" width="34" height="14" rx="3" />
    <rect className="zp-pic-box" x="230" y="60" width="34" height="14" rx="3" />
    {line(26, 58)}
    {line(40, 44)}
  </>,
  <>
    <g className="zp-pic-grid">
      <rect x="80" y="6" width="120" height="84" rx="4" />
    </g>
    <path className="zp-pic-bold" d="M112 20h56" />
    {[34, 44, 54].map((y) => <path key={y} className="zp-pic-line" d={`M94 ${y}h92`} />)}
    <path className="zp-pic-bar" d="M100 82v-10M116 82v-16M132 82v-8M148 82v-18" />
    <rect className="zp-pic-missing" x="160" y="66" width="30" height="14" rx="2" />
  </>,
];

/** The picture beside a step. */
export function HelpPicture({ step }: { readonly step: number }): ReactElement | null {
  const picture = pictures[step];
  return picture ? <svg className="zp-picture" viewBox="0 0 280 96" aria-hidden="true" focusable="false">{picture}</svg> : null;
}
