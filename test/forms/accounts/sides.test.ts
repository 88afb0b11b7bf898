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

  it('a bare 合计 below the year\'s sums adds what follows them too', () => {
    expect(keys([...columns, ['合计', 15, '合计', 15]]).slice(-2)).toEqual(['income.grand', 'expense.grand']);
  });

  it.each([['一般公共预算收入', '政府性基金收入', '国有资本经营收入'], ['一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ['财政拨款收入（一般公共预算）', '财政拨款收入（政府性基金预算）', '财政拨款收入（国有资本经营预算）']])('%s and its kin are the three budgets', (...names) => {
    const rows: Rows = [...columns.slice(0, 2), ...names.map((name, index) => [`${'一二三'[index]!}、${name}`, 3, '', '']),
      ['本年收入合计', 9, '本年支出合计', 9], ['总计', 9, '总计', 9]];
    expect(keys(rows).slice(0, 3)).toEqual(['income.general', 'income.fund', 'income.stateCapital']);
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

it('国有资本经营预算 below a carry-over of 财政拨款 is where that is from, no class of expense', () => {
  const rows: Rows = [['收入', '', '支出', ''], ['项目', '决算数', '项目', '合计'], ['一、一般公共预算', 3, '二十一、国有资本经营预算支出', 3],
    ['本年收入合计', 3, '本年支出合计', 3], ['年初财政拨款结转和结余', 6, '年末财政拨款结转和结余', 6],
    ...['一般公共预算', '政府性基金预算', '国有资本经营预算'].map((name) => [name, 2, '', '']), ['总计', 9, '总计', 9]];
  expect(only(sheetOf({ name: 'x', rows: [...head('财政拨款收入支出决算总表'), ...rows] })).rows.map(({ key }) => key)).toEqual([
    'income.general', 'expense.class', 'income.total', 'expense.total', 'income.carryOver', 'expense.carryOver',
    'income.carryOver.general', 'income.carryOver.fund', 'income.carryOver.stateCapital', 'income.grand', 'expense.grand']);
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

  it.each([['人员支出合计', '公用支出合计'], ['人员经费总计', '日常公用经费小计']])('%s and %s are of the parts', (staff, office) => {
    expect(rows([staff, '', 9, office, '', 4])).toEqual([['staff.total', '9'], ['public.total', '4']]);
  });

  it('a 合计 in each part is of that part', () => {
    expect(rows(['合计', '', 9, '合计', '', 4])).toEqual([['staff.total', '9'], ['public.total', '4']]);
  });
});
