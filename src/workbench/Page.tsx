import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { problemTexts } from '../hosts/texts';
import { HostError, type HostProblem } from '../hosts/workbook';
import { RemoteEngine } from '../taskpane/engine/remote';
import { openWorker } from '../taskpane/engine/line';
import { Session } from '../taskpane/session';
import { App } from '../taskpane/views/App';
import { GridView } from './grid/GridView';
import { PagePort } from './page-port';
import { texts } from './texts';
import './page.css';

interface Open { readonly name: string; readonly port: PagePort; readonly session: Session }

async function openFile(file: File): Promise<Open> {
  const { openXlsx } = await import(/* webpackChunkName: "file" */ '../hosts/file');
  const port = await PagePort.over(await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name));
  const session = new Session(port, new RemoteEngine(openWorker));
  await session.start();
  return { name: file.name, port, session };
}

async function saveFile({ name, port }: Open): Promise<void> {
  const bytes = new Uint8Array(await port.save());
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = texts.savedName(name);
  link.click();
  URL.revokeObjectURL(url);
}

/** The pane beside a workbook opened from a file: for machines without Excel. Nothing leaves the page. */
export function Page(): ReactElement {
  const [open, setOpen] = useState<Open | null>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => { void open?.session.stop(); }, [open]);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      setOpen(await openFile(file));
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof HostError ? error.problem : 'unknown');
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="wb" onDragOver={(event) => { event.preventDefault(); }} onDrop={drop}>
      <header className="wb-head">
        <img src="assets/icons/product-32.png" width={24} height={24} alt="" />
        <h1>{open?.name ?? texts.title}</h1>
        <button type="button" onClick={() => { input.current?.click(); }}>{texts.open}</button>
        <button type="button" disabled={!open} title={texts.saveHint} onClick={() => { if (open) void saveFile(open); }}>{texts.save}</button>
        <input ref={input} type="file" accept=".xlsx,.xlsm" hidden aria-label={texts.open}
          onChange={({ currentTarget }) => { void take(currentTarget.files?.[0]); currentTarget.value = ''; }} />
      </header>
      {problem && <p className="wb-problem" role="alert"><b>{texts.failed}：{problemTexts[problem].what}</b> {problemTexts[problem].todo}。</p>}
      <div className="wb-body">
        {open ? <GridView key={open.name} port={open.port} /> : <div className="wb-drop"><p>{texts.drop}</p><p>{texts.local}</p></div>}
        <aside className="wb-pane">
          <App key={open?.name ?? ''} session={open?.session ?? null} dark={null} aside instead={<p className="zp-start">{texts.drop}</p>} />
        </aside>
      </div>
    </div>
  );
}
