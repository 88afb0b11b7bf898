import type { ReactElement } from 'react';

/** A moment's wait, with words where it may last. */
export function Waiting({ label }: { readonly label?: string }): ReactElement {
  return (
    <div className="zp-wait" role="status">
      <progress aria-label={label} />
      {label !== undefined && <span>{label}</span>}
    </div>
  );
}
