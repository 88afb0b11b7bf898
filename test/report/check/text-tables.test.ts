import { checkNarrative } from '../../../src/report';

const told = (table: string): string[] => checkNarrative(['资金使用情况如下表：', ...table.trim().split('\n'), '以上数据来自财务账。'])
  .map(({ cell, severity, reported, expected }) => `${cell} ${severity} ${reported}→${expected}`);

const budget = `
项目名称\t年初预算（万元）\t全年预算（万元）\t执行数（万元）\t执行率（%）
养护工程\t120.00\t130.00\t126.50\t97.31
检测费\t60.00\t60.00\t58.30\t97.17
宣传费\t8.00\t8.00\t–\t
合计\t188.00\t198.00\t184.80\t93.33`;

const years = `
| 项目 | 2022年 | 2023年 | 增减额 | 增减率 |
| 收入 | 1,100.50 | 1,210.20 | 109.70 | 9.97% |
| 支出 | 980.00 | 900.00 | -80.00 | -8.16% |
| 用电量（万度） | 42 | 40 | 2 | 4.76% |`;

const shared = `
支出项目\t预算数\t执行数\t占比
物业服务\t420.00\t412.60\t65.60%
能源费用\t228.00\t216.35\t34.40%
合计\t648.00\t628.95\t100.00%`;

describe('tables within a report', () => {
  it.each([['budgets', budget], ['years', years], ['shares', shared]])('right ones of %s stay quiet', (_name, table) => {
    expect(told(table)).toEqual([]);
  });

  it.each([
    [budget, '97.31', '93.71', ['P3 error 93.71→97.3077']],
    [budget, '97.17', '0.97', ['P4 error 0.97→97.1667']],
    [budget, '198.00\t', '189.00\t', ['P6 error 189.00→198', 'P6 error 93.33→97.7778']],
    [budget, '188.00', '190.00', ['P6 warning 190.00→188']],
    [budget, '188.00', '186.00', ['P6 error 186.00→188']],
    [budget, '126.50', '125.60', ['P3 error 97.31→96.6154', 'P6 warning 184.80→183.9']],
    [years, '109.70', '107.90', ['P3 error 107.90→109.7']],
    [years, '9.97%', '9.79%', ['P3 error 9.79%→9.9682%']],
    [years, '-8.16%', '-8.61%', ['P4 error -8.61%→-8.1633%']],
    [shared, '65.60%', '56.60%', ['P3 error 56.60%→65.6014%']],
  ])('%#: %s → %s', (table, from, to, found) => {
    expect(table).toContain(from);
    expect(told(table.replace(from, to))).toEqual(found);
  });

  it.each([
    // What a level of its own, a mean, a selection or a note makes of it.
    '科目\t金额\n一、基本支出\t120.5\n（一）人员经费\t100.5\n（二）公用经费\t20\n合计\t120.5',
    '单位\t自评得分\t满意度\n甲站\t92\t95%\n乙站\t96\t97%\n合计\t94\t96%',
    '设备\t数量\t单价\n巡查车\t2\t18.5\n打印机\t4\t0.3\n合计\t6\t38.2',
    '项目\t预算数\t执行数\t执行率\n其中：甲\t10\t8\t80%\n乙\t20\t20\t100%\n合计\t60\t55\t91.67%',
    '指标\t目标值\t完成值\n巡查次数\t24\t26\n整改率\t95%\t97%\n合计\t\t',
    '姓名\t年份\t备注\n甲\t2022\t已完成\n乙\t2023\t未完成',
    '项目\t年初预算\t调整后预算\t支出\t执行率\n甲\t100\t120\t96\t80%\n乙\t50\t50\t50\t100%',
    '项目\t年初预算\t调整后预算\t支出\t执行率\n甲\t100\t120\t96\t96%\n乙\t50\t50\t50\t100%',
  ])('leaves what it cannot know alone: %#', (table) => {
    expect(told(table)).toEqual([]);
  });
});
