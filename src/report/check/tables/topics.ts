import type { Book, FormFacts } from '../../facts/book';
import { coreName, plainName, sameProject, shared } from '../../facts/names';
import { subjectOf } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import type { Frame } from '../frames';

type Project = FormFacts & { readonly subject: NonNullable<FormFacts['subject']> };

/** Which project a passage speaks of: by its own words, by the heading it stands under, by the title of its document. */
export interface Topics {
  /** Named in a text; null where none or more than one may be meant. */
  readonly named: (text: string) => FormFacts | null;
  /** By the words up to the figure in its item, the innermost heading, or the document's title. */
  readonly around: (figure: Stated) => FormFacts | null;
  /** By the innermost heading or the document's title alone. */
  readonly under: (figure: Stated) => FormFacts | null;
  /** A frame's: its own subject first; null where the subject is nobody the tables know. */
  readonly of: (frame: Frame) => FormFacts | null;
}

/** Tells of which of the book's projects a passage speaks. Where more than one may be meant, none is. */
export function topicsOf(reading: Reading, book: Book): Topics {
  const projects = book.projects.filter((form): form is Project => form.subject !== null && form.subject.text !== '');
  const titles = new Map<number, FormFacts | null>();
  const named = (text: string): FormFacts | null => projectIn(projects, text);
  const titled = (part: number): FormFacts | null => {
    if (!titles.has(part)) titles.set(part, named(opening(reading, part)) ?? inShort(projects, opening(reading, part, true)));
    return titles.get(part)!;
  };
  const under = (figure: Stated): FormFacts | null => {
    // "1.资金情况" stands under the project that a heading further out names.
    const headings = figure.sentence.headings.filter((one) => one !== '').reverse();
    const found = headings.map((heading) => named(heading) ?? likeHeading(projects, heading)).find((one) => one !== null);
    return found ?? titled(figure.sentence.part);
  };
  const around = (figure: Stated): FormFacts | null => {
    const said = itemBefore(figure);
    return (said === '' || listsAtEnd(projects, said) ? null : lastNamed(projects, said)) ?? under(figure);
  };
  const of = (frame: Frame): FormFacts | null => {
    const first = frame.figures[0]!;
    if (frame.subject.length < 2) return around(first);
    return frame.subject.length >= 3 ? named(frame.subject) ?? named(frame.label) : null;
  };
  return { named, around, under, of };
}

/** What a document says before its first heading: its title. */
function opening(reading: Reading, part: number, title = false): string {
  return reading.sentences.filter((one) => one.part === part && one.headings.length === 0 && !(title
    && /[，。；]/.test(one.text))).slice(0, 3).map((one) => one.text).join('');
}

/** What its item says up to a figure: from the last ；, or the last 一是, 二是, on. */
function itemBefore(figure: Stated): string {
  return figure.sentence.text.slice(0, figure.start).split(/；|[一二三四五六七八九十]是/).at(-1)!;
}

/** The one project a text names; of several whose names lie in each other the fullest that stands in it. */
function projectIn(projects: readonly Project[], text: string): Project | null {
  const found = projects.filter((one) => sameProject(one.subject.text, text) && !isHalf(one, text));
  if (found.length < 2) return found[0] ?? null;
  const whole = found.filter((one) => plainName(text).includes(bare(one)));
  const fullest = [...whole].sort((a, b) => bare(b).length - bare(a).length)[0];
  return fullest && whole.every((one) => one === fullest || (bare(fullest) !== bare(one) && bare(fullest).includes(bare(one))))
    ? fullest : null;
}

/** "辅助器具适配" of "康复和辅助器具适配": one half of a project's name is a part of the project. */
function isHalf(one: Project, text: string): boolean {
  const halves = bare(one).split(/[和及与暨]/).filter((half) => half.length >= 2);
  const told = plainName(text);
  return halves.length > 1 && !told.includes(bare(one)) && halves.some((half) => told.includes(half))
    && !halves.every((half) => told.includes(half));
}

/** The project an item speaks of: the one it names, of several the one it names last. */
function lastNamed(projects: readonly Project[], text: string): Project | null {
  const one = projectIn(projects, text);
  if (one) return one;
  const told = plainName(text);
  const found = projects.filter((project) => told.includes(bare(project))).sort((a, b) =>
    told.lastIndexOf(bare(b)) - told.lastIndexOf(bare(a))
  );
  return found[0] ?? inShort(projects, text);
}

/** "自评的项目分别为甲、乙，年初预算550万元": of several projects named one after the other none is meant, but all. */
function listsAtEnd(projects: readonly Project[], text: string): boolean {
  const ends = projects.flatMap((one) => {
    const at = text.lastIndexOf(bare(one));
    return bare(one).length >= 3 && at >= 0 ? [{ at, end: at + bare(one).length }] : [];
  }).sort((a, b) => a.at - b.at).slice(-2);
  const [first, last] = ends;
  return first !== undefined && last !== undefined
    && /^[^，；。\d]{0,8}(?:[、和及与]|””)[^，；。\d]{0,3}$/.test(text.slice(first.end, last.at));
}

/** The one project of whose name a text says most: a run of six marks and more, and of more than half of it. */
function inShort(projects: readonly Project[], text: string): Project | null {
  const told = plainName(text);
  const found = projects.map((one) => ({ one, run: shared(bare(one), told) }))
    .filter(({ one, run }) => run >= 6 && run * 5 >= bare(one).length * 3).sort((a, b) => b.run - a.run);
  return found.length > 1 && found[1]!.run === found[0]!.run ? null : found[0]?.one ?? null;
}

/** A project's name without the code before it and the words every project has behind it. */
const bare = (one: Project): string =>
  plainName(one.subject.text).replace(/^[A-Z0-9]{10,}-/, '').replace(/(?:项目|工程|经费|支出|资金|专项)+$/, '');

/** A heading that says the project's name more fully: all its characters in their order. */
function likeHeading(projects: readonly Project[], heading: string): Project | null {
  const line = plainName(heading);
  const found = projects.filter((one) => bare(one).length >= 6 && isWithin(bare(one), line));
  const longest = [...found].sort((a, b) => bare(b).length - bare(a).length);
  return longest.length > 1 && bare(longest[1]!).length === bare(longest[0]!).length ? null : longest[0] ?? null;
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const mark of long) if (mark === short[at]) at += 1;
  return at === short.length;
}

/** Verbs and scope words that stand before a project's name. */
const lead = /^(?:\d{4}年度?|全年|共|已|全额|足额|按时|按计划|安排|下达|支付|发放|投入|拨付|用于|支出|使用|保障|其中|[一二三四五六七八九十]是|落实)*/;

/** A project named at the head of a figure's clause and nothing else said of it there: "检查费83.51万元支持…". */
export function namedAlone(projects: readonly FormFacts[], figure: Stated): FormFacts | null {
  const label = plainName(figure.before).replace(lead, '').replace(/(?:预算|支出|资金|经费|总额|共计?|为|是|：)*$/, '');
  if (label.length < 4 || subjectOf(figure.before) === '') return null;
  const core = coreName(label);
  const found = projects.filter((one): one is Project => one.subject !== null && alike(core, coreName(one.subject.text)));
  return found.length === 1 ? found[0]! : null;
}

const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.6
    && a.slice(0, 2) === b.slice(0, 2) && (a.length < b.length ? isWithin(a, b) : isWithin(b, a)));
