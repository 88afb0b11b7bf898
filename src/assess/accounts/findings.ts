import { plain, readProblems, valueOf, zero } from '../../figures';
import type { Decimal, Reconciliation } from '../../figures';
import type { AccountsRow } from '../../forms/accounts';
import type { Clause } from '../../rules';
import type { Finding, Severity } from '../assessment';
import { finding } from '../finding';
import type { Breach } from './breach';
import type { Check } from './expand';
import { tableName } from './naming';
import type { Slip } from './slips';
import { isBlank, type Slot } from './slot';
import { accountsDocument, accountsTexts } from './texts';
import { slotsOf, type Judged } from './trying';
import { formulaOf, gapOf, limitOf, plainOf, shownOf, statedOf, whereOf, whyOf } from './wording';

function clauseOf({ identity, text }: Check): Clause {
  const between = identity.rule === 'cross-table-differs';
  return { document: accountsDocument, article: accountsTexts.article(identity.id, between), gist: text, certain: true };
}

/** A broken 勾稽关系 (or several one figure explains) as one finding at the cell to look at. */
export function breachFinding(breach: Breach): Finding {
  const primary = primaryOf(breach);
  const { check, outcome } = primary;
  const isTarget = check.target.key === breach.slot.key;
  const bound = check.relation === 'equal' ? outcome.expected : limitOf(check);
  const expected = breach.value ?? (isTarget ? bound : null);
  return finding({
    rule: check.identity.rule, severity: severityOf(breach.broken), verdict: 'inconsistent', cell: breach.slot.cell,
    related: relatedCells(breach.broken, breach.slot), reported: plainOf(breach.slot),
    expected: expectedText(primary, breach.slot, expected), message: breachMessage(breach, primary, expected),
    clause: clauseOf(check), why: whyOf(check, outcome), fix: isTarget && !breach.above ? fixOf(primary, expected) : null,
  });
}

/** Figures that stand beside other 科目 than their own: one finding for all of their rows. */
export function slipFinding({ table, reference, rows, by, columns }: Slip): Finding {
  const figures = rows.flatMap((row) => row.figures.get(columns[0]!) ?? []);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const message = accountsTexts.slipped(tableName(table), codeOf(first), codeOf(last), rows.length, tableName(reference), by);
  return finding({
    rule: 'cross-table-differs', severity: 'error', verdict: 'inconsistent', cell: figures[0]!.cell,
    related: figures.slice(1).map(({ cell }) => cell), reported: null, expected: null, message,
    clause: { document: accountsDocument, article: accountsTexts.slipArticle, gist: message, certain: true },
  });
}

const codeOf = ({ code, label }: AccountsRow): string => (code ? `${code} ${label}` : label);

/** The check that names the finding: one whose own cell this is, inside a table rather than between tables. */
function primaryOf({ broken, slot }: Breach): Judged {
  const own = broken.filter(({ check }) => check.at.key === slot.key);
  return own.find(({ check }) => check.identity.rule !== 'cross-table-differs') ?? own[0] ?? broken[0]!;
}

function severityOf(broken: readonly Judged[]): Severity {
  return broken.every(({ check }) => check.identity.severity === 'warning') ? 'warning' : 'error';
}

function relatedCells(judged: readonly Judged[], home: Slot): readonly Slot['cell'][] {
  return cellsBeside(judged.map(({ check }) => check), home);
}

function cellsBeside(checks: readonly Check[], home: Slot): readonly Slot['cell'][] {
  return checks.flatMap(slotsOf).filter((slot) => slot.key !== home.key && !slot.absent && !isBlank(slot.read))
    .map((slot) => slot.cell);
}

/** What a figure should be; at most or at least that, seen from the side of the relation it stands on. */
function expectedText({ check }: Judged, { key }: Slot, expected: Decimal | null): string | null {
  if (!expected) return null;
  if (check.relation === 'equal') return plain(expected);
  const added = check.target.key !== key && check.items.some(({ slot, weight }) => slot.key === key && weight > 0);
  return ((check.relation === 'atMost') !== added ? '≤' : '≥') + plain(expected);
}

/** 采用计算值 only for a sum whose parts stand: never for a figure that was copied from the ledger. */
function fixOf({ check }: Judged, value: Decimal | null): Finding['fix'] {
  return value && check.relation === 'equal' && check.at.key === check.target.key ? { value, percent: false } : null;
}

function breachMessage(breach: Breach, { check, outcome }: Judged, expected: Decimal | null): string {
  const where = whereOf(breach.slot);
  const stated = statedOf(breach.slot);
  if (breach.broken.length > 1 && expected) {
    const identities = breach.broken.map((one) => `“${one.check.text}”（${formulaOf(one.check, one.outcome)}）`);
    const distinct = [...new Set(identities)];
    const value = valueWith(breach, check, expected);
    return accountsTexts.several(where, stated, distinct.length, distinct.join(accountsTexts.joiner), value);
  }
  if (breach.mistyped && expected) return accountsTexts.mistyped(where, stated, check.text, formulaOf(check, outcome), plain(expected));
  if (breach.slot.key !== check.at.key && expected) return accountsTexts.elsewhere(where, stated, check.text, plain(expected));
  if (check.relation !== 'equal') {
    return accountsTexts.atMost(where, stated, check.text, plain(limitOf(check)));
  }
  const absent = slotsOf(check).find((slot) => slot.absent);
  const gap = gapOf(check, outcome.delta!);
  if (absent) return accountsTexts.unlisted(where, stated, check.text, tableName(absent.table), whatOf(breach.slot), gap);
  const { computed } = outcome;
  const range = computed && !computed.isExact ? computed.span() : null;
  return accountsTexts.differs(where, stated, check.text, formulaOf(check, outcome), range, gap);
}

/** A row in words: its code and name. */
const whatOf = ({ row }: Slot): string => codeOf(row);

/** The value with which all holds, and what the sums above it then have to read. */
function valueWith({ slot, above }: Breach, check: Check, expected: Decimal): string {
  if (!above) return plain(expected);
  const change = expected.minus(valueOf(slot.read)?.value ?? zero);
  const sums = above.map((sum) => accountsTexts.sum(whatOf(sum))).join('');
  return accountsTexts.climbed(plain(expected), sums, gapOf(check, change), change.isNegative());
}

/** A difference that rounding explains: told, never counted. */
export function tailFinding({ check, outcome }: Judged): Finding {
  const value = shownOf(check.target) ?? '0';
  const where = whereOf(check.target);
  return finding({
    rule: check.identity.rule,
    severity: 'info',
    verdict: 'rounding-tail',
    cell: check.target.cell,
    related: relatedCells([{ check, outcome }], check.target),
    reported: plainOf(check.target),
    expected: plain(outcome.expected!),
    message: outcome.reason === 'shown-rounded' ? accountsTexts.shownRounded(where, value, check.text)
      : tailMessage(check, outcome, where, value),
    clause: clauseOf(check),
    why: whyOf(check, outcome),
  });
}

function tailMessage(check: Judged['check'], outcome: Reconciliation, where: string, value: string): string {
  // A stated 0.00 may have been rounded as any other figure: the range counts it.
  const count = check.items.filter(({ slot }) => slot.read.kind === 'value').length;
  if (check.play && outcome.bound?.eq(check.play.div(check.target.table.moneyUnit.scale))) {
    return accountsTexts.added(where, value, formulaOf(check, outcome), gapOf(check, outcome.delta!), check.text);
  }
  const text = accountsTexts.tail(
    where,
    value,
    check.text,
    formulaOf(check, outcome),
    gapOf(check, outcome.delta!),
    count,
    gapOf(check, outcome.bound!),
  );
  return outcome.unlikely ? text + accountsTexts.unlikely : text;
}

/** A cell of a table that holds something no figure can be read from. */
export function unreadableFinding(slot: Slot): Finding | null {
  if (slot.read.kind !== 'unreadable') return null;
  return finding({
    rule: 'value-unreadable', severity: 'error', verdict: 'unverifiable', cell: slot.cell, reported: slot.read.text,
    message: accountsTexts.unreadable(whereOf(slot), slot.read.text, readProblems[slot.read.why]),
  });
}

/** A check that could not be made, and why. */
export function uncheckedFinding(check: Check, text: (where: string, identity: string) => string): Finding {
  return finding({
    rule: check.identity.rule, severity: 'info', verdict: 'unverifiable', cell: check.target.cell,
    related: cellsBeside([check], check.target), reported: null,
    message: text(whereOf(check.target), check.text), clause: clauseOf(check),
  });
}
