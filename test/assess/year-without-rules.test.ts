import { builtInPacks } from '../../src/rules';
import { ownPacks, settings } from '../../src/taskpane/texts/zh-CN/settings';
import { assessNational, faultless } from './national-form';

const told = (form: Partial<typeof faultless>) =>
  assessNational({ ...faultless, ...form }).findings.find(({ rule }) => rule === 'rules-missing')!.message;

describe('a year that no rules are written for', () => {
  it.each([
    ['（2018年度）', '云岭县河道管理站', 'national/2020'], ['（2019年度）', '云岭县河道管理站', 'national/2020'],
    ['（2019年度）', '四川省成都市河道管理站', 'sichuan/2024'],
  ])('%s of %s names the rules nearest to it, and they score it once asked for', (year, unit, id) => {
    const form = { ...faultless, year, unit };
    const message = told(form);
    const { name, years } = builtInPacks().find((pack) => pack.id === id)!;
    expect(message).toMatch(new RegExp(`现有：.*（${id}）.*如确认可按${name}${String(years.from)}年度起?的规则评分`));
    expect(assessNational(form, { rules: id }).sheets[0]).toMatchObject({ rules: id });
    expect(assessNational(form, { allowOtherYear: true }).sheets[0]).toMatchObject({ rules: id });
  });

  it('calls the settings of the pane by their names there', () => {
    expect(told({ year: '（2018年度）' })).toContain(`“${settings.otherYear}”`);
    expect(told({ year: '（2018年度）' })).toContain(`“${ownPacks.title}”`);
  });
});
