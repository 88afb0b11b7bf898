/**
 * The functional classes (类) of the 政府收支分类科目 that a 总表 lists by name without their codes.
 * Former names of a class stand beside the present one.
 */
const classNames: Readonly<Record<string, readonly string[]>> = {
  201: ['一般公共服务支出'],
  202: ['外交支出'],
  203: ['国防支出'],
  204: ['公共安全支出'],
  205: ['教育支出'],
  206: ['科学技术支出'],
  207: ['文化旅游体育与传媒支出', '文化体育与传媒支出'],
  208: ['社会保障和就业支出', '社会保障与就业支出'],
  209: ['社会保险基金支出'],
  210: ['卫生健康支出', '医疗卫生与计划生育支出', '医疗卫生支出'],
  211: ['节能环保支出'],
  212: ['城乡社区支出', '城乡社区事务支出'],
  213: ['农林水支出', '农林水事务支出'],
  214: ['交通运输支出'],
  215: ['资源勘探工业信息等支出', '资源勘探信息等支出', '资源勘探电力信息等支出'],
  216: ['商业服务业等支出'],
  217: ['金融支出'],
  219: ['援助其他地区支出'],
  220: ['自然资源海洋气象等支出', '国土海洋气象等支出', '国土资源气象等支出'],
  221: ['住房保障支出'],
  222: ['粮油物资储备支出'],
  223: ['国有资本经营预算支出'],
  224: ['灾害防治及应急管理支出'],
  227: ['预备费'],
  229: ['其他支出'],
  230: ['转移性支出'],
  231: ['债务还本支出'],
  232: ['债务付息支出'],
  233: ['债务发行费用支出'],
  234: ['抗疫特别国债安排的支出'],
};

/** The 类 of 部门预算支出经济分类科目 by their names. */
const economicNames: Readonly<Record<string, string>> = {
  工资福利支出: '301', 商品和服务支出: '302', 对个人和家庭的补助: '303', 对个人和家庭的补助支出: '303', 债务利息及费用支出: '307',
  '资本性支出(基本建设)': '309', 资本性支出: '310', '对企业补助(基本建设)': '311', 对企业补助: '312', 对社会保障基金补助: '313', 其他支出: '399',
};

/** The code of an economic class by its name without numbering; null for any other words. */
export function economicCode(name: string): string | null {
  return economicNames[name] ?? null;
}

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(classNames).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The code of a functional class by its name without numbering, with or without its last 支出; null for any other words. */
export function classCode(name: string): string | null {
  return codes.get(name) ?? codes.get(`${name}支出`) ?? null;
}
