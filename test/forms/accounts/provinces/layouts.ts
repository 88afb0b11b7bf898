import { sheetOf } from '../../../support/workbook';
import { plainBooks, richBooks } from './books';
import { heads } from './heads';
import { national, type Layout } from './sets';

const tens = { unit: '万元' } as const;
const yuan = { unit: '元' } as const;

const procurement = sheetOf({
  name: '政府采购', rows: [['政府采购支出决算情况表'], ['部门：云岭县交通运输局', null, null, '单位：万元'], ['项目', '采购计划金额', '实际采购金额'], ['合计', 30.5, 28.2],
    ['货物', 10.5, 10.2], ['工程', 20, 18]],
});
const assets = sheetOf({
  name: '资产', rows: [['国有资产占用情况表'], ['部门：云岭县交通运输局', null, null, '单位：万元'], ['项目', '数量', '价值'], ['合计', null, 812.44],
    ['一、车辆', 4, 88.3],
    ['二、单价100万元以上设备（台/套）', 1, 724.1]],
});
const cover = sheetOf({ name: '封面', rows: [['云岭县交通运输局'], ['2031年度部门决算公开表'], ['报送日期：2032年8月']] });
const contents = sheetOf({ name: '目录', rows: [['目录'], ...['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表']
  .map((title, index) => [`${String(index + 1)}.${title}`])] });

/** Sets of tables as different provinces publish them, all honest. */
export const layouts: readonly Layout[] = [
  { name: 'the national nine, 行次 and 栏次, 元', books: richBooks, figures: yuan, head: heads.national, overall: 'beside',
    code: 'merged', basic: 'three', threePublic: 'across',
    lines: true, ordinals: true, notes: ['注：本表列示全年收支与结转。', '本套报表金额单位转换时可能存在尾数误差。'] },
  { name: 'the national nine in 万元, without 行次', books: richBooks, figures: tens, head: heads.numbered, overall: 'beside',
    code: 'cell', basic: 'three', threePublic: 'across' },
  { name: 'income above expense under one header', books: richBooks, figures: tens, head: heads.bracketed, overall: 'stacked',
    code: 'cell', basic: 'two', threePublic: 'down' },
  { name: 'income above expense, each under its header', books: richBooks, figures: yuan, head: heads.national,
    overall: 'stackedHeads', code: 'split', basic: 'list', threePublic: 'blocks',
    lines: true, ordinals: true },
  { name: 'expense on a sheet of its own (续)', books: richBooks, figures: tens, head: heads.national, overall: 'continued',
    code: 'levels', basic: 'columns', threePublic: 'actual', ordinals: true },
  { name: 'expense left of income, 合计 last', books: plainBooks, figures: tens, head: heads.spaced, overall: 'swapped',
    code: 'split', basic: 'three', threePublic: 'years', totalLast: true },
  { name: 'budgets before what was spent', books: richBooks, figures: tens, head: heads.cells, overall: 'budgeted',
    code: 'merged', basic: 'columns', threePublic: 'down', lines: true },
  { name: 'carry-overs in detail', books: richBooks, figures: tens, head: heads.national, overall: 'detailed', code: 'merged',
    basic: 'two', threePublic: 'operation', general: 'deep', lines: true,
    ordinals: true, loose: ['表09!D19'] },
  { name: 'only the classes with money', books: plainBooks, figures: tens, head: heads.plain, overall: 'short', code: 'joined',
    basic: 'columns', threePublic: 'one', empty: '本单位无此项收支。' },
  { name: 'codes in brackets', books: richBooks, figures: yuan, head: heads.numbered, overall: 'short', code: 'bracketed',
    basic: 'list', threePublic: 'across', totalLast: true },
  { name: 'indented names without codes', books: richBooks, figures: tens, head: heads.national, overall: 'beside',
    code: 'indented', basic: 'three', threePublic: 'across', lines: true },
  { name: 'numbered names without codes', books: plainBooks, figures: yuan, head: heads.bracketed, overall: 'beside',
    code: 'numbered', basic: 'columns', threePublic: 'down', empty: '此表为空' },
  { name: 'whose and which unit on the first sheet only, 元', books: richBooks, figures: yuan, head: heads.bare, overall: 'beside',
    code: 'cell', basic: 'three', threePublic: 'across', ordinals: true },
  { name: 'figures as texts with 0.00', books: richBooks, figures: { unit: '元', asText: true, zero: '0.00' },
    head: heads.national, overall: 'beside', code: 'cell', basic: 'three', threePublic: 'across',
    lines: true },
  { name: 'dashes for nothing', books: plainBooks, figures: { unit: '万元', zero: '—' }, head: heads.national, overall: 'beside',
    code: 'merged', basic: 'two', threePublic: 'actual', ordinals: true,
    empty: null },
  { name: 'zeros printed', books: plainBooks, figures: { unit: '万元', zero: 0 }, head: heads.cells, overall: 'beside',
    code: 'levels', basic: 'columns', threePublic: 'across', empty: null },
  { name: 'all tables below each other on one sheet', books: richBooks, figures: tens, head: heads.national, overall: 'beside',
    code: 'cell', basic: 'three', threePublic: 'down', place: 'one' },
  { name: 'all below each other, income above expense', books: richBooks, figures: tens, head: heads.national,
    overall: 'stackedHeads', code: 'cell', basic: 'list', threePublic: 'blocks', place: 'one' },
  { name: 'in another order, 三公 before 基金', books: richBooks, figures: tens, head: heads.numbered, overall: 'beside',
    code: 'merged', basic: 'three', threePublic: 'meetings', ordinals: true, loose: ['表07!G6', '表07!H6'],
    tables: ['overall', 'income', 'expense', 'fiscal-overall', 'general', 'basic', 'three-public', 'fund', 'capital'] },
  { name: 'flows in the general table', books: richBooks, figures: tens, head: heads.bracketed, overall: 'beside', code: 'split',
    basic: 'three', threePublic: 'across', general: 'flows', ordinals: true },
  { name: 'with details by economic class and by project', books: richBooks, figures: tens, head: heads.national,
    overall: 'beside', code: 'merged', basic: 'three', threePublic: 'across', ordinals: true,
    tables: ['overall', 'income', 'expense', 'fiscal-overall', 'detail', 'general', 'basic', 'project', 'fund', 'capital',
      'three-public'] },
  { name: 'expense told again by nature and economic class', books: richBooks, figures: yuan, head: heads.cells,
    overall: 'threefold', code: 'merged', basic: 'three',
    threePublic: 'across', lines: true, ordinals: true, sources: true },
  { name: '财政拨款 in one column, titles in short', books: plainBooks, figures: tens, head: heads.plain, overall: 'single',
    code: 'cell', basic: 'two', threePublic: 'one',
    totalLast: true, titles: { overall: '收支决算总表', 'fiscal-overall': '财政拨款收支决算总表', fund: '政府性基金收入支出决算表', capital: '国有资本经营支出决算表',
      basic: '财政拨款基本支出决算表（按经济分类）', 'three-public': '“三公”经费支出情况表' } },
  { name: 'all 财政拨款 beside 一般公共预算, 三公 in rows', books: richBooks, figures: tens, head: heads.numbered, overall: 'beside',
    code: 'cell', basic: 'columns',
    threePublic: 'rows', general: 'parts', loose: ['表09!H6', '表09!I6'], empty: null,
    tables: ['overall', 'income', 'expense', 'fiscal-overall', 'fiscal', 'fiscal-basic', 'general', 'basic', 'three-public',
      'fund', 'capital'],
    titles: { overall: '收入支出决算表', income: '收入决算总表', expense: '支出决算总表', general: '一般公共预算支出决算表（功能科目）',
      basic: '一般公共预算基本支出决算表（经济科目）', 'three-public': '“三公”经费、会议费、培训费支出决算表', fund: '政府性基金预算支出决算表' } },
  { name: 'beside a cover, contents, purchases and assets', books: plainBooks, figures: tens, head: heads.national,
    overall: 'beside', code: 'cell', basic: 'two', threePublic: 'down', lines: true,
    tables: national, beside: [cover, contents, procurement, assets], empty: '本年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出，故本表无数据。' },
];
