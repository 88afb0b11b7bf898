import type { Dimension } from './quantity';

/** One family of commensurable units: its key, dimension, and every spelling with its worth in the base unit. */
export interface UnitFamily {
  readonly key: string;
  readonly dimension: Dimension;
  readonly spellings: Readonly<Record<string, string>>;
}

/**
 * Units that convert into each other. Spellings are normalised and lower-case (㎡ is "m2"). A month is no number of days, so
 * days, working days and months are families of their own; 亩 is 2000/3 平方米 by definition.
 */
export const families: readonly UnitFamily[] = [
  { key: '元', dimension: 'money', spellings: {
    元: '1', 人民币元: '1', 元整: '1', 圆: '1', 角: '0.1', 百元: '100', 千元: '1000', 万元: '10000', 十万元: '100000', 百万元: '1000000',
    千万元: '10000000', 亿元: '100000000', 人民币万元: '10000' } },
  { key: '%', dimension: 'ratio', spellings: {
    '%': '0.01', 百分比: '0.01', 百分数: '0.01', 百分之: '0.01', 百分点: '0.01', 个百分点: '0.01', '‰': '0.001', 千分比: '0.001', 倍: '1' } },
  { key: '米', dimension: 'length', spellings: {
    米: '1', m: '1', 延米: '1', 延长米: '1', 公里: '1000', 千米: '1000', km: '1000', 里程公里: '1000', 里: '500', 厘米: '0.01', cm: '0.01',
    毫米: '0.001', mm: '0.001', 海里: '1852' } },
  { key: '平方米', dimension: 'area', spellings: {
    平方米: '1', 平米: '1', 平方: '1', m2: '1', 公顷: '10000', hm2: '10000', 平方公里: '1000000', 平方千米: '1000000', km2: '1000000', 亩: '2000/3' } },
  { key: '立方米', dimension: 'volume', spellings: {
    立方米: '1', 立方: '1', 方: '1', m3: '1', 升: '0.001', l: '0.001', 毫升: '0.000001', ml: '0.000001' } },
  { key: '千克', dimension: 'mass', spellings: {
    千克: '1', 公斤: '1', kg: '1', 吨: '1000', t: '1000', 克: '0.001', g: '0.001', 斤: '0.5', 毫克: '0.000001', mg: '0.000001',
    微克: '0.000000001', ug: '0.000000001', μg: '0.000000001', µg: '0.000000001' } },
  { key: '天', dimension: 'duration', spellings: {
    天: '1', 日: '1', 日历天: '1', 日历日: '1', 自然日: '1', d: '1', 周: '7', 星期: '7', 小时: '1/24', 个小时: '1/24', h: '1/24', 分钟: '1/1440',
    秒: '1/86400', 秒钟: '1/86400' } },
  { key: '工作日', dimension: 'duration', spellings: { 工作日: '1', 个工作日: '1' } },
  { key: '台', dimension: 'count', spellings: { 台: '1', 台套: '1', '台/套': '1', 台件: '1', '台/件': '1' } },
  { key: '件', dimension: 'count', spellings: { 件: '1', 件套: '1', '件/套': '1' } },
  { key: '千瓦', dimension: 'other', spellings: { 千瓦: '1', kw: '1', 瓦: '0.001', w: '0.001', 兆瓦: '1000', mw: '1000' } },
  { key: '千瓦时', dimension: 'other', spellings: { 千瓦时: '1', kwh: '1', 'kw/h': '1', 度: '1', 度电: '1' } },
  { key: '分贝', dimension: 'other', spellings: { 分贝: '1', db: '1' } },
  { key: '摄氏度', dimension: 'other', spellings: { 摄氏度: '1', '℃': '1', '°c': '1' } },
  { key: '个月', dimension: 'duration', spellings: { 个月: '1', 月: '1', 季度: '3', 个季度: '3', 半年: '6', 年: '12', 周年: '12' } },
];

/** Large-number words that stand before any unit: 万吨, 万人次, 亿立方米. */
export const multipliers: Readonly<Record<string, string>> = {
  百: '100', 千: '1000', 万: '10000', 十万: '100000', 百万: '1000000', 千万: '10000000', 亿: '100000000',
};

/**
 * Counting words, longest match first: each is its own unit ("个" and "项", "人" and "人次" are never the same).
 * A noun after one ("12个项目") does not change the unit.
 */
export const countingWords: readonly string[] = [
  '人次', '家次', '亩次', '例次', '项次', '头次', '处次', '点次', '批次', '车次', '场次', '件次', '户次', '班次', '台次', '人天', '人日', '标段', '项目', '人员', '学时', '课时',
  '台套', '车公里', '车道公里', '平台', '班级', '家庭', '个', '项', '座', '处', '次', '份', '人', '名', '位', '户', '家', '套', '台', '辆', '条',
  '件', '期', '场', '批', '篇', '本', '册', '宗', '起', '只', '头', '株', '棵', '张', '块', '间', '栋', '幢', '所', '村', '镇', '乡', '组', '支',
  '班', '门', '节', '幅', '枚', '根', '盏', '面', '片', '艘', '架', '口', '道', '段', '站', '卷', '部', '类', '种', '笔', '单', '例', '架次', '床',
  '颗', '扇', '羽', '尾', '匹', '包', '箱', '瓶', '袋', '桶', '对', '双', '副', '分', '点', '层', '孔', '岗', '眼',
];

/** Short texts that stand in unit columns or after figures and are no units. */
export const noUnits: ReadonlySet<string> = new Set([
  '定性', '定量', '无', '其他', '其它', '以上', '以下', '以内', '左右', '达标', '合格', '完成', '达到', '优', '良', '中', '差', '好', '前', '底', '是', '否',
  '及时', '有效', '明显', '显著', '健全', '完善', '改善', '提高', '提升', '文字', '文本', '描述', '详见', '不定', '正向', '反向', '正指标', '反指标',
]);
