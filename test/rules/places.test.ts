import { choosePack } from '../../src/rules';
import type { Words } from '../../src/rules';
import { provinces } from '../../src/rules/places';

const words = (own: readonly string[], form: Words['form'] = 'generic/self-evaluation'): Words =>
  ({ form, year: 2024, own, siblings: [], fileName: '自评.xlsx' });
const chosen = (...given: Parameters<typeof words>): string | undefined => choosePack(words(...given)).pack?.id;

/** Cities, prefectures and, of 重庆, districts and counties by their full names, as units print them before their own. */
const divisions: Readonly<Record<string, string>> = {
  'sichuan/2024': '成都市 自贡市 攀枝花市 泸州市 德阳市 绵阳市 广元市 遂宁市 内江市 乐山市 南充市 眉山市 宜宾市 广安市 达州市 雅安市 巴中市 资阳市 阿坝藏族羌族自治州 '
    + '甘孜藏族自治州 凉山彝族自治州 四川省',
  'hunan/2024': '长沙市 株洲市 湘潭市 衡阳市 邵阳市 岳阳市 常德市 张家界市 益阳市 郴州市 永州市 怀化市 娄底市 湘西土家族苗族自治州 湖南省',
  'chongqing/2024': '重庆市 万州区 黔江区 涪陵区 渝中区 大渡口区 沙坪坝区 九龙坡区 北碚区 渝北区 巴南区 长寿区 江津区 合川区 永川区 南川区 綦江区 大足区 璧山区 铜梁区 潼南区 '
    + '荣昌区 开州区 梁平区 武隆区 城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县 石柱土家族自治县 秀山土家族苗族自治县 酉阳土家族苗族自治县 彭水苗族土家族自治县',
};

describe.each(Object.entries(divisions))('%s is chosen by a unit’s place', (id, names) => {
  it.each(names.split(' '))('%s', (name) => expect(chosen([`${name}水务局`])).toBe(id));
});

describe('a pack is chosen by what stands on the form', () => {
  it.each([['510000_0013zp', 'sichuan/2024'], ['430000_0013zp', 'hunan/2024'], ['500000_0013zp', 'chongqing/2024'],
    ['420000_0013zp', 'national/2020']])('number %s: %s', (number, id) => expect(chosen([`报表编号：${number}`])).toBe(id));

  it.each<[Words['form'], string]>([
    ['sichuan/project-self-evaluation', 'sichuan/2024'], ['sichuan/department-targets', 'sichuan/2024'],
    ['sichuan/department-indicator-system', 'sichuan/2024'], ['sichuan/special-indicator-system', 'sichuan/2024'],
    ['sichuan/special-targets', 'sichuan/2024'], ['hunan/base-data', 'hunan/2024'], ['chongqing/project-self-evaluation', 'chongqing/2024'],
    ['chongqing/department-self-evaluation', 'chongqing/2024'], ['national/project-self-evaluation', 'national/2020'],
    ['national/department-self-evaluation', 'national/2020'],
  ])('form %s: %s', (form, id) => {
    const { pack, why } = choosePack(words(['云岭县水务局'], form));
    expect(pack?.id).toBe(id);
    const name = provinces.find(({ jurisdiction }) => id.startsWith(jurisdiction))?.name;
    expect(pack!.name).toBe(name ?? '全国');
    expect(why).toContain(name === undefined ? '未识别出地区' : `表式为${name}所用`);
  });
});
