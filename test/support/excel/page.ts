import type { ExcelDouble } from './double';

/** What Office's own script asks of the window it runs in: window.external as Excel on Windows offers it. */
interface SafeArray { toArray(): unknown[]; dimensions(): number }
type Answer = (response: SafeArray | number, status?: number) => void;

const safe = (...items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
const [succeeded, unsupported] = [0, 5001];
/**
 * Numbers of Office's dispatch table: a rich-API batch, the events that carry its messages, a ribbon button's press and its end,
 * a dialog.
 */
const dispatch = { batch: 93, messages: 33, pressed: 39, over: 94, dialog: 10 };
const chinese = 2052;

/** Codes of the transport by which the client knows why a batch was refused as a whole. */
const refusals: Readonly<Record<string, number>> = {
  AccessDenied: 7000, RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, InvalidOrTimedOutSession: 5012,
};

/** The ribbon's side of a page: what its buttons do, and the dialogs it has opened. */
export interface Ribbon {
  /** Presses the button of this function; over when the page says so. */
  press(name: string): Promise<void>;
  /** The addresses of the dialogs opened so far. */
  readonly dialogs: readonly string[];
}

/**
 * Makes a page a pane of the in-memory Excel: call it before office.js runs, then Office.onReady tells Excel and the ExcelApi of the
 * double. The workbook may be on its way still; the first batch waits for it.
 */
export function playExcel(
  page: Window,
  { version, dark = false }: { readonly version: string; readonly dark?: boolean; },
  double: Promise<ExcelDouble>,
): Ribbon {
  const dialogs: string[] = [];
  const pressed = new Map<string, () => void>();
  let tellPress: typeof tell = null;
  let tell: ((event: number, payload: SafeArray) => void) | null = null;
  void double.then((excel) => {
    excel.emit = (type, target, message) => {
      tell?.(dispatch.messages, safe(safe(65536, type, target, message, '', false)));
    };
  });
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$0',
    GetContext: () => contextOf(version, dark),
    Execute: (id: number, parameters: unknown[], answer: Answer) => {
      if (id === dispatch.over) {
        answer(safe(succeeded));
        pressed.get(String(parameters[0]))?.();
        return;
      }
      if (id !== dispatch.batch) {
        answer(unsupported);
        return;
      }
      const text = requestText(parameters);
      void double.then((excel) => excel.answer(text)).then(({ ErrorCode, Body }) => {
        if (Body === null) answer(safe(refusals[ErrorCode] ?? unsupported, ErrorCode));
        else answer(safe(succeeded, safe(200, safe(), JSON.stringify(Body))));
      });
    },
    RegisterEvent: (id: number, target: string, handler: NonNullable<typeof tell>, answer: Answer) => {
      if (id === dispatch.messages) tell = handler;
      if (id === dispatch.pressed) tellPress = handler;
      if (id === dispatch.dialog) dialogs.push(addressIn(target));
      answer(id === dispatch.messages || id === dispatch.pressed || id === dispatch.dialog ? safe(succeeded) : unsupported);
    },
    UnregisterEvent: (_id: number, _target: string, answer: Answer) => { answer(safe(succeeded)); },
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });
  let presses = 0;
  return {
    dialogs,
    press: (name) => new Promise((over, refused) => {
      const id = `press${String(presses += 1)}`;
      pressed.set(id, over);
      if (tellPress) tellPress(dispatch.pressed, safe(id, name, JSON.stringify({ source: { id: name } })));
      else refused(new Error('the page listens to no button'));
    }),
  };
}

/** A dialog's target names its page among other things. */
function addressIn(target: string): string {
  return /https?:[^"\\]+/.exec(target)?.[0] ?? target;
}

/** The body stands fifth among what the client hands over, one level in. */
function requestText(parameters: readonly unknown[]): string {
  const message = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as unknown[];
  return String(message[4]);
}

function contextOf(version: string, dark: boolean): Record<string, () => unknown> {
  const [text, ground] = dark ? [0xffffff, 0x262626] : [0x000000, 0xf5f5f5];
  const sets = { ExcelApi: version, RibbonApi: '1.1', DialogApi: '1.2', SharedRuntime: '1.1' };
  return {
    GetAppType: () => 1, GetSolutionRef: () => 'pane', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 0,
    GetAppUILocale: () => chinese, GetAppDataLocale: () => chinese, GetDocUrl: () => '', GetAppCapabilities: () => 0,
    GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets), GetHostFullVersion: () => '16.0.17928.20114',
    GetOfficeThemeInfo: () => JSON.stringify({
      bodyForegroundColor: text, bodyBackgroundColor: ground, controlForegroundColor: text, controlBackgroundColor: ground,
    }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
