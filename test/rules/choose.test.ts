import { choosePack, loadPack, unknownPackText } from '../../src/rules';
import type { ChooseOptions, Words } from '../../src/rules';

const words = (own: readonly string[], year: number | null, more: Partial<Words> = {}): Words =>
  ({ form: 'national/project-self-evaluation', year, own, siblings: [], fileName: '自评.xlsx', ...more });

const chosen = (given: Words, options: ChooseOptions = {}) => {
  const { pack, why, fellBack } = choosePack(given, options);
  return { id: pack?.id ?? null, why, fellBack };
};

describe('a pack is chosen from the workbook\'s own words', () => {
  it.each([
    ['达州市某区公路养护中心', 2024, 'sichuan/2024'],
    ['四川省某厅', 2025, 'sichuan/2025'],
    ['四川省某厅', 2027, 'sichuan/2025'],
    ['株洲市某区交通事务中心', 2024, 'hunan/2024'],
    ['丰都县某委员会', 2024, 'chongqing/2024'],
    ['云岭县公路养护中心', 2024, 'national/2020'],
    ['益阳市资阳区某局', 2024, 'hunan/2024'],
    ['湖北省某局', 2025, 'national/2020'],
    ['云岭县公路养护中心', 2020, 'national/2020'],
    ['浏阳市某局', 2024, 'hunan/2024'],
    ['阆中市某局', 2024, 'sichuan/2024'],
    ['某市某区重庆路街道办事处', 2024, 'national/2020'],
    ['某市长沙路小学', 2024, 'national/2020'],
    ['某市四川北路街道', 2024, 'national/2020'],
    ['某市驻成都办事处', 2024, 'national/2020'],
    ['对口支援四川某县工作组', 2024, 'national/2020'],
    ['四川路桥养护中心', 2024, 'sichuan/2024'],
    ['重庆市某区重庆路街道办事处', 2024, 'chongqing/2024'],
  ])('%s %i → %s', (unit, year, id) => {
    expect(chosen(words([unit], year)).id).toBe(id);
  });

  it('by the form, the form number, a sister sheet, the file\'s name', () => {
    expect(chosen(words(['云岭县'], 2024, { form: 'sichuan/project-self-evaluation' })).id).toBe('sichuan/2024');
    expect(chosen(words(['报表编号：510000_0013zp'], 2024))).toMatchObject({
      id: 'sichuan/2024',
      why: expect.stringContaining('510000_0013') as string,
    });
    const sibling = { sheet: '附表二', form: 'chongqing/project-self-evaluation', year: 2024, words: [] } as const;
    expect(chosen(words([], 2024, { siblings: [sibling] }))).toMatchObject({
      id: 'chongqing/2024',
      why: expect.stringContaining('附表二') as string,
    });
    expect(chosen(words([], 2024, { fileName: '湖南-2024.xlsx' })).id).toBe('hunan/2024');
  });

  it('by another province\'s name rather than a district of the same name', () => {
    expect(chosen(words(['江苏省某市云阳街道'], 2024))).toMatchObject({ id: 'national/2020', why: expect.stringContaining('江苏') as string });
  });

  it('says place and year', () => {
    expect(chosen(words(['达州市某中心'], 2024)).why).toMatch(/2024年度.*达州市某中心.*四川/);
    expect(chosen(words(['云岭县'], 2024)).why).toContain('按全国规则');
  });
});

describe('a year', () => {
  it('is taken from the other forms where the title names none', () => {
    const sibling = (year: number) => ({ sheet: '表', form: 'national/project-self-evaluation', year, words: [] }) as const;
    expect(chosen(words(['四川'], null, { siblings: [sibling(2025), sibling(2025), sibling(2024)] })).id).toBe('sichuan/2025');
    expect(chosen(words(['四川'], null, { siblings: [sibling(2025), sibling(2024), sibling(2024)] })).id).toBe('sichuan/2024');
    // Of years on as many forms the first counts.
    expect(chosen(words(['四川'], null, { siblings: [sibling(2024), sibling(2025)] })).id).toBe('sichuan/2024');
  });

  it('is the latest of the place where nobody names one, and says so', () => {
    expect(chosen(words(['四川'], null))).toMatchObject({ id: 'sichuan/2025', why: expect.stringContaining('未写年度') as string });
  });

  it('without a pack of the place is scored by the national rules and says which exist', () => {
    const { id, why, fellBack } = chosen(words(['四川省某厅'], 2023));
    expect(id).toBe('national/2020');
    expect(fellBack).toBe(true);
    expect(why).toContain('四川省2024年度（sichuan/2024）、四川省2025年度起（sichuan/2025）');
  });

  it('falls back to the nearest year only when asked', () => {
    expect(chosen(words(['四川省某厅'], 2023), { allowOtherYear: true })).toMatchObject({ id: 'sichuan/2024', fellBack: false });
    expect(chosen(words(['丰都县'], 2026), { allowOtherYear: true }).id).toBe('chongqing/2024');
  });

  it('before any rules were written is not scored unless asked', () => {
    expect(chosen(words(['云岭县'], 2018))).toMatchObject({ id: null, why: expect.stringContaining('2018年度') as string });
    expect(chosen(words(['云岭县'], 2018), { allowOtherYear: true }).id).toBe('national/2020');
    expect(chosen(words(['云岭县'], 2018), { rules: 'national/2020' }).id).toBe('national/2020');
  });
});

describe('a pack asked for', () => {
  it('holds whatever the form says', () => {
    expect(chosen(words(['丰都县'], 2024), { rules: 'sichuan/2025' })).toMatchObject({ id: 'sichuan/2025' });
  });

  it('that does not exist is told with those that do', () => {
    expect(chosen(words(['四川'], 2024), { rules: 'sichuan/2019' }).id).toBeNull();
    expect(unknownPackText('sichuan/2019')).toMatch(/sichuan\/2019.*sichuan\/2024/);
  });

  it('of a county wins over the province\'s', () => {
    const own = loadPack(JSON.stringify({
      schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'sichuan/2024',
      recognise: { places: ['云岭县'] },
    }), '云岭.json');
    expect(chosen(words(['云岭县公路养护中心'], 2024), { packs: [own] }).id).toBe('yunling/2024');
    expect(chosen(words(['四川省云岭县公路养护中心'], 2024), { packs: [own] }).id).toBe('yunling/2024');
  });
});
