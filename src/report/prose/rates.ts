/**
 * Rates whose name says what they are of. `part` and `whole` are matched against the words before a figure, a '#' in its
 * place, and the words after it; a new rate is a new line here and nothing else.
 */
export interface NamedRate {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** Part and whole are counted in one unit; without it any two counts may be ("发放500份，收回480个"). */
  readonly oneUnit?: true;
  /** The rate is what the quotient leaves of the whole: saved of planned where the text tells what was used. */
  readonly saved?: true;
}

const end = (words: string): RegExp => new RegExp(`(?:${words})(?:仅|约|为|是|均|达到|达|：)*$`);

/** The rates, in the order they are looked for: the first that fits the words before a figure is meant. */
export const namedRates: readonly NamedRate[] = [
  { rate: end('到位率'), part: /到位.*#/, whole: /(?:预算|计划|下达|安排|批复|应到位|应配套|应拨|总投资|资金总额).*#|^[^#]*#中/ },
  { rate: end('使用率|支付率|支出率|拨付率'), part: /(?:支出|支付|使用|拨付).*#/, whole: /(?:到位|预算|下达|安排|拨付).*#/ },
  { rate: end('有效率'), part: /有效.*#|#[^，]*有效/, whole: /(?:发放|发出|下发|回收|收回|访问|访谈|调查|走访|抽取|抽样)(?!有效).*#/ },
  { rate: end('回收率|收回率'), part: /(?:收回|回收).*#|#[^，]*(?:有效|收回|回收)/, whole: /(?:发放|发出|下发).*#/ },
  { rate: end('满意率|满意度'), part: /(?<!不)满意.*#|好评.*#/,
    whole: /(?:有效|收回|回收|调查|受访|访问|走访|访谈|回访|样本|问卷|抽样|测评|随机抽).*#/ },
  { rate: end('合格率'), part: /(?<!不)合格.*#/, whole: /(?:抽检|抽查|检测|检验|监测|检查|抽样|完成检|参训|参考|应考|考试人|参加).*#/ },
  { rate: end('优良率'), part: /优良.*#/, whole: /(?:监测|评定|检测|有效|全年|完工|验收|抽检).*#|#[^，]*(?:标段|单位工程|分部工程)/ },
  { rate: end('老龄化率|老龄化程度'), part: /(?:60周?岁|老年|老龄).*#/, whole: /(?:户籍|常住|总)人口[^老]*#/, oneUnit: true },
  { rate: end('床位使用率|入住率|出租率|利用率|^使用率'), part: /(?:在用|使用|入住|出租|利用|占用)[^，]*#/, whole: /(?:建成|共有|设置|开放|现有|核定|设有|可用)[^，]*#/,
    oneUnit: true },
  { rate: end('办结率|化解率|调处率'), part: /(?:办结|化解|调处成功|调解成功).*#/, whole: /(?:受理|收到|接到|接收|立案|调解|排查).*#/ },
  { rate: end('(?:三公”?|公用)(?:经费)?控制率'), part: /(?:支出|执行|决算).*#/, whole: /预算.*#/ },
  { rate: end('^控制率'), part: /(?:支出|执行|决算)[^人]*#/, whole: /三公[^人]*预算[^人]*#/, oneUnit: true },
  { rate: end('(?:在职)?人员控制率|^控制率'), part: /在职.*#/, whole: /编制.*#/ },
  { rate: end('编制使用率|满编率'), part: /实有|在编|在岗/, whole: /编制.*#/ },
  { rate: end('差错率|问题率|问题发现率|不符率'), part: /(?:差错|发现|不符|问题).*#/, whole: /(?:抽查|抽取|抽检|检查|核查).*#/, oneUnit: true },
  { rate: end('结案率'), part: /(?:审结|执结|办结|结案).*#/, whole: /受理.*#/ },
  { rate: end('审减率|核减率'), part: /(?:审减|核减)(?!率).*#/, whole: /送审.*#/ },
  { rate: end('优秀率'), part: /(?:为优|优秀|“优”|”优”|等次优|等级优)[^，、；]*#/, whole: /(?:对|共|开展|自评|列入|纳入).*#[^，]*项目|项目.*#|^#项目中/,
    oneUnit: true },
  { rate: end('(?:结转)?结余率|结转率'), part: /(?:结转|结余).*#/, whole: /(?:可支配|预算|总收入|收入总计|可用).*#/ },
  { rate: end('预算(?:支出)?调整率|(?:调增|调减|调整|追加)(?:比例|幅度|率)'), part: /(?:追加|调增|调减|核减|压减|净增加|调整(?!后)).*#/, whole: /年初.*#/ },
  { rate: end('节约率'), part: /节约.*#/, whole: /(?:预算|计划|概算|控制).*#/ },
  { rate: end('节约率'), part: /(?:实际|合同|中标|成交|支付).*#/, whole: /(?:预算|计划|概算|控制).*#/, saved: true },
  { rate: end('建档率'), part: /建档.*#/, whole: /(?:常住|户籍|总)人口.*#/ },
  { rate: end('参保率|参训率|入学率|就业率|接种率|签约率|普及率|入户率|安装率'), part: /(?:参保|参训|入学|就业|接种|签约|普及|入户|安装).*#/,
    whole: /(?:应|总|全部|适龄|常住|共有|毕业).*#/ },
  { rate: end('通达率|通村率|通畅率|覆盖率|建成率|通车率'), part: /已(?:通|覆盖|建成|接通|开通)[^#]*#/, whole: /#[^，#]*中$|(?:共|全县|全市|全区|全镇)[^#]*#/, oneUnit: true },
  { rate: end('完成率|完成比例|达成率'), part: /(?<!未)(?:完成|达成).*#/, whole: /(?:设置|设定|设立|共有|涉及|确定|承担|部署|目标|计划|任务).*#/, oneUnit: true },
];
