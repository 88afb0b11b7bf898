import { useCallback, useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { HostError } from '../hosts/workbook';
import { RemoteEngine } from '../taskpane/engine/remote';
import { openWorker } from '../taskpane/engine/line';
import { Session } from '../taskpane/session';
import { App } from '../taskpane/views/App';
import { Welcome } from '../taskpane/views/Start';
import { download } from '../taskpane/views/download';
import { Head } from './Head';
import { Leaving } from './Leaving';
import { Start } from './Start';
import { Unopened, type Refused } from './Unopened';
import { GridView } from './grid/GridView';
import { PagePort } from './page-port';
import { texts } from './texts';
import { enter, useKeys } from './keys';
import { useUnsaved } from './use-unsaved';
import './page.css';

/** `turn` tells two files of one name apart. */
interface Open { readonly turn: number; readonly name: string; readonly port: PagePort; readonly session: Session }

let turns = 0;

async function openFile(file: File): Promise<Open> {
  const { openXlsx } = await import(/* webpackChunkName: "file" */ '../hosts/file');
  const port = await PagePort.over(await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name));
  const session = new Session(port, new RemoteEngine(openWorker));
  await session.start();
  turns += 1;
  return { turn: turns, name: file.name, port, session };
}

/** Gives the user a copy. Returns its name, or null where none could be made. */
async function saveFile({ name, port }: Open): Promise<string | null> {
  try {
    const copy = texts.savedName(name);
    download(await port.save(), copy, 'xlsx');
    return copy;
  } catch {
    return null;
  }
}

/** The pane beside a workbook opened from a file: for machines without Excel. Nothing leaves the page. */
export function Page(): ReactElement {
  const [open, setOpen] = useState<Open | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [opening, setOpening] = useState(false);
  /** The file that waits for the user's word on what is not saved yet. */
  const [next, setNext] = useState<File | null>(null);
  const [saved, setSaved] = useState<{ readonly copy: string | null } | null>(null);
  const pane = useRef<HTMLElement>(null);
  const unsaved = useUnsaved(open?.port ?? null);
  const save = useCallback(async (): Promise<boolean> => {
    const copy = open && await saveFile(open);
    setSaved({ copy });
    return copy !== null;
  }, [open]);
  useKeys(pane, useCallback(() => { open?.port.focusGrid(); }, [open]), useCallback(() => { if (open) void save(); }, [open, save]));
  useEffect(() => () => { void open?.session.stop(); }, [open]);
  const take = async (file: File): Promise<void> => {
    setNext(null);
    setOpening(true);
    try {
      setOpen(await openFile(file));
      setRefused(null);
      setSaved(null);
    } catch (error) {
      setRefused({ file: file.name, problem: error instanceof HostError ? error.problem : 'unknown' });
    } finally {
      setOpening(false);
    }
  };
  const offer = (file: File | undefined): void => {
    if (!file) return;
    if (unsaved) setNext(file);
    else void take(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    offer(event.dataTransfer.files[0]);
  };
  const told = saved?.copy === null ? texts.saveFailed : unsaved ? texts.unsaved : saved ? texts.saved(saved.copy) : '';
  return (
    <div className="wb" onDragOver={(event) => { event.preventDefault(); }} onDrop={drop}>
      <a className="wb-skip" href="#pane" onClick={(event) => { event.preventDefault(); enter(pane.current); }}>{texts.toPane}</a>
      <Head name={open?.name ?? null} told={told} onFile={offer} onSave={() => { void save(); }} />
      {open && next && (
        <Leaving
          file={open.name}
          onSave={() => { void save().then((done) => { if (done) void take(next); }); }}
          onDiscard={() => { void take(next); }}
          onStay={() => { setNext(null); }} />
      )}
      {refused && <Unopened {...refused} onRead={() => { setRefused(null); }} />}
      <div className="wb-body" data-open={open !== null}>
        <main className="wb-main" aria-busy={opening}>
          {open ? <GridView key={open.turn} port={open.port} /> : <Start onFile={offer} />}
          {opening && <p className="wb-wait" role="status">{texts.opening}</p>}
        </main>
        <aside className="wb-pane" id="pane" ref={pane} aria-label={texts.pane}>
          <App key={open?.turn ?? 0} session={open?.session ?? null} dark={null} aside instead={<Welcome />} />
        </aside>
      </div>
    </div>
  );
}
