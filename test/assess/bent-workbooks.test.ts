import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assess';
import type { WorkbookSnapshot } from '../../src/figures';
import { openXlsx } from '../../src/hosts/file';
import { workbookOf } from '../support/workbook';
import { bends, spacedOut } from './bent/bends';
import type { Bend } from './bent/bends';

const workbooks = resolve(__dirname, '../../../shared/workbooks');

async function read(name: string): Promise<WorkbookSnapshot> {
  return (await openXlsx(new Uint8Array(readFileSync(resolve(workbooks, name))), name)).read();
}

/** What is told of each sheet and filled into it, without the cells: the same however the workbook is bent. */
function told(workbook: WorkbookSnapshot): string[] {
  const { findings, fills } = assess(workbook);
  const places = new Map(workbook.sheets.map((sheet, index) => [sheet.name, String(index)]));
  const at = (sheet: string | null): string => places.get(sheet ?? '') ?? '';
  return [
    ...findings.map((found) => [at(found.sheet), found.rule, found.severity, found.reported ?? '', found.expected ?? ''].join(' | ')),
    ...fills.map((fill) => [at(fill.cell.sheet), fill.kind, fill.value.toFixed()].join(' | ')),
  ].sort();
}

const bentBy = (workbook: WorkbookSnapshot, { bend }: Bend): WorkbookSnapshot =>
  workbookOf(workbook.sheets.map(bend), { name: workbook.name });

if (existsSync(workbooks)) {
  describe.each(['lukou-2024.xlsx', 'fengdu-fagai-2024.xlsx', 'fengdu-zhifa-2024.xlsx', 'fengdu-zhijian-2024.xlsx'])('%s', (name) => {
    it.each(bends.map((bend) => [bend.name, bend] as const))('is told the same %s', async (_name, bend) => {
      const workbook = await read(name);
      expect(told(bentBy(workbook, bend))).toEqual(told(workbook));
    });
  });

  it.each(['fengdu-fagai-2024.xlsx', 'fengdu-zhifa-2024.xlsx', 'fengdu-zhijian-2024.xlsx'])(
    `%s is told the same ${spacedOut.name}`,
    async (name) => {
      const workbook = await read(name);
      expect(told(bentBy(workbook, spacedOut))).toEqual(told(workbook));
    },
  );
}
