import { openXlsx } from '../../../src/hosts/file';
import { LocalEngine } from '../../../src/taskpane/engine/local';
import { Session } from '../../../src/taskpane/session';
import { opened, paneOn, porting, type Pane } from '../support/session-pane';
import { openBridge } from '../support/workbooks';

describe('settings', () => {
  it('are kept in the workbook', async () => {
    const pane = await opened();
    await pane.session.changeSettings({ notes: false, rules: 'national/2020' });
    const again = await paneOn(await openXlsx(await pane.workbook.save(), '再次打开.xlsx'));
    expect(again.session.getState().settings).toMatchObject({ notes: false, rules: 'national/2020' });
  });

  it('no check that waits is made once live checking is off', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const workbook = await openBridge();
    let edit: (() => void) | null = null;
    const port = porting(workbook, {
      listen: async ({ onEdited }) => {
        edit = () => onEdited?.([{ sheetId: '1', address: 'A1' }]);
        return async () => undefined;
      },
    });
    const session = new Session(port, new LocalEngine(), { pause: 3_600_000 });
    await session.start();
    await session.look();
    edit!();
    expect(jest.getTimerCount()).toBe(1);
    await session.changeSettings({ notes: false });
    expect(jest.getTimerCount()).toBe(1);
    await session.changeSettings({ live: false });
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  const county = { file: '云岭县.json', text: JSON.stringify({
    schema: 'ziping.rules/1', id: 'yunling/2020', name: '云岭县', years: { from: 2020, to: null }, extends: 'national/2020',
    recognise: { places: ['云岭县'] },
  }) };
  const rulesOf = ({ session }: Pane) => [...new Set(session.getState().overview!.sheets.filter(({ form: id }) => id !== null).map(({ rules }) => rules))];

  it('take a county\'s own rule pack, by which the workbook is assessed wherever it is opened, until it is removed', async () => {
    const pane = await opened();
    await pane.session.look();
    expect(rulesOf(pane)).toEqual(['national/2020']);
    expect(await pane.session.addPack(county)).toBeNull();
    expect(rulesOf(pane)).toEqual(['yunling/2020']);
    expect(await pane.session.addPack(county)).toBeNull();
    const again = await paneOn(await openXlsx(await pane.workbook.save(), '再次打开.xlsx'));
    await again.session.look();
    expect(rulesOf(again)).toEqual(['yunling/2020']);
    const { packs, own } = await again.session.choices();
    expect(own).toEqual([{ file: '云岭县.json', ok: true, id: 'yunling/2020', label: '云岭县2020年度起' }]);
    expect(packs[0]).toEqual({ id: 'yunling/2020', label: '云岭县2020年度起' });
    await again.session.changeSettings({ rules: 'yunling/2020' });
    await again.session.removePack(0);
    expect(rulesOf(again)).toEqual(['national/2020']);
    expect(again.session.getState().settings).toMatchObject({ rules: null, packs: [] });
  });

  it('use the rules of another year only once they are asked to', async () => {
    const pane = await opened();
    await pane.session.look();
    expect(await pane.session.addPack({ file: '云岭县.json', text: county.text.replaceAll('2020', '2090').replace('national/2090', 'national/2020') }))
      .toBeNull();
    expect(rulesOf(pane)).toEqual(['national/2020']);
    await pane.session.changeSettings({ allowOtherYear: true });
    expect(rulesOf(pane)).toEqual(['yunling/2090']);
    const again = await paneOn(await openXlsx(await pane.workbook.save(), '再次打开.xlsx'));
    await again.session.look();
    expect(rulesOf(again)).toEqual(['yunling/2090']);
    await again.session.changeSettings({ allowOtherYear: false });
    expect(rulesOf(again)).toEqual(['national/2020']);
  });

  it('refuse a pack that does not hold, saying file, key and what was meant, and change nothing', async () => {
    const pane = await opened();
    await pane.session.look();
    const problem = await pane.session.addPack({ file: '云岭县.json', text: county.text.replace('recognise', 'recognize') });
    expect(problem).toMatch(/云岭县\.json.*recognize.*recognise/);
    expect(pane.session.getState().settings.packs).toEqual([]);
    expect(rulesOf(pane)).toEqual(['national/2020']);
  });
});
