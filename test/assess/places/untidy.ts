import { place } from './place';
import type { PlaceForm } from './place';

/** Forms as untidy hands leave them: spaces and line breaks everywhere, nothing merged, the title below the unit, the barest of tables. */
export const untidy: readonly PlaceForm[] = [
  place('处处换行', `
! I6=99.00 % → score-exceeds-points I6; total-differs H14
! F9=12.13 万人 → score-differs H9; target-unmet-unexplained I9
! H14=98.8 分 → total-differs H14
! I6=9.9 分 → execution-score-differs I6; total-differs H14
! H6=9.9 分 → value-unreadable H6
 |  |  |  |  |  |  |
 | 云岭县项目支出绩效\\n自评表 | < | < | < | < | < | <
 | （ 2023 年度 ） | < | < | < | < | < | <
 | 项目\\n名称 | 城乡居民养老保险 | < | < | 主管\\n部门 | 云岭县人社局 | <
 | 项目\\n资金\\n（万元） | 年度资金\\n总额 | 年初\\n预算数 | 全年\\n预算数 | 全年\\n执行数 | 分值 | 执行率 | 得分
 | ^ | 合　计 | '1 260.00 | '1 260.00 | '1,234.80 | 10 分 | 98.00 % | 9.8 分
 | ^ | 其中：\\n财政拨款 | 1260 | 1260 | 1234.8 |  |  |
 | 一级\\n指标 | 二级\\n指标 | 三级\\n指标 | 年度\\n指标值 | 实际\\n完成值 | 分值 | 得分 | 偏差原因\\n及改进措施
 | 产出\\n指标 | 数量\\n指标 | 参保\\n人数 | ＞＝ 12.5 万人 | 12.63 万人 | 30 分 | 30 分 |
 | ^ | 质量\\n指标 | 待遇发放\\n准确率 | ＝ 100 % | 100 % | 20 分 | 20 分 |
 | ^ | 时效\\n指标 | 发放\\n时间 | 每月 10 日前 | 每月 8 日 | 10 分 | 10 分 |
 | 效益\\n指标 | 社会\\n效益 | 参保\\n扩面 | 较好 | 较好 | 20 分 | 20 分 |
 | 满意度\\n指标 | 满意度 | 参保人\\n满意度 | ≧ 90 % | 93.6 % | 10 分 | 10 分 |
 | 总　分 | < | < | < | < | 100 分 | 99.8 分 |
`),
  place('不合并单元格', `
! H6=9.8 → execution-score-differs H6; total-differs G17
! E11=4800㎡ → score-differs G11; target-unmet-unexplained H11
! E14=2022/9/20 → full-points-unmet G14; target-unmet-unexplained H14
! G16=98.5 → score-exceeds-points G16; total-differs G17
! E7=500 → budget-parts-differ E6; execution-rate-differs G7
项目绩效自评表 | | | | | | |
2022年度 | | | | | | |
项目名称: | 公办幼儿园建设 | | | 项目负责人: | 略 | |
主管部门: | 云岭区教育局 | | | 实施单位: | 云岭区第三幼儿园 | |
项目资金(万元) | | 年初预算数(A) | 全年预算数(B) | 全年执行数(C) | 分值 | 执行率(C/B) | 得分
 | 年度资金总额 | 800 | 760 | 722 | 10 | 95.0% | 9.5
 | 其中:财政拨款 | 600 | 560 | 530 | | 94.6% |
 | 自有资金 | 200 | 200 | 192 | | 96.0% |
备注 | 年中财政调减40万元；因质保金未到期，剩余38万元未支付。 | | | | | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 建筑面积 | 5200㎡ | 5200㎡ | 15 | 15 |
 | | 新增班级 | 12个班 | 12个班 | 15 | 15 |
 | 质量指标 | 竣工验收 | 合格 | 合格 | 10 | 10 |
 | 时效指标 | 竣工时间 | 2022/8/31前 | 2022/8/20 | 10 | 10 |
效益指标 | 社会效益 | 新增学位 | 360个 | 360个 | 30 | 30 |
满意度指标 | 服务对象 | 家长满意度 | 90%以上 | 94% | 10 | 10 |
总分 | | | | | 100 | 99.5 |
`),
  place('标题在下', `
! H4=9 → execution-score-differs H4; score-ahead-of-spending G13; total-differs G13
! E9=1,400 → score-differs G9; target-unmet-unexplained H9
! G8=31 → score-exceeds-points G8; total-differs G13
! G13=99 → statement-differs B14; total-differs G13
! B14=自评得分98分，评价等级为优。 → statement-differs B14
单位名称：云岭镇人民政府 | < | < | < | < | < | 附件3 | <
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 人居环境整治 | < | < | 年度 | 2023年度 | < | <
预算执行情况(万元)(A) | 预算数: | 86 | < | 执行数: | 86 | 得分(10分): | 10
一、年度绩效目标 | 完成12个村整治。 | < | < | < | < | < | <
二、绩效指标 | < | < | < | < | < | < | <
一级 | 二级 | 三级 | 目标值 | 完成值 | 满分 | 得分 | 说明
产出 | 数量 | 整治村 | 12 | 12 | 30 | 30 |
产出 | 数量 | 清运垃圾（吨） | 1,500 | 1,560 | 20 | 20 |
产出 | 质量 | 考核合格率（%） | 100 | 100 | 10 | 10 |
效益 | 生态 | 村庄面貌 | 改善 | 明显改善 | 20 | 20 |
满意度 | 村民 | 村民满意度（%） | 90 | 95 | 10 | 10 |
合计得分 | < | < | < | < | 100 | 100 |
三、自评结论 | 自评得分100分，评价等级为优。 | < | < | < | < | < | <
`),
  place('最简一张', `
! E3=执行率：99% → execution-rate-differs E3
! C6=520元 → score-differs E6
! E9=98 → total-differs E9
! C5=90户 → score-differs E5; target-unmet-unexplained F5
! D5=50 → points-total D9; score-differs E5
支出项目自评 | < | < | < | < | <
项目：春节慰问 | < | 年度：2024年 | < | 单位：元 | <
预算：50000 | < | 支出：48600 | < | 执行率：97.2% | <
内容 | 计划 | 完成 | 分值 | 得分 | 备注
慰问户数 | 100户 | 100户 | 40 | 40 |
人均标准 | 不超过500元 | 486元 | 20 | 20 | 集中采购降价
发放时间 | 春节前 | 1月25日 | 20 | 20 | 春节为2月10日
群众满意度 | 100% | 100% | 20 | 20 |
合计 | | | 100 | 100 |
`),
];
