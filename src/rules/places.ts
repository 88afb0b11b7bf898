/** A province: the code its form numbers begin with, the key of its packs, its name and what it is called in short. */
export interface Province {
  readonly code: string;
  readonly jurisdiction: string;
  readonly name: string;
  readonly short: string;
}

const table: readonly (readonly [code: string, jurisdiction: string, name: string, short: string])[] = [
  ['11', 'beijing', '北京市', '北京'], ['12', 'tianjin', '天津市', '天津'], ['13', 'hebei', '河北省', '河北'],
  ['14', 'shanxi', '山西省', '山西'], ['15', 'inner-mongolia', '内蒙古自治区', '内蒙古'], ['21', 'liaoning', '辽宁省', '辽宁'],
  ['22', 'jilin', '吉林省', '吉林'], ['23', 'heilongjiang', '黑龙江省', '黑龙江'], ['31', 'shanghai', '上海市', '上海'],
  ['32', 'jiangsu', '江苏省', '江苏'], ['33', 'zhejiang', '浙江省', '浙江'], ['34', 'anhui', '安徽省', '安徽'],
  ['35', 'fujian', '福建省', '福建'], ['36', 'jiangxi', '江西省', '江西'], ['37', 'shandong', '山东省', '山东'],
  ['41', 'henan', '河南省', '河南'], ['42', 'hubei', '湖北省', '湖北'], ['43', 'hunan', '湖南省', '湖南'],
  ['44', 'guangdong', '广东省', '广东'], ['45', 'guangxi', '广西壮族自治区', '广西'], ['46', 'hainan', '海南省', '海南'],
  ['50', 'chongqing', '重庆市', '重庆'], ['51', 'sichuan', '四川省', '四川'], ['52', 'guizhou', '贵州省', '贵州'],
  ['53', 'yunnan', '云南省', '云南'], ['54', 'tibet', '西藏自治区', '西藏'], ['61', 'shaanxi', '陕西省', '陕西'],
  ['62', 'gansu', '甘肃省', '甘肃'], ['63', 'qinghai', '青海省', '青海'], ['64', 'ningxia', '宁夏回族自治区', '宁夏'],
  ['65', 'xinjiang', '新疆维吾尔自治区', '新疆'],
];

/** The provinces, by which a form's place is told even where no pack knows it. */
export const provinces: readonly Province[] = table.map(([code, jurisdiction, name, short]) => ({ code, jurisdiction, name, short }));
