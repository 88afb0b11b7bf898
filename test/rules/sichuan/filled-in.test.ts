import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue, WorkbookSnapshot } from '../../../src/figures';
import { planScore } from '../../../src/writeback';
import { workbookOf } from '../../support/workbook';
import { applied, typed } from '../../writeback/support';
import { projectSheet } from './project';
import { specialTitle, systemSheet } from './system';
import type { SystemRow } from './system';

const of = (level1: string, level2: string) => (name: string, points: number, method: string,
  score: RawValue = null): SystemRow =>
  ({ level1, level2, name, points, score, method });
const [ratio, deduct] = ['比率分值法', '缺(错)项扣分法'];
const budget = of('总体绩效', '预算管理');

const department: readonly SystemRow[] = [
  budget('预算编制质量', 12, ratio!), budget('财务管理制度', 4, deduct!), budget('资产盘活率', 3, '分级评分法'), budget('采购执行率', 3, ratio!),
  of('项目绩效', '项目决策')('决策程序', 4, ratio!), of('项目绩效', '目标实现')('目标完成', 4, ratio!),
];
const general = of('通用指标', '项目管理');
const special: readonly SystemRow[] = [
  general('决策程序', 6, deduct!), general('规划论证', 6, deduct!), general('制度办法', 2, '是否评分法', 2), general('资金使用', 3, deduct!),
];

const answers: Readonly<Record<string, RawValue>> = {
  财政拨款执行数: 1716.1, 财政拨款年初预算数: 783.91, 资产配置执行数: 2.76, 资产配置年初预算数: 3.4, 政府采购执行数: 2.76, 政府采购年初预算数: 3.4,
  财务管理制度问题处数: 1, 本年闲置资产: 0, 政府采购实际支付金额: 2.76, 政府采购总预算数: 3.4, 已完成采购项目节约金额: 0.64,
  未履行事前评估的阶段项目数: 1, 阶段项目总数: 4, 决策程序不符合处数: 1, 规划不符合部署处数: 0, 立项论证不充分处数: 0, 绩效目标设置偏离度: 20,
  资金使用不合规处数: 0,
};

const score = (workbook: WorkbookSnapshot): WorkbookSnapshot => applied(workbook,
  planScore(workbook, (filled) => assess(filled, { rules: 'sichuan/2024' })).plan);
const sheetNamed = (workbook: WorkbookSnapshot, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;

/** The rows of 评分基础数据 whose value is blank, answered by their names. */
function answered(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const rows = sheetNamed(workbook, '评分基础数据').values;
  return rows.reduce((book, row, index) => {
    const answer = answers[String(row[3])];
    return index > 2 && answer !== undefined && (row[7] ?? null) === null ? typed(book, '评分基础数据', `H${String(index + 1)}`, answer)
      : book;
  }, workbook);
}

function run(rows: readonly SystemRow[], title: string | undefined) {
  const workbook = workbookOf([systemSheet(rows, null, title), projectSheet({ name: '项目' })]);
  const asked = score(workbook);
  const done = score(answered(asked));
  return { asked, done, again: score(done), scores: sheetNamed(done, '体系').values.slice(2).map((row) => row[4] ?? null) };
}

describe('评分基础数据 filled in by the user', () => {
  it('fills the scores and the total of 附表1', () => {
    const { scores, asked } = run(department, undefined);
    // total, 4.87, 4 − 1, 3 (none idle), 3, 3 of 4 pre-assessed, and the project sheet's goals; rounding leaves 4.87 exact.
    expect(scores).toEqual([20.87, 4.87, 3, 3, 3, 3, 4]);
    expect(sheetNamed(asked, '体系').values.slice(2).map((row) => row[4] ?? null)).toEqual([null, null, null, null, null, null, 4]);
  });

  it('fills those of a special project, beside the score a judgement gave', () => {
    expect(run(special, specialTitle).scores).toEqual([13, 3, 5, 2, 3]);
  });

  it('is read back, and settles: scoring once more changes nothing', () => {
    const { done, again } = run(department, undefined);
    const open = assess(again, { rules: 'sichuan/2024' });
    expect(open.findings.filter(({ rule }) => /^score-/.test(rule))).toEqual([]);
    expect(open.baseData!.filter(({ from }) => from === 'missing')).toEqual([]);
    expect(plain(open.sheets[0]!.total!.computed!)).toBe('20.87');
    for (const name of ['体系', '评分基础数据']) expect(sheetNamed(again, name).values).toEqual(sheetNamed(done, name).values);
  });
});
