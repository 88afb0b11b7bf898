import { recognise } from '../../../src/forms';
import { checkNarrative, readBook } from '../../../src/report';
import { sheetOf, workbookOf } from '../../support/workbook';

/** A form of an invented county in the 重庆 grid. */
function project(name: string, money: readonly [number, number], rows: readonly (readonly [string, string, string, number, number])[]) {
  return sheetOf({ name, rows: [
    ['2024年度项目绩效自评表'],
    ['项目名称', name, '', '', '', '', '主管部门', '云岭县交通运输局', '', '', '自评总分（分）', 95],
    ['实施单位', '云岭县公路养护中心'],
    ['项目资金（万元）', '资金来源', '年初预算数', '', '全年（调整）预算数', '', '全年执行数', '', '执行率（%）', '执行率权重（分）', '', '执行率得分（分）'],
    ['', '年度资金总额', money[0], '', money[0], '', money[1], '', money[1] / money[0] * 100, 10, '', 10],
    ['', '其中：财政拨款', money[0], '', money[0], '', money[1], '', money[1] / money[0] * 100, '/', '', '/'],
    ['绩效指标', '指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明'],
    ...rows.map(([label, unit, nature, target, actual]) => ['', label, unit, nature, target, '', actual, 100, 45, 45, '是']),
  ] });
}

const workbook = workbookOf([
  project('东岭线路面修复工程', [250, 200], [['修复路面里程', '公里', '≥', 50, 62], ['路面超载率', '%', '≤', 3, 1.5]]),
  project('桥梁定期检测经费', [80, 76], [['检测桥梁座数', '座', '≥', 40, 40], ['沿线群众满意度', '%', '≥', 90, 94.5]]),
]);
const book = readBook(recognise(workbook).flatMap((sheet) => sheet.forms), null);
const check = (text: string) => checkNarrative(text.split('\n'), { book });

/** Right sentences, each bent at one figure. */
const told: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['项目预算', '东岭线路面修复工程预算250万元，执行率80%。', '250万元', '260万元', ['E5', 'C5']],
  ['执行率', '东岭线路面修复工程预算250万元，执行率80%。', '80%', '85%', ['G5', 'E5']],
  ['执行数', '桥梁定期检测经费预算80万元，支付76万元。', '76万元', '78万元', ['G5']],
  ['完成值', '修复路面里程62公里，成效明显。', '62公里', '65公里', ['G8']],
  ['满意度', '沿线群众满意度达94.5%。', '94.5%', '95.4%', ['G9']],
  ['目标在表中', '东岭线路面修复工程实际完成62公里，完成率达124%。', '124%', '142%', ['G8', 'E8']],
  ['超目标', '全年修复路面里程62公里，超目标24%。', '24%', '42%', ['G8', 'E8']],
  ['反向指标', '路面超载率控制降至1.5%，超额完成50%。', '50%', '60%', ['G9', 'E9']],
];

describe('figures against the tables', () => {
  it('reads both forms', () => {
    expect(book.projects.map((one) => one.subject?.text)).toEqual(['东岭线路面修复工程', '桥梁定期检测经费']);
  });

  it.each(told)('%s', (_name, right, from, to, cells) => {
    expect(check(right)).toEqual([]);
    const found = check(right.replace(from, to)).filter((finding) => finding.rule === 'narrative-figure-differs');
    expect(found.map((finding) => finding.reported)).toContain(to);
    expect(found.flatMap((finding) => finding.related).some((cell) => cells.some((one) => cell.endsWith(`!${one}`)))).toBe(true);
  });

  it('names the paragraph, or the cell where the narrative is a sheet', () => {
    const text = ['', '一、基本情况', '', '沿线群众满意度达95.4%。'];
    expect(checkNarrative(text, { book })[0]).toMatchObject({ sheet: null, cell: 'P2' });
    const cellOf = (paragraph: number) => ({ sheet: '自评报告', row: paragraph, column: 0 });
    expect(checkNarrative(text, { book, cellOf })[0]).toMatchObject({ sheet: '自评报告', cell: 'A3' });
  });

  it('holds what a paragraph names as its goals against no actual value, and what it tells after them all the same', () => {
    expect(check('年度绩效目标是：保障安全通行，修复路面里程50公里，检测经费及时到位。')).toEqual([]);
    expect(check('年度绩效目标是：保障安全通行。实际修复路面里程50公里。').map(({ reported }) => reported)).toEqual(['50公里']);
  });

  it('takes money handed down (中央转移支付) for a source, not for what was spent', () => {
    expect(check('东岭线路面修复工程预算为250万元。按资金来源分，中央转移支付150万元，县级配套100万元。')).toEqual([]);
  });

  it('leaves alone what it cannot tell', () => {
    expect(check('重大路面超载率降至1.2%。\n其他工程修复65公里。\n群众满意度达96%。')).toEqual([]);
  });
});
