import { openXlsx } from '../../../src/hosts/file';
import { skipTexts } from '../../../src/hosts/texts';
import { keyOf, paneOn } from '../support/session-pane';
import { bookBytes } from '../../support/xlsx/book';
import { bridge } from '../support/workbooks';

const opened = async (change: Partial<Parameters<typeof bookBytes>[0]['sheets'][number]>, isProtected = false) =>
  paneOn(await openXlsx(bookBytes({ sheets: [{ ...bridge, ...change }], isProtected }), '云岭县.xlsx'));

/** What the pane tells it left alone after 评分. */
async function toldOf(change: Parameters<typeof opened>[0], isProtected = false): Promise<readonly string[]> {
  const pane = await opened(change, isProtected);
  await pane.session.score();
  const { notice } = pane.session.getState();
  return notice?.kind === 'done' ? notice.skipped.map(({ sheet, cell, problem }) => `${sheet}!${cell ?? '*'} ${problem}`) : ['failed'];
}

describe('what was left as it was is told, with its place and reason', () => {
  it('nothing where nothing stood in the way', async () => {
    expect(await toldOf({})).toEqual([]);
  });

  it('a blank score held by a formula', async () => {
    expect(await toldOf({ formulas: { H12: '=IF(1=1,"","")' } })).toEqual(['附件2!H12 formula']);
  });

  it('a blank score in a filtered range', async () => {
    expect(await toldOf({ filtered: 'A10:H17', hiddenRows: [13] })).toEqual(['附件2!H12 filtered-range']);
  });

  it('a protected sheet, once', async () => {
    expect(await toldOf({ isProtected: true })).toEqual(['附件2!* protected-sheet']);
  });

  it('of a protected sheet nobody says that there was nothing to fill or to mark', async () => {
    const pane = await opened({ isProtected: true });
    await pane.session.score();
    expect(pane.session.getState().notice).toMatchObject({ text: '没有空白能填，没有写入标记' });
  });

  it('a workbook that takes no new sheet', async () => {
    expect((await toldOf({}, true)).map((text) => text.split(' ')[1])).toEqual(['protected-workbook']);
  });

  it('a formula whose value cannot be taken over: the preview says so and writes nothing', async () => {
    const pane = await opened({ formulas: { H11: '=8*2' } });
    await pane.session.score();
    const preview = await pane.session.previewAccept([keyOf(pane, 'score-exceeds-points')]);
    expect(preview!.plan.values).toEqual([]);
    expect(preview!.plan.skipped).toEqual([{ sheet: '附件2', cell: 'H11', problem: 'formula' }]);
  });

  it('every reason there can be says what and what to do', () => {
    for (const { what, todo } of Object.values(skipTexts))
      expect([what.length, todo.length].every((length) => length > 4)).toBe(true);
    expect(Object.keys(skipTexts)).toEqual(
      expect.arrayContaining(['formula', 'not-blank', 'no-sheet', 'filtered-range', 'protected-sheet', 'protected-workbook']),
    );
  });
});
