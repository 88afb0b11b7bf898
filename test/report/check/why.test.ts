import { recognise } from '../../../src/forms';
import { checkNarrative, readBook } from '../../../src/report';
import type { CellRef } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const why = (text: string, cellOf?: (paragraph: number) => CellRef | null) =>
  checkNarrative(text.split('\n'), cellOf ? { cellOf } : {})[0]!.why!;

describe('what a finding was reckoned from', () => {
  it('is each figure with its paragraph and the range its rounding leaves, then what they give', () => {
    const found = why('一、资金情况\n2024年度项目资金预算总额为130万元。实际支出金额为107.20万元，预算执行率为92.46%。');
    expect(found).toEqual({
      formula: '107.20万元÷130万元＝82.4615%', computed: '82.46%', stated: '92.46%',
      figures: [
        { label: '第2段 实际支出金额', value: '107.20万元', cell: null, range: '107.195万元～107.205万元', weight: null },
        { label: '第2段 2024年度项目资金预算总额', value: '130万元', cell: null, range: '129.5万元～130.5万元', weight: null },
        { label: '计算结果', value: '82.46%', cell: null, range: '82.141762%～82.783784%', weight: null },
      ],
    });
  });

  it('says the same digits as the message', () => {
    const [finding] = checkNarrative(['公用经费支出92.40万元，比上年减少7.60万元，下降8.2%。']);
    for (const { value, label } of finding!.why!.figures) if (label !== '计算结果') expect(finding!.message).toContain(value);
    expect(finding!.message).toContain(finding!.why!.figures.at(-1)!.range);
  });

  it('leads to the cells of the paragraphs where the narrative is a sheet', () => {
    const found = why('本年支出合计1200.00万元，其中：基本支出790.00万元，项目支出420.00万元。',
      (paragraph) => ({ sheet: '自评报告', row: paragraph, column: 0 }));
    expect(found.figures.map(({ value, cell }) => [value, cell])).toEqual([
      ['790.00万元', { sheet: '自评报告', row: 1, column: 0 }], ['420.00万元', { sheet: '自评报告', row: 1, column: 0 }], ['1210万元', null]]);
  });

  it('is both statements of a quantity stated twice', () => {
    const found = why('2024年度财政下达我中心项目预算资金总额为500.00万元。\n截至目前，2024年度财政下达我中心项目资金预算总额为560万元，项目推进有序。');
    expect(found.figures.map(({ label, value }) => `${label} ${value}`)).toEqual(
      ['第1段 2024年度财政下达我中心项目预算资金总额 500.00万元', '第2段 2024年度财政下达我中心项目资金预算总额 560万元']);
  });

  it('is the scores an overall score is the sum of', () => {
    const found = why('办公家具利用率1.8%，得0.3分；办公设备利用率62.2%，得0.9分。指标自评得分为1.5分。');
    expect(found.figures.map(({ value, range }) => [value, range])).toEqual([['0.3分', null], ['0.9分', null]]);
  });

  it('is the cell of the table and the figure of the text', () => {
    const workbook = workbookOf([sheetOf(drawn('表', `项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | < | < | <
项目名称 | < | 东岭线修复工程 | < | < | < | < | < | <
项目资金（万元） | < |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率
^ | < | 年度资金总额 | < | 250 | 250 | 200 | 10 | 80%
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
^ | 产出指标 | 数量指标 | 修复路面里程 | ≥50公里 | 62公里 | 90 | 90 | `))]);
    const book = readBook(recognise(workbook).flatMap((sheet) => sheet.forms), null);
    const figures = (text: string) => checkNarrative([text],
      { book })[0]!.why!.figures.map(({ label, value, cell, range }) => [label, value, cell && [cell.row, cell.column], range]);
    expect(figures('东岭线修复工程预算260万元，执行率80%。')).toEqual([
      ['东岭线修复工程的预算数', '250万元', [4, 5], '249.5万元～250.5万元'], ['第1段 东岭线修复工程预算', '260万元', null, '259.5万元～260.5万元']]);
    expect(figures('东岭线修复工程执行率85%。')).toEqual([
      ['东岭线修复工程的执行数', '200万元', [4, 6], null], ['东岭线修复工程的预算数', '250万元', [4, 5], null]]);
  });
});

it('a finding cites the clause it goes by, else what every report promises', () => {
  const cited = (text: string): readonly (string | undefined)[] =>
    checkNarrative([text], {}).map(({ rule, source }) => `${rule} ${source?.document ?? ''} ${source?.article ?? ''}`);
  expect(cited('全年预算400万元，支出352万元，执行率98%。')).toEqual(['narrative-arithmetic 绩效自评报告 数据核对']);
  expect(cited('政府采购预算3.4万元，已完成采购项目节约0.64万元，实际支付2.76万元，采购执行率81%。').join()).toContain('采购执行率');
});
