import { text } from '../value';
import type { Scope, Value } from '../value';
import type { BaseDataInput } from '../../../assess';
import type { FormFacts, IndicatorFact } from '../../facts/book';
import { tenThousandYuan } from '../../../figures';
import { list, scopeOf } from './scope';
import type { Entry } from './scope';

/** Rows of an indicator system (指标体系表) by their first and second level, each with its score and the figures its rule rests on. */
export function systemEntries(system: FormFacts | null, inputs: readonly BaseDataInput[]): readonly Entry[] {
  if (!system) return [];
  return [[
    '评价大类',
    list(
      grouped(system.indicators.filter((fact) => fact.sharedBy !== null), 0).map(([name, facts]) =>
        scopeOf([
          ['名称', text(name)],
          [
            '评价分组',
            list(
              grouped(facts, 1).map(([inner, rows]) =>
                scopeOf([['名称', text(inner)], [
                  '评价内容',
                  list(rows.map((fact) => rowScope(fact, system, inputs))),
                ]])
              ),
            ),
          ],
        ])
      ),
    ),
  ]];
}

/** Rows by one level of their path, in order. */
function grouped(facts: readonly IndicatorFact[], level: number): readonly (readonly [string, readonly IndicatorFact[]])[] {
  const groups = new Map<string, IndicatorFact[]>();
  for (const fact of facts) {
    const name = fact.path[Math.min(level, fact.path.length - 1)]!;
    groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  return [...groups];
}

function rowScope(fact: IndicatorFact, system: FormFacts, inputs: readonly BaseDataInput[]): Scope {
  return scopeOf([
    ['评价指标', text((fact.sharedBy ?? [fact.name]).join('、'))], ['名称', text(fact.name)],
    ['分值', fact.points && { kind: 'score', bound: fact.points }], ['得分', fact.score && { kind: 'score', bound: fact.score }],
    ['测算数据', list(dataOf(fact, system, inputs))],
  ]);
}

/**
 * The figures a row rests on, as far as they are known; a standard its own sheet prints says nothing without a figure to hold
 * against it.
 */
function dataOf(fact: IndicatorFact, system: FormFacts, inputs: readonly BaseDataInput[]) {
  const known = inputs.filter((input) => input.sheet === system.sheet && input.indicator === fact.name && input.value !== null);
  if (known.every(({ source }) => source.cell?.sheet === system.sheet)) return [];
  return known.map((input) => scopeOf([['名称', text(input.name)], ['完成值', figure(input)]]));
}

function figure(input: BaseDataInput): Value {
  const cells = input.source.cell ? [input.source.cell] : [];
  const bound = { value: input.value!, unit: tenThousandYuan, decimals: input.value!.decimalPlaces(), cells };
  if (input.unit === '万元') return { kind: 'money', bound };
  return text(`${input.value!.toFixed()}${input.unit}`, cells);
}
