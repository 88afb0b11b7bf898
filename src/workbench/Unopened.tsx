import type { ReactElement } from 'react';
import { problemTexts } from '../hosts/texts';
import type { HostProblem } from '../hosts/workbook';
import { texts } from './texts';

/** A file that was not opened, by name, and why. */
export interface Refused { readonly file: string; readonly problem: HostProblem }

/** Which file was not opened, why and what to do; it stays until it is read: what is open stays open. */
export function Unopened({ file, problem, onRead }: Refused & { onRead(): void }): ReactElement {
  const { what, todo } = problemTexts[problem];
  return (
    <div className="wb-problem" role="alert">
      <p><b>{texts.failed(file, what)}</b>{texts.todo(todo)}</p>
      <button type="button" onClick={onRead}>{texts.read}</button>
    </div>
  );
}
