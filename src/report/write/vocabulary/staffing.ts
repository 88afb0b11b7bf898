import { quotient, sumOf } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { headcount, staffingMoney, staffingRows } from '../../facts/staffing';
import { growthPhrase } from './growth';
import { money, rate } from './scope';
import type { Entry } from './scope';

/** What the 湖南 base data (部门整体支出绩效评价基础数据表) say: people, money of two years, shares and growth. */
export function staffingEntries(book: Book): readonly Entry[] {
  if (!book.staffing) return [];
  const spent = (key: string): Bound | null => staffingMoney(book, key, 'actual');
  const last = (key: string): Bound | null => staffingMoney(book, key, 'previous');
  const staff = spent('staffExpense');
  const public_ = spent('public');
  const project = spent('project');
  const basic = spent('basic');
  const total = basic && project ? sumOf([basic, project]) : null;
  const share = (part: Bound | null): Entry[1] => rate(part && total && quotient(part, total));
  const quota = headcount(book, 'staff.quota');
  const people = headcount(book, 'staff.actual');
  const construction = staffingRows(book).find(({ label }) => /基本建设/.test(label));
  const phrase = (key: string): Entry[1] => growthPhrase(spent(key), last(key));
  return [
    ['编制数', quota && { kind: 'count', bound: quota }], ['在职人数', people && { kind: 'count', bound: people }],
    ['控制率', rate(quota && people && quotient(people, quota))],
    ['三公经费', money(spent('threePublic'))],
    ['上年三公经费', money(last('threePublic'))],
    ['公务用车购置和维护费', money(spent('car'))],
    ['公务用车购置费', money(spent('car.purchase'))],
    ['公务用车运行费', money(spent('car.running'))],
    ['因公出国费', money(spent('abroad'))],
    ['公务接待费', money(spent('reception'))],
    ['基本支出', money(basic)],
    ['人员经费', money(staff)],
    ['公用经费', money(public_)],
    ['项目支出', money(project)],
    ['基本建设类项目支出', money(construction ? spent(construction.key) : null)],
    ['支出合计', money(total)],
    ['人员经费占比', share(staff)],
    ['公用经费占比', share(public_)],
    ['项目支出占比', share(project)],
    ['人员经费增减', phrase('staffExpense')],
    ['公用经费增减', phrase('public')],
    ['项目支出增减', phrase('project')],
    ['三公经费增减', phrase('threePublic')],
    ['公务接待费增减', phrase('reception')],
    ['因公出国费增减', phrase('abroad')],
    ['公务用车增减', phrase('car')],
  ];
}
