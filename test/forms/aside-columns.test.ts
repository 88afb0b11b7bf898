import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

/** Target and actual value as the rows of a form are read, under a head of two rows. */
function read(over: string): readonly (readonly [string | undefined, string | undefined])[] {
  const sheet = sheetOf(drawn('自评', `
项目绩效自评表（2024年度） | < | < | < | < | < | <
项目名称 | 职工书屋建设 | < | 单位 | 云岭县总工会 | < | <
指标名称 | ${over} | < | 年度指标值 | 实际完成值 | 分值 | 得分
^ | 指标值 | 完成值 | ^ | ^ | ^ | ^
建设书屋 | 4家 | 5家 | 8家 | 9家 | 60 | 60
职工满意度 | 80% | 85% | 90% | 95% | 40 | 40
合计 | < | < | < | < | 100 | 100`));
  const form = recognise(workbookOf([sheet])).flatMap(({ forms }) => forms)[0] as IndicatorForm;
  const text = (one: IndicatorForm['rows'][number]['target']): string | undefined => (one?.kind === 'value' ? one.value.text : undefined);
  return form.rows.map((row) => [text(row.target), text(row.actual)]);
}

it.each(['上年情况', '上年完成情况', '历史值'])('what stands under %s is nobody\'s target and nobody\'s actual value', (over) => {
  expect(read(over)).toEqual([['8家', '9家'], ['90%', '95%']]);
});
