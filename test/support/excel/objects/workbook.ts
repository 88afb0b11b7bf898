import { newSheet, sheetNamed } from '../book';
import { HostFault } from '../fault';
import type { Host } from '../host';
import type { HostObject } from '../host-object';
import { parseArea } from '../areas';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** The root of every path. */
export function workbookObject(host: Host): HostObject {
  const { book } = host;
  return {
    type: 'Workbook',
    properties: { name: { since: '1.7', get: () => book.name } },
    parts: {
      worksheets: () => worksheets(host),
      customXmlParts: () => xmlParts(host, null),
      protection: () => ({ type: 'WorkbookProtection', properties: { protected: { get: () => book.isProtected } } }),
      application: () => ({ type: 'Application', methods: { suspendScreenUpdatingUntilNextSync: () => null } }),
    },
    methods: {
      getActiveCell: () => {
        const sheet = sheetNamed(book, book.active.sheetId);
        if (!sheet) throw new HostFault('ItemNotFound');
        const { top, left } = parseArea(book.active.address);
        return rangeObject(host, sheet, { top, left, bottom: top, right: left });
      },
    },
  };
}

function worksheets(host: Host): HostObject {
  const { book } = host;
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetObject(host, sheet)),
    item: (key) => {
      const sheet = sheetNamed(book, key);
      return sheet ? worksheetObject(host, sheet) : null;
    },
    methods: {
      getItemOrNullObject: (key: string) => {
        const sheet = sheetNamed(book, key);
        return sheet ? worksheetObject(host, sheet) : null;
      },
      add: (name: string) => {
        if (book.isProtected) throw new HostFault('AccessDenied', 'the workbook is protected');
        if (!/^[^\\/?*:[\]]{1,31}$/.test(name) || /^'|'$/.test(name)) throw new HostFault('InvalidArgument', `not a sheet name: ${name}`);
        if (sheetNamed(book, name)) throw new HostFault('ItemAlreadyExists');
        const sheet = newSheet(book, name);
        book.sheets.push(sheet);
        return worksheetObject(host, sheet);
      },
      _RegisterDataChangedEvent: () => host.registered.add('10 Workbook') && null,
      _UnregisterDataChangedEvent: () => host.registered.delete('10 Workbook') && null,
      _RegisterSelectionChangedEvent: () => host.registered.add('14 Workbook') && null,
      _UnregisterSelectionChangedEvent: () => host.registered.delete('14 Workbook') && null,
    },
  };
}

function xmlParts(host: Host, namespace: string | null): HostObject {
  const { parts } = host.book;
  return {
    type: 'CustomXmlPartCollection',
    items: () =>
      [...parts].filter(([, xml]) => namespace === null || xml.includes(`xmlns="${namespace}"`)).map(([id]) => xmlPart(host, id)),
    item: (id) => (parts.has(id) ? xmlPart(host, id) : null),
    methods: {
      getByNamespace: (wanted: string) => xmlParts(host, wanted),
      add: (xml: string) => {
        const id = `{PART-${String(host.book.nextId++)}}`;
        parts.set(id, checked(xml));
        return xmlPart(host, id);
      },
    },
  };
}

function xmlPart(host: Host, id: string): HostObject {
  const { parts } = host.book;
  return {
    type: 'CustomXmlPart',
    id,
    properties: { id: { get: () => id } },
    methods: {
      getXml: () => parts.get(id),
      setXml: (xml: string) => parts.set(id, checked(xml)) && null,
      delete: () => parts.delete(id) && null,
    },
  };
}

function checked(xml: string): string {
  if (!/^(<\?xml[^>]*\?>)?\s*<(\w+)[^>]*>[^]*<\/\2>\s*$/.test(xml)) throw new HostFault('InvalidArgument', 'not XML');
  return xml;
}
