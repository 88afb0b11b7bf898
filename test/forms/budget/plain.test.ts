import { recognise } from '../../../src/forms';
import type { IndicatorForm } from '../../../src/forms';
import { valueOf } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

/** 资金总额 and its sources down a column, so many blank cells before their amounts. */
function amounts(blanks: number): readonly (string | undefined)[] {
  const gap = ' |'.repeat(blanks);
  const sheet = sheetOf(drawn('目标', `
专项预算项目绩效目标完成情况自评表 |
项目名称 | 云岭县石桥修复工程
项目资金（万元） | 年度资金总额： |${gap} 18.85
 | 其中：财政拨款 |${gap} 12.5
 | 其他资金 |${gap} 6.35
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 实际完成指标值
产出指标 | 数量指标 | 修复桥面面积 | ≥ | 500 | 平方米 | 90 | 520
`));
  const { budget } = recognise(workbookOf([sheet]))[0]!.forms[0] as IndicatorForm;
  return [budget!.total, ...budget!.parts].map(({ adjusted }) => valueOf(adjusted)?.value.toFixed());
}

it.each([0, 1, 2])('bare amounts of the sources are read past %d blank cells', (blanks) => {
  expect(amounts(blanks)).toEqual(['18.85', '12.5', '6.35']);
});
