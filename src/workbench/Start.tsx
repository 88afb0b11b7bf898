import { useEffect, useState, type ReactElement } from 'react';
import { texts } from './texts';

/** A bundled workbook: its file in examples/, and what it shows. */
interface Example { readonly file: string; readonly title: string; readonly shows: string }

async function listed(): Promise<readonly Example[]> {
  const answer = await fetch('examples/index.json');
  return answer.ok ? await answer.json() as readonly Example[] : [];
}

async function fileOf({ file }: Example): Promise<File> {
  const answer = await fetch(`examples/${encodeURIComponent(file)}`);
  return new File([await answer.arrayBuffer()], file);
}

/** An empty workbook, into which the pane offers to put a standard form. */
async function blankFile(): Promise<File> {
  const { blankXlsx } = await import(/* webpackChunkName: "file" */ '../hosts/file');
  return new File([new Uint8Array(blankXlsx())], texts.blankName);
}

/** Before a workbook is open: where to drop one, a new one for those who have none, and the bundled examples. */
export function Start({ onFile }: { onFile(file: File): void }): ReactElement {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  // A build without examples simply offers none.
  useEffect(() => { listed().then(setExamples, () => { setExamples([]); }); }, []);
  return (
    <div className="wb-drop">
      <p>{texts.drop}</p>
      <p>{texts.local}</p>
      <button type="button" className="wb-blank" onClick={() => { void blankFile().then(onFile); }}>{texts.blank}</button>
      {examples.length > 0 && (
        <>
          <p className="wb-or">{texts.examples}</p>
          <ul className="wb-examples">
            {examples.map((example) => (
              <li key={example.file}>
                <button
                  type="button"
                  onClick={() => {
                    void fileOf(example).then(onFile);
                  }}
                >
                  <b>{example.title}</b>
                  <span>{example.shows}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
