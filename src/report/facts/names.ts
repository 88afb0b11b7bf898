import { isErrorValue, isKnownUnit, normalise, parseUnit } from '../../figures';
import type { Unit } from '../../figures';

/** Words around a project's own name that reports leave out or put in. */
const around = /^(?:\d{4}年度?|[^，]{0,12}?[省市县区州](?=[^省市县区州]{4}))+|(?:专项)?(?:建设|补助|工作)?(?:项目|经费|支出|资金|工程|专项|费)+$/g;

/** A name for comparing: normalised, without quotes, dots and brackets. */
export function plainName(name: string): string {
  return normalise(name).replace(/["'“”‘’·()（）《》\[\]【】、，。]/g, '');
}

/** What is left of a project's name without place, year and the words every project has. */
export function coreName(name: string): string {
  const bare = plainName(name).replace(/^[A-Z0-9]{10,}-/, '');
  const core = bare.replace(around, '');
  return core.length >= 3 ? core : bare;
}

/** Whether two names are of one project: one's core stands in the other. */
export function sameProject(a: string, b: string): boolean {
  const left = coreName(a);
  const right = coreName(b);
  return left.length >= 3 && right.length >= 3 && (plainName(a).includes(right) || plainName(b).includes(left));
}

/** The longest run of characters two texts share. */
export function shared(a: string, b: string): number {
  let best = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + best < a.length && b.includes(a.slice(from, from + best + 1))) best += 1;
  }
  return best;
}

/** Whether something is named at all: "/", "1" and an error of Excel's are no names. */
export const isNamed = (name: string): boolean => /\p{Script=Han}|[A-Za-z]{2}/u.test(name) && !isErrorValue(name);

const bracketed = /[（(]([^（）()]{1,8})[)）]$/;

/** The unit at the end of a name, in brackets ("造林面积（万亩）", "年均浓度（微克/立方米）"); null where there is none. */
export function unitInName(name: string): Unit | null {
  const inner = bracketed.exec(name.trim())?.[1];
  return inner !== undefined && (isKnownUnit(inner) || inner.includes('/')) ? parseUnit(inner) : null;
}

/** A name without the unit it ends in. */
export const withoutUnit = (name: string): string => (unitInName(name) ? name.trim().replace(bracketed, '') : name);
