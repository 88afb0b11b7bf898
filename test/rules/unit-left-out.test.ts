import type { RawValue } from '../../src/figures';
import { scored } from './scored';

const score = (target: string, actual: RawValue) => scored(target, actual, { path: ['产出指标', '带动增收'] });

describe('a figure without a unit beside one in a unit', () => {
  it.each<[string, RawValue]>([
    ['≥12.6万元', 126000], ['≤12.6万元', '126000'], ['≥126000元', 12.6], ['≤126000', '12.5万元'], ['≥1.2万人次', 12300],
    ['≥12公里', 12500], ['≥5000人', 0.52], ['≤0.35亿元', 3412], ['≥2公顷', 21000],
    ['≥21800平方米', 2.18], ['≥2.18平方米', 21800], ['≥30000吨', '3.1'], ['≥2.2亿立方米', 220000000],
  ])('%s against %s is neither met nor missed: its unit is asked for', (target, actual) => {
    expect(score(target, actual)).toMatchObject({ met: null, share: null, undecided: 'unit-left-out' });
  });

  it.each<[string, RawValue, boolean]>([
    ['≥12.6万元', 12.8, true], ['≤12.6万元', 20, false], ['≥6万', 60000, true], ['≥2000人', 1, false], ['≥90%', 0.93, true],
    ['≤30日', 300000, false], ['≥12.6万元', 12, false], ['≥5000人', 4, false], ['≥12公里', 100, true],
  ])('%s against %s is what the figures say: %s', (target, actual, met) => {
    expect(score(target, actual).met).toBe(met);
  });
});
