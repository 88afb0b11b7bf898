import { plain, valueOf } from '../../../src/figures';
import { Grid } from '../../../src/forms';
import { recogniseStaffing } from '../../../src/forms/hunan';
import { baseSheet, unit } from '../../assess/hunan/base-sheet';
import { sheetOf } from '../../support/workbook';

describe('基础数据表', () => {
  const form = recogniseStaffing(new Grid(baseSheet()))[0]!;
  const figure = (key: string): string | null => {
    const quantity = valueOf(form.figures.get(key)?.read);
    return quantity && plain(quantity.value);
  };

  test('is read by its labels', () => {
    expect(form).toMatchObject({ id: 'hunan/base-data', year: 2031, unit: { text: unit }, moneyUnit: { text: '万元' } });
    expect(['staff.quota', 'staff.actual', 'staff.rate'].map(figure)).toEqual(['60', '57', '0.95']);
    expect(
      [
        'threePublic',
        'car',
        'car.purchase',
        'car.running',
        'abroad',
        'reception',
        'project',
        'project.1',
        'project.2',
        'public',
        'staffExpense',
        'procurement',
      ]
        .map((key) => figure(`${key}.actual`)),
    ).toEqual(['2.5', '1.5', '0', '1.5', '0', '1', '612.345678', '500.345678', '112', '90.5', '720.25', '3.4']);
    expect(['previous', 'budget', 'actual'].map((span) => figure(`threePublic.${span}`))).toEqual(['3.0153', '4', '2.5']);
  });

  test('finds last year and this year in any order of columns, by year or by word', () => {
    const other = sheetOf({
      name: '一',
      rows: [['编制数', '实际在职人数', '控制率'], [10, 9, 0.9], ['项目', '本年决算数', '本年预算数', '上年决算数'], [
        '三公经费',
        3,
        2,
        1,
      ]],
    });
    const read = recogniseStaffing(new Grid(other))[0]!;
    expect(['previous', 'budget', 'actual'].map((span) => plain(valueOf(read.figures.get(`threePublic.${span}`)!.read)!.value)))
      .toEqual(['1', '2', '3']);
  });

  test('a detail below an item of 项目支出 is not another item', () => {
    const rows = [['编制数', '实际在职人数', '控制率'], [10, 9, 0.9], ['', '2030年决算数', '2031年预算数', '2031年决算数'], ['三公经费', 1, 1, 1],
      ['项目支出：', 5, 5, 5], ['1、业务工作经费', 5, 5, 5], ['其中：差旅费', 2, 2, 2]];
    const read = recogniseStaffing(new Grid(sheetOf({ name: '一', rows })))[0]!;
    expect([...read.figures.keys()].filter((key) => key.startsWith('project.') && key.endsWith('.actual'))).toEqual([
      'project.actual',
      'project.1.actual',
    ]);
  });

  test('a sheet without 编制数 or without 三公经费 is none', () => {
    expect(
      recogniseStaffing(
        new Grid(
          sheetOf({ name: '一', rows: [['项目', '2030年决算数', '2031年预算数', '2031年决算数'], ['三公经费', 1, 1, 1]] }),
        ),
      ),
    ).toEqual([]);
    expect(
      recogniseStaffing(
        new Grid(
          sheetOf({ name: '一', rows: [['编制数', '控制率'], [1, 1], ['项目', '上年决算数', '本年决算数'], ['会议费', 1, 1]] }),
        ),
      ),
    ).toEqual([]);
  });
});
