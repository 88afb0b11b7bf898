import fc from 'fast-check';
import { parseAddress } from '../../src/figures';
import { finding } from '../../src/assess';
import type { Finding } from '../../src/assess';
import { inOrder } from '../../src/assess/in-order';
import { sheetOf, workbookOf } from '../support/workbook';

const names = ['甲', '乙', '丙'];
const workbook = workbookOf(names.slice(0, 2).map((name) => sheetOf({ name, rows: [] })));

const findings = fc.array(
  fc.record({
    sheet: fc.constantFrom(...names),
    row: fc.nat(2),
    column: fc.nat(2),
    rule: fc.constantFrom('score-missing', 'sum-differs'),
    message: fc.constantFrom('一', '二'),
  }).map(({ sheet, row, column, rule, message }): Finding =>
    finding({ rule, severity: 'info', verdict: 'unverifiable', cell: { sheet, row, column }, message })
  ),
  { maxLength: 25 },
);

/** The same said plainly: each fingerprint once, then sorted. */
function plainly(all: readonly Finding[]): Finding[] {
  const tab = (found: Finding): number => [...names, ''].indexOf(found.sheet ?? '');
  const at = (found: Finding): [number, number] => { const { row, column } = parseAddress(found.cell)!; return [row, column]; };
  const once = [...new Map(all.map((found) => [found.id, found])).values()];
  return once.sort((a, b) => tab(a) - tab(b) || at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}

it('puts findings in reading order, each fingerprint once and the later of two', () => {
  fc.assert(fc.property(findings, (all) => {
    const ordered = inOrder(all, workbook);
    expect(ordered).toEqual(plainly(all));
    ordered.forEach((found, index) => { expect(found).toBe(plainly(all)[index]); });
  }));
});
