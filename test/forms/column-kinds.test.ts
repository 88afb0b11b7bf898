import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

const formsOf = (text: string): readonly IndicatorForm[] =>
  recognise(workbookOf([sheetOf(drawn('自评', text))]))[0]!.forms.filter((form): form is IndicatorForm => form.kind === 'indicators');

const table = (label: string, signs: readonly string[]): string => `
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
一级指标 | 三级指标 | ${label} | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 疏浚河道 | ${signs[0]!} | 12公里 | 12公里 | 40 | 40
产出指标 | 清淤单价 | ${signs[1]!} | 30元 | 28元 | 20 | 20
效益指标 | 受益村 | ${signs[2]!} | 8个 | 8个 | 30 | 30
总分 | < | < | < | < | 90 | 90`;

describe('columns whose labels leave open what they hold', () => {
  it.each(['度量方式', '绩效度量方法', '取值'])('operators under %s are the rows\' operators', (label) => {
    const [form] = formsOf(table(label, ['≥', '≤', '＝']));
    expect(form!.rows.map(({ operator }) => operator)).toEqual(['≥', '≤', '=']);
    expect(form!.columns.has('operator')).toBe(true);
  });

  it.each([['words in a row', ['≥', '≤', '按年计']], ['one nature among few operators', ['≥', '定性', '定性']]])(
    'a column with %s is none', (_, signs) => expect(formsOf(table('度量方式', signs))[0]!.columns.has('operator')).toBe(false));

  it('自评分值 beside 自评得分 holds the points', () => {
    const [form] = formsOf(table('备注栏', ['', '', '']).replace('分值 | 得分', '自评分值 | 自评得分'));
    expect(form!.rows.map(({ points, score }) => [points, score].map((read) => (read?.kind === 'value' ? read.value.value.toString() : null))))
      .toEqual([['40', '40'], ['20', '20'], ['30', '30']]);
  });

  it('自评分值 alone is the score', () => {
    const [form] = formsOf(table('备注栏', ['', '', '']).replace('分值 | 得分', '权重 | 自评分值'));
    expect(form!.columns.get('score')).toBeDefined();
    expect(form!.rows.every(({ points }) => points?.kind === 'value')).toBe(true);
  });
});

const part = (heading: string, points: string): string => `
${heading} | < | < | < | <
指标类型 | 指标名称 | 完成值 | 分值 | 得分
产出 | 讲座场次 | 20场 | ${points} | ${points}
合计 | < | < | ${points} | ${points}`;
const title = '云岭县妇女联合会2022年度项目绩效自评表 | < | < | < | <';

describe('tables below each other under one title', () => {
  it('are forms of their own where each comes to 100, of the year the title says', () => {
    const forms = formsOf(`${title}${part('家庭教育', '100')}${part('妇女之家', '100')}${part('普法宣传', '100')}`);
    expect(forms.map(({ total, year }) => [total?.score?.kind, year])).toEqual([['value', 2022], ['value', 2022], ['value', 2022]]);
  });

  it('are one form where they come to 100 together', () => {
    expect(formsOf(`${title}${part('产出部分', '60')}${part('效益部分', '40')}`)).toHaveLength(1);
  });

  it('are told apart by 项目一 and 项目二', () => {
    const forms = formsOf(`${title}${part('项目一：家庭教育', '60')}${part('项目二：妇女之家', '90')}`);
    expect(forms.map(({ subject }) => subject?.text)).toEqual(['家庭教育', '妇女之家']);
  });
});

describe('完成情况说明', () => {
  const column = (label: string) => formsOf(table('备注栏', ['', '', '']).replace('备注栏', label))[0]!;

  it('explains the actual values beside it', () => {
    expect(column('完成情况说明').columns.has('reason')).toBe(true);
    expect(column('完成情况说明').rows.map(({ actual }) => actual?.kind)).toEqual(['value', 'value', 'value']);
  });

  it('states them where no other column does', () => {
    const [form] = formsOf(table('度量方式', ['≥', '≤', '＝']).replace('实际完成值', '完成情况说明'));
    expect(form!.rows.map(({ actual }) => actual?.kind)).toEqual(['value', 'value', 'value']);
    expect(form!.columns.has('reason')).toBe(false);
  });
});
