import type { Area } from '../../../../src/figures';
import { areaAddress } from '../../../../src/figures';
import { intersection } from '../areas';
import type { BookSheet } from '../book';
import { mustBeOpen } from '../host';
import { remembered } from '../host-object';
import type { HostObject } from '../host-object';

/** The data validation of an area. */
export function validationObject(sheet: BookSheet, area: Area): HostObject {
  const entry = (): Record<string, unknown> => {
    const found = sheet.validations.find((other) => areaAddress(other.area) === areaAddress(area));
    if (found) return found.bag;
    const made = { area, bag: {} };
    sheet.validations.push(made);
    return made.bag;
  };
  const bag: Record<string, unknown> = {};
  const names = ['rule', 'prompt', 'errorAlert', 'ignoreBlanks'];
  const properties = Object.fromEntries(
    Object.entries(remembered(bag, names, () => {
      mustBeOpen(sheet);
    }, '1.8')).map(([name, property]) => [
      name,
      {
        ...property,
        set: (value: unknown) => {
          mustBeOpen(sheet);
          entry()[name] = value;
        },
      },
    ]),
  );
  return {
    type: 'DataValidation',
    properties,
    methods: {
      clear: () => {
        mustBeOpen(sheet);
        sheet.validations = sheet.validations.filter((other) => !intersection(other.area, area));
        return null;
      },
    },
  };
}
