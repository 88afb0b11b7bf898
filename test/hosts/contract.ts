import { address, Decimal, parseAddress, valueAt, type CellRef, type RawValue } from '../../src/figures';
import type { MarkSeverity } from '../../src/hosts/marks';
import type { WorkbookPort } from '../../src/hosts/workbook';
import { emptyState, serialiseState, type GeneratedSheet, type State, type ValueWrite, type WritePlan } from '../../src/writeback';
import type { BookSketch } from '../support/xlsx/book';

/** A port over a sketched workbook, with what a user would see of it beside values. */
export interface ContractPort {
  readonly port: WorkbookPort;
  /** Addresses under our marks on a sheet, by severity; sorted. */
  marksOf(sheet: string): Promise<Partial<Record<MarkSeverity, readonly string[]>>>;
  /** Notes (ours and others') on a sheet by address; null where the host cannot have notes. */
  notesOf(sheet: string): Promise<Readonly<Record<string, string>> | null>;
}

const form = '项目自评表';
const other = '汇总';
const locked = '已锁定';

const book: BookSketch = {
  sheets: [
    {
      name: form,
      rows: [['指标', '分值', '得分'], ['桥梁数量', 5, ''], ['碎石数量', 5, 4], ['合计', 10, '']],
      merges: ['A4:A5'],
      formats: { C2: '0.00' },
      formulas: { B4: '=SUM(B2:B3)' },
    },
    { name: other, rows: [['序号', '项目'], [1, '道路养护']] },
    { name: locked, rows: [['得分', 1], ['', 2]], isProtected: true },
  ],
  notes: { [form]: { B2: '复核：已核对' } },
};

export const cellAt = (sheet: string, text: string): CellRef => ({ sheet, ...parseAddress(text)! });

export function write(
  sheet: string,
  at: string,
  value: string | number | null,
  old: ValueWrite['old'] | number,
  options: Partial<ValueWrite> = {},
): ValueWrite {
  const figure = (raw: typeof value | typeof old): Decimal | string | null =>
    (typeof raw === 'number' ? new Decimal(raw) : raw) as Decimal | string | null;
  return { cell: cellAt(sheet, at), value: figure(value), old: figure(old), kind: 'fill', format: null, ...options };
}

export function plan(parts: Partial<WritePlan>): WritePlan {
  return { values: [], marks: [], notes: [], sheets: [], state: '', ...parts };
}

export function generated(name: string, text: string): GeneratedSheet {
  return {
    name, columns: [{ width: 8 }, { width: 30 }], merges: [], frozenRows: 1, charts: [], validations: [],
    page: { orientation: 'portrait', fitWidth: true, titleRows: 1 },
    rows: [
      { height: null, cells: [{ column: 0, value: '序号', style: 'header' }, { column: 1, value: '说明', style: 'header' }] },
      {
        height: null,
        cells: [{ column: 0, value: new Decimal(1), style: 'integer' }, {
          column: 1,
          value: text,
          style: 'link',
          link: cellAt(form, 'C3'),
        }],
      },
    ],
  };
}

const filled: State = {
  ...emptyState,
  record: [{
    kind: 'fill',
    ignored: [],
    writes: [{
      sheetId: '',
      sheet: form,
      row: 1,
      column: 2,
      old: null,
      new: { number: '4.87' },
      proposal: null,
      formatted: false,
    }],
  }],
};

const scored = plan({
  values: [write(form, 'C2', 4.87, null)],
  marks: [{ sheet: form, severity: 'error', cells: [cellAt(form, 'C3'), cellAt(form, 'B4')] }, {
    sheet: form,
    severity: 'warning',
    cells: [cellAt(form, 'B3')],
  }],
  notes: [{ cell: cellAt(form, 'C3'), text: '得分与规则不符' }, { cell: cellAt(form, 'B2'), text: '此处已有批注' }],
  sheets: [generated('自评问题清单', '得分与规则不符')],
  state: serialiseState(filled),
});

/** What every host of the port must do; run against each. */
export function contract(host: string, open: (book: BookSketch) => Promise<ContractPort>): void {
  describe(`${host}: the workbook port`, () => {
    const values = async (port: WorkbookPort, sheet: string): Promise<Record<string, RawValue>> => {
      const found = (await port.read()).sheets.find(({ name }) => name === sheet)!;
      return Object.fromEntries(found.values.flatMap((row, r) => row.flatMap((_, c) => {
        const value = valueAt(found, r + found.top, c + found.left);
        return value === null ? [] : [[address(r + found.top, c + found.left), value]];
      })));
    };
    const names = async (port: WorkbookPort): Promise<string[]> => (await port.read()).sheets.map(({ name }) => name);

    it('reads values, formats, formulas, merges and protection', async () => {
      const { port } = await open(book);
      const snapshot = await port.read();
      expect(snapshot.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([[form, false], [other, false], [locked, true]]);
      const [sheet] = snapshot.sheets;
      expect(valueAt(sheet!, 2, 2)).toBe(4);
      expect(valueAt(sheet!, 1, 2)).toBeNull();
      expect(sheet!.format(1, 2)).toBe('0.00');
      expect(sheet!.formula(3, 1)).toBe('=SUM(B2:B3)');
      expect(sheet!.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
      expect(snapshot.state).toBeNull();
    });

    it('reads only the sheets asked for', async () => {
      const { port } = await open(book);
      const [, second] = (await port.read()).sheets;
      expect((await port.read({ sheetIds: [second!.id] })).sheets.map(({ name }) => name)).toEqual([other]);
    });

    it('writes a value into a blank cell, marks, notes, sheets and state', async () => {
      const { port, marksOf, notesOf } = await open(book);
      expect(await port.apply(scored)).toEqual({ written: 1, marked: 3, skipped: [] });
      expect((await values(port, form))['C2']).toBe(4.87);
      expect(await marksOf(form)).toEqual({ error: ['B4', 'C3'], warning: ['B3'] });
      const notes = await notesOf(form);
      if (notes) expect(notes).toEqual({ B2: '复核：已核对', C3: expect.stringContaining('得分与规则不符') as string });
      expect(await names(port)).toEqual([form, other, locked, '自评问题清单']);
      expect(await values(port, '自评问题清单')).toEqual({ A1: '序号', B1: '说明', A2: 1, B2: '得分与规则不符' });
      expect((await port.read()).state).toBe(scored.state);
    });

    it('does nothing more when applied twice', async () => {
      const { port, marksOf, notesOf } = await open(book);
      await port.apply(scored);
      const once = [await values(port, form), await marksOf(form), await notesOf(form), await names(port)];
      await port.apply(scored);
      expect([await values(port, form), await marksOf(form), await notesOf(form), await names(port)]).toEqual(once);
    });

    it('writes only while the cell holds what the plan was made from', async () => {
      const { port } = await open(book);
      const report = await port.apply(
        plan({
          values: [write(form, 'C3', 5, 3, { kind: 'accept' }), write(form, 'A2', '改名', '桥梁数量', { kind: 'accept' })],
        }),
      );
      expect(report.written).toBe(1);
      expect(report.skipped).toEqual([{ sheet: form, cell: 'C3', problem: 'changed-meanwhile' }]);
      expect(await values(port, form)).toMatchObject({ C3: 4, A2: '改名' });
    });

    it('never fills a cell that holds a formula', async () => {
      const { port } = await open({ sheets: [{ name: form, rows: [[1, '']], formulas: { B1: '=IF(A1>9,A1,"")' } }] });
      await port.apply(plan({ values: [write(form, 'B1', 5, null)] }));
      expect((await port.read()).sheets[0]!.formula(0, 1)).toBe('=IF(A1>9,A1,"")');
    });

    it('writes text as text, also where it begins like a formula', async () => {
      const { port } = await open(book);
      await port.apply(plan({ values: [write(other, 'C1', '=1+1', null), write(other, 'C2', '+86', null)] }));
      const [, sheet] = (await port.read()).sheets;
      expect([valueAt(sheet!, 0, 2), valueAt(sheet!, 1, 2), sheet!.formula(0, 2)]).toEqual(['=1+1', '+86', null]);
    });

    it('puts a value of a merge into its first cell and gives a format only to General cells', async () => {
      const { port } = await open(book);
      await port.apply(plan({
        values: [
          write(form, 'A5', '总计', '合计', { kind: 'accept' }),
          write(form, 'C2', 0.5, null, { format: '0.00%' }),
          write(form, 'C4', 0.5, null, { format: '0.00%' }),
        ],
      }));
      const [sheet] = (await port.read()).sheets;
      expect(valueAt(sheet!, 3, 0)).toBe('总计');
      expect([sheet!.format(1, 2), sheet!.format(3, 2)]).toEqual(['0.00', '0.00%']);
    });

    it('leaves a protected sheet alone and says so', async () => {
      const { port, marksOf } = await open(book);
      const report = await port.apply(
        plan({
          values: [write(locked, 'A2', 1, null)],
          marks: [{ sheet: locked, severity: 'error', cells: [cellAt(locked, 'B1')] }],
        }),
      );
      expect(report).toMatchObject({
        written: 0,
        marked: 0,
        skipped: [{ sheet: locked, cell: null, problem: 'protected-sheet' }],
      });
      expect(await values(port, locked)).toEqual({ A1: '得分', B1: 1, B2: 2 });
      expect(await marksOf(locked)).toEqual({});
    });

    it.each([
      ['a value', { values: [write(locked, 'A2', 1, null)] }, true], ['a note', { notes: [{ cell: cellAt(locked, 'B1'), text: '核实' }] }, true],
      ['a mark', { marks: [{ sheet: locked, severity: 'error' as const, cells: [cellAt(locked, 'B1')] }] }, true],
      ['no mark', { marks: [{ sheet: locked, severity: 'error' as const, cells: [] }] }, false],
    ] as const)('says of a protected sheet that it was left only where there was something to write: %s', async (_, wanted, told) => {
      const { port } = await open(book);
      expect((await port.apply(plan(wanted))).skipped).toEqual(told ? [{ sheet: locked, cell: null, problem: 'protected-sheet' }] : []);
    });

    it('adds no sheet to a protected workbook and says so', async () => {
      const { port } = await open({ ...book, isProtected: true });
      const report = await port.apply(scored);
      expect(report.skipped).toEqual([{ sheet: '自评问题清单', cell: null, problem: 'protected-workbook' }]);
      expect(report.written).toBe(1);
      expect(await names(port)).toEqual([form, other, locked]);
    });

    it('writes nothing into a filtered area but its heading row, which is always seen', async () => {
      const { port } = await open({
        sheets: [{ name: form, rows: [['指标', '得分'], ['甲', ''], ['乙', ''], ['丙', 1]], hiddenRows: [3], filtered: 'A1:B4' }],
      });
      const report = await port.apply(plan({
        values: [
          write(form, 'B1', '得分（分）', '得分', { kind: 'accept' }),
          write(form, 'B2', 5, null), write(form, 'B4', 5, 1), write(form, 'B5', 5, null), write(form, 'C4', 5, null),
        ],
      }));
      expect(await values(port, form)).toMatchObject({ B1: '得分（分）', B4: 1, B5: 5, C4: 5 });
      expect(report).toMatchObject({ written: 3, skipped: ['B2', 'B4'].map((cell) => ({ sheet: form, cell, problem: 'filtered-range' })) });
    });

    it('replaces marks and notes of the sheets a plan names and leaves those of others', async () => {
      const { port, marksOf } = await open(book);
      await port.apply(scored);
      await port.apply(plan({ marks: [{ sheet: other, severity: 'info', cells: [cellAt(other, 'B2')] }] }));
      expect(await marksOf(form)).toEqual({ error: ['B4', 'C3'], warning: ['B3'] });
      await port.apply(plan({ marks: [{ sheet: form, severity: 'proposal', cells: [cellAt(form, 'C2')] }] }));
      expect(await marksOf(form)).toEqual({ proposal: ['C2'] });
      expect(await marksOf(other)).toEqual({ info: ['B2'] });
    });

    it('replaces a sheet of ours by name, never a sheet of the user', async () => {
      const { port } = await open(book);
      await port.apply(plan({ sheets: [generated('自评问题清单', '甲'), generated(other, '乙')] }));
      await port.apply(plan({ sheets: [generated('自评问题清单', '丙'), generated(other, '丁')] }));
      expect(await names(port)).toEqual([form, other, locked, '自评问题清单', `${other} (2)`]);
      expect((await values(port, '自评问题清单'))['B2']).toBe('丙');
      expect((await values(port, `${other} (2)`))['B2']).toBe('丁');
      expect(await values(port, other)).toEqual({ A1: '序号', B1: '项目', A2: 1, B2: '道路养护' });
    });

    it('clears all of ours, keeps values unless asked, and keeps what is the user\'s', async () => {
      const { port, marksOf, notesOf } = await open(book);
      await port.apply(plan({ sheets: [{ ...generated('空白表', '由用户填写'), kept: true }] }));
      await port.apply(scored);
      await port.clear();
      expect(await marksOf(form)).toEqual({});
      const notes = await notesOf(form);
      if (notes) expect(notes).toEqual({ B2: '复核：已核对' });
      expect(await names(port)).toEqual([form, other, locked, '空白表']);
      expect((await values(port, form))['C2']).toBe(4.87);
      await port.clear({ values: true });
      expect((await values(port, form))['C2']).toBeUndefined();
      expect((await values(port, form))['C3']).toBe(4);
    });

    it('finds nothing to clear in a workbook that was never scored', async () => {
      const { port, notesOf } = await open(book);
      const before = await Promise.all([form, other, locked].map((name) => values(port, name)));
      expect(await port.clear({ values: true })).toEqual({ written: 0, marked: 0, skipped: [] });
      expect(await Promise.all([form, other, locked].map((name) => values(port, name)))).toEqual(before);
      expect([await names(port), (await port.read()).state]).toEqual([[form, other, locked], null]);
      const notes = await notesOf(form);
      if (notes) expect(notes).toEqual({ B2: '复核：已核对' });
    });

    it('puts back only values nobody changed since', async () => {
      const { port } = await open(book);
      await port.apply(scored);
      await port.apply(plan({ values: [write(form, 'C2', 3, 4.87, { kind: 'accept' })] }));
      await port.clear({ values: true });
      expect((await values(port, form))['C2']).toBe(3);
    });

    it('keeps the state as the very text it was given', async () => {
      const { port } = await open(book);
      const state = serialiseState({ ...emptyState, ignored: [{ finding: 'a<b>&"c"', reason: '已说明\n见附件' }] });
      await port.saveState(state);
      expect((await port.read()).state).toBe(state);
      await port.apply(plan({ values: [write(other, 'C2', 1, null)] }));
      expect((await port.read()).state).toBe(state);
    });
  });
}
