/** How texts of a form tell the figures of its rows, matched on their normalised form. */

/** A figure with what stands before and behind it in its clause. */
export const figureInClause = /^(\D*?)(\d+(?:\.\d+)?)(\D*)$/;

/** What parts the clauses of a text. A point between digits does not. */
export const betweenClauses = /[,，;；。:：、!?]|\.(?!\d)/;

/** Words between a name and its figure that say nothing: 满意度达到了90%, 培训班共15次. */
export const glue = /(?:(?:一共|总共|合计|共计|共|累计|已经?|均|约|达到?|为|是|有|完成|实现|了|至|到|提升|提高|在|保持)(?:了|为)?)+$/;

/** Words a clause begins with before the name of what was done. */
export const lead = new RegExp(['^(?:\\d*年?(?:全年|本年度?|年度|当年)?(?:一共|总共|共计?|累计|已经?|均|高效|圆满|顺利|全面|按期|按时)*',
  '(?:完成|实现|开展|组织|建成|建设|达到|进行|举办|落实|确保|做到|力争)?了?)'].join(''));

/** A bound before a planned figure: 整改率不低于95%. */
export const bound = /(?:应|须|需|要)?(?:不(?:低于|少于|小于|高于|超过|大于|多于)|[≥≤>])$/;

/** What a name ends with to say what is done of it: 监督农村公路建设. */
export const done = /(?:建设|工程|工作|任务|项目)$/;

/** What says that a figure is what was done. */
export const doneWords = /(?:实际|本年|全年|全部|共|已|累计)+(?:只|仅)?(?:完成|实现|达到?|开展|建成|举办|培训|发放)/;

/** Words that make a figure another one than the row's: changes, parts, other times, plans. */
export const otherFigure = /上年|去年|往年|同比|环比|较|比|增|减|降|升|提前|其中|计划|原定|目标|预计|拟|截至|每|平均|人均|剩余|未|不|无|差|超|第|首|另|部分|余下|分别|各|月|季度|上半|下半/;

/** A figure that may hold what earlier years did, and the clause behind it that tells of this one. */
export const sinceBefore = /累计|共|总/;
export const thisYearOf = /^(?:其中|含|包括)?:?(?:本年|当年|今年|本年度|20\d\d年)/;

/** What makes a figure a rough one, or the first of several: 200余条, 5至8次. */
export const rough = /^(?:[余多几]|[百千万亿]?(?:余|多)|\D{0,3}(?:以[上下内]|左右|至|~|-|个?百分点))/;

/** What a name ends with to say that it counts: 隐患排查次数 is told as 隐患排查212次. */
export const counting = /(?:数量|次数|人数|户数|个数|台数|件数|批次数?|场次数?|总数|总量|[期场辆座套间栋处条份部项起名册篇]数|规模|里程|长度|面积|数)$/;

/** 目标1：… numbers a target. */
export const numbering = /(?:目标|任务)[\d一二三四五六七八九](?:[:：、.]|(?=\p{Script=Han}))/gu;

/** 实现绩效目标的40.35%, 超目标25%: how much of its target the row named before came to, or passed it by. */
export const shareTold =
  /^(?:已|共)?(?:实现|完成|达到)?了?(?<over>超额?出?(?:完成)?)?(?:年初|年度|绩效|全年|计划|预期)*(?:目标|任务|计划)(?:任务|值|数)?的?(?<rate>\d+(?:\.\d+)?)%$/;

/** "支付8.30万元" or "3.6万元资金全额支付" as a clause of its own: what was spent of the form's money. */
export const spentTold =
  new RegExp(['^(?:全年|本年|实际|累计|共计?|已|总)*(?:支付|支出|执行|使用)(?:预算|项目|财政)?(?:资金|经费|金额|数)?(?:为|共)?(\\d+(?:\\.\\d+)?)(亿元|万元|元)$',
  '^(\\d+(?:\\.\\d+)?)(亿元|万元|元)(?:预算|财政|项目|专项)?(?:资金|经费)(?:已|均)?(?:全额|全部)(?:支付|支出|执行|使用|拨付)(?:完毕|到位)?$'].join('|'));

/** "财政预算资金10万元": the money of the form in its texts, where no part of it is meant. */
export const budgetTold = /(?:财政)?预算(?:资金|总额|安排|金额)(?:为|共计?|合计|总计|是)?(\d+(?:\.\d+)?)(亿元|万元|元)/g;

/** Words before money that say it is a part of it, or another year's. */
export const partMoney = /其中|上年|去年|结转|追加|调整|调增|调减|核减|压减|中央|省级?|市级?|县级?|区级?|上级|本级|配套|自筹|剩余|节约|公用|人员|基本|单项|每|[^，。；;,]*、$/;

/** "783.91万元(其中:公用经费81.17万元、人员类经费692.74万元)": money with its parts in brackets. */
export const withParts = /(\d+(?:\.\d+)?)(亿元|万元|元)\((?:其中|包括|含)[:,]?([^()]*)\)/g;

/** Words among such parts that make one of them something else than a part. */
export const otherParts = /其中|包括|含|实际|执行|支付|已|使用|完成|结余|剩余|节约|上年|去年|较|比|分别|计|每|均|追加|调整/;
