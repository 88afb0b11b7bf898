import { normalise } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { RuledForm, Surroundings } from '../contribution';
import { scoreRows } from '../indicators/score-rows';
import type { ScoredRow } from '../indicators/scored-row';

/** The target forms of special projects, whose rows hold the actual values of 个性指标. */
function targetForms(around: Surroundings): readonly RuledForm<IndicatorForm>[] {
  return around.forms.filter((ruled): ruled is RuledForm<IndicatorForm> => ruled.form.kind === 'indicators'
    && ruled.form.id === 'sichuan/special-targets');
}

/** The target form of the project that a system's title names; the only one, where there is just one. */
export function formOfSameProject(form: IndicatorForm, around: Surroundings): RuledForm<IndicatorForm> | null {
  const title = normalise(form.title?.text ?? '');
  const forms = targetForms(around);
  const named = forms.filter(({ form: other }) => other.subject !== null && title.includes(normalise(other.subject.text)));
  return named.length === 1 ? named[0]! : null;
}

const core = (text: string): string => normalise(text).replace(/的|进行|[“”"'，,。、()（）]/g, '');

/** The rows of the same project's target form with what the rules make of them; empty where no such form is in the workbook. */
export function projectRows(form: IndicatorForm, around: Surroundings): readonly ScoredRow[] {
  const same = formOfSameProject(form, around);
  return same ? scoreRows(same.form, same.pack) : [];
}

/**
 * The row of the project's target form that a 个性指标 repeats: its explanation begins with the row's name ("…面积≥533.05平方米").
 * The longest such name wins; null where none fits or two fit alike.
 */
export function rowOfExplanation(row: IndicatorRow, rows: readonly ScoredRow[]): ScoredRow | null {
  const text = core(row.explanation?.text ?? '');
  if (text === '') return null;
  const fitting = rows.filter((other) => core(other.path.at(-1) ?? '') !== '' && text.startsWith(core(other.path.at(-1)!)))
    .sort((a, b) => core(b.path.at(-1)!).length - core(a.path.at(-1)!).length);
  const [best, second] = fitting;
  if (best) return !second || core(second.path.at(-1)!) !== core(best.path.at(-1)!) ? best : null;
  return rowOfTarget(row, rows);
}

/** Worded otherwise (预算成本控制数): the only row with the very target the explanation states, on the same kind of level. */
function rowOfTarget(row: IndicatorRow, rows: readonly ScoredRow[]): ScoredRow | null {
  const target = row.target?.kind === 'value' ? core(row.target.value.text) : '';
  const kind = levelKind(row.path.at(-1) ?? '');
  const same = target === '' || kind === '' ? [] : rows.filter((other) =>
    core(other.target ?? '') === target && other.path.some((level) => levelKind(level) === kind));
  return same.length === 1 ? same[0]! : null;
}

/** "考核经济成本指标" and "经济成本指标" are of one kind. */
const levelKind = (label: string): string => /(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续|满意度)/.exec(normalise(label))?.[1] ?? '';
