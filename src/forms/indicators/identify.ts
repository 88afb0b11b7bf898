import { normalise } from '../../figures';
import type { BudgetBlock, Concept, FormId } from '../form';
import type { Grid, Region } from '../grid';
import type { Head } from './head';

/** What the id of a form rests on. */
export interface Traits {
  readonly head: Head;
  readonly columns: ReadonlyMap<Concept, unknown>;
  readonly budget: BudgetBlock | null;
  /** All short texts of the form, normalised: its labels wherever they stand. */
  readonly words: ReadonlySet<string>;
  readonly methods: readonly string[];
  readonly conclusion: boolean;
  /** Columns of stages inside the year, or of another body's score. */
  readonly foreign: boolean;
}

const has = (traits: Traits, ...concepts: Concept[]): boolean => concepts.every((concept) => traits.columns.has(concept));
const lacks = (traits: Traits, ...concepts: Concept[]): boolean => concepts.every((concept) => !traits.columns.has(concept));
const says = (traits: Traits, pattern: RegExp): boolean => [...traits.words].some((word) => pattern.test(word));
const titled = (traits: Traits, pattern: RegExp): boolean => pattern.test(normalise(traits.head.title?.text ?? ''));

/** The forms known by their labels, the particular before the general; the first that fits names the form. */
const known: readonly { readonly id: FormId; readonly fits: (traits: Traits) => boolean }[] = [
  { id: 'sichuan/project-self-evaluation', fits: (traits) => says(traits, /510000_?0013zp/i) },
  { id: 'sichuan/special-indicator-system', fits: (traits) => isSystem(traits) && says(traits, /^(通用指标|专用指标|个性指标)/) },
  { id: 'sichuan/department-indicator-system', fits: (traits) => isSystem(traits) && says(traits, /^(总体绩效|项目绩效|履职效能)/) },
  { id: 'sichuan/special-targets', fits: (traits) => isTargets(traits) && (titled(traits, /专项/) || says(traits, /^(绩效)?分配方式|^资金管理办法/)) },
  { id: 'sichuan/department-targets', fits: (traits) => isTargets(traits) && traits.head.about === 'department' },
  { id: 'sichuan/project-self-evaluation', fits: isSichuanProject },
  { id: 'chongqing/department-self-evaluation', fits: (traits) => isChongqing(traits) && traits.head.about === 'department' },
  { id: 'chongqing/project-self-evaluation', fits: (traits) => isChongqing(traits) },
  { id: 'national/department-self-evaluation', fits: (traits) => isNational(traits) && traits.head.about === 'department' },
  { id: 'national/project-self-evaluation', fits: isNational },
];

/** The id of an indicator form; 'generic/self-evaluation' where no known form fits. */
export function idOf(traits: Traits): FormId {
  return known.find((form) => form.fits(traits))?.id ?? 'generic/self-evaluation';
}

/** An indicator system of 四川: points and score without target or actual, each row with its method. */
function isSystem(traits: Traits): boolean {
  if (!has(traits, 'points', 'score') || !lacks(traits, 'target', 'actual')) return false;
  const methods = traits.methods.filter((method) => /比率分值|缺\(?错?\)?项扣分|分级评分|是否评分/.test(normalise(method)));
  return has(traits, 'method') && (methods.length > 0 || says(traits, /^评价(方式|属性)$/));
}

/** A 目标完成情况自评表 of 四川: targets with nature, unit, weight and actual value, but no score. */
const isTargets = (traits: Traits): boolean => has(traits, 'nature', 'target', 'unit', 'actual', 'points') && lacks(traits, 'score', 'coefficient');

function isSichuanProject(traits: Traits): boolean {
  const headers = traits.budget?.headers ?? {};
  return has(traits, 'nature', 'target', 'unit', 'actual', 'points', 'score', 'reason') && lacks(traits, 'coefficient', 'direction')
    && [headers.initial, headers.adjusted, headers.spent].every((cell) => cell !== undefined)
    && (headers.reason !== undefined || traits.conclusion) && says(traits, /^(财政专户管理资金|调整后预算数)/);
}

/** 得分系数 and no level columns are peculiar to 重庆. */
const isChongqing = (traits: Traits): boolean => has(traits, 'coefficient', 'target', 'actual') && lacks(traits, 'level1', 'level2');

function isNational(traits: Traits): boolean {
  const headers = traits.budget?.headers ?? {};
  return !traits.foreign && has(traits, 'level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'reason')
    && lacks(traits, 'nature', 'operator', 'direction', 'unit', 'coefficient', 'completion', 'explanation', 'method', 'scoringRule', 'adjustedTarget', 'core')
    && [headers.initial, headers.adjusted, headers.spent, headers.points, headers.score].every((cell) => cell !== undefined);
}

/** The short texts of a form: what its labels are recognised by. */
export function wordsOf(grid: Grid, region: Region): Set<string> {
  const words = new Set<string>();
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw === 'string' && raw.length <= 40) words.add(grid.book.plain(raw));
    }
  }
  return words;
}

