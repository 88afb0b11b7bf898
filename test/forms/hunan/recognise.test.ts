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

  test('is read where what concerns the staff is listed downward and the headings say the unit of money', () => {
    const rows = [['部门整体支出绩效评价基础数据表'], ['填报单位：（盖章）云岭县教育局'], ['财政供养人员情况', '编制数（人）', 120],
      ['', '2031年实际在职人数（人）', 118], ['', '控制率（%）', 98.33], ['经费控制情况', '2030年决算数（元）', '2031年预算数（元）', '2031年决算数（元）'],
      ['三公经费', 205000, 220000, 190000.5], ['（一）公务用车运行维护经费', 120000, 130000, 110000]];
    const read = recogniseStaffing(new Grid(sheetOf({ name: '一', rows })))[0]!;
    const of = (key: string): string => plain(valueOf(read.figures.get(key)!.read)!.value);
    expect(read).toMatchObject({ unit: { text: '云岭县教育局' }, moneyUnit: { text: '元' } });
    expect(['staff.quota', 'staff.actual', 'staff.rate', 'threePublic.previous', 'car.running.actual'].map(of)).toEqual(
      ['120', '118', '0.9833', '205000', '110000']);
  });

  test('reads years above 预算数 and 决算数, and a rate nobody has filled', () => {
    const rows = [['财政供养人员情况', '编制数', '2031年实际在职人数', '控制率'], ['', 66, 62, ''], ['经费控制情况（万元）', '2030年', '2031年', ''],
      ['', '决算数', '预算数', '决算数'], ['三公经费', 10.5, 12, 9.3]];
    const read = recogniseStaffing(new Grid(sheetOf({ name: '一', rows })))[0]!;
    expect(['previous', 'budget', 'actual'].map((span) => plain(valueOf(read.figures.get(`threePublic.${span}`)!.read)!.value)))
      .toEqual(['10.5', '12', '9.3']);
    expect(read.figures.get('staff.rate')!.read.kind).toBe('blank');
  });
});
