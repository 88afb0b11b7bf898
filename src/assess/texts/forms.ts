import type { FormId } from '../../forms';

/** Names of the forms, for the pane and the JSON. */
export const formNames: Partial<Readonly<Record<FormId, string>>> = {
  'national/project-self-evaluation': '项目支出绩效自评表',
  'national/department-self-evaluation': '部门整体支出绩效自评表',
  'generic/self-evaluation': '绩效自评表（未知地区）',
  'sichuan/project-self-evaluation': '四川部门预算项目支出绩效自评表',
  'sichuan/department-targets': '四川部门整体支出绩效目标完成情况自评表',
  'sichuan/department-indicator-system': '四川部门整体绩效评价指标体系',
  'sichuan/special-indicator-system': '四川专项预算项目绩效评价指标体系',
  'sichuan/special-targets': '四川专项预算项目绩效目标完成情况自评表',
  'hunan/base-data': '湖南部门整体支出绩效评价基础数据表',
  'chongqing/project-self-evaluation': '重庆项目绩效自评表',
  'chongqing/department-self-evaluation': '重庆部门整体绩效自评表',
  'base-data': '评分基础数据',
};

/** What a sheet was recognised as. */
export const recognitionTexts = {
  accounts: (code: string) => `部门决算公开表 ${code}`,
  recognised: (name: string, title: string | null) => (title === null ? `识别为${name}` : `识别为${name}（标题“${title}”）`),
} as const;
