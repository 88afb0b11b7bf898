/** Where the pane finds itself. */
export interface OfficeState {
  /** Whether the page runs as a pane of Excel. */
  readonly excel: boolean;
  /** Whether Office shows a dark theme. */
  readonly dark: boolean;
  /** Tells when the user changes the theme; missing where Office does not tell. */
  onThemeChange?(listener: (dark: boolean) => void): void;
}

/** Office on Windows turns every entry into a colour, this one included: only a truth value counts. */
interface Theme { readonly isDarkTheme?: unknown; readonly bodyBackgroundColor?: string }

/** Waits until Office knows where it is. Outside Office (its script missing, or a plain browser) `excel` is false. */
export async function officeReady(): Promise<OfficeState> {
  if (typeof Office === 'undefined') return { excel: false, dark: false };
  const { host } = await Office.onReady();
  if (String(host) !== 'Excel') return { excel: false, dark: false };
  return {
    excel: true,
    dark: isDark(themeNow()),
    onThemeChange(listener) {
      Office.context.document.addHandlerAsync('officeThemeChanged' as unknown as Office.EventType, (event: { officeTheme?: Theme }) => {
        listener(isDark(event.officeTheme));
      });
    },
  };
}

/** An Excel that knows no themes throws when asked. */
function themeNow(): Theme | undefined {
  try {
    return Office.context.officeTheme as Theme | undefined;
  } catch {
    return undefined;
  }
}

/** By what Office says, else by how bright its background is. */
function isDark(theme: Theme | undefined): boolean {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [red, green, blue] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '') ?? ['', 'ff', 'ff', 'ff'])
    .slice(1).map((part) => parseInt(part, 16));
  return red! * 0.299 + green! * 0.587 + blue! * 0.114 < 128;
}

/** Gives the ribbon's buttons their work, which tells its own failures; Office is told that a command is over either way. */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const over = (): void => { event.completed(); };
      void run().then(over, over);
    });
  }
}

/** Shows a page of ours (a path beside this one) in a small window, for a ribbon command has no pane to speak in. */
export function showDialog(path: string): void {
  Office.context.ui.displayDialogAsync(new URL(path, location.href).href, { width: 30, height: 30, displayInIframe: true });
}
