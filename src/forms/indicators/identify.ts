import { normalise } from '../../figures';
import type { BudgetBlock, Concept, FormId } from '../form';
import type { Grid, Region } from '../grid';
import { mark } from '../labels/marks';
import type { Mark } from '../labels/marks';
import type { Head } from './head';

/** What the id of a form rests on. */
export interface Traits {
  readonly head: Head;
  readonly columns: ReadonlyMap<Concept, unknown>;
  readonly budget: BudgetBlock | null;
  /** What peculiar labels stand on the form. */
  readonly marks: ReadonlySet<Mark>;
  readonly methods: readonly string[];
  readonly conclusion: boolean;
  /** Columns of stages inside the year, or of another body's score. */
  readonly foreign: boolean;
}

const has = (traits: Traits, ...concepts: Concept[]): boolean => concepts.every((concept) => traits.columns.has(concept));
const lacks = (traits: Traits, ...concepts: Concept[]): boolean => concepts.every((concept) => !traits.columns.has(concept));
const says = (traits: Traits, ...marks: Mark[]): boolean => marks.some((one) => traits.marks.has(one));
const titled = (traits: Traits, pattern: RegExp): boolean => pattern.test(normalise(traits.head.title?.text ?? ''));

/** The forms known by their labels, the particular before the general; the first that fits names the form. */
const known: readonly { readonly id: FormId; readonly fits: (traits: Traits) => boolean }[] = [
  { id: 'sichuan/project-self-evaluation', fits: (traits) => says(traits, 'sichuan-0013') },
  { id: 'sichuan/special-indicator-system', fits: (traits) => isSystem(traits) && says(traits, 'special-groups') },
  { id: 'sichuan/department-indicator-system', fits: (traits) => isSystem(traits) && says(traits, 'department-groups') },
  { id: 'sichuan/special-targets', fits: (traits) => isTargets(traits) && (titled(traits, /专项/) || says(traits, 'allocation')) },
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
  return has(traits, 'method') && (methods.length > 0 || says(traits, 'attributes'));
}

/** A 目标完成情况自评表 of 四川: targets with nature, unit, weight and actual value, but no score. */
const isTargets = (traits: Traits): boolean =>
  has(traits, 'nature', 'target', 'unit', 'actual', 'points') && lacks(traits, 'score', 'coefficient');

function isSichuanProject(traits: Traits): boolean {
  const headers = traits.budget?.headers ?? {};
  return has(traits, 'nature', 'target', 'unit', 'actual', 'points', 'score', 'reason') && lacks(traits, 'coefficient', 'direction')
    && [headers.initial, headers.adjusted, headers.spent].every((cell) => cell !== undefined)
    && (headers.reason !== undefined || traits.conclusion) && says(traits, 'sichuan-money');
}

/** 得分系数 and no level columns beside the nature, the unit or the rank of each indicator are peculiar to 重庆. */
const isChongqing = (traits: Traits): boolean => has(traits, 'coefficient', 'target', 'actual') && lacks(traits, 'level1', 'level2')
  && (['nature', 'unit', 'core', 'adjustedTarget'] as const).some((concept) => traits.columns.has(concept));

function isNational(traits: Traits): boolean {
  const headers = traits.budget?.headers ?? {};
  return !traits.foreign && has(traits, 'level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'reason')
    && lacks(
      traits,
      'nature',
      'operator',
      'direction',
      'unit',
      'coefficient',
      'completion',
      'explanation',
      'method',
      'scoringRule',
      'adjustedTarget',
      'core',
    )
    && [headers.initial, headers.adjusted, headers.spent, headers.points, headers.score].every((cell) => cell !== undefined);
}

/** The peculiar labels that stand anywhere on a form. */
export function marksOf(grid: Grid, region: Region): Set<Mark> {
  const marks = new Set<Mark>();
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      const found = grid.concept(mark, row, column);
      if (found) marks.add(found);
    }
  }
  return marks;
}
