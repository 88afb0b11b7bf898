/** What an indicator's name says of its figures, matched on its normalised form. */

const shares = '合格|达标|及时|准确|知晓|优良|成活|好评|办结|完好|就业|取证|通过|入学|巩固|安置|治愈';

/**
 * A share of a whole, which more is better for and which cannot pass 100 %: 满意度, 验收合格率. Not 不合格率, nor 预算编制准确率,
 * which is reckoned as a deviation (≤5%).
 */
export const shareOfWhole = new RegExp(`^(?!.*预算).*(满意度?|(?<![不未非无失漏误欠缺])(${shares})(?=率))率?$`);

/** Units of things and people, which no share is counted in. 分 may be the points of a questionnaire. */
export const countedThings = /^(个|人|人次|次|户|项|台|套|件|座|处|辆|份|名|家)$/;

/** Harm that less is better for: 安全事故起数, 群众投诉率, 数据差错率. Not 投诉办结率, 事故下降率, nor 受理投诉, which is work done. */
export const harm = new RegExp(
  '(?<!(?:受理|处理|办理|查处|查办|化解|调处|调解|处置|解决|纠正|打击|整治|接待|接听|回应)(?:群众|各类|消费者?|的)?)'
    + '(事故|伤亡|死亡|投诉|差错|错误|返修|返工|失业|违规|违纪|超标|泄露|泄漏)(事件|行为|案件|发生)?(率|数|量|次数|起数|件数|人数|例数)?$',
);

/** Whether a name may be one of those at all, at a glance. */
export const mayHarm = /事故|伤亡|死亡|投诉|错|返|失业|违|超标|泄/;

/** Names of figures that may honestly be negative: changes, balances, temperatures. */
export const mayBeNegative = /增|减|升|降|变|差(?![错评旅])|节|净|余|温|涨|跌|盈|亏|损益|利润|同比|环比|偏|误差|弹性|海拔|水位|标高|贡献/;

/** A source of money that is a government above: 中央资金, 省级补助, 上级转移支付; not 地方, 本级, 县级, 其他. */
export const above = /^(?:其中:?)?(?:\(?\d\)?[.、]?)?(?:中央|国家|省|自治区|市|州|上级)级?(?:财政)?(?:专项|补助|直达|转移支付|拨款|安排|配套)*(?:资金|经费|补助|拨款|转移支付)?$/;
