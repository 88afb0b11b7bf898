import type { ValueWrite } from '../../writeback';

/** A cell's value as the preview shows it: ratios in a percent format as percentages; null for a blank. */
export function shown(value: ValueWrite['old'], format: string | null): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return format?.includes('%') === true ? `${value.times(100).toFixed()}%` : value.toFixed();
}
