import type { Area } from '../../../../src/figures';
import { intersection } from '../areas';
import type { BookRule, BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';
import { remembered } from '../host-object';
import type { HostObject } from '../host-object';

/** The conditional formats that touch the areas; what is added lies over all of them. */
export function ruleCollection(host: Host, sheet: BookSheet, areas: readonly Area[]): HostObject {
  const touching = (): BookRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((part) => areas.some((area) => intersection(area, part))));
  const find = (id: string): HostObject => {
    const rule = touching().find((other) => other.id === id);
    if (!rule) throw new HostFault('ItemNotFound');
    return ruleObject(sheet, rule);
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => touching().map((rule) => ruleObject(sheet, rule)),
    item: find,
    methods: {
      getItem: find,
      add: (type: string) => {
        mustBeOpen(sheet);
        const rule: BookRule = {
          id: `{CF-${String(host.book.nextId++)}}`,
          type,
          areas: [...areas],
          formula: '',
          fill: {},
          font: {},
          stopIfTrue: false,
          priority: 0,
        };
        sheet.rules.forEach((other) => { other.priority += 1; });
        sheet.rules.unshift(rule);
        return ruleObject(sheet, rule);
      },
      clearAll: () => {
        mustBeOpen(sheet);
        const gone = new Set(touching());
        sheet.rules = sheet.rules.filter((rule) => !gone.has(rule));
        return null;
      },
    },
  };
}

function ruleObject(sheet: BookSheet, rule: BookRule): HostObject {
  const open = (): void => { mustBeOpen(sheet); };
  const custom = (): HostObject => ({
    type: 'CustomConditionalFormat',
    parts: {
      rule: () => ({
        type: 'ConditionalFormatRule',
        properties: {
          formula: {
            get: () => rule.formula,
            set: (value) => {
              open();
              rule.formula = String(value);
            },
          },
        },
      }),
      format: () => ({
        type: 'ConditionalRangeFormat',
        parts: {
          fill: () => ({ type: 'ConditionalRangeFill', properties: remembered(rule.fill, ['color'], open) }),
          font: () => ({ type: 'ConditionalRangeFont', properties: remembered(rule.font, ['color', 'bold'], open) }),
        },
      }),
    },
  });
  return {
    type: 'ConditionalFormat',
    id: rule.id,
    properties: {
      id: { get: () => rule.id },
      type: { get: () => rule.type },
      priority: { get: () => rule.priority },
      stopIfTrue: {
        get: () => rule.stopIfTrue,
        set: (value) => {
          open();
          rule.stopIfTrue = value === true;
        },
      },
    },
    parts: {
      custom: () => {
        if (rule.type !== 'Custom') throw new HostFault('InvalidOperation', 'not a custom rule');
        return custom();
      },
      customOrNullObject: () => (rule.type === 'Custom' ? custom() : null),
    },
    methods: {
      delete: () => {
        open();
        sheet.rules = sheet.rules.filter((other) => other !== rule);
        return null;
      },
    },
  };
}
