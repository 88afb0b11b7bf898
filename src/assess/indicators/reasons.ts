import { hundred, normalise, one, saysNone, valueAt } from '../../figures';
import type { Read } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { Settings } from '../../rules';
import { promptPatterns } from '../texts/prompts';
import type { ScoredRow } from './scored-row';

/** How much of a reason a message quotes. */
const quoted = 30;

/** Whether a text is an instruction the form was printed with, not an answer. */
export function isPrompt(text: string): boolean {
  const flat = normalise(text);
  return promptPatterns.some((pattern) => pattern.test(flat));
}

/** Whether a text says something: not blank, not 无 or "/", not the form's own instruction. */
export function saysSomething(text: string | null | undefined): boolean {
  if (text === null || text === undefined) return false;
  const flat = normalise(text);
  return flat.length >= 2 && !saysNone(text) && !isPrompt(text) && !/^无(?:偏差|调整|原因|变动)?[。.]?$/.test(flat);
}

/** Whether a cell for reasons gives one (`saysSomething`). */
export function readSaysSomething(read: Read<string> | null | undefined): boolean {
  return read?.kind === 'value' && saysSomething(read.value);
}

/** Whether the form gives reasons in one place for all: its reason cell, or one that asks for problems and their causes (存在问题及原因). */
export function explainedForAll(form: IndicatorForm): boolean {
  return saysSomething(form.overallReason?.text)
    || form.statements.some(({ concept, label, text }) => concept === 'problems' && label.includes('原因') && saysSomething(text));
}

/**
 * Whether a row's deviation is explained: in its own reason cell, or in the form's one cell for all. Where the table has no such cell,
 * the problems the form tells (主要问题) are its word on it.
 */
export function explained(row: ScoredRow, form: IndicatorForm): boolean {
  const told = row.indicator.reason === null
    && form.statements.some(({ concept, text }) => concept === 'problems' && saysSomething(text));
  return readSaysSomething(row.indicator.reason) || told || explainedForAll(form) || explainedBeside(row, form);
}

/** A cause written behind a score or an actual value in its own cell: "3.5分（因总人数减少）". */
const cause = /[(（,，;；。\n]\s*(?:主要)?(?:因为?|由于|受|系|原因)[^)）]{4,}/;

function explainedBeside({ indicator }: ScoredRow, { sheet }: IndicatorForm): boolean {
  return [indicator.score?.cell, indicator.actual?.cell].some((cell) => {
    const raw = cell && valueAt(sheet, cell.row, cell.column);
    return typeof raw === 'string' && cause.test(raw);
  });
}

const executionRate = /(预算|资金|支出)(执行|完成|支出|支付|使用|拨付)率|(执行|支出)进度|^(执行|支出|支付)率$/;
/** 预算执行 names a level as well, of which not every row is the rate. */
const executionItself = /^(预算|资金)执行(情况)?$/;

/** An execution rate among the indicators, held to the whole, needs a reason where the money's own block would (below 90 %). */
export function isGoodExecution(row: ScoredRow, settings: Settings): boolean {
  const { completion, outcome } = row;
  const named = row.indicator.path.some((level) => executionRate.test(normalise(level)))
    || executionItself.test(normalise(row.indicator.name.text));
  return named && completion !== null && completion.gte(settings.explainRateBelow)
    && [hundred, one].some((whole) => outcome?.compared?.target.eq(whole));
}

/** The beginning of a reason, as a message quotes it. */
export const quotation = (text: string): string => (text.length > quoted ? `${text.slice(0, quoted)}…` : text);

/** The beginning of a row's own reason, to quote; null where it gives none. */
export function reasonText(row: ScoredRow): string | null {
  const { reason } = row.indicator;
  if (reason?.kind !== 'value' || !saysSomething(reason.value)) return null;
  return quotation(reason.value);
}
