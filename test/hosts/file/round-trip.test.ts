import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../../src/hosts/file';
import { emptyState, serialiseState, type WritePlan } from '../../../src/writeback';
import { bookBytes } from '../../support/xlsx/book';
import { marksIn, notesIn } from '../../support/xlsx/look';
import { pack, unpack } from '../../support/xlsx/pack';
import { richIn, type Dialect } from '../../support/xlsx/rich/dialects';
import { features } from '../../support/xlsx/rich/features';
import { cellAt, generated, plan, write } from '../contract';

const run = promisify(execFile);
const sheet = '自评表';
const dialects: readonly Dialect[] = ['Excel', 'openpyxl', 'LibreOffice'];

/** Three values, marks, notes (one where the user has one), a sheet and the state. */
function scored(): WritePlan {
  const values = [write(sheet, 'C3', 5, null), write(sheet, 'C4', 9.5, null), write(sheet, 'F20', '备注', null)];
  return plan({
    values,
    marks: [{ sheet, severity: 'error', cells: [cellAt(sheet, 'C3'), cellAt(sheet, 'C4')] }, {
      sheet,
      severity: 'warning',
      cells: [cellAt(sheet, 'B6')],
    }],
    notes: [{ cell: cellAt(sheet, 'C3'), text: '按完成率计算' }, { cell: cellAt(sheet, 'B3'), text: '已有批注处' }],
    sheets: [{
      ...generated('自评问题清单', '得分与规则不符'),
      printArea: { top: 0, left: 0, bottom: 1, right: 1 },
      charts: [{
        type: 'column',
        title: '得分',
        categories: { top: 1, left: 1, bottom: 1, right: 1 },
        series: [{ name: '得分', values: { top: 1, left: 0, bottom: 1, right: 0 } }],
        anchor: { top: 4, left: 0, bottom: 15, right: 1 },
        percent: false,
      }],
      validations: [{
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        rule: { kind: 'decimal', min: '0', max: null },
        message: '请填不小于 0 的数',
      }],
    }],
    state: serialiseState({
      ...emptyState,
      record: [{
        kind: 'fill',
        ignored: [],
        writes: values.map(({ cell, value }) => ({
          sheetId: '3',
          sheet,
          row: cell.row,
          column: cell.column,
          old: null,
          proposal: null,
          formatted: false,
          new: typeof value === 'string' ? value : { number: value!.toFixed() },
        })),
      }],
    }),
  });
}

async function score(dialect: Dialect): Promise<{ before: Uint8Array; after: Uint8Array }> {
  const before = pack(richIn(dialect));
  const workbook = await openXlsx(before, '测试.xlsx');
  expect(await workbook.apply(scored())).toEqual({ written: 3, marked: 3, skipped: [] });
  return { before, after: await workbook.save() };
}

describe.each(dialects)('the round trip of a workbook as %s writes it', (dialect) => {
  it('keeps every feature, adds what the plan says, and touches no other part', async () => {
    const { before, after } = await score(dialect);
    const [were, are] = [unpack(before), unpack(after)];
    const [kept, now] = [features(were), features(are)];
    // the new cell has a look too
    for (const look of ['fonts', 'fills', 'borders', 'number formats', 'alignment', 'cell protection']) {
      now[look] = (now[look] as [string, unknown][]).filter(([at]) => at !== 'F20');
    }
    expect(now).toEqual(kept);
    expect(marksIn(after, sheet)).toEqual({ error: ['C3', 'C4'], warning: ['B6'] });
    expect(Object.keys(notesIn(after, sheet)).sort()).toEqual(['B3', 'B4', 'C3']);
    const touched = Object.keys(were).filter((name) => were[name] !== are[name]);
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('gives other priorities to its rules than those the user has', async () => {
    const { after } = await score(dialect);
    const priorities = [...unpack(after)['xl/worksheets/sheet1.xml']!.matchAll(/priority="(\d+)"/g)].map(([, number]) => Number(number));
    expect(priorities).toEqual([2, 1, 3, 4]);
  });

  it('prints of its sheet what the plan says, with the titles on every page', async () => {
    const names = [
      ...unpack((await score(dialect)).after)['xl/workbook.xml']!.matchAll(
        /<definedName name="(_xlnm[^"]*)" localSheetId="2">([^<]*)</g,
      ),
    ];
    expect(names.map(([, name, text]) => [name, text])).toEqual([['_xlnm.Print_Titles', "'自评问题清单'!$1:$1"], [
      '_xlnm.Print_Area',
      "'自评问题清单'!$A$1:$B$2",
    ]]);
  });

  it('asks for a calculation, because the user\'s total depends on a filled score', async () => {
    const { after } = await score(dialect);
    expect(unpack(after)['xl/workbook.xml']).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  it('changes nothing when applied again, in the session or to the saved file', async () => {
    const workbook = await openXlsx(pack(richIn(dialect)), '测试.xlsx');
    await workbook.apply(scored());
    const once = await workbook.save();
    await workbook.apply(scored());
    expect(await workbook.save()).toEqual(once);
    const again = await openXlsx(once, '测试.xlsx');
    await again.apply(scored());
    expect(await again.save()).toEqual(once);
  });

  it('gives back every part to the byte when cleared in the session', async () => {
    const before = pack(richIn(dialect));
    const workbook = await openXlsx(before, '测试.xlsx');
    await workbook.apply(scored());
    await workbook.clear({ values: true });
    expect(unpack(await workbook.save())).toEqual(unpack(before));
  });

  it('gives back every feature when the saved file is cleared', async () => {
    const { before, after } = await score(dialect);
    const workbook = await openXlsx(after, '测试.xlsx');
    await workbook.clear({ values: true });
    const cleared = await workbook.save();
    const [were, are] = [unpack(before), unpack(cleared)];
    expect(features(are)).toEqual(features(were));
    expect(Object.keys(are).sort()).toEqual(Object.keys(were).sort());
    expect(are['xl/styles.xml']).toEqual(were['xl/styles.xml']);
    const first = async (bytes: Uint8Array): Promise<unknown> =>
      (await (await openXlsx(bytes, '表')).read()).sheets.map(({ name, values, top, left }) => ({ name, values, top, left }));
    expect(await first(cleared)).toEqual(await first(before));
    expect([marksIn(cleared, sheet), Object.keys(notesIn(cleared, sheet)).sort()]).toEqual([{}, ['B3', 'B4']]);
  });

  it('keeps shared formulas of others when the first of them gives way, and their place in the calculation chain', async () => {
    const workbook = await openXlsx(pack(richIn(dialect)), '测试.xlsx');
    const report = await workbook.apply(
      plan({ values: [write(sheet, 'D6', 11, 10, { kind: 'accept' }), write(sheet, 'E7', 1, 20, { kind: 'accept' })] }),
    );
    expect(report.skipped).toEqual([{ sheet, cell: 'E7', problem: 'array-formula' }]);
    const [first] = (await workbook.read()).sheets;
    expect([first!.formula(5, 3), first!.formula(6, 3), first!.formula(7, 3)]).toEqual([null, '=B4*2', '=B5*2']);
    expect(unpack(await workbook.save())['xl/calcChain.xml']).toContain('<c r="B6" i="3"/><c r="C6"/><c r="E4"/><c r="D7"/>');
  });
});

describe('a saved file that is cleared', () => {
  it.each(['<definedNames/>', '<definedNames />', ''])('is what it was to the byte, its list of names written %j', async (names) => {
    const parts = unpack(bookBytes({ sheets: [{ name: sheet, rows: [['指标', '分值', '得分'], ['桥梁', 5, ''], ['碎石', 5, 4]] }] }));
    const workbook = parts['xl/workbook.xml']!;
    const before = pack({ ...parts, 'xl/workbook.xml': workbook.replace('</sheets>', `</sheets>${names}`) });
    const book = await openXlsx(before, '测试.xlsx');
    await book.apply({ ...scored(), values: [] });
    const again = await openXlsx(await book.save(), '测试.xlsx');
    await again.clear({ values: true });
    expect(unpack(await again.save())).toEqual(unpack(before));
  });
});

describe('a workbook without styles, as small writers make it', () => {
  const { 'xl/styles.xml': styles, ...parts } = unpack(bookBytes({ sheets: [{ name: sheet, rows: [['指标', '分值', '得分'], ['桥梁', 5, '']] }] }));
  const without = {
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship [^>]*styles.xml"[^>]*>/, ''),
  };

  it('gets them with the marks, and is to the byte what it was once cleared, in the session or saved', async () => {
    const book = await openXlsx(pack(without), '测试.xlsx');
    await book.apply({ ...scored(), values: [] });
    const saved = await book.save();
    expect([styles !== undefined, 'xl/styles.xml' in unpack(saved)]).toEqual([true, true]);
    const again = await openXlsx(saved, '测试.xlsx');
    for (const cleared of [book, again]) {
      await cleared.clear({ values: true });
      expect(unpack(await cleared.save())).toEqual(without);
    }
  });

  it.each(['/>', '></styleSheet>', '>\n</styleSheet>\n'])('takes marks where its styles say nothing: <styleSheet%s', async (end) => {
    const book = await openXlsx(
      pack({ ...parts, 'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${end}` }), '测试.xlsx');
    await book.apply({ ...scored(), values: [] });
    const saved = await book.save();
    expect(marksIn(saved, sheet)).toEqual({ error: ['C3', 'C4'], warning: ['B6'] });
    expect(unpack(saved)['xl/styles.xml']).toMatch(/<fonts count="4">.*<cellXfs count="\d+">.*<dxfs count="2">/s);
  });
});

describe('what other programs say of the scored workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it.each(dialects)('Microsoft\'s validator finds no error in it (%s)', async (dialect) => {
    const { before, after } = await score(dialect);
    const errors = async (bytes: Uint8Array, name: string): Promise<unknown[]> => {
      const file = join(folder, `${dialect}-${name}.xlsx`);
      writeFileSync(file, bytes);
      const validator = join(__dirname, '../../../node_modules/.bin/ooxml-validator');
      const { stdout } = await run(validator, [file]).catch((error: { stdout: string }) => error);
      return (JSON.parse(stdout) as { errors: unknown[] }).errors;
    };
    expect(await errors(before, 'before')).toEqual([]);
    expect(await errors(after, 'after')).toEqual([]);
  });

  const soffice = [
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ].find(existsSync);
  if (soffice !== undefined) {
    it('LibreOffice opens it with the same values, marks, notes and sheets', async () => {
      const { after } = await score('Excel');
      writeFileSync(join(folder, 'scored.xlsx'), after);
      await run(soffice, [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'converted'),
        join(folder, 'scored.xlsx'),
      ]);
      const converted = new Uint8Array(readFileSync(join(folder, 'converted', 'scored.xlsx')));
      const read = await (await openXlsx(converted, '转换.xlsx')).read();
      const [first] = read.sheets;
      expect(read.sheets.map(({ name }) => name)).toEqual([sheet, '明细', '自评问题清单']);
      expect([first!.values[2]![2], first!.values[3]![2], first!.values[19]![5]]).toEqual([5, 9.5, '备注']);
      expect(marksIn(converted, sheet)).toEqual({ error: ['C3', 'C4'], warning: ['B6'] });
      expect(notesIn(converted, sheet)['C3']).toContain('按完成率计算');
      expect(read.sheets[2]!.values[1]).toEqual([1, '得分与规则不符']);
      expect(Object.keys(unpack(converted)).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
    }, 180_000);
  }
});
