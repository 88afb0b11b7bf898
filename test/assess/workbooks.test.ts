import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plain } from '../../src/figures';
import { assess } from '../../src/assess';
import type { Assessment, Finding } from '../../src/assess';
import { openXlsx } from '../../src/hosts/file';

const workbooks = resolve(__dirname, '../../../shared/workbooks');

async function assessed(name: string): Promise<Assessment> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(resolve(workbooks, name))), name);
  return assess(await workbook.read());
}

const on = (assessment: Assessment, sheet: string): readonly Finding[] =>
  assessment.findings.filter((found) => found.sheet?.startsWith(sheet));
const sheet = (assessment: Assessment, name: string) => assessment.sheets.find((found) => found.sheet.startsWith(name))!;

if (existsSync(workbooks)) {
  describe('dachuan-2024.xlsx, 附表3', () => {
    it('six scores above their points, six low ones as warnings, nothing else an error', async () => {
      const assessment = await assessed('dachuan-2024.xlsx');
      const found = on(assessment, '附表3');
      const errors = found.filter((one) => one.severity === 'error');
      expect(errors.map((one) => [one.rule, one.cell, one.reported, one.expected])).toEqual([
        ['score-exceeds-points', 'K14', '6', '≤5'], ['score-exceeds-points', 'K15', '6', '≤5'], ['score-exceeds-points', 'K16', '6', '≤5'],
        ['score-exceeds-points', 'K17', '7', '≤5'], ['score-exceeds-points', 'K18', '7', '≤5'], ['score-exceeds-points', 'K19', '7', '≤5'],
      ]);
      expect(found.filter((one) => one.severity === 'warning').map((one) => [one.rule, one.cell])).toEqual(
        ['K20', 'K21', 'K22', 'K23', 'K24', 'K25'].map((cell) => ['score-differs', cell]));
      const { total, rules, form, budget } = sheet(assessment, '附表3');
      expect([form, rules]).toEqual(['sichuan/project-self-evaluation', 'sichuan/2024']);
      expect([plain(total!.points!), plain(total!.reported!), plain(total!.computed!), total!.grade, total!.cell]).toEqual([
        '100',
        '95',
        '100',
        '优',
        'K26',
      ]);
      expect([plain(budget!.rate!), plain(budget!.score!)]).toEqual(['1', '10']);
    });

    it('附表2: operators copied, a unit that differs, the cost broken without a word', async () => {
      const found = on(await assessed('dachuan-2024.xlsx'), '附表2');
      expect(found.find((one) => one.rule === 'unit-differs')).toMatchObject({ cell: 'I24', reported: '项', expected: '个' });
      expect(found.find((one) => one.rule === 'target-unmet-unexplained')).toMatchObject({ cell: 'I41' });
      expect(found.filter((one) => one.rule === 'operator-in-actual').length).toBeGreaterThan(20);
      expect(
        found.filter((one) =>
          one.severity === 'error' && one.rule !== 'cross-sheet-differs' && one.rule !== 'cross-table-differs'
        ),
      ).toEqual([]);
    });
  });

  describe('lukou-2024.xlsx', () => {
    it('fills every blank score a rule decides, proposes the words, names the rest', async () => {
      const assessment = await assessed('lukou-2024.xlsx');
      const projects = assessment.sheets.filter((one) => one.form === 'national/project-self-evaluation');
      expect(projects).toHaveLength(31);
      const filled = new Set(assessment.fills.map((fill) => `${fill.cell.sheet}!${String(fill.cell.row + 1)}`));
      const open = projects.flatMap((project) =>
        project.indicators.filter((row) => row.computed === null).map((row) => `${project.sheet} ${row.path.at(-1)!}`)
      );
      expect(open).toEqual(['20S330项目二期 按计划完成']);
      for (const project of projects) {
        for (const row of project.indicators) expect(filled.has(`${project.sheet}!${String(row.row)}`)).toBe(row.computed !== null);
      }
      expect(assessment.fills.filter((fill) => fill.proposal && fill.kind === 'score')).toHaveLength(62);
      expect(assessment.findings.filter((one) => one.rule === 'score-undecided').map((one) => [one.sheet, one.cell])).toEqual([[
        '20S330项目二期',
        'H15',
      ]]);
      expect(assessment.findings.filter((one) => one.severity === 'error')).toEqual([]);
    });

    it('S330二期: 17.6 ÷ 43.62 of its points', async () => {
      const assessment = await assessed('lukou-2024.xlsx');
      const roadbed = sheet(assessment, '20S330').indicators.find((row) => row.path.at(-1) === '路基')!;
      expect(plain(roadbed.computed!)).toBe('8.07');
      expect(roadbed.why).toContain('17.6÷43.62');
    });

    it('the department\'s 99.94 is confirmed to the cent', async () => {
      const assessment = await assessed('lukou-2024.xlsx');
      const { total, budget } = sheet(assessment, '附件2');
      expect([plain(total!.reported!), plain(total!.computed!), plain(budget!.score!)]).toEqual(['99.94', '99.94', '9.94']);
      expect(on(assessment, '附件2').filter((one) => one.severity === 'error')).toEqual([]);
    });
  });

  describe('the 重庆 workbooks', () => {
    it('安全隐患整改率 is met and scored 75 %: a warning that names the coefficient and the reason', async () => {
      const found = (await assessed('fengdu-zhijian-2024.xlsx')).findings.filter((one) => one.rule === 'score-differs');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ severity: 'warning', cell: 'J13', reported: '15', expected: '20' });
      expect(found[0]!.message).toContain('75%');
      expect(found[0]!.message).toContain('矛盾');
    });

    it('2024年价格监测经费: 97.96 is right, 7.96 of 8.3 ÷ 10.43', async () => {
      const assessment = await assessed('fengdu-fagai-2024.xlsx');
      const { total, budget } = sheet(assessment, '2024年价格监测经费');
      expect([plain(total!.computed!), plain(budget!.score!)]).toEqual(['97.96', '7.96']);
      expect(assessment.findings.filter((one) => one.severity === 'error')).toEqual([]);
    });

    it('have no error at all', async () => {
      for (const name of ['fengdu-zhijian-2024.xlsx', 'fengdu-zhifa-2024.xlsx']) {
        expect((await assessed(name)).findings.filter((one) => one.severity === 'error')).toEqual([]);
      }
    });
  });
} else {
  it('needs ../shared/workbooks for the acceptance on real forms', () => { expect(existsSync(workbooks)).toBe(false); });
}
