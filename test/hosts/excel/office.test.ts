import { associateCommands, officeReady, showDialog } from '../../../src/hosts/excel';

type Event = { completed: jest.Mock };
const put = (office: unknown): void => { Object.assign(globalThis, { Office: office }); };

afterEach(() => { Reflect.deleteProperty(globalThis, 'Office'); });

test('outside Office the page is no pane', async () => {
  expect(await officeReady()).toEqual({ excel: false, dark: false });
  put({ onReady: () => Promise.resolve({ host: null, platform: null }) });
  expect(await officeReady()).toEqual({ excel: false, dark: false });
  put({ onReady: () => Promise.resolve({ host: 'Word' }) });
  expect((await officeReady()).excel).toBe(false);
});

test.each([
  [undefined, false], [{ isDarkTheme: true }, true], [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  [{ bodyBackgroundColor: '#262626' }, true], [{ bodyBackgroundColor: '#F5F5F5' }, false],
])('the theme %j is dark: %s', async (officeTheme, dark) => {
  let change: (event: { officeTheme: object }) => void = () => undefined;
  const document = { addHandlerAsync: (_: string, handler: typeof change) => { change = handler; } };
  put({ onReady: () => Promise.resolve({ host: 'Excel' }), context: { officeTheme, document } });
  const state = await officeReady();
  expect(state).toMatchObject({ excel: true, dark });
  const told: boolean[] = [];
  state.onThemeChange?.((now) => { told.push(now); });
  change({ officeTheme: { isDarkTheme: true } });
  expect(told).toEqual([true]);
});

test('a ribbon command is reported as over, also when it failed', async () => {
  const commands: Record<string, (event: Event) => void> = {};
  put({ actions: { associate: (name: string, run: (event: Event) => void) => { commands[name] = run; } } });
  associateCommands({ score: () => Promise.resolve(), next: () => Promise.reject(new Error('x')) });
  const events = [{ completed: jest.fn() }, { completed: jest.fn() }];
  commands.score!(events[0]!);
  commands.next!(events[1]!);
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  expect(events.map((event) => event.completed.mock.calls.length)).toEqual([1, 1]);
});

test('a dialog is opened beside the page', () => {
  const opened: string[] = [];
  put({ context: { ui: { displayDialogAsync: (url: string) => { opened.push(url); } } } });
  Object.assign(globalThis, { location: { href: 'https://localhost:1234/commands/index.html' } });
  showDialog('problem.html#x');
  Reflect.deleteProperty(globalThis, 'location');
  expect(opened).toEqual(['https://localhost:1234/commands/problem.html#x']);
});
