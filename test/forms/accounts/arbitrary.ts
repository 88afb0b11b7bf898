import fc from 'fast-check';
import type { Ledger, Payment, Style } from './ledger';

/** At least what 万元 with two decimals can show: a figure too small to print would be a blank that is not nothing. */
const shown = 10_000;
const cents = fc.integer({ min: shown, max: 2_000_000_000 });
const none = fc.constant(0);

const basicPayment: fc.Arbitrary<Payment> = fc.record({
  budget: fc.constant('general' as const), kind: fc.constant('basic' as const),
  item: fc.constantFrom('2080505', '2080506', '2080801', '2101102', '2140199', '2210201'),
  economic: fc.constantFrom('30101', '30102', '30107', '30113', '30201', '30211', '30229', '30304', '31002', '39999'), cents,
});
const projectPayment: fc.Arbitrary<Payment> = fc.record({
  budget: fc.constant('general' as const), kind: fc.constant('project' as const),
  item: fc.constantFrom('2140106', '2140199', '2010350'), economic: fc.constantFrom('30213', '31005', '31006'), cents,
});
const fundPayment: fc.Arbitrary<Payment> = fc.record({
  budget: fc.constant('fund' as const), kind: fc.constant('project' as const),
  item: fc.constantFrom('2120899', '2120804', '2296002'), economic: fc.constantFrom('31005', '30213'), cents,
});

/** Vehicles, reception and journeys are booked under their own economic codes, so the 三公 table can be right. */
const ledgerOf = (
  payments: readonly Payment[], opening: { general: number; fund: number }, rest: { general: number; fund: number }, planned: number,
): Ledger => {
  const spent = (budget: 'general' | 'fund'): number =>
    payments.filter((payment) => payment.budget === budget).reduce((total, payment) => total + payment.cents, 0);
  const running = payments.filter(({ economic }) => economic === '30231').reduce((total, payment) => total + payment.cents, 0);
  const fund = payments.some(({ budget }) => budget === 'fund');
  return {
    payments, opening: fund ? opening : { ...opening, fund: 0 },
    income: { general: spent('general') + rest.general, fund: fund ? spent('fund') + rest.fund : 0 },
    threePublic: { abroad: [0, 0], purchase: [0, 0], running: [running + planned, running], reception: [planned, 0] },
  };
};

const budgets = fc.record({
  general: fc.oneof(none, fc.integer({ min: shown, max: 500_000_000 })),
  fund: fc.oneof(none, fc.integer({ min: shown, max: 300_000_000 })),
});

export const ledgers: fc.Arbitrary<Ledger> = fc.tuple(
  fc.array(basicPayment, { minLength: 2, maxLength: 14 }), fc.array(projectPayment, { minLength: 1, maxLength: 4 }),
  fc.array(fundPayment, { maxLength: 3 }), cents, budgets, budgets, fc.oneof(none, fc.integer({ min: shown, max: 9_000_000 })),
).map(([basic, project, fund, vehicles, opening, rest, planned]) => ledgerOf(
  [...basic, { budget: 'general', kind: 'basic', item: '2140199', economic: '30231', cents: vehicles }, ...fund, ...project],
  opening, rest, planned,
));

export const styles: fc.Arbitrary<Style> = fc.record({
  unit: fc.constantFrom('万元' as const, '元' as const), lineNumbers: fc.boolean(), ordinalRow: fc.boolean(),
  code: fc.constantFrom('one' as const, 'levels' as const, 'split' as const), totalLast: fc.boolean(),
  prefix: fc.constantFrom(() => '', (number: string) => `附表${number}：`, () => '2031年度'), expenseFirst: fc.boolean(),
});

/** One honest unit for examples. */
export const sampleLedger: Ledger = ledgerOf([
  { budget: 'general', kind: 'basic', item: '2080505', economic: '30108', cents: 96_243_311 },
  { budget: 'general', kind: 'basic', item: '2080506', economic: '30109', cents: 12_396_120 },
  { budget: 'general', kind: 'basic', item: '2101102', economic: '30110', cents: 40_101_000 },
  { budget: 'general', kind: 'basic', item: '2140199', economic: '30101', cents: 206_604_980 },
  { budget: 'general', kind: 'basic', item: '2140199', economic: '30201', cents: 20_415_040 },
  { budget: 'general', kind: 'basic', item: '2140199', economic: '30231', cents: 12_000_000 },
  { budget: 'general', kind: 'basic', item: '2210201', economic: '30113', cents: 117_939_900 },
  { budget: 'general', kind: 'project', item: '2140106', economic: '31006', cents: 10_000_000 },
  { budget: 'fund', kind: 'project', item: '2120899', economic: '31005', cents: 598_410_000 },
], { general: 116_655_000, fund: 0 }, { general: 0, fund: 0 }, 200_000);
