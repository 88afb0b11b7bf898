import { fullAddress, parseArea, parseAreas } from '../areas';
import type { BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';
import { remembered } from '../host-object';
import type { HostObject } from '../host-object';
import { chartCollection } from './chart';
import { nameCollection } from './name';
import { noteCollection } from './note';
import { rangeObject } from './range';
import { areasObject } from './range-areas';
import { usedArea } from './used';

/** A worksheet as the client sees it. */
export function worksheetObject(host: Host, sheet: BookSheet): HostObject {
  const range = (address: string | null): HostObject => rangeObject(host, sheet, parseArea(address ?? ''));
  return {
    type: 'Worksheet',
    id: sheet.id,
    properties: {
      id: { get: () => sheet.id },
      name: { get: () => sheet.name },
      visibility: { get: () => sheet.visibility },
    },
    parts: {
      protection: () => ({ type: 'WorksheetProtection', properties: { protected: { get: () => sheet.isProtected } } }),
      autoFilter: () => autoFilter(host, sheet),
      charts: () => chartCollection(host, sheet),
      names: () => nameCollection(sheet),
      notes: () => noteCollection(host, sheet),
      freezePanes: () => freezePanes(sheet),
      pageLayout: () => pageLayout(sheet),
    },
    methods: {
      getRange: range,
      getRanges: (address: string) => areasObject(host, sheet, parseAreas(address)),
      getUsedRange: (valuesOnly: boolean) =>
        rangeObject(host, sheet, usedArea(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      getCell: (row: number, column: number) => rangeObject(host, sheet, { top: row, left: column, bottom: row, right: column }),
      activate: () => {
        if (sheet.visibility !== 'Visible') throw new HostFault('InvalidOperation', 'a hidden sheet cannot be activated');
        host.book.active = { sheetId: sheet.id, address: 'A1' };
        return null;
      },
      delete: () => {
        if (host.book.isProtected) throw new HostFault('AccessDenied', 'the workbook is protected');
        if (host.book.sheets.filter((other) => other.visibility === 'Visible').length === 1) throw new HostFault('InvalidOperation');
        host.book.sheets = host.book.sheets.filter((other) => other !== sheet);
        return null;
      },
      _RegisterDataChangedEvent: () => host.registered.add(`10 ${sheet.id}`) && null,
      _UnregisterDataChangedEvent: () => host.registered.delete(`10 ${sheet.id}`) && null,
      _RegisterSelectionChangedEvent: () => host.registered.add(`14 ${sheet.id}`) && null,
      _UnregisterSelectionChangedEvent: () => host.registered.delete(`14 ${sheet.id}`) && null,
    },
  };
}

function autoFilter(host: Host, sheet: BookSheet): HostObject {
  return {
    type: 'AutoFilter',
    properties: {
      enabled: { get: () => sheet.filter !== null },
      isDataFiltered: { get: () => sheet.filter?.hides ?? false },
    },
    methods: {
      getRangeOrNullObject: () => (sheet.filter === null ? null : {
        ...rangeObject(host, sheet, sheet.filter.area),
        properties: { address: { get: () => fullAddress(sheet.name, sheet.filter!.area) } },
      }),
    },
  };
}

function freezePanes(sheet: BookSheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    methods: {
      freezeRows: (count: number) => {
        mustBeOpen(sheet);
        sheet.frozenRows = count;
        return null;
      },
      unfreeze: () => {
        mustBeOpen(sheet);
        sheet.frozenRows = 0;
        return null;
      },
    },
  };
}

function pageLayout(sheet: BookSheet): HostObject {
  return {
    type: 'PageLayout',
    properties: remembered(sheet.layout, ['orientation', 'zoom', 'paperSize', 'centerHorizontally'], () => { mustBeOpen(sheet); }, '1.9'),
    methods: {
      setPrintArea: (area: string) => {
        sheet.layout.printArea = area;
        return null;
      },
      setPrintTitleRows: (rows: string) => {
        sheet.layout.printTitleRows = rows;
        return null;
      },
    },
  };
}
