import type { WorkbookSnapshot } from '../../figures';
import type { Assessment } from '../../assess';
import { bookOf } from '../facts/book-of';
import type { Book, FormFacts } from '../facts/book';
import { keepEdits } from '../narrative/keep';
import type { Narrative, NarrativeDocument } from '../narrative/narrative';
import { builtInSkeletons } from '../skeleton/packs';
import type { Skeleton } from '../skeleton/schema';
import { compose, scopesOf } from './compose';
import { withoutContradicted } from './contradicted';
import { indicatorTables } from './tables';
import type { Scope } from './value';
import { accountsEntries } from './vocabulary/accounts';
import { projectScope } from './vocabulary/project';
import { list, scopeOf } from './vocabulary/scope';
import { staffingEntries } from './vocabulary/staffing';
import { systemEntries } from './vocabulary/system';
import { workbookEntries } from './vocabulary/workbook';

/** What a report is made with beside the assessment; all may be left out. */
export interface WriteOptions {
  /** A county's own skeletons (loadSkeleton); they stand before the built-in ones for the same forms. */
  readonly skeletons?: readonly Skeleton[];
  /** Only the skeleton of this id. */
  readonly skeleton?: string | null;
  /** Last year's workbook: its 决算 tables give the growth. */
  readonly lastYear?: WorkbookSnapshot | null;
  /** Fingerprints of the findings the user ignored: texts they are about are repeated as they stand. */
  readonly ignored?: ReadonlySet<string>;
}

/**
 * The report of a workbook: one document for each skeleton its forms call for. Same input, same
 * text; what the user changed in a report sheet made before is kept (keepEdits).
 */
export function writeNarrative(assessment: Assessment, workbook: WorkbookSnapshot, options: WriteOptions = {}): Narrative {
  const book = bookOf(workbook, assessment);
  const scope = scopeFor(book, assessment, options.lastYear ? bookOf(options.lastYear, null) : null);
  const composed = chosen(book, options).flatMap((skeleton) => documentsOf(skeleton, scope, book));
  const documents = withoutContradicted(composed, assessment, options.ignored ?? new Set());
  const gaps = documents.flatMap((document) => document.items)
    .reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.runs.filter((run) => run.kind === 'gap').length : 0), 0);
  return keepEdits({ unit: book.unit, year: book.year, documents, gaps }, workbook);
}

function scopeFor(book: Book, assessment: Assessment, lastYear: Book | null): Scope {
  const system = book.systems.find((one) => one.id === 'sichuan/department-indicator-system') ?? null;
  return scopeOf([
    ...workbookEntries(book),
    ...staffingEntries(book),
    ...accountsEntries(book, lastYear),
    ...systemEntries(system, assessment.baseData ?? []),
    ['专项项目', list(specials(book).map((form, index) => specialScope(form, index, book)))],
  ]);
}

const specials = (book: Book): readonly FormFacts[] => book.projects.filter((form) => form.id === 'sichuan/special-targets');

/** A special project: its target sheet, with the score of its indicator system. */
function specialScope(form: FormFacts, index: number, book: Book): Scope {
  const system = book.systems.find((one) => one.id === 'sichuan/special-indicator-system' && one.subject?.text === form.subject?.text);
  const scored = system ? { ...form, score: system.score, assessed: system.assessed } : form;
  return new Map([...projectScope(scored, index), ...[...projectScope(form, index)].filter(([name]) => /指标/.test(name))]);
}

type Family = Skeleton['for'][number];

function familiesOf(book: Book): ReadonlySet<Family> {
  const ids = [...book.projects, ...book.departments, ...book.systems].map((form) => form.id);
  const found = new Set<Family>();
  const projects = book.projects.map((form) => form.id);
  if (projects.some((id) => id.startsWith('chongqing/'))) found.add('chongqing');
  if (ids.some((id) => id.startsWith('sichuan/department'))) found.add('sichuan-department');
  if (ids.includes('sichuan/special-targets')) found.add('sichuan-special');
  if (book.staffing) found.add('hunan');
  if (book.accounts.length > 0) found.add('accounts');
  if (book.departments.length > 0 && !found.has('sichuan-department') && !found.has('hunan')) found.add('general-department');
  const told = ['chongqing', 'sichuan-department', 'hunan'] as const;
  if (projects.some((id) => id !== 'sichuan/special-targets') && !told.some((family) => found.has(family))) found.add('general');
  if (found.size === 0 && ids.length > 0) found.add('general');
  return found;
}

/** A county's own skeleton takes the place of the built-in one for the same family of forms. */
function chosen(book: Book, { skeletons = [], skeleton = null }: WriteOptions): readonly Skeleton[] {
  const all = [...skeletons, ...builtInSkeletons()];
  if (skeleton) return all.filter((one) => one.id === skeleton).slice(0, 1);
  const families = familiesOf(book);
  return builtInSkeletons().flatMap((builtIn) => {
    const wanted = builtIn.for.filter((family) => families.has(family));
    const own = skeletons.find((one) => one.for.some((family) => wanted.includes(family)));
    return wanted.length === 0 ? [] : [own ?? builtIn];
  });
}

function documentsOf(skeleton: Skeleton, scope: Scope, book: Book): readonly NarrativeDocument[] {
  return scopesOf(skeleton.each, scope).map((inner) => {
    const name = inner.get('项目名称');
    const key = skeleton.each && name?.kind === 'text' ? `${skeleton.id}/${name.text}` : skeleton.id;
    const document = compose(skeleton, inner, key);
    const forms = skeleton.each === '整体自评表' ? book.departments : book.projects;
    const one = skeleton.each && name?.kind === 'text' ? name.text : null;
    return skeleton.tables ? { ...document, items: [...document.items, ...indicatorTables(forms, one, key)] } : document;
  });
}
