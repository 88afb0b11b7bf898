/** Words in a sentence after which a figure is of a part of the whole. */
export const ofPart = new RegExp(['其中|分别|子项|二级项目|[一二三四五六七八九]是|(?:中央|省级?|市级?|县级?|区级?|上级)(?:财政)?(?:补助|资金|拨款)|财政拨款',
  // 因采购流程复杂 tells why, not of what.
  '自筹|自有资金|其他资金|单位资金|采购(?!流程|程序|手续|周期|环节|审批|方式)|基本支出|配套'].join('|'));

/** … of an earlier time. */
export const earlier = /上年|去年|上一年|往年|同期|历年/;

/** … of a stage inside the year. */
export const halfWay = /(?:上半年|[一二三]季度|(?<![1１])[1-9]月[底末份]?|1[01]月[底末份]?)(?!.*(?:12月|年[底末]))[^。；;]{0,16}$/;

/** … of a whole department. */
export const overall = /整体|各项目|平均/;

/** … of a time to come, or of what is striven for: no statement of what came of this year. */
export const later = /明年|下年|次年|来年|下一年|下一步|下阶段|今后|力争|争取/;

/** The rest of a sentence that speaks of a time to come. */
export const saidOfLater = new RegExp(`(?:${later.source})[^。；;!！\\n]*`, 'g');
