import { Decimal } from '../../../src/figures';
import type { GeneratedSheet } from '../../../src/writeback';
import { sampleLedger } from '../../forms/accounts/arbitrary';
import { plainStyle } from '../../forms/accounts/ledger';
import { printTables } from '../../forms/accounts/print';
import type { SheetSnapshot } from '../../../src/figures';
import type { ExampleBook } from './books';
import { sheetOfGrid } from './grid';

/** A form with one of most kinds of findings that concern a single form. */
const many = `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<|<
项目名称|<|云岭县小型水库维修|<|<|<|<|<|<|<
主管部门|<|云岭县水务局|<|<|实施单位|<|云岭县水库管理站|<|<
项目资金（万元）|<|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|<|120|100|70|10|70%|8
^|<|其中：当年财政拨款|<|80|60|50|—|83.33%|—
^|<|上年结转资金|<|30|30|20|—|66.67%|—
^|<|其他资金|<|0|0|0|—||—
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|<
^|产出指标(60分)|数量指标|维修水库|≥6座|9座|10|10||<
^|^|数量指标|清淤土方|≥1500立方米|1500公里|10|10||<
^|^|数量指标|巡查次数|≥24次|≥24次|10|10||<
^|^|质量指标|渗漏合格率|≥95%|94.99%|5|5||<
^|^|质量指标|验收合格率|≥95%||10|约10||<
^|^|时效指标|完工及时率|≥95%|三座以上|10|10||<
^|效益指标(30分)|社会效益指标|受益灌溉面积|≥1200亩|1230亩|30|30||<
^|满意度指标(10分)|服务对象满意度指标|群众满意度|≥90%|93%|10|10||<
总分|<|<|<|<|<|100|103||<
自评等级|<|良|<|<|<|<|<|<|<
`;

const overspent = `
项目支出绩效自评表|<|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<|<
项目名称|<|云岭县防汛物资购置|<|<|<|<|<|<|<
主管部门|<|云岭县水务局|<|<|实施单位|<|云岭县水库管理站|<|<
项目资金（万元）|<|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|<|50|50|55|10|110%|10
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|<
^|产出指标|数量指标|购置编织袋|≥2万条|2万条|50|50||<
^|效益指标|社会效益指标|应急保障能力|提升|提升|30|30||<
^|满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10|10||<
总分|<|<|<|<|<|100|100||<
`;

const without = overspent.replace('防汛物资购置', '水文监测').replace('50|50|55|10|110%|10', '0|0|0|10|100%|10');

const twice = overspent.replace('防汛物资购置', '小型水库维修').replace('50|50|55|10|110%|10', '120|130|70|10|53.85%|5.38');

const sichuan = `
部门预算项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<|<|<|<
项目名称|<|水质监测|<|<|<|<|<|<|<|<
主管部门|<|云岭县水务局|<|<|<|实施单位（盖章）|<|云岭县水库管理站|<|<
预算执行情况（10分）|年度预算数（万元）|<|年初预算|调整后预算数|预算执行数|预算执行率|<|权重|得分|原因
^|总额|<|60|60|60|100%|<|10|10|1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因
^|其中：财政资金|<|60|60|60|100%|<|/|/|
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
^|产出指标|数量指标|监测断面|正向≤|12|个|12|60|60|
^|效益指标|社会效益指标|水质达标率|≥|90|%|92|20|20|
^|满意度指标|服务对象满意度指标|用户满意度|≥|90|%|92.5|10|10|
合计|<|<|<|<|<|<|<|100|100|
评价结论|<|本年度任务基本完成。|<|<|<|<|<|<|<|<
`;

const narrative = `
云岭县水库管理站项目绩效自评报告
云岭县水库管理站组织实施云岭县防汛物资购置项目，年内分两批采购入库，手续齐全。
云岭县防汛物资购置项目全年预算65万元，资金来源为县级财政拨款，全部用于购置防汛物资。
水质监测项目全年预算60万元，实际支出60万元，预算执行率95%，资金使用符合管理规定。
防汛物资由专人保管，出入库登记完整，汛前开展了一次全面清点，没有发现账实不符的情况。
下一步将完善物资轮换制度，提前编制采购计划，进一步提高资金使用效益和应急保障能力。
`;

const department = `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<|<|<
预算部门名称|<|云岭县农业农村局|<|<|<|<|<|<|<
年度预算申请（万元）|<||<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|<|年度资金总额|<|900|1000|996|10|99.6%|9.96
年度总体目标|<|预期目标|<|<|实际完成情况|<|<|<|<
^|<|推广良种3万亩。|<|<|推广良种3.1万亩。|<|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|<
^|产出指标|数量指标|良种推广面积|≥3万亩|3.1万亩|50|50||<
^|效益指标|经济效益指标|农户增收|≥500元/户|520元/户|30|30||<
^|满意度指标|服务对象满意度指标|农户满意度|≥90%|90%|10|10||<
总分|<|<|<|<|<|100|98.96||<
`;

const system = `
部门整体绩效评价指标体系（2024年）|<|<|<|<|<|<|<
备注|绩效评价指标|<|<|指标分值|<|评分方法|评分说明
^|一级指标|二级指标|三级指标|指标分值|评价得分|^|^
|合计得分|<|<||34||
|总体绩效（50分）|预算管理（35分）|预算编制质量|12|4.87|比率分值法|按偏离度
|^|^|支出执行进度|23|14.13|比率分值法|按进度
|^|采购管理（15分）|采购执行率|15|15|比率分值法|按比例
|扣分项（10分）|存在问题|<|-|-|缺（错）项扣分法|每个问题扣1分
`;

const targets = `
部门整体支出绩效目标完成情况自评表|<|<|<|<|<|<|<
部门名称|云岭县公路养护中心|<|<|<|<|<|<
年度部门整体支出预算（万元）|资金总额|财政拨款|其他资金||||
^|120|100|20||||
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|实际完成指标值
产出指标|数量指标|养护里程|≥|80|公里|50|≥82
效益指标|社会效益指标|通行保障率|=|100|%|50|100
`;

const specialSystem = `
2024年专项预算项目绩效评价指标体系（云岭县桥梁加固）|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标分值|评价得分|指标解释|评分方法|评分说明
得分合计|<|<||19|||
通用指标|项目实施|预算执行|10|10||比率分值法|按比例
专用指标|建成项目|项目验收|10|9||比率分值法|按及时验收且合格的建成项目占比计分
`;

const specialTargets = `
专项预算项目绩效目标完成情况自评表|<|<|<|<|<|<|<
项目名称|云岭县桥梁加固|<|<|<|<|<|<
预算单位|云岭县公路养护中心|<|<|<|<|<|<
绩效分配方式|□因素法|☑项目法|□据实据效|□因素法与项目法相结合|||
项目资金（万元）|年度资金总额：|19.52|<|<|<|<|<
^|其中：财政拨款|19.52|<|<|<|<|<
总体目标|年度目标|<|<|<|<|<|<
^|2024年加固桥梁1座。|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|实际完成指标值
产出指标|数量指标|加固桥梁|≥|1|座|50|1
效益指标|社会效益指标|通行保障率|=|100|%|40|100
`;

const base = `
2024年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：云岭县公路养护中心|||单位：万元
财政供养人员情况（人）|编制数|2024年实际在职人数|控制率
^|60|66|95%
经费控制情况（万元）|2023年决算数|2024年预算数|2024年决算数
三公经费|3|4|2.5
1、公务用车购置和维护经费|1|1.5|1.5
其中：公车购置|0|0|0
公车运行维护|1|1.5|1.5
2、出国经费|0|0|0
3、公务接待|2|2.5|1
项目支出：|400|300|612
1、养护类项目|400|300|500
2、应急类项目|||112
公用经费|80|88|90
人员经费|700|710|720
`;

const chongqingDepartment = `
2024年度部门整体绩效自评表|<|<|<|<|<|<|<|<|<|<
部门（单位）名称|云岭县交通运输局|<|<|<|自评总分（分）|99|<|<|<|<
部门预算资金（万元）|资金来源|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）|<|<|<
^|年度资金总额|500|520|468|90|10|9|<|<|<
指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数(%)|指标权重（分）|指标得分（分）|是否核心指标|说明
养护里程|公里|≥|100|120|117.6|98|90|88.2|是|
`;

/** What the tool asks for where a formula needs figures no form holds, some of them filled in. */
const inputs = `
序号|适用表|指标|数据名称|含义|单位|来源|数值
1|附表1|采购执行率|政府采购实际支付金额|当年政府采购实际支付的金额|万元|单位填报|2.76
2|附表1|采购执行率|政府采购总预算数|当年政府采购预算总额|万元|单位填报|3.4
3|附表1|采购执行率|已完成采购项目节约金额|已完成采购项目节约的金额|万元|单位填报|0
`;

/** A set of 决算 tables as the tests print them; in three of them the figure at this row and column is 1.5 too high. */
const raised = new Map([[0, [10, 2]], [2, [5, 5]], [6, [5, 2]]]);
const accounts = (): readonly GeneratedSheet[] =>
  printTables(sampleLedger, plainStyle).map((sheet, index) => sheetOf(sheet, raised.get(index) ?? []));

/** A printed table as a sheet of the file. */
function sheetOf({ name, values, merges, top, left }: SheetSnapshot, [raisedRow, raisedColumn]: readonly number[]): GeneratedSheet {
  const rows = [...Array.from({ length: top }, () => []), ...values].map((row, index) => ({
    height: null, cells: row.map((value, place) => {
      const more = index - top === raisedRow && place === raisedColumn ? '1.5' : '0';
      const figure = typeof value === 'number' ? new Decimal(value).plus(more) : value === null ? null : String(value);
      return {
        column: place + left,
        value: figure,
        style: index === 0 ? 'title' as const : typeof value === 'number' ? 'number' as const : 'text' as const,
      };
    }),
  }));
  const columns = Math.max(...rows.map(({ cells }) => cells.length)) + left;
  return {
    name,
    columns: Array.from({ length: columns }, (_, column) => ({ width: column === 0 ? 26 : 14 })),
    rows,
    merges: merges ?? [],
    frozenRows: 0,
    page: { orientation: 'landscape', fitWidth: true, titleRows: 0 },
    charts: [],
    validations: [],
    kept: true,
  };
}

const wide = [10, 14, 18, 20, 18, 18, 12, 12, 14, 14, 24];

/** Workbooks that show each further form, and each further kind of finding. */
export const moreBooks: readonly ExampleBook[] = [
  {
    file: '项目自评表-各类问题.xlsx',
    title: '项目自评表与报告：各类问题',
    shows: '预算各项、执行得分、单位、符号、等级、说明、跨表和报告中的数字，每类一处',
    finds: [
      'budget-parts-differ',
      'execution-score-differs',
      'unspent-over-20',
      'adjustment-unexplained',
      'group-points-differ',
      'points-total',
      'unit-differs',
      'operator-in-actual',
      'actual-missing',
      'overachieved-unexplained',
      'grade-differs',
      'spent-exceeds-budget',
      'denominator-zero',
      'direction-conflict',
      'narrative-figure-differs',
      'narrative-arithmetic',
      'full-points-unmet',
      'value-unreadable',
      'cross-sheet-differs',
      'score-ahead-of-spending',
    ],
    sheets: [
      sheetOfGrid('水库维修', many, wide),
      sheetOfGrid('防汛物资', overspent, wide),
      sheetOfGrid('水库维修补报', twice, wide),
      sheetOfGrid('水文监测', without, wide),
      sheetOfGrid('水质监测', sichuan, wide),
      sheetOfGrid('报告文字', narrative, [110]),
    ],
  },
  {
    file: '部门整体自评表.xlsx', title: '部门整体支出绩效自评表', shows: '全国和重庆的部门表：总分与各项之和',
    finds: ['total-differs'],
    sheets: [sheetOfGrid('农业农村局', department, wide), sheetOfGrid('交通运输局', chongqingDepartment, wide)],
  },
  {
    file: '四川指标体系与目标.xlsx', title: '四川指标体系、目标完成情况与评分基础数据', shows: '按指标体系的算式核对得分；表上没有的数填在评分基础数据里',
    finds: ['operator-in-actual', 'score-differs'],
    sheets: [
      sheetOfGrid('附表1', system, [8, 18, 18, 22, 10, 10, 18, 24]),
      sheetOfGrid('附表2', targets, wide),
      sheetOfGrid('专项体系', specialSystem, wide),
      sheetOfGrid('专项目标', specialTargets, wide),
      sheetOfGrid('评分基础数据', inputs, [8, 12, 18, 28, 36, 10, 14, 12]),
    ],
  },
  {
    file: '湖南基础数据表.xlsx', title: '湖南部门整体支出基础数据表', shows: '控制率按编制数和在职人数计算，超过100%需说明',
    finds: ['control-rate-differs'],
    sheets: [sheetOfGrid('基础数据', base, [34, 16, 22, 16])],
  },
  {
    file: '决算公开表-全套.xlsx', title: '决算公开表：表内与表间', shows: '三张表各有一个数写大1.5万元：收支不平衡、类款项不等、与其他表不等',
    finds: ['balance-differs', 'hierarchy-differs', 'cross-table-differs'],
    sheets: accounts(),
  },
];
