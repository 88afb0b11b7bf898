import type { BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { HostObject } from '../host-object';

/** The defined names of a sheet. */
export function nameCollection(sheet: BookSheet): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () => [...sheet.names.keys()].map((name) => nameObject(sheet, name)),
    item: (name) => (sheet.names.has(name) ? nameObject(sheet, name) : null),
    methods: {
      getItem: (name: string) => {
        if (!sheet.names.has(name)) throw new HostFault('ItemNotFound');
        return nameObject(sheet, name);
      },
      add: (name: string, reference: string) => {
        mustBeOpen(sheet);
        if (sheet.names.has(name)) throw new HostFault('ItemAlreadyExists');
        sheet.names.set(name, { formula: reference, visible: true });
        return nameObject(sheet, name);
      },
    },
  };
}

function nameObject(sheet: BookSheet, name: string): HostObject {
  return {
    type: 'NamedItem',
    properties: {
      name: { get: () => name },
      visible: {
        get: () => sheet.names.get(name)?.visible,
        set: (value) => { sheet.names.set(name, { ...sheet.names.get(name)!, visible: value === true }); },
      },
    },
    methods: { delete: () => sheet.names.delete(name) && null },
  };
}
