import { unifyWidth } from '../../figures';
import { matcher, reading } from './family';

/** Rows of an indicator table that are no indicators. */
export type RowConcept = 'total' | 'subtotal' | 'end' | 'deduction' | 'bonus';

/** What kind of row a label makes it, where it is no indicator. */
export const rowConcept = matcher<RowConcept>([
  {
    concept: 'total',
    exact: ['合计', '总分', '总计', '得分合计', '合计得分', '自评总分', '总得分', '自评得分', '总分合计', '分值合计', '自评得分合计', '合计分值', '合计分', '总评分',
      '自评总得分', '最终得分', '综合得分', '总分值', '指标合计', '总体得分', '项目总分', '绩效自评总分', '绩效自评得分', '评价总分', '评价得分', '综合评分',
      '汇总得分', '总评', '总和', '自评分合计'],
    patterns: [/^(自评|绩效|项目|评价|得分|分值)?(总分|合计|总计|总得分)$/],
  },
  { concept: 'subtotal', exact: ['小计', '分项小计', '指标小计', '分项合计'], patterns: [/小计$/] },
  {
    concept: 'end',
    exact: [
      '评价结论',
      '自评结论',
      '存在问题',
      '改进措施',
      '填表人',
      '填报人',
      '项目负责人',
      '财务负责人',
      '注',
      '备注',
      '说明',
      '填表说明',
      '填报说明',
      '审核人',
      '联系人',
      '联系电话',
      '单位负责人',
      '填报日期',
      '填表日期',
      '其他需要说明的问题',
      '其他需要说明的事项',
      '自评等级',
      '评价等级',
      '等级',
      '自评结果',
      '结论',
      '签字',
      '单位公章',
      '经办人',
      '主要负责人',
      '分管领导',
      '绩效自评结论',
      '自评总体结论',
      '绩效自评综述',
      '部门意见',
      '主管部门意见',
      '下一步改进措施',
      '整改措施',
      '指标说明',
      '制表人',
      '评价人员',
      '主要经验及做法',
      '有关建议',
      '需要说明的问题',
      '存在的问题',
      '存在问题及原因',
      '评分等级',
      '绩效等级',
      '评价等次',
      '自评等次',
    ],
    patterns: [
      /^(注|备注|说明|填表说明|填报说明)[:.、\d]/,
      /^(存在的?|主要)问题(?!.*[率数量]$)/,
      /^偏离绩效目标/,
      /(原因|问题).*(改进)?措施$/,
      /^(填[表报]|审核|经办|制表|单位|项目|财务|部门)?(人|负责人|领导)(签[字名章]|盖章)?:/,
      /^其他需?要?说明/,
      /^(自评|评价|评分)(等级|等次|结论|结果)(?!.*(应用|运用|公开|反馈|率$))/,
      /^\*/,
      /^填[表报](人|日期|单位)/,
      /签[字名章]/,
      /^联系(人|电话)/,
    ],
  },
  {
    concept: 'deduction',
    exact: ['扣分项', '扣分指标', '减分项', '负向指标', '扣分', '倒扣分项'],
    patterns: [/^(扣|减)分(项|指标)/],
  },
  { concept: 'bonus', exact: ['加分项', '加分指标'] },
]);

/** Names a placeholder row carries when nobody filled it ("……", "指标2："). */
const placeholder =
  /^(…+|\.{2,}|·{2,}|⋯+|(绩效|三级|二级)?指标[\d一二三四五六七八九十]*[:.、]?(…+|\.{2,}|xx+)?|[\d一二三四五六七八九十]+[:.、]?(…+)?|(…|\.{3,})+|[/—-]+|无)$/i;

/** Whether a text is such a name, in whatever width and with whatever spaces. */
export const isPlaceholder = reading((text) => placeholder.test(unifyWidth(text).replace(/\s+/g, '')));

/** A row name that says the row states the execution of the budget. */
export const executionName = new RegExp(
  '^(项目|部门|年度|整体|全年|财政)?(预算|资金|支出|部门预算|预算资金|项目资金|财政资金)?(支出)?(执行率|执行情况|执行进度)(指标|得分)?$'
    + '|^预算(资金)?执行(得分)?$|^(预算|资金)执行率',
);

/** "其中" in front of a name or a source of money. */
export const ofWhich = /^其中[:,、]?/;

/** A row of which a form asks only where it applies (经济效益（可选项）): left blank it is not part of the form. */
export const optional = /[(（](可选项?|选填项?|可选填|选做)[)）]/;
