import type { Area } from '../../../../src/figures';
import { fullAddress, intersection } from '../areas';
import type { BookSheet } from '../book';
import type { Host } from '../host';
import type { HostObject } from '../host-object';
import { ruleCollection } from './conditional';
import { formatObject } from './format';
import { rangeObject } from './range';

/** A range of several areas. */
export function areasObject(host: Host, sheet: BookSheet, areas: readonly Area[]): HostObject {
  return {
    type: 'RangeAreas',
    properties: {
      address: { get: () => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
      areaCount: { get: () => areas.length },
    },
    parts: {
      areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => rangeObject(host, sheet, area)) }),
      conditionalFormats: () => ruleCollection(host, sheet, areas),
      format: () => formatObject(sheet, areas),
    },
    methods: { _KeepReference: () => null },
  };
}

export function mergedAreas(host: Host, sheet: BookSheet, area: Area): HostObject | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  return merges.length === 0 ? null : areasObject(host, sheet, merges);
}
