import { plain, valueOf } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { recognise, type IndicatorForm } from '../../../src/forms';
import { faultless, nationalSketch } from '../../assess/national-form';
import { sheetOf, workbookOf } from '../../support/workbook';

/** The faultless national form with some of its printed texts put in other words. */
function readAs(words: Readonly<Record<string, string>>): IndicatorForm {
  const sketch = nationalSketch({ ...faultless, budget: [90, 100, 95, 10, 0.95, 9.5], total: [100, 99.5] });
  const said = (raw: RawValue | undefined): RawValue | undefined => (typeof raw === 'string' ? words[raw] ?? raw : raw);
  const rows = sketch.rows.map((row) => row.map(said));
  const forms = recognise(workbookOf([sheetOf({ ...sketch, rows })]))[0]!.forms;
  expect(forms.map(({ kind }) => kind)).toEqual(['indicators']);
  return forms[0] as IndicatorForm;
}

/** What the form says, its cells aside from the words that were changed. */
function said(form: IndicatorForm): unknown {
  const { total, parts } = form.budget!;
  const figures = [total.initial, total.adjusted, total.spent, total.points, total.rate, total.score].map((read) => {
    const quantity = valueOf(read);
    return quantity && plain(quantity.value);
  });
  return {
    columns: [...form.columns].map(([concept, cell]) => [concept, cell.column]).sort(),
    rows: form.rows.map((row) => [row.path[0], row.name.text, row.points && valueOf(row.points)?.value.toFixed(), row.score?.kind,
      row.target?.kind, row.actual?.kind]),
    total: form.total && [valueOf(form.total.points)?.value.toFixed(), valueOf(form.total.score)?.value.toFixed()], figures,
    parts: parts.length,
  };
}

const plainly = said(readAs({}));

describe('every label of a concept is read as that concept', () => {
  it.each<[string, string, readonly string[]]>([
    ['points', '分值', ['权重', '分值', '指标分值', '指标权重（分）', '权数']],
    ['target', '年度指标值', ['指标值', '年度指标值', '年初指标值', '绩效指标值', '目标值', '预期指标值(A)']],
    ['actual', '实际完成值', ['完成值', '实际完成值', '全年完成值', '全年实际值', '实际完成指标值']],
    ['score', '得分', ['得分', '自评得分', '评价得分', '指标得分（分）']],
    ['reason', '偏差原因分析及改进措施', ['偏差原因分析及改进措施', '未完成原因分析', '未完成原因及拟采取的改进措施', '说明']],
    ['total row', '总分', ['合计', '总分', '得分合计', '合计得分']],
    ['initial', '年初预算数', ['年初预算数', '年初预算']],
    ['adjusted', '全年预算数', ['全年预算数', '调整后预算数', '全年（调整）预算数']],
    ['spent', '全年执行数', ['全年执行数', '预算执行数', '执行数']],
  ])('%s', (_, standard, labels) => {
    for (const label of labels) expect([label, said(readAs({ [standard]: label }))]).toEqual([label, plainly]);
  });

  it('a department’s head: 预算部门名称 and 年度预算申请', () => {
    const form = readAs({ 项目支出绩效自评表: '部门整体支出绩效自评表', 项目名称: '预算部门名称', '项目资金（万元）': '年度预算申请（万元）' });
    expect(form.id).toBe('national/department-self-evaluation');
    expect(said(form)).toEqual(plainly);
  });
});

/** A table with columns of nature and unit. */
function natured(nature: string, unit: string, values: readonly RawValue[], operator?: string): IndicatorForm {
  const rows: RawValue[][] = [
    ['项目绩效自评表（2024年度）'], ['项目名称', '河堤巡查', '', '实施单位', '云岭县河道管理站'],
    ['一级指标', '三级指标', nature, ...(operator ? [operator] : []), '指标值', unit, '完成值', '分值', '得分', '未完成原因'],
    ['产出指标', '巡查次数', ...values, 100, 100], ['合计', ...Array.from({ length: values.length + 1 }, () => null), 100, 100],
  ];
  return recognise(workbookOf([sheetOf({ name: '自评', rows })]))[0]!.forms[0] as IndicatorForm;
}

describe('nature and unit', () => {
  it.each(['指标性质', '绩效指标性质'])('%s', (nature) => {
    expect(['≥', '≤', '=', '定性'].map((sign) => natured(nature, '计量单位', [sign, 12, '次', 12]).rows[0]!))
      .toMatchObject([{ operator: '≥' }, { operator: '≤' }, { operator: '=' }, { operator: null, qualitative: true }]);
  });

  it.each(['度量单位', '计量单位', '绩效计量单位'])('%s', (unit) => {
    const row = natured('指标性质', unit, ['≥', 12, '次', 12]).rows[0]!;
    expect(row.unit?.text).toBe('次');
    expect(valueOf(row.target)).toMatchObject({ kind: 'quantity', operator: '≥', quantity: { unit: { text: '次' } } });
  });

  it('正向 and 反向 with the operator in another column', () => {
    expect(natured('指标性质', '计量单位', ['正向', '≥', 12, '次', 12], '计算符号').rows[0]).toMatchObject({ operator: '≥',
      direction: 'positive' });
    expect(natured('指标性质', '计量单位', ['反向', '≤', 12, '次', 12], '计算符号').rows[0]).toMatchObject({ operator: '≤',
      direction: 'reverse' });
  });
});
