import { builtInPacks, choosePack, loadPack } from '../../src/rules';
import type { ChooseOptions, Pack, Words } from '../../src/rules';

const words = (unit: string, year: number): Words =>
  ({ form: 'national/project-self-evaluation', year, own: [unit], siblings: [], fileName: '自评.xlsx' });
const chosen = (unit: string, year: number, options: ChooseOptions = {}): string | null =>
  choosePack(words(unit, year), options).pack?.id ?? null;

const none = 'none';
const national = 'national/2020';
const allPacks = '全国2020年度起（national/2020）、四川省2024年度（sichuan/2024）、四川省2025年度起（sichuan/2025）、湖南省2024年度（hunan/2024）、'
  + '重庆市2024年度（chongqing/2024）';

describe.each<[unit: string, name: string, exist: string, packs: Readonly<Record<number, string>>, nearest: Readonly<Record<number, string>>]>([
  ['四川省某厅', '四川省', '四川省2024年度（sichuan/2024）、四川省2025年度起（sichuan/2025）',
    { 2024: 'sichuan/2024', 2025: 'sichuan/2025', 2026: 'sichuan/2025', 2030: 'sichuan/2025' },
    { 2018: 'sichuan/2024', 2019: 'sichuan/2024', 2021: 'sichuan/2024', 2023: 'sichuan/2024' }],
  ['湖南省某厅', '湖南省', '湖南省2024年度（hunan/2024）', { 2024: 'hunan/2024' },
    { 2018: 'hunan/2024', 2021: 'hunan/2024', 2023: 'hunan/2024', 2025: 'hunan/2024', 2026: 'hunan/2024' }],
  ['重庆市某局', '重庆市', '重庆市2024年度（chongqing/2024）', { 2024: 'chongqing/2024' },
    { 2018: 'chongqing/2024', 2021: 'chongqing/2024', 2023: 'chongqing/2024', 2025: 'chongqing/2024', 2026: 'chongqing/2024' }],
  ['湖北省某厅', '湖北省', '', {}, { 2018: national, 2019: national }],
  ['云岭县某局', '', '', {}, { 2018: national, 2019: national }],
])('%s by year', (unit, name, exist, packs, nearest) => {
  it.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2030])('%d', (year) => {
    const choice = choosePack(words(unit, year));
    const expected = packs[year] ?? (year < 2020 ? none : national);
    expect(choice.pack?.id ?? none).toBe(expected);
    const fellBack = exist !== '' && expected === national;
    expect(choice.fellBack).toBe(fellBack);
    if (fellBack) expect(choice.why).toContain(`${name}没有${String(year)}年度的规则（现有：${exist}），按全国规则；需套用其他年度请在设置中选择`);
    if (expected === none) {
      const known = exist === '' ? allPacks : `全国2020年度起（${national}）、${exist}`;
      expect(choice.why).toBe(`${String(year)}年度没有可用的规则（现有：${known}）`);
    }
  });

  it.each(Object.entries(nearest))('%s falls back to %s when asked', (year, id) => {
    const choice = choosePack(words(unit, Number(year)), { allowOtherYear: true });
    expect([choice.pack?.id, choice.fellBack]).toEqual([id, false]);
    const place = id === national ? '全国' : name;
    expect(choice.why).toContain(`${place}没有${year}年度的规则，按您的要求套用${place}${id.split('/')[1]!}年度`);
    expect(chosen(unit, Number(year), { rules: id })).toBe(id);
  });
});

describe('the years of a place’s packs', () => {
  const byPlace = (): Pack[][] => [...new Set(builtInPacks().map(({ jurisdiction }) => jurisdiction))]
    .map((place) => builtInPacks().filter(({ jurisdiction }) => jurisdiction === place));

  it('follow each other without overlap, each beginning in the year of its id', () => {
    for (const packs of byPlace()) {
      for (const { id, years } of packs) expect(id.endsWith(`/${String(years.from)}`)).toBe(true);
      packs.slice(1).forEach(({ years }, index) => expect(packs[index]!.years.to).toBe(years.from - 1));
    }
    expect(builtInPacks().map(({ id, years }) => `${id} ${String(years.to)}`)).toEqual([
      'national/2020 null', 'sichuan/2024 2024', 'sichuan/2025 null', 'hunan/2024 2024', 'chongqing/2024 2024']);
  });
});

describe('a county’s pack of another year', () => {
  const own = loadPack(JSON.stringify({
    schema: 'ziping.rules/1', id: 'yunling/2025', name: '云岭县', years: { from: 2025, to: 2025 }, extends: 'sichuan/2025',
    recognise: { places: ['云岭县'] },
  }), '云岭.json');
  const with_ = { packs: [own] };

  it('leaves the forms of the years before and after to the rules they had without it, and says so', () => {
    expect([2023, 2024, 2025, 2026].map((year) => chosen('四川省云岭县某局', year, with_)))
      .toEqual([national, 'sichuan/2024', 'yunling/2025', 'sichuan/2025']);
    expect([2018, 2024].map((year) => chosen('云岭县某局', year, with_))).toEqual([null, national]);
    const { why, fellBack } = choosePack(words('四川省云岭县某局', 2024), with_);
    expect(fellBack).toBe(true);
    expect(why).toBe('云岭县没有2024年度的规则（现有：云岭县2025年度（yunling/2025））；需套用其他年度请在设置中选择；标明2024年度；“四川省云岭县某局”属四川省');
    expect(choosePack(words('云岭县某局', 2018), with_)).toMatchObject({ pack: null, fellBack: false });
  });

  it('holds for them when asked', () => {
    expect([2018, 2024, 2026].map((year) => chosen('四川省云岭县某局', year, { ...with_, allowOtherYear: true })))
      .toEqual(['yunling/2025', 'yunling/2025', 'yunling/2025']);
  });
});

it('a pack of the user’s for a place and year the product has one for is the one that rules', () => {
  const own = loadPack(JSON.stringify({
    schema: 'ziping.rules/1', id: 'sichuan/2024', name: '四川省', years: { from: 2024, to: 2024 }, extends: 'national/2020',
    settings: { equals: 'all-or-nothing' },
  }), '四川.json');
  for (const options of [{ packs: [own] }, { packs: [own], rules: 'sichuan/2024' }]) {
    expect(choosePack(words('四川省某厅', 2024), options).pack).toBe(own);
  }
  expect(chosen('四川省某厅', 2025, { packs: [own] })).toBe('sichuan/2025');
});
