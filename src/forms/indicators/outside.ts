import { normalise } from '../../figures';
import type { Grid } from '../grid';
import type { Place } from './regions';

/** Who evaluated, in a form's head: another body where a table is not the unit's own. */
const evaluator = /^(?:绩效)?(?:(?:第三方|受托|中介)(?:绩效)?(?:评价|评估)?机构|(?:评价|评估)(?:实施)?机构)$/;
/** Bodies that are hired for it. */
const hired = /事务所|公司|咨询|研究(?:院|所|中心)|大学|学院|第三方|中介/;
/** A table called so is another body's whoever it names: 第三方绩效评价评分表. */
const titled = /第三方.{0,6}(?:评价|评估|评审)|(?:评价|评估|评审).*\((?:由)?(?:第三方|中介|受托)[^()]*\)$/;

/** A label with what it asks for in one cell. */
const inOneCell = /^([^:]{2,12}):(.+)$/;

/** Few texts may name one at all. */
const mayName = /机构|第三方/;

/**
 * Whether a body hired to evaluate scored a table, by its title or by the line 评价机构：… above or below it: its scores are no unit's
 * own evaluation. A table that calls itself 自评 is, whoever helped with it.
 */
export function isScoredOutside(grid: Grid, { region, spans }: Place): boolean {
  const first = spans[0]!.header.top;
  let outside = false;
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string') continue;
      if (row < first && /自评|自我评价/.test(raw)) return false;
      outside ||= mayName.test(raw) && (isTitle(raw) || names(normalise(raw), besideOf(grid, row, column, region.right)));
    }
  }
  return outside;
}

const isTitle = (raw: string): boolean => titled.test(normalise(raw)) && /表(?:\([^()]*\))?$/.test(normalise(raw));

function besideOf(grid: Grid, row: number, column: number, right: number): string {
  const next = grid.next(row, column, right);
  const beside = next === null ? null : grid.raw(row, next);
  return typeof beside === 'string' ? normalise(beside) : '';
}

function names(text: string, beside: string): boolean {
  const both = inOneCell.exec(text);
  const [label, body] = both ? [both[1]!, both[2]!] : [text.replace(/:$/, ''), beside];
  return evaluator.test(label.replace(/\([^()]*\)/g, '')) && hired.test(body);
}
