import { valueOf } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { head, only, read } from './reading';

type Rows = readonly (readonly (string | number)[])[];
const keys = (rows: Rows): readonly string[] => only(sheetOf({ name: 'x', rows: [...head('收入支出决算总表'), ...rows] })).rows.map(({ key }) => key);

describe('收入支出决算总表', () => {
  const columns: Rows = [['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ['一、财政拨款收入', 10, '一、教育支出', 10],
    ['本年收入合计', 10, '本年支出合计', 10], ['年初结转和结余', 5, '年末结转和结余', 5]];

  it.each([[['其中：基本支出结转', '项目支出结转和结余']], [['其中：1.基本支出结转', '2.项目支出结转和结余']],
    [['基本支出结转', '项目支出结转和结余']]])('%p below a carry-over are all of it', ([one, other]) => {
    const rows = keys([...columns, [one!, 2, one!, 1], [other!, 3, other!, 4], ['总计', 15, '总计', 15]]);
    expect(rows.filter((key) => key.endsWith('.detail'))).toEqual(
      ['income.carryOver.detail', 'expense.carryOver.detail', 'income.carryOver.detail', 'expense.carryOver.detail']);
  });

  it.each(['其中：项目支出结转和结余', '其中：基本支出结转', '其中：经营结余'])('%s alone is only a part', (name) => {
    const rows = keys([...columns, [name, 2, name, 1], ['总计', 15, '总计', 15]]);
    expect(rows.filter((key) => key.endsWith('.detail'))).toEqual(['income.detail', 'expense.detail']);
  });

  const below = (income: string, expense: string): Rows => [[income, '金额'], ['财政拨款收入', 10], ['本年收入合计', 10], ['总计', 10],
    [expense, '金额'], ['一般公共服务支出', ''], ['外交支出', ''], ['教育支出', 10], ['本年支出合计', 10], ['总计', 10]];

  it.each([['项目', '项目'], ['收入项目', '支出项目'], ['收入项目', '支出项目（按功能分类）'],
    ['收入', '支出']])('its halves below each other, headed %s and %s, their first classes left blank', (income, expense) => {
    expect(keys(below(income, expense))).toEqual(['income.fiscal', 'income.total', 'income.grand',
      ...Array.from({ length: 3 }, () => 'expense.class'), 'expense.total', 'expense.grand']);
  });

  it('ends where the words above the next title begin', () => {
    const next: Rows = [['附件2', '', '', ''], ['2031年度部门决算公开表', '', '', ''], ['收入决算表', '', '', ''],
      ['科目名称', '本年收入合计', '财政拨款收入', '其他收入'], ['合计', 10, 10, 0]];
    const rows: Rows = [...columns, ['总计', 15, '总计', 15]];
    const at = rows.length + 4;
    const tables = read(sheetOf({ name: 'x', rows: [...head('收入支出决算总表'), ...rows, ...next], merges: [`A${String(at)}:C${String(at)}`] }));
    expect(tables.map(({ concept }) => concept)).toEqual(['overall', 'income']);
    expect(tables[0]!.rows.filter(({ figures }) => [...figures.values()].some(({ kind }) => kind !== 'blank')).map(({ label }) => label))
      .toEqual(['一、财政拨款收入', '一、教育支出', '本年收入合计', '本年支出合计', '年初结转和结余', '年末结转和结余', '总计', '总计']);
  });
});

describe('一般公共预算财政拨款基本支出决算表', () => {
  const rows = (...foot: Rows): readonly (readonly [string, string | undefined])[] => only(sheetOf({ name: 'x', rows: [
    ...head('一般公共预算财政拨款基本支出决算表'), ['人员经费', '', '', '公用经费', '', ''], ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
    ['301', '工资福利支出', 9, '302', '商品和服务支出', 4], ...foot] })).rows.filter(({ code }) => code === null)
    .map(({ key, figures }) => [key, valueOf(figures.get('amount'))?.value.toFixed()]);

  it('a 合计 below the sums of both parts is of both', () => {
    expect(rows(['人员经费合计', '', 9, '公用经费合计', '', 4], ['合计', '', 13, '', '', '']))
      .toEqual([['staff.total', '9'], ['public.total', '4'], ['total', '13']]);
  });

  it('a 合计 in each part is of that part', () => {
    expect(rows(['合计', '', 9, '合计', '', 4])).toEqual([['staff.total', '9'], ['public.total', '4']]);
  });
});
