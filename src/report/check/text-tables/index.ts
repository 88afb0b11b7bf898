import { Decimal, hundred, plain } from '../../../figures';
import { growth, magnitude, minus, over, times, exactly, total } from '../amount';
import type { Amount } from '../amount';
import type { Operand } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { textTables } from './table';
import type { Cell, Row, TextTable } from './table';

/** Tables within a report: sums of columns, and columns of rates and changes that other columns give. */
export function tablesInText(paragraphs: readonly string[]): readonly Problem[] {
  return textTables(paragraphs).flatMap((table) => [...sums(table), ...rates(table), ...shares(table), ...changes(table)]);
}

const isSum = (label: string): boolean => /^(?:合计|总计|共计|小计|总额)(?:[（(].*)?$/.test(label);
/** Names under which numbers are not added up, and labels that open a level or name some of a row before. */
const notAdded = /率|比重|占比|比例|%|单价|标准|平均|人均|均价|序号|编号|编码|年份|日期|满意度|进度|增幅|降幅|排名|目标值|指标值|完成值/;
const levelled = /其中|小计|^(?:[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[）)])|平均|^[-—–]/;

/** The one row of the sum at the top or the end against all the others. */
function sums({ header, rows, broken }: TextTable): Problem[] {
  const at = rows.findIndex(({ label }) => isSum(label));
  const others = rows.filter((_, index) => index !== at);
  if (broken || at < 0 || (at !== 0 && at !== rows.length - 1) || others.length < 2
    || others.some(({ label }) => isSum(label) || levelled.test(label))) return [];
  return header.flatMap((name, column) => {
    const stated = rows[at]!.cells[column];
    const parts = others.flatMap(({ cells }) => cells[column] ?? []);
    if (column === 0 || !stated || stated.percent || notAdded.test(name) || parts.length < 2
      || parts.some(({ percent }) => percent)) return [];
    const sum = total(parts);
    if (sum.range.intersects(stated.range) || isMean(parts, stated)) return [];
    const short = sum.value.lt(stated.value);
    return [problem(rows[at]!, name, stated, sum, parts.map(({ text }) => text).join('＋'), others.flatMap((row) =>
      operandOf(row, name, row.cells[column] ?? null)), short ? 'warning' : 'error')];
  });
}

/** A mean in the row of sums, or one value for all of them, is none. */
const isMean = (parts: readonly Cell[], stated: Cell): boolean => parts.some(({ value }) => value.eq(stated.value))
  || parts.every(({ value }) => value.gte(stated.value)) || Decimal.max(...parts.map(({ value }) => value)).gte(stated.value);

const columnOf = (header: readonly string[], words: RegExp, not = /$^/): number => header.findIndex((name) =>
  words.test(name) && !not.test(name));

/** 执行率 of 执行数 and 预算数, in every row that holds the three. */
function rates({ header, rows }: TextTable): Problem[] {
  const at = columnOf(header, /^(?:预算)?(?:执行|支出|支付|使用)率|^预算完成率/);
  const spent = columnOf(header, /执行数|支出数|支出金额|实际支出|决算数|支付金额|已支付|^执行$|^支出$|执行金额|实际执行/, /率|预算/);
  const budgets = header.flatMap((name, column) => (/预算|下达|到位|安排/.test(name) && !/率|执行|完成|调整额|增减/.test(name) && column > 0
    ? [column] : []));
  if (at < 0 || spent < 0 || budgets.length === 0) return [];
  return rows.flatMap((row) => {
    const [stated, done] = [row.cells[at], row.cells[spent]];
    const bases = budgets.flatMap((column) => row.cells[column] ?? []);
    if (!stated || !done || bases.length !== budgets.length) return [];
    const readings = bases.flatMap((base) => ratio(over(done, base), stated, header[at]!));
    if (readings.length !== bases.length || readings.some((one) => one.range.intersects(stated.range))) return [];
    return [problem(row, header[at]!, stated, readings.at(-1)!, `${done.text}÷${bases.at(-1)!.text}`,
      [...operandOf(row, header[spent]!, done), ...operandOf(row, header[budgets.at(-1)!]!, bases.at(-1)!)])];
  });
}

/** 占比 of the column that its name names, else of the one before it, in the column's own total. */
function shares({ header, rows }: TextTable): Problem[] {
  const whole = rows.find(({ label }) => isSum(label));
  return header.flatMap((name, at) => {
    if (at < 2 || !/^占|占比|比重/.test(name) || !whole) return [];
    const columns = header.flatMap((other, column) => (column > 0 && column < at && !notAdded.test(other) ? [column] : []));
    return rows.filter((row) => row !== whole).flatMap((row) => {
      const stated = row.cells[at];
      const readings = columns.flatMap((column) => {
        const [part, all] = [row.cells[column], whole.cells[column]];
        return stated && part && all && !all.value.isZero()
          ? ratio(over(part, all), stated, name).map((share) => ({ share, part, all, column }))
          : [];
      });
      const last = readings.at(-1);
      if (!stated || !last || readings.some(({ share }) => share.range.intersects(stated.range))) return [];
      return [problem(row, name, stated, last.share, `${last.part.text}÷${last.all.text}`,
        [...operandOf(row, header[last.column]!, last.part), ...operandOf(whole, header[last.column]!, last.all)])];
    });
  });
}

const year = /^(\d{4})年(?:度)?/;

/** 增减额 and 增减率 of two years' columns. */
function changes({ header, rows }: TextTable): Problem[] {
  const years = header.flatMap((name, column) => { const told = year.exec(name)?.[1]; return told && !/率|增|减|比/.test(name)
    ? [{ column, year: Number(told) }] : []; });
  const [a, b] = years;
  const pair = years.length === 2 && a && b && a.year !== b.year ? (a.year < b.year ? { base: a.column, now: b.column }
    : { base: b.column, now: a.column }) : named(header);
  if (!pair) return [];
  const amount = columnOf(header, /^(?:较上年|同比|比上年)?(?:增减|增加|变动|增长|增（减）|增\(减\))(?:额|金额|数|数额|值)?(?:（[^）%]*）|\([^)%]*\))?$/,
    /率|%|幅/);
  const rate = columnOf(header, /(?:增减|增长|变动|增幅|同比)(?:率|幅度|比例|幅)?(?:[（(]%[）)])?$/, /额|金额|数$/);
  return rows.flatMap((row) => {
    const [now, base] = [row.cells[pair.now], row.cells[pair.base]];
    if (!now || !base) return [];
    const from = [...operandOf(row, header[pair.now]!, now), ...operandOf(row, header[pair.base]!, base)];
    const difference = minus(now, base);
    const stated = amount < 0 || amount === rate ? null : row.cells[amount] ?? null;
    const told = rate < 0 ? null : row.cells[rate] ?? null;
    const change = base.value.isZero() ? null : growth(now, base);
    return [...judge(row, header[amount] ?? '', stated, [difference], `${now.text}－${base.text}`, from),
      ...(told?.percent || /%|率/.test(header[rate] ?? '') ? judge(row, header[rate] ?? '', told,
        told ? ratio(change, told, header[rate]!) : [], `（${now.text}－${base.text}）÷${base.text}`, from) : [])];
  });
}

function named(header: readonly string[]): { readonly base: number; readonly now: number } | null {
  const [base, now] = [columnOf(header, /^上年|^上一年|^去年/, /率|增|减|比/), columnOf(header, /^本年|^当年|^今年/, /率|增|减|比|预算/)];
  return base > 0 && now > 0 ? { base, now } : null;
}

/** A fall may be told without its sign. */
function judge(row: Row, name: string, stated: Cell | null, readings: readonly Amount[], formula: string,
  from: readonly Operand[]): Problem[] {
  const first = readings[0];
  if (!stated || !first || readings.some((one) => one.range.intersects(stated.range)
    || magnitude(one).range.intersects(stated.range))) return [];
  return [problem(row, name, stated, first, formula, from)];
}

/** A ratio as the column shows it: "97.5%", 97.5 under （%）, or 0.975. */
function ratio(amount: Amount | null, stated: Cell, name: string): readonly Amount[] {
  if (!amount) return [];
  const points = times(amount, exactly(hundred));
  return stated.percent || /%/.test(name) || stated.value.abs().gt(2) ? [points] : [amount];
}

function operandOf(row: Row, name: string, cell: Cell | null): readonly Operand[] {
  return cell ? [{ label: texts.operand(row.paragraph, `${row.label} ${name}`), value: cell.text, paragraph: row.paragraph,
    cell: null, range: null }] : [];
}

function problem(row: Row, name: string, stated: Cell, computed: Amount, formula: string, operands: readonly Operand[],
  severity: Problem['severity'] = 'error'): Problem {
  const value = plain(computed.value.toDecimalPlaces(stated.decimals + 2, Decimal.ROUND_HALF_UP)) + (stated.percent ? '%' : '');
  return { rule: 'narrative-arithmetic', severity, at: null, paragraph: row.paragraph, reported: stated.text, expected: value,
    message: texts.inTextTable(row.label, name, formula, value, stated.text), formula: `${formula}＝${value}`, operands,
      range: null,
    cells: [] };
}
