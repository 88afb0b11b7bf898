import { assess } from '../../../src/assess';
import { writeNarrative } from '../../../src/report';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import { paragraphsOf } from './paragraphs';

const told = (...sheets: readonly string[]): string => {
  const workbook = workbookOf(sheets.map((text, index) => sheetOf(drawn(`表${String(index + 1)}`, text))));
  return paragraphsOf(writeNarrative(assess(workbook), workbook)).join('\n');
};

/** A project's form with its indicators, one a line: level, name, target, actual, score of its points, reason. */
const project = (rows: string, more: { readonly money?: string; readonly name?: string; readonly foot?: string } = {}): string => `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2031年度） | < | < | < | < | < | < | <
项目名称 | ${more.name ?? '边沟清理'} | < | < | 实施单位 | 219001-云岭县公路养护中心 | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
${more.money ?? '^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5\n^ | 其中：财政拨款 | 100 | 100 | 95 |  |  |'}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
${rows}
总分 | < | < | < | < | 100 |  |
${more.foot ?? ''}`;

const output = (name: string, target: string, actual: string, reason = ''): string =>
  `产出指标 | 数量指标 | ${name} | ${target} | ${actual} | 90 | 90 | ${reason}`;

describe('an indicator in a sentence', () => {
  it.each([
    ['work that was done', output('清理边沟', '≥40公里', '42公里'), '清理边沟目标不少于40公里，实际完成42公里，完成率105%'],
    ['work that fell short, by how much', output('清理边沟', '≥40公里', '38公里'), '清理边沟目标不少于40公里，实际完成38公里，完成率95%，未达到年度目标'],
    ['nothing done has no rate', output('清理边沟', '≥40公里', '0公里'), '清理边沟目标不少于40公里，实际为0公里，未达到年度目标'],
    ['what is so, as it was to be', output('管护机制', '健全', '健全'), '管护机制健全，达到年度目标'],
    ['what changed, as it was to', output('通行条件', '明显改善', '明显改善'), '通行条件得到明显改善，达到年度目标'],
    ['words a name says already', output('管护机制健全性', '健全', '健全'), '管护机制健全性达到“健全”，达到年度目标'],
    ['rates without their sign', output('群众知晓率', '90', '0.935'), '群众知晓率目标为90%，实际为93.5%'],
    ['what happened is not done', output('养护安全事故', '≤5起', '3起'), '养护安全事故目标不超过5起，实际为3起'],
    ['what is measured is not done', output('日均巡查里程', '≥40公里', '41公里'), '日均巡查里程目标不少于40公里，实际为41公里'],
    ['a span of time is not done', output('抢通时限', '≤24小时', '18小时'), '抢通时限目标不超过24小时，实际为18小时'],
    ['a month is no number', output('完成时间', '≤11月', '10月'), '完成时间目标不晚于11月，实际为10月'],
    ['nor is a month of a year', output('完成时间', '≤2031年11月底前', '2031年10月'), '完成时间目标不晚于2031年11月底，实际为2031年10月'],
    ['a bare figure has the unit of the other', output('检测桥梁', '≥50座', '52'), '检测桥梁目标不少于50座，实际完成52座，完成率104%'],
    ['so has a bare target', output('检测合格率', '≥95', '96%'), '检测合格率目标不低于95%，实际为96%，高于目标1个百分点'],
    ['a percentage spelled out', output('检测合格率', '≥95百分比', '97'), '目标不低于95%，实际为97%，高于目标2个百分点'],
    ['a ratio beside a percentage', output('检测合格率', '≥95%', '0.97'), '目标不低于95%，实际为97%，高于目标2个百分点'],
    ['one unit has one spelling', output('修补面积', '600平方米', '600m2'), '修补面积目标为600平方米，实际完成600平方米'],
    ['a range of rates', output('上路率', '80-90%', '85%'), '上路率目标为80%至90%，实际为85%'],
    ['a day written with strokes', output('完工时间', '2031年底', '2031/11/30'), '实际为2031年11月30日'],
    ['a span of days', output('施工时间', '2月10日-2月24日', '2月10日-2月24日'), '目标为2月10日至2月24日'],
    ['nothing happened', output('责任事故', '0起', '无'), '责任事故目标为0起，实际为0起，达到年度目标'],
    ['a verdict instead of a value', output('通行条件', '明显改善', '达成预期指标'), '目标为“明显改善”，完成情况为“达成预期指标”'],
    ['two targets in one cell', output('1.培训班次\\n2.培训人数', '≥10期\\n≥800人', '12期\\n860人'),
      '培训班次、培训人数目标为“不少于10期、不少于800人”，实际为“12期、860人”'],
    ['two numbered values in one cell', output('1.国培人数\\n2.省培人数', '1.120人\\n2.260人', '1.126人\\n2.268人'),
      '国培人数、省培人数目标为“120人、260人”，实际为“126人、268人”'],
    ['its level is not its name, its unit that of its figures', output('数量指标1：清理边沟（公里）', '≥40', '42'),
      '清理边沟目标不少于40公里，实际完成42公里'],
    ['a unit of two', output('扬尘浓度（微克/立方米）', '≤45', '43'), '扬尘浓度目标不超过45微克/立方米，实际为43微克/立方米'],
    ['a mark before its name', output('★清理边沟', '≥40公里', '42公里'), '\n清理边沟目标'],
    ['a low rate nobody gave an operator', output('返修率', '3%', '2.4%'), '返修率目标不高于3%，实际为2.4%，达到年度目标'],
  ])('%s', (_what, row, sentence) => { expect(told(project(row))).toContain(sentence); });

  it('quotes within quotes are single', () => {
    expect(told(project(output('“四好农村路”里程', '≥40公里', '30公里')))).toContain('“‘四好农村路’里程”指标，目标不少于40公里');
  });

  it('tells the score of a row that has nothing to compare', () => {
    const text = told(`
部门整体支出绩效评价评分表 | < | < | < | <
（2031年度） | < | < | < | <
部门名称 | 云岭县公路局 | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
投入 | 预算配置 | 在职人员控制率 | 50 | 50
过程 | 预算管理 | 预算完成率 | 50 | 45
合计 | < | < | 100 | 95`);
    expect(text).toContain('在职人员控制率分值50分，自评得分50分；预算完成率分值50分，自评得分45分。');
    expect(text).not.toMatch(/达到年度目标0项|【待补充：实际完成值】/);
  });
});

describe('why a target was missed', () => {
  it.each([
    ['厂家缺货', '原因是厂家缺货。'], ['因连续降雨停工', '，因连续降雨停工。'], ['原因：征地延期。待明年完成', '原因是征地延期，待明年完成。'],
    ['由于汛期停工', '，由于汛期停工。'],
  ])('%s', (reason, sentence) => { expect(told(project(output('清理边沟', '≥40公里', '30公里', reason)))).toContain(sentence); });

  it('is not the grade that stands in its column', () => {
    expect(
      told(
        project(`${output('清理边沟', '≥40公里', '30公里')}`).replace(
          '总分 | < | < | < | < | 100 |  |',
          '总分 | < | < | < | < | 100 | 70 | 中',
        ),
      ),
    )
      .toContain('原因是【待补充：未达到目标的原因】');
  });

  it('is asked for where the form does not say', () => {
    expect(told(project(output('清理边沟', '≥40公里', '30公里')))).toContain('原因是【待补充：未达到目标的原因】');
  });

  it('is told once where the form says it of all together', () => {
    const text = told(project(`${output('清理边沟', '≥40公里', '30公里')}\n${output('修补坑槽', '≥40处', '30处')}`,
      { foot: '存在问题及原因 | 连续降雨。 | < | < | < | < | < | <\n改进措施 | 提前排定计划。 | < | < | < | < | < | <' }));
    expect(text).toContain('原因是连续降雨。');
    expect(text).not.toContain('【待补充：未达到目标的原因】');
    expect(text).toContain('提前排定计划。【待补充：责任部门和完成时限】');
  });
});

describe('money', () => {
  const row = output('清理边沟', '≥40公里', '42公里');

  it('of one source is no list', () => {
    expect(told(project(row))).toContain('资金来源为财政拨款。');
    expect(told(project(row))).not.toContain('按资金来源分');
  });

  it('by source only where the sources make up the whole, without what details one of them', () => {
    const money = (...parts: readonly string[]): string => ['^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5', ...parts].join('\n');
    const of = (...parts: readonly string[]): string => told(project(row, { money: money(...parts) }));
    expect(of('^ | 财政拨款 | 60 | 60 | 55 |  |  |', '^ | 自有资金 | 40 | 40 | 40 |  |  |')).toContain('按资金来源分，财政拨款60万元，自有资金40万元。');
    expect(of('^ | 财政拨款 | 60 | 60 | 55 |  |  |')).not.toContain('资金来源');
    expect(of('^ | 财政拨款 | 100 | 100 | 95 |  |  |', '^ | 　上级补助 | 70 | 70 | 65 |  |  |', '^ | 　本级安排 | 30 | 30 | 30 |  |  |'))
      .toContain('资金来源为财政拨款。');
  });

  it('that was overspent was not paid in full', () => {
    const over = project(row, { money: '^ | 年度资金总额 | 100 | 100 | 110 | 10 | 110% | 10' });
    expect(told(over, project(row, { name: '路灯更换' }))).toContain('支出超过预算的情况：边沟清理项目预算100万元，支出110万元');
  });

  it('in 万 is in 万元', () => {
    expect(told(project(row, { money: '^ | 年度资金总额 | 6.2万 | 6.2万 | 6.2万 | 10 | 100% | 10' }))).toContain('项目预算为6.2万元，实际支出6.2万元');
  });

  it('nobody states is asked for once', () => {
    const text = told(project(row).split('\n').filter((line) => !/^项目资金|^\^ \| (?:年度|其中)/.test(line)).join('\n'));
    expect(text.match(/预算数/g)).toHaveLength(1);
    expect(text).not.toContain('【待补充：预算总额】');
  });

  it('that was changed is told as it was first', () => {
    const text = told(project(row, { money: '^ | 年度资金总额 | 80 | 100 | 95 | 10 | 95% | 9.5' }));
    expect(text).toContain('项目年初预算为80万元，调整后预算为100万元，【待补充：预算调整的原因】。');
  });
});

describe('whom a report is about', () => {
  it('a unit without its number in the budget', () => {
    expect(told(project(output('清理边沟', '≥40公里', '42公里')))).toMatch(/^云岭县公路养护中心2031年度项目支出绩效自评报告/);
  });

  const whole = (unit: string, title = '部门整体支出绩效自评表'): string => `
${title} | < | < | < | < | < | <
（2031年度） | < | < | < | < | < | <
部门名称 | ${unit} | < | < | < | < | <
部门资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率
^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95%
^ | 基本支出 | 60 | 60 | 60 |  |
^ | 项目支出 | 40 | 40 | 35 |  |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 养护里程 | ≥40公里 | 42公里 | 90 | 90
总分 | < | < | < | < | 100 | 99.5`;

  it('a department is no project', () => {
    const text = told(whole('云岭县公路局'));
    expect(text).toMatch(/^云岭县公路局2031年度部门整体支出绩效自评报告/);
    expect(text).toContain('部门整体支出全年预算数为100万元，全年执行数为95万元，预算执行率为95%，年末尚有5万元未支付。');
    expect(text).toContain('按支出类别分，预算安排基本支出60万元，项目支出40万元。');
    expect(text).not.toMatch(/项目支出绩效自评报告|用于。|对开展/);
  });

  it('money handed down to a unit is a project without a name', () => {
    const text = told(whole('云岭县公路局', '转移支付区域绩效自评表'));
    expect(text).toMatch(/^云岭县公路局2031年度项目支出绩效自评报告/);
    expect(text).toContain('2031年度对【待补充：项目名称】开展绩效自评');
  });

  it('nothing spent is said so, not as an amount', () => {
    const rows = output('清理边沟', '≥40公里', '42公里');
    const text = told(project(rows), project(rows, { name: '标志更换',
      money: '^ | 年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0\n^ | 其中：财政拨款 | 100 | 100 | 0 |  |  |' }));
    expect(text).toContain('标志更换项目预算100万元，尚未支出，执行率0%');
    expect(text).toContain('边沟清理项目预算100万元，支出95万元，执行率95%');
  });

  it('a form of eighty points has no grade of a hundred', () => {
    expect(told(project(output('清理边沟', '≥40公里', '42公里')).replace('| 90 | 90 |', '| 70 | 70 |').replace('| 100 |  |', '| 80 | 80 |')))
      .toContain('自评得分80分，评价等级为“【待补充：评价等级】”');
  });

  it('each of two departments has a report of its own', () => {
    const text = told(whole('云岭县公路局'), whole('云岭县水利局'));
    expect(text.match(/部门整体支出绩效自评报告/g)).toHaveLength(2);
  });

  it('a department and its projects have a report each', () => {
    const text = told(whole('云岭县公路局'), project(output('清理边沟', '≥40公里', '42公里')));
    expect(text).toMatch(/部门整体支出绩效自评报告[\s\S]*项目支出绩效自评报告/);
    expect(text).toContain('2031年度对边沟清理项目开展绩效自评');
  });
});

describe('a target between two ends', () => {
  const ends = (row: string): string => told(`
2031年度项目绩效自评表 | < | < | < | < | < | <
项目名称 | 学生营养餐 | < | < | < | < | <
一级指标 | 三级指标 | 指标值 | < | 实际完成 | 分值 | 得分
^ | ^ | 下限 | 上限 | ^ | ^ | ^
产出 | 供餐学生（人） | 4800 | 5200 | 4986 | 50 | 50
${row}
合计 | < | < | < | < | 100 | 100`);

  it('has the unit of what is held against it', () => {
    expect(ends('产出 | 餐标（元/餐） | 4.5 | 5 | 5 | 50 | 50')).toContain('供餐学生目标为4800至5200人，实际完成4986人');
  });

  it('is none where an end says 无, and one of words where it says words', () => {
    expect(ends('产出 | 家长满意度（%） | 无 |  | 95 | 50 | 50')).not.toMatch(/[≥≤]|不少于无|“无”/);
    expect(ends('产出 | 管理制度 | 健全 |  | 健全 | 50 | 50')).toContain('管理制度达到“健全”');
  });
});
