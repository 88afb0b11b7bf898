import type { RawValue } from '../../../src/figures';
import { plain } from '../../../src/figures';
import { assess } from '../../../src/assess';
import { bookOf } from '../../../src/report';
import { basicPart } from '../../../src/report/write/vocabulary/account-parts';
import { sheetOf, workbookOf } from '../../support/workbook';

describe('人员经费 and 公用经费 of the basic expense', () => {
  const lines: readonly (readonly RawValue[])[] = [['301', '工资福利支出', 70.5], ['30101', '基本工资', 70.5], ['302', '商品和服务支出', 20.25],
    ['30201', '办公费', 20.25], ['303', '对个人和家庭的补助', 5.1], ['30302', '退休费', 5.1], ['310', '资本性支出', 1.15], ['31002', '办公设备购置', 1.15]];
  const parts = (rows: readonly (readonly RawValue[])[], columns: readonly string[] = ['科目编码', '科目名称', '金额']): readonly (string | null)[] => {
    const workbook = workbookOf([sheetOf({ name: '06', rows: [['2031年度一般公共预算财政拨款基本支出决算表'], ['单位：万元'], columns, ...rows] })]);
    const book = bookOf(workbook, assess(workbook, { rules: 'national/2020' }));
    return [basicPart(book, 'staff', /^30[13]$/), basicPart(book, 'public', /^(?:302|307|310|399)$/)]
      .map((bound) => bound && plain(bound.value));
  };

  it('are added up from their classes, each once, where the table has no sums of its own', () => {
    expect(parts(lines)).toEqual(['75.6', '21.4']);
    expect(parts(lines.filter(([code]) => !/^30[13]/.test(String(code))))).toEqual([null, '21.4']);
  });

  it('are the sums the table states', () => {
    expect(parts([...lines, ['人员经费合计', '', 75.7, '', '', '']])).toEqual(['75.7', '21.4']);
    const columns = ['科目编码', '科目名称', '合计', '人员经费', '公用经费'];
    expect(parts([['', '合计', 97.2, 75.8, 21.4], ['301', '工资福利支出', 97, 75.6, null]], columns)).toEqual(['75.8', '21.4']);
  });
});
