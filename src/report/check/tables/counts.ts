import { Decimal } from '../../../figures';
import type { Book, FormFacts } from '../../facts/book';
import type { Bound } from '../../facts/bound';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against } from './against';
import { topicsOf } from './topics';
import type { Topics } from './topics';

const set = /(?:设置|设定|设立|制定|确定|编制)(?:了)?(?:年度|绩效|自评|考核|三级|具体|项目)*指标(?:共|共计|总数)?$|^(?:共|合计|总共)?(?:有)?(?:绩效|三级)指标(?:共|共计)?$/;
const setBefore = /(?:设置|设定|设立|制定|确定|共有)(?:了)?(?:年度|绩效)*$/;
const indicators = /^(?:项)?(?:年度|绩效|考核|具体)*(?:三级|绩效)指标/;
const met = /(?:达到|完成|实现)(?:了)?(?:年度|绩效|预期|既定|设定)*(?:目标|指标)(?:值)?(?:的)?(?:有|共)?$/;
const unmet = /未(?:达到|完成|实现|达成)(?:年度|绩效|预期|既定|设定)*(?:目标|指标)(?:值)?(?:的)?(?:有|共)?$/;

/** How many indicators are set and met, against the rows of the forms the passage speaks of. */
export function indicatorCounts(reading: Reading, book: Book): readonly Problem[] {
  const forms = [...book.projects, ...book.departments].filter((form) => form.indicators.length > 0);
  if (forms.length === 0) return [];
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((figure, at, figures) => {
    if (figure.kind !== 'count' || !/^[项个条]$/.test(figure.unit.text) || figure.approximate) return [];
    const own = formsOf(figure, forms, topics);
    if (isSet(figure)) return against(figure, own.flatMap((form) => boundsOf(form, form.indicators)), texts.indicatorsSet);
    const follows = figures.slice(0, at).some(isSet)
      || (at === 0 && reading.of(reading.sentences[sentence.index - 1] ?? sentence).some(isSet));
    if (!follows || own.some((form) => form.indicators.some((fact) => fact.assessed?.met === undefined
      || fact.assessed.met === null))) return [];
    if (unmet.test(figure.before)) return against(figure,
      own.flatMap((form) => boundsOf(form, form.indicators.filter((fact) => fact.assessed!.met === false))),
      texts.indicatorsUnmet);
    return met.test(figure.before) ? against(figure,
      own.flatMap((form) => boundsOf(form, form.indicators.filter((fact) => fact.assessed!.met === true))), texts.indicatorsMet)
      : [];
  }));
}

const isSet = (figure: Stated): boolean => set.test(figure.before)
  || (setBefore.test(figure.before) && indicators.test(figure.after));

/** The project's form; where none is named, all projects' together and each of the others alone may be meant. */
function formsOf(figure: Stated, forms: readonly FormFacts[], topics: Topics): readonly FormFacts[] {
  const project = topics.around(figure);
  if (project) return [project];
  const projects = forms.filter((form) => !form.id.includes('department'));
  const first = projects[0];
  const all = first ? [{ ...first, indicators: projects.flatMap((form) => form.indicators) }] : [];
  return [...all, ...forms];
}

/** As many as there are rows, or one more where the execution of the budget is counted among them. */
function boundsOf({ form }: FormFacts, rows: FormFacts['indicators']): readonly Bound[] {
  const cells = rows.flatMap((fact) => fact.cells.actual ?? fact.cells.target ?? []);
  const bound = (value: number): Bound => ({ value: new Decimal(value), unit: null, decimals: 0, cells });
  return form.executionRow || form.budget ? [bound(rows.length), bound(rows.length + 1)] : [bound(rows.length)];
}
