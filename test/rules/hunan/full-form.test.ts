import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { unit } from '../../assess/hunan/base-sheet';
import { sheetOf, workbookOf } from '../../support/workbook';

/** 基础数据表 as other counties print it: with details of 公用经费, placeholders, buildings and words below. */
function found(changes: Readonly<Record<string, readonly RawValue[]>> = {}): readonly string[] {
  const rows: Readonly<Record<string, readonly RawValue[]>> = {
    三公经费: [12.5, 13, 11.8], '1.公务用车购置和维护经费': [8, 8.5, 8], '其中：公车购置': [0, 0, 0], '公车运行维护': [8, 8.5, 8], '2.出国经费': ['', '', ''],
    '3.公务接待': [4.5, 4.5, 3.8], 项目支出: [620.4, 500, 733.65], '1.业务工作专项': [420.4, 300, 500.15], '其中：宣传经费': [20, 20, 18.5],
    '2.运行维护专项': [200, 200, 233.5], '3.……': ['', '', ''], 公用经费: [95.2, 96, 94.7], '其中：办公经费': [20, 20, 18], '水费、电费、差旅费': [30, 30, 29],
    '会议费、培训费': [5, 6, 4.4], 政府采购金额: ['——', 30, 28.6], '部门整体支出预算调整': ['——', '——', 233.65], ...changes,
  };
  const sheet = sheetOf({
    name: '附件1', merges: ['A1:G1', 'A4:A5'],
    rows: [['部门整体支出绩效评价基础数据表'], [`填报单位（盖章）：${unit}`], ['2031年度'],
      ['财政供养人员情况', '编制数', '2031年实际在职人数', '控制率'], ['', 45, 43, '95.56%'], ['经费控制情况', '2030年决算数', '2031年预算数', '2031年决算数'],
      ...Object.entries(rows).map(([label, figures]) => [label, ...figures]),
      ['楼堂馆所控制情况（2031年完工项目）', '批复规模（㎡）', '实际规模（㎡）', '规模控制率', '预算投资（万元）', '实际投资（万元）', '投资概算控制率'],
      ['', 0, 0, '', 0, 0, ''], ['厉行节约保障措施', '按制度控制各项开支。'], ['填表人（签名）：', '', '联系电话：']],
  });
  return assess(workbookOf([sheet])).findings.map(({ rule, cell, verdict }) => `${rule} ${cell} ${verdict}`);
}

describe('基础数据表 of other counties', () => {
  it('right has no finding', () => expect(found()).toEqual([]));

  it.each<[Readonly<Record<string, readonly RawValue[]>>, string[]]>([
    [{ 三公经费: [12.5, 13, 11.9] }, ['sum-differs D7 inconsistent']],
    [{ 三公经费: [12.5, 11.7, 11.8], '1.公务用车购置和维护经费': [8, 7.2, 8], 公车运行维护: [8, 7.2, 8] }, ['control-rate-over D7 inconsistent']],
    [{ 项目支出: [620.4, 500, 752.15] }, ['sum-differs D13 inconsistent']],
    [{ 公用经费: [95.2, 94, 94.7] }, ['control-rate-over D18 inconsistent']],
    [{ '3.……': ['', '', 10] }, ['sum-differs D13 inconsistent']],
  ])('%j', (changes, expected) => expect(found(changes)).toEqual(expected));
});
