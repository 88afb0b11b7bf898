import { digits } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { addedOf, budgetOf, departmentOf, moneyOf, rowMoney, totalOf, unspentOf } from '../../facts/money';
import type { Money } from '../../facts/money';
import { agrees, over } from '../amount';
import { framesOf } from '../frames';
import type { Frame } from '../frames';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against, reckonedAgainst } from './against';
import { printed, restated } from './amount';
import type { Owner } from './owner';
import { ofSource, sourceFigures, sourceName } from './sources';
import { namedAlone, topicsOf } from './topics';
import type { Topics } from './topics';

/** Budget, spending and what is left, told of a project, of all projects together or of the department, against the forms. */
export function moneyFigures(reading: Reading, book: Book): readonly Problem[] {
  const topics = topicsOf(reading, book);
  const blocks = [...new Set(reading.sentences.map((sentence) => sentence.block))];
  const frames = blocks.flatMap((block) => framesOf(reading, block)).filter((frame) => isOfYear(frame, book.year));
  const wholes = wholesOf(book);
  // Where no name is said a single project may be meant as well: what its form holds is not wrong.
  const singles = book.projects.flatMap((form) => (form.budget && form.subject
    ? [{ name: form.subject.text, money: moneyOf(form)! }] : []));
  const anchored = anchorsOf(reading, book, frames, wholes, topics);
  return [
    ...frames.flatMap((frame) => compare(frame, ownersOf(reading, frame, topics, wholes, anchored), topics.of(frame) ? []
      : singles, isNamed(frame, topics) ? [] : [...wholes, ...singles])),
    ...reading.figures.flatMap((figure) => alone(figure, book)),
    ...sourceFigures(reading, (figure) => ownersAt(figure, topics, frames, wholes, anchored)),
  ];
}

/** What the tables hold of more than one project: all of them together, and the department with its parts. */
function wholesOf(book: Book): readonly Owner[] {
  const department = departmentOf(book);
  return [
    ...(book.projects.length > 0 ? [{ name: texts.allProjects(book.projects.length), money: totalOf(book.projects) }] : []),
    ...(department ? [{ name: texts.department, money: moneyOf(department)! }] : []),
    ...(department?.budget?.parts.filter((part) => /^(?:基本|项目)支出$/.test(part.label.text.trim())) ?? [])
      .map((part) => ({ name: part.label.text.trim(), money: rowMoney(part) })),
  ];
}

/**
 * A frame of another year than the tables', or of what is only planned, is not theirs; a year in a project's name is no other
 * year.
 */
function isOfYear(frame: Frame, year: number | null): boolean {
  const first = frame.figures[0]!;
  const item = first.sentence.text.slice(0, first.start).split('；').at(-1)!;
  if (/下一步|下一年|明年|次年|拟|力争/.test(item)) return false;
  const told = [...item.matchAll(/(\d{4})年(?:度|初)?(?=[^第，]{0,8}(?:预算|支出|安排|下达|执行|计划|投入|$))/g)].at(-1)?.[1];
  return year === null || told === undefined || Number(told) === year || first.before.includes('批');
}

const rolesOf = (frame: Frame): readonly (readonly [Stated, (money: Money) => readonly (Bound | null)[]])[] => [
  ...[frame.initial].flatMap((one) => (one ? [[one,
    (money: Money) => [money.initial ?? (money.spent ? null : money.adjusted)]] as const] : [])),
  ...[frame.budget, frame.adjusted].flatMap((one) =>
    (one ? [[one, (money: Money) => [money.adjusted, money.initial]] as const] : [])),
  ...[frame.spent].flatMap((one) => (one ? [[one, (money: Money) => [money.spent]] as const] : [])),
  ...[frame.unspent].flatMap((one) => (one ? [[one, (money: Money) => [unspentOf(money)]] as const] : [])),
  ...(frame.added.length === 1 && frame.added[0]!.role === 'added'
    ? [[frame.added[0]!, (money: Money) => [addedOf(money)]] as const] : []),
];

const some = (bounds: readonly (Bound | null)[]): readonly Bound[] => bounds.filter((bound) => bound !== null);
/** A round figure agrees by chance; one of three digits and more does not. */
const isTelling = (stated: Stated): boolean => stated.value.abs().toFixed().replace(/^0\.0*|\.|0+$/g, '').length >= 3;

/** Figures of a frame that an owner's money gives. */
const agreeing = (frame: Frame, { money }: Owner): readonly Stated[] =>
  rolesOf(frame).filter(([stated, of]) => !stated.value.isZero()
    && some(of(money)).some((bound) => agrees(restated(bound), stated))).map(([stated]) => stated);

const wholeWords = /年初预算|总额|总计|合计|共|总|全年|整体|年末|年底|截[至止]|实际(?:支出|支付|执行)|年度|预算资金|尚|还有|仍有/;

/** Headings of one kind of the money: what stands under them is not the whole's. */
const partHeading = /三公|接待|用车|出国|采购|机关运行|资产|政府性基金|国有资本/;

/** Whose money a frame tells; none where the tables do not know. */
function ownersOf(reading: Reading, frame: Frame, topics: Topics, wholes: readonly Owner[],
  anchored: (part: number) => readonly Owner[]): readonly Owner[] {
  const first = frame.figures[0]!;
  const project = topics.of(frame);
  const money = project && moneyOf(project);
  const source = sourceName(first.before);
  if (source !== null) return ofSource(wholeAround(first, topics, anchored), source);
  const own = project && money ? { name: project.subject!.text, money } : null;
  // Named in passing, a project may leave the sentence to all of them: what tells theirs and nothing of its own is theirs.
  if (own && frame.subject === '' && agreeing(frame, own).length === 0) {
    const others = wholes.filter((owner) => agreeing(frame, owner).some(isTelling));
    if (others.length > 0) return others;
  }
  if (project) return !money || isAside(reading, frame) || (frame.subject === '' && /其中/.test(first.gap)) ? []
    : [{ name: project.subject!.text, money }];
  if (frame.subject !== '' || /其中/.test(first.gap)
    || partHeading.test(first.sentence.headings.findLast((one) => one !== '') ?? '')) return [];
  const department = wholes.filter((owner) => owner.name === texts.department);
  if (frame.figures.some((one) => /整体支出/.test(one.before)) && department.length > 0) return department;
  const matched = wholes.filter((owner) => agreeing(frame, owner).some((one) => isTelling(one) || wholeWords.test(one.before)));
  if (matched.length > 0) return matched;
  if (!wholeWords.test(first.before) || isAside(reading, frame)) return [];
  return anchored(first.sentence.part).filter((owner) => owner.name !== texts.department || !/项目/.test(first.before));
}

/** Whose parts are told where a figure stands: of its project, else of what its document speaks of. */
function wholeAround(figure: Stated, topics: Topics, anchored: (part: number) => readonly Owner[]): readonly Owner[] {
  const project = topics.around(figure);
  const money = project && moneyOf(project);
  return project && money ? [{ name: project.subject!.text, money }] : anchored(figure.sentence.part);
}

/** "合同金额120万元，已支付100万元": what was paid of another amount told just before. */
function isAside(reading: Reading, frame: Frame): boolean {
  const first = frame.figures[0]!;
  const figures = reading.of(first.sentence);
  const before = figures[figures.indexOf(first) - 1];
  return (first.role === 'spent' || first.role === 'unspent') && before?.kind === 'money' && before.role === 'level'
    && !/[；。]/.test(first.gap);
}

/**
 * Wholes a document speaks of: another of its frames gives one of their figures, or it counts as many projects as the tables
 * hold.
 */
function anchorsOf(reading: Reading, book: Book, frames: readonly Frame[], wholes: readonly Owner[],
  topics: Topics): (part: number) => readonly Owner[] {
  const own = frames.filter((frame) => frame.subject === '' && topics.of(frame) === null);
  const counted = new Set(reading.figures.filter((one) => one.kind === 'count' && one.value.eq(book.projects.length)
    && one.value.gt(1)
    && (/^(?:子)?项目(?!的)/.test(one.after) || /项目$/.test(one.before))
      && /共|实施|分解|涉及|等$/.test(one.before)).map((one) => one.sentence.part));
  const all = wholes[0] && book.projects.length > 0 ? wholes[0] : null;
  const only = book.projects.length === 1 ? book.projects[0]! : null;
  return (part) => wholes.filter((owner) => own.some((frame) => frame.figures[0]!.sentence.part === part
    && agreeing(frame, owner).some(isTelling))
    || (owner === all && (counted.has(part) || (only !== null
      && reading.sentences.some((one) => one.part === part && topics.named(one.text) === only)))));
}

/** Whether its own words name the project a frame tells of. */
const isNamed = (frame: Frame, topics: Topics): boolean => frame.subject.length >= 3 && topics.named(frame.subject) !== null;

/** Figures of a frame that none of its owners gives, nor any project it may mean besides. */
function compare(frame: Frame, owners: readonly Owner[], besides: readonly Owner[], others: readonly Owner[]): Problem[] {
  const first = owners[0];
  if (!first) return [];
  const rates = [...frame.execution, ...frame.completion];
  // Nobody is named, and two figures are another's to the last digit: it is told of that one.
  const own = new Set(owners.flatMap((owner) => agreeing(frame, owner)));
  if (others.some((other) => agreeing(frame, other).filter((one) => isTelling(one) && !own.has(one)).length >= 2)) return [];
  return [
    ...rolesOf(frame).flatMap(([stated, of]) => {
      const bounds = owners.flatMap(({ money }) => some(of(money)));
      const also = bounds.length > 0 ? besides.flatMap(({ money }) => some(of(money))) : [];
      return against(stated, [...bounds, ...also], nameOf(stated, first.name));
    }),
    ...rates.flatMap((rate) => ratesAgainst(rate, owners)),
  ];
}

function nameOf(stated: Stated, name: string): string {
  switch (stated.role) {
    case 'initial': return texts.initialOf(name);
    case 'spent': return texts.spentOf(name);
    case 'unspent': return texts.unspentOf(name);
    case 'added': return texts.addedOf(name);
    default: return texts.budgetOf(name);
  }
}

/** A rate of execution that no owner's spending and budget give: against 年初 where the text says so. */
function ratesAgainst(rate: Stated, owners: readonly Owner[]): Problem[] {
  const pairs = owners.flatMap(({ name, money }) => {
    const budgets = some(/年初/.test(rate.before) && money.initial ? [money.initial] : [budgetOf(money), money.initial]);
    return money.spent ? budgets.flatMap((budget) => {
      const computed = over(printed(money.spent!), printed(budget));
      return computed ? [{ name, budget, spent: money.spent!, computed }] : [];
    }) : [];
  });
  const first = pairs[0];
  if (!first || pairs.some(({ computed }) => agrees(computed, rate))) return [];
  const formula = reckoned`${held(texts.spentOf(first.name), first.spent)}÷${held(texts.budgetOf(first.name), first.budget)}`;
  return reckonedAgainst(rate, first.computed, formula, texts.ofExecution(first.name));
}

/** Money that was looked at, lacks or is due, not what the project had. */
const isOfSome = /抽查|抽取|核查|审计|追回|违规|问题|缺口|合同|尾款|质保|保证金|欠/;

/** "交通工程检查费83.51万元支持…": an amount under a project's name that says no more must be its budget, spending or rest. */
function alone(figure: Stated, book: Book): Problem[] {
  if (figure.kind !== 'money' || figure.role !== 'level' || /[减增超]/.test(figure.after.slice(0, 2))
    || isOfSome.test(figure.before)) return [];
  const project = namedAlone(book.projects, figure);
  const money = project && moneyOf(project);
  if (!project || !money || digits(figure.value, 0) === '0') return [];
  return against(figure, some([budgetOf(money), money.initial, money.spent, unspentOf(money)]),
    texts.budgetOf(project.subject!.text));
}

/** Whose money is told where a figure stands: of its project, of the frame told just before it, or of the whole. */
function ownersAt(figure: Stated, topics: Topics, frames: readonly Frame[], wholes: readonly Owner[],
  anchored: (part: number) => readonly Owner[]): readonly Owner[] {
  const before = frames.filter((frame) => frame.figures[0]!.sentence.block === figure.sentence.block
    && (frame.figures[0]!.sentence.index < figure.sentence.index || frame.figures[0]!.start < figure.start)).at(-1);
  const project = (before && topics.of(before)) ?? topics.around(figure);
  const money = project && moneyOf(project);
  if (project && money) return [{ name: project.subject!.text, money }];
  if (!before || before.subject !== '') return [];
  const matched = wholes.filter((owner) => agreeing(before, owner).length > 0);
  return matched.length > 0 ? matched : anchored(figure.sentence.part);
}
