import { plainName } from './names';

/** Words of an indicator's name that only say what is counted of it. */
const measuring = /(?:数量|个数|次数|人数|人次数?|批次数?|家次|件次|台次|户数|期数|座数|处数|里程|长度|面积|总量|规模|数)$/;
/** Words that do not change what a name names: verbs, adverbs, scope. Longest first where one begins another. */
const neutral = new RegExp(['\\d{4}年度?', '全年', '本年', '当年', '年度', '年内', '全县', '全市', '全区', '全省', '全州', '全镇', '全域', '辖区内?', '本县',
  '本市', '县域', '累计(?=开展|组织|检查|完成检)',
  '[一二三四五六七八九十]是', '截至.{0,6}[底末日]', '尤其', '通过', '同步', '同时', '共计?', '总计', '合计', '顺利', '全面', '按时', '按期', '圆满', '超额', '高质量', '有效',
    '持续', '实际', '已', '均',
  '完成了?', '实现', '开展了?', '组织', '实施', '推进', '进行', '落实', '支持', '投入', '保障', '建成', '建设', '新建', '新增', '增设', '改造', '修复', '整治', '治理',
    '消除', '排查', '检查', '查处', '办理', '出具',
  '提供', '下发', '发放', '购置', '采购', '覆盖', '监督', '服务', '培训', '稳定', '举办', '维修', '养护', '安装', '清理', '行动', '工作', '任务', '活动', '专项', '项目',
    '工程', '情况', '的', '了', '对', '达到?',
  '约', '为', '是', '由', '从', '至', '到', '有', '等', '和', '及', '与', '并', '中', '内', '地', '得', '以', '率(?=达)', '成效', '提升', '提高', '控制',
    '保持', '降', '升', '度'].join('|'), 'g');
/** Words that make a name that of a part, of another year, or of each. */
const parting = new RegExp([
  '其中|抽查|抽检|抽取|抽样|走访|调查|发现|核查|重大|较大|一般|特大|特别|重点|部分|个别|其他|其余|另|人均|平均|每|户均|亩均|单位|未|不|无',
  '上年|去年|同期|以前|历年|近三年|累计|总投|省级|市级|国家|中央|高级|中级|初级|优秀|男|女|农村|城市|城镇|城区|新(?!建|增|开)|老|大型|小型|常规',
].join('|'));

/** A name for comparing with what a text says of it: without marks, without the words of counting at its end. */
export function coreOf(name: string): string {
  const plain = plainName(name).replace(/^\d+[.、]?|[，；：,;:]/g, '');
  const core = plain.replace(measuring, '').replace(/^(?:为|帮助|替|给)\p{Script=Han}{1,6}?(?=挽回|增加|减少|节约|节省|提供|办理|发放)/u, '');
  return core.length >= 3 ? core : plain;
}

/** What is left of a text when the marks of a name are taken out of it in their order; null where they do not stand in it. */
function without(text: string, name: string): string | null {
  let at = 0;
  let rest = '';
  for (const mark of text) {
    if (at < name.length && mark === name[at]) at += 1;
    else rest += mark;
  }
  return at === name.length ? rest : null;
}

const isNeutral = (words: string): boolean => words.replace(neutral, '') === '';

/**
 * Whether a label tells of a named thing: both say the same but for words that change nothing. A long name whose marks all stand in the
 * label in their order is told there even beside further words, if none of those makes it a part of it.
 */
export function tells(label: string, name: string): boolean {
  const [said, core] = [coreOf(label), coreOf(name)];
  if (core.length < 3 || said.length < 3) return false;
  if (said === core) return true;
  const beyond = without(said, core);
  if (beyond !== null && !parting.test(beyond) && isNeutral(beyond)) return true;
  const clause = /(?:领域|方面|期间|过程中|同时)$/.exec(said.endsWith(core) ? said.slice(0, -core.length) : '');
  if (clause !== null && core.length >= 4) return true;
  const missing = without(core, said);
  return missing !== null && said.length >= 4 && !parting.test(missing) && isNeutral(missing);
}

/** What a label names once the words that change nothing are gone ("尤其通过隐患排查" → 隐患). */
export function nounOf(label: string): string {
  return plainName(label).replace(neutral, '');
}

/** Whether a label says of itself that it is a part, another year's, or one of many. */
export const isParting = (label: string): boolean => parting.test(label);
