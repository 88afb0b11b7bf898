import { assessNational, faultless, told, type Filled, type NationalForm } from '../../assess/national-form';

/** The faultless form (100 money, 100 points) with another sum spent, its rate and score right, and a reason written. */
function spending(spent: number, more: Partial<NationalForm> = {}): NationalForm {
  const score = Number((spent / 10).toFixed(2));
  return { ...faultless, budget: [100, 100, spent, 10, spent / 100, score], total: [100, Number((90 + score).toFixed(2))],
    ...more };
}

const warned = (form: NationalForm, rule: string): boolean => told(assessNational(form)).some((line) => line.startsWith(rule));

describe('red: indicators score high while the money was not spent, (S/90 − E/10) ÷ (S/90) > 5 %', () => {
  it.each<[number, boolean]>([[100, false], [95.1, false], [95, false], [94.9, true], [80, true]])('S 90 and E of %d %%',
    (spent, told) => {
    expect(warned(spending(spent), 'score-ahead-of-spending')).toBe(told);
  });

  it.each<[number, boolean]>([[85.5, false], [85.4, true]])('S 81: 5 %% of its own share (0.9), so E of %d %%', (spent, told) => {
    const rows: readonly Filled[] = [['治理河道长度', '≥20公里', '11公里', 20, 11, '汛期延误'], ...faultless.groups['产出指标']!.slice(1)];
    const score = Number((spent / 10).toFixed(2));
    const form = spending(spent, { groups: { ...faultless.groups, 产出指标: rows }, total: [100, Number((81 + score).toFixed(2))] });
    expect(warned(form, 'score-ahead-of-spending')).toBe(told);
  });

  it('no indicator scored at all is not ahead of anything', () => {
    const groups = { 产出指标: [['治理河道长度', '≥20公里', '0公里', 90, 0, '未开工']] } as const;
    expect(warned(spending(0, { groups, total: [100, 0] }), 'score-ahead-of-spending')).toBe(false);
  });
});

describe('yellow: unspent share > 20 %, or budget 0', () => {
  it.each<[number, boolean]>([[100, false], [80.01, false], [80, false], [79.99, true], [0, true]])('%d of 100 spent',
    (spent, told) => {
    expect(warned(spending(spent), 'unspent-over-20')).toBe(told);
  });

  it('budget 0', () => {
    expect(warned({ ...faultless, budget: [0, 0, 0, 10, '', 0], total: [100, 90] }, 'unspent-over-20')).toBe(true);
  });
});

describe('a rate below 90 % needs a reason', () => {
  it.each<[number, boolean]>([[90, false], [89.99, true]])('%d %%', (spent, told) => {
    expect(warned(spending(spent), 'low-execution-unexplained')).toBe(told);
  });
});

describe('a target exceeded by 30 % or more needs a reason', () => {
  it.each<[Filled, boolean]>([
    [['治理河道长度', '≥20公里', '26公里', 20, 20], true],
    [['治理河道长度', '≥20公里', '25.99公里', 20, 20], false],
    [['治理河道长度', '≥20公里', '26公里', 20, 20, '上级追加任务，超额完成'], false],
    [['清淤处数', '=10处', '13处', 20, 15.38], true],
    [['管护费用', '≤20万元', '14万元', 20, 20], false],
  ])('%j', (first, told) => {
    const rows: readonly Filled[] = [first, ...faultless.groups['产出指标']!.slice(1)];
    const form = { ...faultless, groups: { ...faultless.groups, 产出指标: rows },
      total: [100, Number((80 + Number(first[4])).toFixed(2))] as const };
    expect(warned(form, 'overachieved-unexplained') || warned(form, 'target-unmet-unexplained')).toBe(told);
  });
});
