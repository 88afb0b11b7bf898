import { plain, parseUnit, percent, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { neededNames } from '../../formula';
import type { Binding, Input, Scope } from '../../formula';
import type { BaseDataEntry, IndicatorForm, IndicatorRow } from '../../forms';
import { pointsName } from '../../rules';
import type { IndicatorInput, IndicatorRule, ProjectCount } from '../../rules';
import type { BaseDataInput } from '../assessment';
import type { RuledForm, Surroundings } from '../contribution';
import { decisionTexts } from '../texts/decisions';
import { asAsked, asInput } from './as-input';
import { entryFor, entryProblem } from './entries';
import { ownFigure } from './own-figures';
import { entriesOf } from './rehomed';
import { findInput, firstCell } from './sources';
import type { Finder } from './sources';

/** A 扣分项 row that states no deduction: its cases may be told, but need not be. */
const claimsNothing = (row: IndicatorRow): boolean => row.deduction && row.score?.kind !== 'value';

interface Bound {
  readonly binding: Binding;
  /** Null: it stands in the row itself, and nobody needs to be asked. */
  readonly found: Pick<BaseDataInput, 'value' | 'from' | 'source'> | null;
}

/** A figure that is not there, or what was written instead of it. */
export const lacking = ({ name, why }: { readonly name: string; readonly why: string }): string =>
  (why === decisionTexts.toBeFilled ? name : decisionTexts.unusable(name, why));

/** The inputs of one form's rules: what the user filled, else what the workbook holds (`find`), else missing by name. */
export class Inputs {
  private readonly asked = new Map<string, BaseDataInput>();
  private readonly entries: readonly BaseDataEntry[];

  constructor(
    private readonly ruled: RuledForm<IndicatorForm>, private readonly around: Surroundings,
    private readonly find: Finder = findInput,
  ) {
    this.entries = entriesOf(around);
  }

  /**
   * The scope a row's formula is evaluated in; names of inputs that do not apply to the unit ("/"). Asked of the user is only
   * what the formula can still need: no idle assets, no question of their value last year; nothing where `asking` is false.
   */
  scope(
    rule: IndicatorRule, row: IndicatorRow, asking = true,
  ): { readonly scope: Scope; readonly notApplicable: ReadonlySet<string> } {
    const notApplicable = new Set<string>();
    const bound = rule.inputs.map((input) => {
      const entry = entryFor(input.name, this.ruled.form.sheet.name, this.entries);
      if (entry?.read.kind === 'notApplicable' && entryProblem(entry, input.unit) === null) notApplicable.add(input.name);
      return { input, ...this.bind(input, row, entry) };
    });
    const bindings = bound.map(({ input, binding }): [string, Binding] => [input.name, binding]);
    const { points } = row;
    if (points?.kind === 'value') {
      const { value } = points.value;
      const input: Input = { name: pointsName, value, decimals: null, cell: points.cell, text: plain(value) };
      bindings.push([pointsName, { kind: 'figure', input }]);
    }
    const scope: Scope = new Map(bindings);
    const needed = rule.formula ? neededNames(rule.formula.expression, scope) : null;
    for (const { input, found } of bound) {
      if (asking && found && (needed === null || needed.has(input.name))) this.ask(input, row, found);
    }
    return { scope, notApplicable };
  }

  private bind(input: IndicatorInput, row: IndicatorRow, entry: BaseDataEntry | null): Bound {
    const own = ownFigure(input, row);
    if (own) return { binding: { kind: 'figure', input: own }, found: null };
    const problem = entry && !entry.prefilled ? entryProblem(entry, input.unit) : null;
    if (problem !== null) {
      return {
        binding: { kind: 'missing', name: input.name, why: problem, cell: entry?.cell ?? null },
        found: { value: null, from: 'missing', source: { text: decisionTexts.toBeFilled, cell: null } },
      };
    }
    // A value the tool put there itself is read from its source again; it may have changed since.
    if (entry?.read.kind === 'value' && !entry.prefilled) {
      const own = asInput(input.name, entry.read.value, input.unit, entry.cell);
      return {
        binding: { kind: 'figure', input: own },
        found: { value: asAsked(entry.read.value, input.unit), from: 'user', source: { text: decisionTexts.fromUser, cell: entry.cell } },
      };
    }
    const found = this.find(input, row, this.ruled, this.around);
    if (found) {
      const mean = found.items.reduce((sum, item) => sum.plus(item.value), zero).div(found.items.length);
      const value = parseUnit(input.unit)?.key === percent.key ? mean.times(100) : mean;
      return {
        binding: input.list ? { kind: 'list', items: found.items } : { kind: 'figure', input: found.items[0]! },
        found: { value, from: 'workbook', source: { text: found.where, cell: firstCell(found) } },
      };
    }
    const text = claimsNothing(row) ? decisionTexts.optional : decisionTexts.toBeFilled;
    return {
      binding: { kind: 'missing', name: input.name, why: decisionTexts.toBeFilled, cell: entry?.cell ?? null },
      found: { value: null, from: 'missing', source: { text, cell: null } },
    };
  }

  private ask(input: IndicatorInput, row: IndicatorRow, found: NonNullable<Bound['found']>): void {
    const sheet = this.ruled.form.sheet.name;
    const key = `${sheet}\u0001${input.name}`;
    const indicator = row.path.at(-1) ?? '';
    const known = this.asked.get(key);
    const { name, meaning, unit } = input;
    if (!known) this.asked.set(key, { key, sheet, indicator, name, meaning, unit, ...found });
    else if (!known.indicator.split('、').includes(indicator)) {
      this.asked.set(key, { ...known, indicator: `${known.indicator}、${indicator}` });
    }
  }

  /** How many projects of a kind the user says there are in all, by the inputs that count them; null where none is filled in. */
  projectCount(projects: ProjectCount['projects']): Decimal | null {
    const names = (this.ruled.pack?.indicators ?? []).filter(({ form }) => form === this.ruled.form.id)
      .flatMap(({ inputs }) => inputs)
      .filter(({ counts }) => counts?.projects === projects && counts.unspentBelow === null).map(({ name }) => name);
    for (const name of names) {
      const entry = entryFor(name, this.ruled.form.sheet.name, this.entries);
      if (entry?.read.kind === 'value' && entryProblem(entry, entry.unit) === null) return entry.read.value.value;
    }
    return null;
  }

  all(): readonly BaseDataInput[] {
    return [...this.asked.values()];
  }
}
