import type { NotAForm } from './form';

/** The labels a self-evaluation needs, as told to the user where they are missing. */
export const needed = {
  name: '指标名称（一级指标、二级指标、三级指标）',
  target: '指标值（年度指标值）',
  actual: '完成值（实际完成值）或得分',
} as const;

/** Why a sheet is not scored, as told to the user. */
export function whyNone(none: NotAForm): string {
  switch (none.kind) {
    case 'empty': return '空白工作表';
    case 'plan': return '绩效目标表：只有指标值，没有完成值和得分两列，不是自评表';
    case 'ledger': return '台账、监控或进度表，不是自评表';
    case 'outside': return '第三方机构的评价评分表，不是单位的自评表';
    case 'list': return '多个项目或单位的指标清单，不能合为一张自评表评分';
    case 'budget': return '预算公开表：只有预算，没有决算，不在核对之列';
    case 'government': return '政府财政决算表，不是部门决算公开表，不在核对之列';
    case 'page': return `“${none.of}”表的续页，与该表一并核对`;
    case 'ours': return '本工具生成的工作表';
    case 'unknown': return `未识别为自评表，缺少标签：${none.missing.join('、')}`;
  }
}
