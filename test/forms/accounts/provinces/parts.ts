import type { RawValue } from '../../../../src/figures';
import { both, every, from, kind, type Pick, type Source } from './books';
import type { Press } from './press';

export interface Printed { readonly rows: readonly (readonly RawValue[])[]; readonly merges?: readonly string[] }

const basicOf = (tops: readonly string[], own: readonly Source[] = ['general']): Pick =>
  both(from(...own), kind('basic'), ({ economic }) => tops.includes(economic.slice(0, 3)));
const staffTops = ['301', '303'];
const publicTops = ['302', '307', '310', '399'];

/** 基本支出决算表 in the ways places print it. */
export type BasicStyle = 'three' | 'two' | 'columns' | 'list' | 'sums';

export function basicTable(press: Press, style: BasicStyle, own: readonly Source[] = ['general']): Printed {
  const all = both(from(...own), kind('basic'));
  const spent = (pick: Pick): RawValue => press.money(press.books.spent(pick));
  const [staff, publics, total] = [spent(basicOf(staffTops)), spent(basicOf(publicTops)), spent(all)];
  if (style === 'columns') {
    const column = (tops: readonly string[]) => (pick: Pick): number => press.books.spent(both(basicOf(tops, own), pick));
    return { rows: [['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ...press.coded(all, [(pick) => press.books.spent(both(all, pick)), column(staffTops), column(publicTops)],
        { key: 'economic', deepest: 5 })] };
  }
  if (style === 'list') {
    return { rows: [['科目编码', '科目名称', '决算数'],
      ...press.coded(all, [(pick) => press.books.spent(both(all, pick))], { key: 'economic', deepest: 5 }).slice(1),
      [null, '人员经费合计', staff], [null, '公用经费合计', publics], [null, '合计', total]] };
  }
  const block = (tops: readonly string[]): RawValue[][] =>
    press.coded(basicOf(tops), [(pick) => press.books.spent(both(basicOf(tops), pick))],
      { key: 'economic', deepest: 5 }).slice(1);
  const blocks = style === 'three' ? [block(staffTops), block(['302']), block(['307', '310', '399'])]
    : [block(staffTops), block(publicTops)];
  const height = Math.max(...blocks.map((rows) => rows.length));
  const none: RawValue[] = [null, null, null];
  const foot: RawValue[] = style === 'sums' ? ['合计', null, staff, '合计', null, publics]
    : style === 'three' ? ['人员经费合计', null, staff, '公用经费合计', null, null, null, null, publics]
    : ['人员经费合计', null, staff, '公用经费合计', null, publics];
  return {
    rows: [['人员经费', null, null, '公用经费'], blocks.flatMap(() => ['科目编码', '科目名称', '决算数']),
      ...Array.from({ length: height }, (_, index) => blocks.flatMap((rows) => rows[index] ?? none)), foot],
  };
}

/** 三公 in the ways places print it. */
export type ThreePublicStyle = 'across' | 'actual' | 'blocks' | 'down' | 'one' | 'years' | 'operation' | 'meetings' | 'rows'
  | 'units' | 'grand';

type Four = readonly [abroad: number, purchase: number, running: number, reception: number];

export function threePublicTable(press: Press, style: ThreePublicStyle, ordinals: boolean): Printed {
  const { abroad, purchase, running, reception } = press.books.threePublic;
  const four = (index: 0 | 1): Four => [abroad[index], purchase[index], running[index], reception[index]];
  const side = ([a, p, r, c]: Four): RawValue[] => [a + p + r + c, a, p + r, p, r, c].map((cents) => press.money(cents));
  const head = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const low = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  const count = (length: number): RawValue[][] => (ordinals ? [Array.from({ length }, (_, index) => index + 1)] : []);
  const down = (label: string, ...figures: readonly (readonly RawValue[])[]): RawValue[][] =>
    [[label], ['1．因公出国（境）费'], ['2．公务用车购置及运行维护费'], ['（1）公务用车购置费'], ['（2）公务用车运行维护费'], ['3．公务接待费']]
      .map((row, index) => [...row, ...figures.map((column) => column[index]!)]);
  switch (style) {
    case 'across': return {
      rows: [['预算数', null, null, null, null, null, '决算数'], [...head, ...head], [...low, ...low], ...count(12),
        [...side(four(0)), ...side(four(1))]],
    };
    case 'actual': return { rows: [head, low, ...count(6), side(four(1))] };
    case 'meetings': return {
      rows: [[...head.map((label) => (label === '合计' ? '“三公”经费合计' : label)), '会议费', '培训费'], [...low, null, null], ...count(8),
        [...side(four(1)), 1.23, 4.56]],
    };
    case 'grand': return {
      rows: [['合计', '“三公”经费', null, null, null, null, null, '会议费', '培训费'],
        [null, ...head.map((label) => (label === '合计' ? '小计' : label))],
        [null, ...low], ...count(9),
        [press.money(abroad[1] + purchase[1] + running[1] + reception[1] + 123_400 + 456_700), ...side(four(1)),
          press.money(123_400), press.money(456_700)]],
    };
    case 'units': {
      const half = (index: 0 | 1): Four => four(index).map((cents) => Math.round(cents * 0.4)) as unknown as Four;
      const rest = (index: 0 | 1): Four => four(index).map((cents, place) => cents - half(index)[place]!) as unknown as Four;
      return {
        rows: [['单位名称', '预算数', null, null, null, null, null, '决算数'], [null, ...head, ...head],
          [null, ...low, ...low], ...count(12),
          ['云岭县交通运输局', ...side(half(0)), ...side(half(1))], ['云岭县公路养护中心', ...side(rest(0)), ...side(rest(1))],
          ['合计', ...side(four(0)), ...side(four(1))]],
      };
    }
    case 'blocks': return { rows: [['预算数'], head, low, side(four(0)), ['决算数'], head, low, side(four(1))] };
    case 'rows': return {
      rows: [['项目', ...head.map((label) => (label === '合计' ? '小计' : label)), '会议费', '培训费'],
        [null, null, ...low.slice(1), null, null],
        ['预算数', ...side(four(0)), null, null], ['决算数', ...side(four(1)), 1.23, 4.56]],
    };
    case 'down': return { rows: [['项目', '预算数', '决算数'], ...down('合计', side(four(0)), side(four(1)))] };
    case 'one': return { rows: [['项目', '行次', '决算数'], ...down('合计', [1, 2, 3, 4, 5, 6], side(four(1)))] };
    case 'years': return {
      rows: [['项目', '2030年决算数', '2031年年初预算数', '2031年决算数'],
        ...down('“三公”经费合计', side([1_000_000, 0, 7_000_000, 900_000]), side(four(0)), side(four(1)))],
    };
    case 'operation': return {
      rows: [['项目', '行次', '预算数', '决算数'], ['一、“三公”经费支出', 1], ['（一）支出合计', 2, side(four(0))[0]!, side(four(1))[0]!],
        ...down('', [2, 3, 4, 5, 6, 7], side(four(0)), side(four(1))).slice(1), ['（1）国内接待费', 8, null, press.money(four(1)[3])],
        ['（2）国（境）外接待费', 9],
        ['（二）相关统计数', 10], ['1．因公出国（境）团组数（个）', 11, null, 0], ['2．公务用车购置数（辆）', 12, null, 0], ['3．公务用车保有量（辆）', 13, null, 4],
        ['4．国内公务接待批次（个）', 14, null, 11], ['二、机关运行经费', 15, null, press.money(press.books.spent(basicOf(publicTops)))]],
    };
  }
}

/** Columns of a flow table: 年初, 收入, 支出 (小计 基本 项目), 年末. */
export function flowColumns(press: Press, own: 'general' | 'fund' | 'capital'): readonly ((pick: Pick) => number)[] {
  const { books } = press;
  const of = (pick: Pick) => (also: Pick): number => books.spent(both(from(own), pick, also));
  return [(pick) => books.openingOf([own], pick), (pick) => books.income(pick, [own]), of(every), of(kind('basic')),
    of(kind('project')),
    (pick) => books.closingOf([own], pick)];
}
