import { Decimal, hundred, plain } from '../../src/figures';
import { builtInPacks } from '../../src/rules';
import type { ClauseTopic, IndicatorRule, Pack } from '../../src/rules';

const figuresIn = (text: string): string[] => [...text.matchAll(/\d+(?:\.\d+)?%?/g)].map(([figure]) => figure);
const percent = (share: Decimal): string => plain(share.times(hundred));

/** What the gist of a clause must quote from the pack's own figures, in its own order; topics without figures are left out. */
function quoted({ settings, grades, pointsTotals }: Pack): Partial<Record<ClauseTopic, readonly string[]>> {
  const [met, partly] = [percent(settings.bands.met), percent(settings.bands.partly)];
  const [top, ...lower] = grades.slice(0, -1).map(({ from }) => percent(from));
  const withExecution = pointsTotals.withExecution.map(plain);
  const rows = pointsTotals.withoutExecution.map(plain).at(-1)!;
  return {
    grades: [top!, ...withExecution, ...lower.flatMap((from, index) => [from, [top!, ...lower][index]!]), lower.at(-1)!],
    qualitative: [`100%`, `${met}%`, `${met}%`, `${partly}%`, `${partly}%`, '0'],
    unspent: [`${percent(settings.unspentAbove)}%`, '0'],
    'score-ahead': [`${percent(settings.scoreAhead)}%`],
    overachieved: [`${percent(settings.overachievement)}%`],
    weights: ['10', rows, ...withExecution],
    'execution-score': ['100%', '100%'],
    'zero-target': ['0'], 'row-score': ['0'], total: withExecution,
  };
}

/** What the 2025 grades and the forms of a province say in words of their own. */
const ownWords: Readonly<Record<string, Partial<Record<ClauseTopic, readonly string[]>>>> = {
  'sichuan/2024': { 'execution-rate': ['90%'] },
  'sichuan/2025': { 'execution-rate': ['90%'], grades: ['90', '80', '90', '70', '80', '70'] },
  'chongqing/2024': { coefficient: ['100%'], weights: ['90', '10'] },
};

describe.each(builtInPacks().map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  it('says in its clauses the figures it reckons with', () => {
    const said = Object.entries(pack.clauses).map(([topic, { gist }]) => [topic, figuresIn(gist)] as const)
      .filter(([, figures]) => figures.length > 0);
    expect(Object.fromEntries(said)).toEqual({ ...quoted(pack), ...ownWords[id] });
  });

  it('names a rate below which a reason is due that is the one it checks', () => {
    if (id.startsWith('sichuan')) expect(pack.clauses['execution-rate'].gist).toContain(`${percent(pack.settings.explainRateBelow)}%`);
    expect(percent(pack.settings.explainRateBelow)).toBe('90');
  });
});

/** Every figure a rule of an indicator rests on, as its article may say it. */
function figuresOf(rule: IndicatorRule, pack: Pack): ReadonlySet<string> {
  const own = [
    ...figuresIn(rule.formula?.text ?? ''), rule.points ? plain(rule.points) : '',
    ...rule.inputs.map(({ counts }) => (counts?.unspentBelow ? plain(counts.unspentBelow) : '')),
    ...rule.inputs.map(({ source }) => (source === 'projects.quantity-near' ? plain(pack.settings.overachievement) : '')),
    ...(rule.attainable?.kind === 'deduct' ? [plain(rule.attainable.step)] : []),
    ...(rule.attainable?.kind === 'parts' ? rule.attainable.parts.map(plain) : []),
  ].filter((text) => text !== '');
  return new Set(own.flatMap((text) => (text.endsWith('%') ? [text] : [text, `${percent(new Decimal(text))}%`])));
}

describe('an indicator says in its article the figures of its formula', () => {
  it.each(builtInPacks().flatMap((pack) => pack.indicators.map((rule) => [rule.form, rule.name, rule, pack] as const)))(
    '%s %s', (_form, _name, rule, pack) => {
      const known = figuresOf(rule, pack);
      // Whole points and 1 percentage point are the measure itself.
      const article = rule.clause.gist.replace(/（有的地方[^）]*）|1 个百分点|100%/g, '');
      expect(figuresIn(article).filter((figure) => !known.has(figure))).toEqual([]);
    });
});

it('the step other places take is told where a place’s own is not known', () => {
  const rule = builtInPacks().find(({ id }) => id === 'hunan/2024')!.indicators.find(({ name }) => name === '三公经费变动率')!;
  expect(rule.clause.gist).toContain('（有的地方 0.5 分）');
});

describe('what is asked for is explained with the figures it is counted by', () => {
  const none = '没有填 0';
  it.each(builtInPacks().flatMap(({ indicators, settings }) => indicators.flatMap((rule) => rule.inputs.map((input) =>
    [rule.name, input.name, rule, input, settings] as const))))('%s: %s', (_rule, _input, rule, input, settings) => {
    const { meaning, counts, source } = input;
    const rest = figuresIn(meaning.replace(none, ''));
    if (counts?.unspentBelow) expect(rest).toEqual([`${percent(counts.unspentBelow)}%`]);
    else if (source === 'projects.quantity-near') expect(rest).toEqual([`${percent(settings.overachievement)}%`]);
    else if (rule.name === '履职效能') expect(rest.join(' 至 ')).toMatch(/^(3 至 5)?$/);
    // Parts of one weight, counted together: 1 point each, or 2.
    else expect(rest).toEqual({ 资金投向不符合项数: ['1'], 因素法不符合项数: ['2'], 项目法不符合项数: ['2'] }[input.name] ?? []);
  });
});

describe('every figure that is asked for has the unit its name speaks of', () => {
  const units: readonly (readonly [RegExp, string])[] = [
    [/率$|N$|比例$|偏离度$/, '%'], [/处数$/, '处'], [/项数$/, '项'], [/人数$|编制数$/, '人'], [/项目数$|目标数$|总数$|个数$|次数$|项目总量$/, '个'],
    [/时间$/, '月'], [/任务(总)?量$/, ''], [/金额$|资金$|资产$|经费$|结转$|结余$|采购$|预算$|决算$|执行数$|预算数$/, '万元'],
  ];
  const asked = builtInPacks().flatMap(({ indicators }) => indicators).flatMap(({ inputs }) => inputs);

  it.each([...new Map(asked.map((input) => [input.name, input])).keys()])('%s', (name) => {
    // 政府采购总预算数 and its like are money; 阶段项目总数 is not.
    const expected = /预算数$/.test(name) ? '万元' : units.find(([words]) => words.test(name))?.[1];
    expect(asked.filter((input) => input.name === name).map(({ unit }) => unit)).toEqual(asked.filter((input) => input.name === name)
      .map(() => expected));
  });
});
