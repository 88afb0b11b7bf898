import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { valueOf } from '../../src/figures';
import { recognise } from '../../src/forms';
import type { IndicatorForm, SheetRecognition } from '../../src/forms';
import { openXlsx } from '../../src/hosts/file';

const shared = resolve(__dirname, '../../../shared/workbooks');

async function recognised(name: string): Promise<readonly SheetRecognition[]> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(resolve(shared, name))), name);
  return recognise(await workbook.read());
}

const idsOf = (sheets: readonly SheetRecognition[]): string[] =>
  sheets.map((sheet) => sheet.forms.map((form) => form.id).join('+') || sheet.none!.kind);
const indicators = (sheets: readonly SheetRecognition[]): IndicatorForm[] =>
  sheets.flatMap((sheet) => sheet.forms).filter((form): form is IndicatorForm => form.kind === 'indicators');

const here = existsSync(shared) ? describe : undefined;

here?.('the published workbooks', () => {
  it('of 达川 hold every form of 四川 and twelve tables of accounts', async () => {
    const sheets = await recognised('dachuan-2024.xlsx');
    const special = ['sichuan/special-indicator-system', 'sichuan/special-targets'];
    expect(idsOf(sheets).slice(0, 11)).toEqual([
      'sichuan/department-indicator-system',
      'sichuan/department-targets',
      'sichuan/project-self-evaluation',
      ...special,
      ...special,
      ...special,
      ...special,
    ]);
    expect(idsOf(sheets).slice(11).every((id) => id.startsWith('final-accounts/'))).toBe(true);
    const forms = indicators(sheets);
    expect(forms.every((form) => form.year === 2024)).toBe(true);
    const [system, targets, project, special1] = forms as [IndicatorForm, IndicatorForm, IndicatorForm, IndicatorForm];
    expect([system.rows.length, targets.rows.length, project.rows.length]).toEqual([26, 29, 12]);
    expect(system.rows.slice(0, 3).map((row) => row.sharedWith.length)).toEqual([3, 3, 3]);
    expect(system.rows.filter((row) => row.deduction)).toHaveLength(2);
    expect(valueOf(system.total?.score)?.value.toFixed()).toBe('87.5');
    expect(valueOf(targets.rows[0]!.points)).toMatchObject({ unit: { text: '%' } });
    expect(valueOf(project.total?.score)?.value.toFixed()).toBe('95');
    expect(special1.rows.filter((row) => row.path[0] === '个性指标').every((row) => row.target?.kind === 'value')).toBe(true);
  });

  it('of 渌口 hold the base data, a department and 31 projects in the national form', async () => {
    const sheets = await recognised('lukou-2024.xlsx');
    expect(idsOf(sheets)).toEqual([
      'hunan/base-data',
      'national/department-self-evaluation',
      ...Array<string>(31).fill('national/project-self-evaluation'),
    ]);
    const forms = indicators(sheets);
    expect(forms.every((form) => form.year === 2024 && form.subject !== null && form.budget !== null && form.total !== null)).toBe(true);
    expect(forms.slice(1).every((form) => form.rows.length > 0 && form.rows.every((row) => row.score?.kind === 'blank'))).toBe(true);
  });

  it.each(['fengdu-zhijian-2024.xlsx', 'fengdu-zhifa-2024.xlsx', 'fengdu-fagai-2024.xlsx'])(
    '%s holds only forms of 重庆',
    async (name) => {
      const sheets = await recognised(name);
      expect(new Set(idsOf(sheets))).toEqual(new Set(['chongqing/project-self-evaluation']));
      for (const form of indicators(sheets)) {
        expect(
          form.rows.every((row) => row.points?.kind === 'value' && row.coefficient?.kind === 'value' && row.path.length === 1),
        ).toBe(true);
        expect(form.total?.label.cell.row).toBe(1);
        expect(form.budget?.total.points?.kind).toBe('value');
      }
    },
  );
});

it('needs no workbook beside the repository', () => {
  expect(recognise({ name: '空.xlsx', sheets: [], isProtected: false, state: null })).toEqual([]);
});
