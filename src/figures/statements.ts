import { bandOf } from './bands';
import { unbroken } from './broken';
import type { CellRef } from './cell';
import { decimalOfDouble } from './decimal';
import { embeddedFigure, embeddedTarget, percentInDigits, spokenFigure } from './figure-in-words';
import { momentOfSerial, parseMoment } from './moments';
import { addedUp, howOften } from './how-often';
import { normalise } from './normalise';
import { readFormat } from './number-format';
import { parseOperator } from './operators';
import { parseQuantity, readQuantity } from './quantities';
import type { Operator, Quantity, Statement, Unit } from './quantity';
import { parseRange } from './ranges';
import type { Read, ReadProblem } from './read';
import type { RawValue } from './snapshot';
import { stateWithoutValue, unreadable } from './states';
import { showStatement } from './show';
import { parseUnit } from './units';

/** What the cells around a target or an actual value say of it. */
export interface StatementOptions {
  /** The unit column's text beside it; a unit in the statement itself wins. */
  readonly unit?: string | null;
  /** The operator said elsewhere (nature column); one in the statement itself wins. */
  readonly operator?: Operator | null;
  /** 'actual': "达到", "完成" before a figure say that it was done; in a target "达到" means ≥. Default 'target'. */
  readonly role?: 'target' | 'actual';
}

/**
 * What an indicator's target or actual value says: a quantity with its operator, a range, a calendar moment, or words with the band
 * they name. Text that is none of the first three is words; an operator without a figure and an error value are unreadable.
 */
export function readStatement(raw: RawValue, format: string, cell: CellRef, options: StatementOptions = {}): Read<Statement> {
  const without = stateWithoutValue(raw, cell);
  if (without) return without;
  const unit = options.unit ? parseUnit(options.unit) : null;
  if (typeof raw === 'number') return statementOfNumber(raw, format, cell, unit, options.operator ?? null);
  if (typeof raw !== 'string') return unreadable(raw, 'not-a-number', cell);
  const statement = parseStatement(raw, unit, options);
  return typeof statement === 'string' ? unreadable(raw, statement, cell) : { kind: 'value', value: statement, cell };
}

function statementOfNumber(
  raw: number, format: string, cell: CellRef, unit: Unit | null, operator: Operator | null,
): Read<Statement> {
  const shape = readFormat(format, decimalOfDouble(Number.isFinite(raw) ? raw : 0));
  if (shape.date) {
    const moment = momentOfSerial(raw, shape.parts);
    if (!moment) return unreadable(raw, 'not-a-date', cell);
    const statement = { kind: 'moment', operator, moment } as const;
    return { kind: 'value', cell, value: { ...statement, text: showStatement(statement) } };
  }
  const read = readQuantity(raw, format, cell, { unit });
  if (read.kind !== 'value') return read;
  const statement = { kind: 'quantity', operator, quantity: read.value } as const;
  return { kind: 'value', cell, value: { ...statement, text: showStatement(statement) } };
}

/** The statement of a text; a problem where an operator stands without a figure or a figure is in doubt. */
function parseStatement(written: string, unit: Unit | null, options: StatementOptions): Statement | ReadProblem {
  const shown = written.trim();
  // A stop at its end says nothing: "18次。" is 18次.
  const text = unbroken(written);
  const whole = (/百分之|[一二三四五六七八九]成/.test(text) ? percentInDigits(text) : text).replace(/[。;；，,、\s]+$/, '');
  const raw = options.role === 'actual' ? withoutRemark(whole) : whole;
  const compact = normalise(raw);
  const said = options.role === 'actual' ? stripDone(addedUp(compact.replace(lessened, '').replace(raised, '')))
    : compact.replace(about, '$1');
  const given = options.operator ?? null;
  // "2024.12" beside a unit is a number, without one it is a month.
  const moment = unit === null || /[年月季]/.test(said) ? parseMoment(said) : null;
  if (moment) return { kind: 'moment', operator: given, moment, text: shown };

  const range = parseRange(said, unit);
  if (range) return { kind: 'range', ...range, text: withUnit(shown, range.high, compact) };

  const stated = parseOperator(reached(said, options.role));
  const rest = stated ? stated.rest : said;
  if (stated && rest === '') return 'not-a-number';
  const operator = stated?.operator ?? given;
  if (stated) {
    const deadline = parseMoment(rest);
    if (deadline) return { kind: 'moment', operator, moment: deadline, text: shown };
  }
  // The raw text first: only there do spaces between digits still show that it may be two numbers.
  const direct = figure(stated ? rest : said === compact ? raw : said, unit);
  if (direct === 'ambiguous' || direct === 'too-large') return direct;
  const quantity = typeof direct === 'string' ? spokenFigure(rest, unit) ?? embeddedFigure(loosely(rest, options.role), unit) : direct;
  if (quantity) return quantityStatement(shown, compact, stated ? operator : given, quantity, stated !== null);
  const often = howOften(rest);
  const recurring = often === null ? null : embeddedFigure(often, unit);
  if (recurring) return quantityStatement(shown, compact, operator, recurring, stated !== null);
  const inside = embeddedTarget(often ?? compact, unit);
  if (inside) return { kind: 'quantity', ...inside, text: shown };
  return { kind: 'words', text: shown, band: bandOf(shown) };
}

function quantityStatement(
  shown: string, compact: string, operator: Operator | null, quantity: Quantity, ownOperator: boolean,
): Statement {
  const joined = withUnit(shown, quantity, compact);
  return { kind: 'quantity', operator, quantity, text: ownOperator || operator === null ? joined : operator + joined };
}

/** A figure that may be followed by a word that changes nothing: "100%完成", "95%左右", "12次(含)". */
function figure(text: string, unit: Unit | null): Quantity | ReadProblem {
  const compact = normalise(text);
  const bare = compact.replace(/(?:\(含\)|左右|完成|达标|合格|到位|实现|覆盖)+$/, '');
  return parseQuantity(bare === compact ? text : bare, unit);
}

/** What is said of a figure after it, without another figure: "99.5%，高于目标" is 99.5%. */
const withoutRemark = (text: string): string =>
  // 完成11期（目标12期）, 2项（另受理3项）: the bracket is of another figure.
  text.replace(/(?<=\S)[(（](?:(?:年度|全年|年初|原)?(?:目标|计划|任务|应|另)|其中|包括|较|比|同比)[^()（）]*[)）]$/, '')
    // 96.5%，较上年提高2.1个百分点 compares what stands before.
    .replace(/^([^，,；;。]*\d[^，,；;。\d]{0,6})[，,；;](?:较|比|同比|环比|超出?|高于|低于|优于|高出)[^，；;。]*$/, '$1')
    .replace(/^((?:[^，,；;。]|,(?=\d{3}))*\d[^，,；;。\d]{0,6})[，,；;。]\D+$/, '$1')
    // 建设3座，其中1座在建 tells of less.
    .replace(/^([^，,；;。]*\d[^，,；;。\d]{0,6})[，,；;]\s*(?:其中|包括|包含|内含)(?!.*(?:在建|在施|未(?:完|建|竣|开|实施))).*$/s, '$1');

const stripDone = (text: string): string =>
  text.replace(/^(?:截至年底|全年|本年度?|年度|累计|合计|共计|共|已经?|实际|均|约|基本|实现|了)*(?:完成|达到|达|实现|为|是|支出|执行|占比为?)?了?(?=[\d≥≤=<>一二两三四五六七八九十+-])/, '')
    .replace(about, '$1');

/** 1200余人: some more than that, of which only the figure can be compared. */
const about = /^(\d[\d,.]*[万亿]?)[余多](?=\p{Script=Han})/u;

/** 由7天缩短至5天, 从82%提高到90%: what it is to come to. */
const fromTo = (ways: string): RegExp => new RegExp(`^[由从][^至到]{1,10}(?:${ways})(?:至|到|为)(?=\\d)`);
const lessened = fromTo('缩短|压缩|压减|降低|减少|下降|控制|降');
const raised = fromTo('提高|提升|增加|增长|扩大|上升|增');

const reached = (text: string, role: StatementOptions['role']): string =>
  role === 'actual' ? text
    : text.replace(lessened, '≤').replace(raised, '≥').replace(/^(?:应|须|需)?(?:达到|达)(?=\d)/, '≥').replace(/^(?:应|须|需|约|为)(?=[\d≥≤不])/, '');

/** 满意度达96.5%以上 tells loosely what came of it. */
const loosely = (text: string, role: StatementOptions['role']): string => (role === 'actual' ? text.replace(/(?:以上|左右)$/, '') : text);

/** The statement as the reader sees it: a bare figure with the unit of its column. */
function withUnit(shown: string, quantity: Quantity, compact: string): string {
  const own = quantity.unit !== null && compact.endsWith(normalise(quantity.unit.text));
  return quantity.unit && !own && /\d$/.test(compact) && !compact.startsWith('¥') ? shown + quantity.unit.text : shown;
}
