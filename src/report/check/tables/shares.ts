import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { budgetOf, departmentOf, moneyOf, totalOf } from '../../facts/money';
import type { Money } from '../../facts/money';
import { agrees, amountOf, over } from '../amount';
import type { Amount } from '../amount';
import { held, reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { reckonedAgainst } from './against';
import { printed } from './amount';
import { topicsOf } from './topics';
import type { Topics } from './topics';

/** Shares told under a project's name, and shares of the budget or of spending, which the tables hold. */
export function shareFigures(reading: Reading, book: Book): readonly Problem[] {
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    const shares = figures.filter((one) => one.kind === 'rate' && one.role === 'share' && !one.approximate && one.bound === null);
    return [...ofProjects(shares, book, topics), ...shares.flatMap((rate) => ofBudget(reading, rate, book, topics))];
  });
}

interface Reckoned { readonly rate: Amount; readonly formula: Formula }

const pairs = (part: Money, whole: Money, names: readonly [string, string]): readonly Reckoned[] =>
  ([[part.spent, whole.spent, texts.spentOf], [part.adjusted, whole.adjusted, texts.budgetOf],
    [part.initial, whole.initial, texts.initialOf]] as const)
    .flatMap(([a, b, name]) => {
      const rate = a && b ? over(printed(a), printed(b)) : null;
      return rate ? [{ rate, formula: reckoned`${held(name(names[0]), a!)}÷${held(name(names[1]), b!)}` }] : [];
    });

/** "甲项目占67.65%，乙项目占28.35%，丙项目占3.99%": of all the tables' projects, where another of them is told rightly. */
function ofProjects(shares: readonly Stated[], book: Book, topics: Topics): Problem[] {
  if (book.projects.length < 2 || shares.length < 2) return [];
  const all = totalOf(book.projects);
  const told = shares.flatMap((rate) => {
    const name = rate.before.replace(/占[^占]*$/, '');
    const project = name.length < 3 ? null : topics.named(name);
    const money = project && moneyOf(project);
    const own = project?.subject && money ? pairs(money, all, [project.subject.text, texts.allProjects(book.projects.length)])
      : [];
    return own.length > 0 ? [{ rate, name: project!.subject!.text, own }] : [];
  });
  const wrong = told.filter(({ rate, own }) => !own.some((one) => agrees(one.rate, rate)));
  const right = told.find((one) => !wrong.includes(one));
  if (!right || wrong.length * 2 > told.length) return [];
  const basis = right.own.findIndex((one) => agrees(one.rate, right.rate));
  return wrong.flatMap(({ rate, name, own }) => {
    const one = own[basis] ?? own[0]!;
    return reckonedAgainst(rate, one.rate, one.formula, texts.projectShare(name));
  });
}

const ofMoney = new RegExp(String.raw`占(?:全部|全年|年度|本年|当年|调整后|项目|部门|下达|到位|\d{4}年度?)*`
  + '(预算|支出|执行|下达|到位|实际支出|资金)(?:资金|安排|支出)?(?:总额|总数|总量|数|额)?(?:的(?:比例|比重)?|比重|比例)?(?:为|达)?$');

/** "抽查资金2,496万元，占下达资金的40%": of what the tables hold of the project or department, and nothing in the text gives it. */
function ofBudget(reading: Reading, rate: Stated, book: Book, topics: Topics): Problem[] {
  const figures = reading.of(rate.sentence);
  const part = figures[figures.indexOf(rate) - 1];
  const word = ofMoney.exec(rate.before)?.[1];
  if (word === undefined || !part || part.kind !== 'money' || part.approximate || part.bound !== null
    || !/^，?[^，；。、和及]*$/.test(rate.gap)) return [];
  const department = departmentOf(book);
  const form = topics.around(rate) ?? (book.projects.length === 0 ? department : null);
  const money = form && moneyOf(form);
  // "占项目支出的" is told of a part of what a department spent.
  if (!form || !money || /分别|依次|各占/.test(rate.before) || /^[、和及]/.test(figures[figures.indexOf(rate) + 1]?.gap ?? '')
    || (form === department && /占[^，]*项目/.test(rate.before))) return [];
  const wholes = (/支出|执行/.test(word) ? [money.spent] : [budgetOf(money), money.initial,
    ...money.sources.flatMap((one) => [one.adjusted, one.initial])])
    .filter((bound): bound is Bound => bound !== null);
  const inText = reading.figures.some((one) => one !== part && one.kind === 'money' && one.sentence.part === rate.sentence.part
    && gives(over(amountOf(part), amountOf(one)), rate));
  const readings = wholes.map((whole) => ({ whole, share: over(amountOf(part), printed(whole)) }));
  if (readings.length === 0 || inText || readings.some(({ share }) => share === null || agrees(share, rate))
    || readings[0]!.share!.value.gt(1)) return [];
  const { whole, share } = readings[0]!;
  const name = /支出|执行/.test(word) ? texts.spentOf : texts.budgetOf;
  return reckonedAgainst(rate, share!, reckoned`${part}÷${held(name(form.subject?.text ?? texts.department), whole)}`,
    texts.shareOfMoney);
}

const gives = (share: Amount | null, rate: Stated): boolean => share !== null && agrees(share, rate);
