import { levelOrder, placeAt } from './column-places';
import type { Level, LevelPlace, Place } from './column-places';
import type { HeaderColumn } from './header';

/** A column of scores that are a level's, not the indicators'; `named`: its header names the level. */
export interface LevelScores { readonly level: number; readonly place: Place; readonly named: boolean }

/** 一级指标得分, 二级指标自评得分, 二级得分. */
const ofLevel = /^(?:第?([一二三])级|([123])级)(?:绩效|评价|自评)?(?:指标)?(?:自评|评价|实际)?(?:得分|评分|自评分)/;

function levelNamed({ core, parent }: HeaderColumn): Level | null {
  const found = ofLevel.exec(core);
  if (found) return levelOrder[found[1] ? '一二三'.indexOf(found[1]) : Number(found[2]) - 1] ?? null;
  return levelOrder.find((level) => level === parent) ?? null;
}

/**
 * The scores of the outer levels (一级指标 | 一级指标得分 | …, or 得分 | 二级指标得分 | 一级指标得分), where the indicators have scores of their
 * own besides.
 */
export function levelScoresOf(columns: readonly HeaderColumn[], levels: readonly LevelPlace[]): readonly LevelScores[] {
  const innermost = levels.length - 1;
  const own = levels.at(-1)?.place.column ?? 0;
  const scores = columns.filter(({ concept }) => concept === 'score');
  const found = scores.flatMap((column): LevelScores[] => {
    const name = levelNamed(column);
    const owner = column.left < own ? columns[columns.indexOf(column) - 1] : undefined;
    const level = levels.findIndex((one) => (name ? one.concept === name : one.place.label.column === owner?.label.column));
    return level >= 0 && level < innermost ? [{ level, place: placeAt(column, column.left), named: name !== null }] : [];
  });
  const others = scores.filter((column) => column.left > own && !found.some(({ place }) => place.column === column.left));
  return others.length > 0 ? found : [];
}
