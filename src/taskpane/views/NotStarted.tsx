import type { ReactElement } from 'react';
import { texts } from '../texts';

/** The pane could not start: what happened and a way to try again. Without any file of its own, since files are what failed. */
export function NotStarted(): ReactElement {
  const { failed, failedLead, retry } = texts.start;
  return (
    <section className="zp-start" role="alert">
      <h1>{failed}</h1>
      <p>{failedLead}</p>
      <button type="button" onClick={() => { window.location.reload(); }}>{retry}</button>
    </section>
  );
}
