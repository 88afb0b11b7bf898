import { recognise, whyNone } from '../../../src/forms';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

const kinds = (...sheets: readonly SheetSnapshot[]): readonly (string | null)[] =>
  recognise(workbookOf(sheets)).map(({ forms, none }) => none?.kind ?? forms.map(({ id }) => id).join());

const sheet = (title: string, rows: readonly (readonly RawValue[])[]): SheetSnapshot =>
  sheetOf({ name: title.slice(-20), rows: [[title], ['', '', '单位：万元'], ...rows] });

const listed = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['201', '一般公共服务支出', 12.5, 10, 2.5], ['合计', '', 12.5, 10, 2.5]];

describe('tables published with a budget', () => {
  it.each(['2031年部门财务收支预算总表', '2031年部门支出预算总表', '部门支出总体情况表', '一般公共预算支出情况表', '政府性基金预算支出情况表',
    '2031年部门一般公共预算支出功能分类预算表', '2031年部门“三公”经费和机关运行经费预算表', '财政拨款收支总体情况表',
    '一般公共预算“三公”经费支出情况表', '部门收支总表'])('%s is left alone and said to be one', (title) => {
    expect(kinds(sheet(title, listed))).toEqual(['budget']);
  });

  it('says so in words', () => {
    expect(whyNone({ kind: 'budget' })).toContain('预算公开表');
    expect(whyNone({ kind: 'government' })).toContain('政府财政决算表');
    expect(whyNone({ kind: 'page', of: '表3' })).toContain('表3');
  });

  it('the basic expense of 政府性基金 by economic class is not its table by function', () => {
    const rows = [['科目编码', '科目名称', '决算数'], ['301', '工资福利支出', 5], ['合计', '', 5]];
    expect(kinds(sheet('政府性基金预算财政拨款基本支出决算表', rows))).toEqual(['unknown']);
    expect(kinds(sheet('政府性基金预算财政拨款支出决算表', listed))).toEqual(['final-accounts/10']);
  });

  it('a table of the same words that tells what was spent is one of 决算', () => {
    const spent = [['科目编码', '科目名称', '年初预算数', '决算数'], ['201', '一般公共服务支出', 12, 12.5], ['合计', '', 12, 12.5]];
    expect(kinds(sheet('一般公共预算财政拨款支出决算表', spent))).toEqual(['final-accounts/06']);
  });
});

describe('the accounts of a government', () => {
  const revenue = sheet('2031年度云岭县一般公共预算收入决算表', [['项目', '预算数', '决算数'], ['一、税收收入', 30, 31], ['增值税', 30, 31],
    ['二、非税收入', 15, 14], ['收入合计', 45, 45]]);
  const classes = sheet('2031年度云岭县一般公共预算支出决算表', [['科目', '预算数', '决算数'], ['一、一般公共服务支出', 20, 21],
    ['二、教育支出', 40, 41], ['支出合计', 60, 62]]);
  const capital = sheet('2031年度云岭县国有资本经营预算支出决算表', [['项目', '预算数', '决算数'], ['国有企业资本金注入', 300, 310],
    ['支出合计', 300, 310], ['调出资金', 200, 210], ['支出总计', 500, 520]]);
  const overall = sheet('2031年度云岭县一般公共预算收支决算总表', [['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'],
    ['一般公共预算收入', 45, '一般公共预算支出', 62], ['上级补助收入', 20, '上解上级支出', 1], ['收入总计', 65, '支出总计', 63]]);

  it.each([['what it collects', revenue], ['what it passes on', capital], ['both sides', overall],
    ['what it hands on', sheet('2031年云岭县一般公共预算税收返还和转移支付决算表', [['项目', '决算数'], ['合计', 12]])],
    ['what it insures', sheet('2031年云岭县社会保险基金支出决算表', [['项目', '合计'], ['合计', 12]])]])(
    '%s is left alone and said to be one', (_, table) => {
      expect(kinds(table)).toEqual(['government']);
    });

  it('leaves those of the names a department uses as well', () => {
    expect(kinds(revenue, classes)).toEqual(['government', 'government']);
    expect(kinds(classes)).toEqual(['final-accounts/06']);
  });

  it('leaves the other sheets of such a workbook what they are', () => {
    const note = sheetOf({ name: '说明', rows: [['本套表由县财政局汇总'], ['联系人：办公室']] });
    expect(kinds(revenue, note, classes)).toEqual(['government', kinds(note)[0], 'government']);
    expect(kinds(note)).not.toEqual(['government']);
  });

  it('a department that books what it hands on is none', () => {
    const handed = [...listed.slice(0, 2), ['230', '转移性支出', 5, '', 5], ['23003', '专项转移支付', 5, '', 5]];
    expect(kinds(sheet('支出决算表', handed))).toEqual(['final-accounts/03']);
  });

  it('does not touch a department published in the same workbook, nor units that bear such words', () => {
    const own = sheet('支出决算表', listed);
    expect(kinds(revenue, own, classes)).toEqual(['government', 'final-accounts/03', 'final-accounts/06']);
    expect(kinds(sheet('云岭县社会保险基金管理中心支出决算表', listed), sheet('云岭县安全区域监测站支出决算表', listed),
      sheet('云岭县政府债务管理办公室支出决算表', listed))).toEqual(Array.from({ length: 3 }, () => 'final-accounts/03'));
  });
});
