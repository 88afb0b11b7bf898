import { normalise } from './normalise';
import type { Band } from './quantity';

const goal = '(?:年初|年度|全年|预期|绩效|既定|设定|预定|计划|工作|各项|总体|目标|指标|任务|值|要求)*';
const done = '(?:达成|完成|实现|达到|达标)';
const limit = '(?:(?:项目|年度|全年|批复)*(?:预算|标准|概算|控制数|限额))';

/**
 * Wordings that name one of the three bands of 财预〔2020〕10号 ("全部或基本达成", "部分达成并具有一定效果", "未达成且效果较差"), and the
 * grades 优 良 中 差 that stand for them. A wording that only describes ("健全", "改善") names none.
 */
const wordings: readonly (readonly [Band, RegExp])[] = [
  ['unmet', new RegExp(`^(?:尚|还)?(?:未|没有|未能|没能)(?:按期|按时|如期|按计划)?${done}${goal}$`)],
  ['unmet', new RegExp(`^未${done}${goal}(?:且|,)?效果(?:较|很)?差$`)],
  ['unmet', /^(?:未(?:开展|实施|启动|落实)|(?:效果|成效)?(?:较|很)?差|不达标|不合格)$/],
  ['unmet', new RegExp('^(?:尚|还|暂|仍)?未(?:能)?(?:按期|按时|如期)?(?:完工|竣工|验收|建成|交付|交工|支付|拨付|发放|兑付|兑现|下达|开工|启动|投入使用|'
    + '上线|投产|到位|到货|供货|安装|采购|招标|签订|移交|印发|出台|报送|结算|办结)$')],
  ['unmet', /^(?:已)?超(?:出|过|支)?(?:了)?(?:预算|概算|批复|限额)(?:控制数|金额)?\d[\d.]*(?:万|亿)?元$/],
  // Work that is still under way at the year's end.
  ['unmet', /^(?:项目|工程)?(?:(?:正在|仍在|尚在)?(?:建设|施工|采购|招标|招投标|筹备|安装|调试|验收)(?:中|阶段|过程中)|(?:正在|仍在|尚在)(?:建设|施工|采购|招标|招投标|筹备|安装|调试|验收)|在建)$/],
  ['partly', new RegExp(`^(?:部分|未全部|未完全)${done}${goal}(?:(?:并|且|,)*(?:具?有)?一定(?:的)?(?:效果|成效))?$`)],
  ['partly', /^(?:具?有一定(?:的)?(?:效果|成效)|(?:效果|成效)?(?:一般|中等)|中)$/],
  ['met', new RegExp(`^(?:已|均|都|全部|全年|基本|全面|圆满|较好|超额|按时|按期|按计划|如期|顺利|高质量)*(?:或基本)?${done}(?:了)?${goal}$`)],
  ['met', new RegExp(`^(?:已|均|都|全部|按计划)*实现(?:了)?${goal}$`)],
  ['met', new RegExp(`^(?:均|都|全部)?(?:未|没有|无)超(?:出|过|支)?${limit}?$`)],
  ['met', new RegExp(`^(?:均|都|全部)?(?:控制)?在${limit}(?:范围)?(?:之)?内$`)],
  ['met', /^(?:已|均|都|全部)*(?:按(?:月|季度?|年|周))?(?:按时|按期|如期|及时|按月)(?:足额|全额|全部)?(?:发放|拨付|支付|兑付|兑现|报送|交付)(?:完毕|到位)?$/],
  ['met', /^(?:已|均|基本)?(?:实现|达到)?全(?:部|面)?覆盖$/],
  ['met', /^应(.{1,2})(?:必|尽)\1$/],
  ['met', /^(?:优秀?|良好?|(?:效果|成效|作用|效益)(?:非常|十分|较为|较|很)?(?:明显|显著|良好|好|优秀?|突出))$/],
];

const refusal = /未|没|尚|仅|部分|不|差|延|欠/;

/** The band a wording names, or null where it names none. Of several clauses those that name one must agree, and none may refuse. */
export function bandOf(text: string): Band | null {
  const plainText = normalise(text).replace(/[。.;!]+$/, '').replace(/\((?:是|√)\)$/, '');
  const direct = bandOfClause(plainText);
  if (direct) return direct;
  const named = new Set<Band>();
  for (const clause of plainText.split(/[,，。；;、]/).filter((part) => part !== '')) {
    const band = bandOfClause(clause);
    if (band) named.add(band);
    else if (refusal.test(clause)) return null;
  }
  return named.size === 1 ? [...named][0]! : null;
}

function bandOfClause(clause: string): Band | null {
  return wordings.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}
