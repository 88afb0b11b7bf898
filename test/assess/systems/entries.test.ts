import { assess } from '../../../src/assess';
import type { Assessment } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue, WorkbookSnapshot } from '../../../src/figures';
import { planScore } from '../../../src/writeback';
import { systemSheet } from '../../rules/sichuan/system';
import type { SystemRow } from '../../rules/sichuan/system';
import { sheetOf, workbookOf } from '../../support/workbook';
import { applied, typed } from '../../writeback/support';

type Entry = readonly [name: string, unit: string, value: RawValue];

const baseData = (entries: readonly Entry[]) => sheetOf({ name: '数据', rows: [
  ['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值'],
  ...entries.map(([name, unit, value], index) => [index + 1, '', '', name, '', unit, '', value])] });

const row = (name: string, points: number, method: string): SystemRow =>
  ({ level1: '总体绩效', level2: '预算管理', name, points, score: null, method });
const deducted: SystemRow = { ...row('财务管理制度', 4, '缺(错)项扣分法'), score: 3 };
const spent: SystemRow = { ...row('预算执行', 6, '比率分值法'), level1: '通用指标', level2: '项目管理' };
const special = '2024年专项预算项目绩效评价指标体系（云岭县石桥至青河段路面修复工程项目）';

const judge = (of: SystemRow, entries: readonly Entry[], title?: string): Assessment =>
  assess(workbookOf([systemSheet([of], null, title), baseData(entries)]), { rules: 'sichuan/2024' });

/** The computed score, and what is said of the figures. */
function told(assessment: Assessment): readonly [score: string | null, ...said: string[]] {
  const computed = assessment.sheets[0]!.indicators[0]!.computed;
  return [computed && plain(computed), ...assessment.findings.filter(({ sheet }) => sheet === '数据')
    .map(({ cell, severity, message }) => `${cell} ${severity} ${message}`)];
}

describe('a figure of 评分基础数据', () => {
  const cases = (value: RawValue) => told(judge(deducted, [['财务管理制度问题处数', '处', value]]));

  it.each<RawValue>([1, '1', '1处', '1个', ' 1 '])('%j is one', (value) => {
    expect(cases(value)).toEqual(['3']);
  });

  it.each<[RawValue, string]>([
    ['一处', '填“一处”，不能读作一个数'], ['没有', '填“没有”，不能读作一个数'], ['1-2', '填“1-2”，不能读作一个数'], ['#REF!', '填“#REF!”，不能读作一个数'],
    ['无', '填“无”，没有的应填 0，不涉及的应填“/”'], ['1万元', '填“1万元”，应以“处”为单位'], ['1%', '填“1%”，应以“处”为单位'],
    ['2024年', '填“2024年”，应以“处”为单位'], [-1, '填 -1，不应为负数'], [0.5, '填 0.5，以“处”计应为整数'],
  ])('%j gives no score, and its cell and the row say why', (value, problem) => {
    const assessment = judge(deducted, [['财务管理制度问题处数', '处', value]]);
    expect(told(assessment)).toEqual([null, `H2 warning “财务管理制度问题处数”${problem}。这项数据未采用，请改正后重新评分。`]);
    const open = assessment.findings.find(({ rule }) => rule === 'score-unverifiable');
    expect(open?.message).toContain(`缺 财务管理制度问题处数（${problem}）`);
  });

  it('left blank is only asked for; "/" does not apply', () => {
    const open = judge(deducted, [['财务管理制度问题处数', '处', null]]);
    expect(told(open)).toEqual([null]);
    expect(open.findings.find(({ rule }) => rule === 'score-unverifiable')?.message).toContain('缺 财务管理制度问题处数。');
    expect(cases('/')).toEqual([null]);
    expect(judge(deducted, [['财务管理制度问题处数', '处', '/']]).findings.map(({ rule }) => rule)).not.toContain('score-unverifiable');
  });

  it('is found though its name is spaced, and told where it stands twice', () => {
    expect(told(judge(deducted, [['财务管理制度 问题处数', '处', 1]]))).toEqual(['3']);
    expect(told(judge(deducted, [['财务管理制度问题处数', '处', 1], ['财务管理制度问题处数', '处', 2]])))
      .toEqual(['3', 'H3 warning “财务管理制度问题处数”填了两行，一行 1，一行 2，评分采用上面一行，请删去另一行。']);
    expect(told(judge(deducted, [['财务管理制度问题处数', '处', 1], ['财务管理制度问题处数', '处', 1]]))).toEqual(['3']);
  });

  it('is read in its own unit, or the one its column says', () => {
    const money = (unit: string, ...values: RawValue[]) => told(judge(row('采购执行率', 3, '比率分值法'),
      ['政府采购实际支付金额', '政府采购总预算数', '已完成采购项目节约金额'].map((name, index): Entry => [name, unit, values[index] ?? null])));
    expect(money('万元', 2.07, 3.4, 0.64)).toEqual(['2.25']);
    expect(money('万元', '20700元', 3.4, '6400元')).toEqual(['2.25']);
    expect(money('元', 20700, 34000, 6400)).toEqual(['2.25']);
    expect(money('万元', '2.07个', 3.4, 0.64)).toEqual([null,
      'H2 warning “政府采购实际支付金额”填“2.07个”，应以“万元”为单位。这项数据未采用，请改正后重新评分。']);
  });

  it('under % may be a share: that is asked, not taken for granted', () => {
    const rates = (...values: RawValue[]) => told(judge(spent,
      ['财政资金拨付率', '单位资金使用率', '自筹资金到位率'].map((name, index): Entry => [name, '%', values[index] ?? null]), special));
    expect(rates(100, 90, 100)).toEqual(['5.8']);
    expect(rates('100%', '90%', '100%')).toEqual(['5.8']);
    expect(rates(100, 0.9, 100)).toEqual(['4.02', 'H3 info “单位资金使用率”填 0.9，按 0.9% 计；如指 90%，请填 90。']);
    expect(rates(100, '0.9%', 100)).toEqual(['4.02']);
    expect(rates(100, 90, '90万元')[0]).toBeNull();
  });

  it('that is no figure stays as it was written when the workbook is scored', () => {
    const score = (workbook: WorkbookSnapshot): WorkbookSnapshot => applied(workbook,
      planScore(workbook, (filled) => assess(filled, { rules: 'sichuan/2024' })).plan);
    const asked = score(workbookOf([systemSheet([deducted])]));
    const filled = score(typed(asked, '评分基础数据', 'H4', '一处'));
    const again = filled.sheets.find(({ name }) => name === '评分基础数据')!;
    expect(again.values[3]![7]).toBe('一处');
    const listed = filled.sheets.find(({ name }) => name === '自评问题清单')!;
    expect(listed.values.flat().some((raw) => typeof raw === 'string' && raw.includes('填“一处”，不能读作一个数'))).toBe(true);
  });
});
