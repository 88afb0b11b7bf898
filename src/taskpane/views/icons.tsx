import type { ReactElement } from 'react';
import type { EntryStatus } from '../findings';

type Shape = 'error' | 'warning' | 'info' | 'solved' | 'ignored' | 'ready' | 'proposal';

/** Each gravity has a shape of its own, so that colour is never all there is to tell them apart. */
const shapes: Readonly<Record<Shape, ReactElement>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.400l-5.2 5.2" className="zp-ink" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.200L15.3 14.200H.7z" fill="currentColor" strokeLinejoin="round" stroke="currentColor" />
      <path d="M8 5.800v4M8 12v.2" className="zp-ink" />
    </>
  ),
  info: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3.5" fill="currentColor" />
      <path d="M8 7.300v4M8 4.800v.2" className="zp-ink" />
    </>
  ),
  solved: <path d="M2.5 8.500l3.8 3.8 7.2-8" className="zp-line" />,
  ready: <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.8 8.300l2.3 2.3 4.2-4.6" className="zp-ink" /></>,
  ignored: <><circle cx="8" cy="8" r="6" className="zp-line" /><path d="M3.8 12.200l8.4-8.4" className="zp-line" /></>,
  proposal: <><path d="M8 1.500L14.5 8 8 14.5 1.5 8z" fill="currentColor" /><path d="M8 5.500v5M5.5 8h5" className="zp-ink" /></>,
};

/** The mark of a gravity or state; what it means stands beside it as text. */
export function Sign({ shape, size = 16 }: { readonly shape: Shape; readonly size?: number; }): ReactElement {
  return (
    <svg
      className="zp-sign"
      data-shape={shape}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[shape]}
    </svg>
  );
}

/** The sign a finding carries in its state. */
export const signOf = (severity: 'error' | 'warning' | 'info', status: EntryStatus): Shape => status === 'open' ? severity : status;
