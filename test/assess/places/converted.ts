import { place } from './place';
import type { PlaceForm } from './place';

/** Scores out of 100 that weights convert into the points of the total, in a column of their own or in the total alone. */
export const convertedScores: readonly PlaceForm[] = [
  place('百分制得分与折算', `
! I7=19 → score-differs I7; total-differs I13
! H8=95 → converted-differs I8
! H8= → 
! H9=103 → score-exceeds-points H9
! H10=96 → converted-differs I10
! I10=28 → converted-differs I10; total-differs I13
! H12=90 → converted-differs I12
! G7=25 → points-total G13; score-differs I7
! I13=97 → total-differs I13
项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | < | <
项目名称 | 农村公路养护 | < | < | 实施单位 | 云岭县公路养护中心 | < | < | < | <
项目资金（万元） | 年初预算数 | < | 全年预算数 | 全年执行数 | < | 执行率 | < | < | <
^ | 200 | < | 200 | 190 | < | 95% | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 权重（%） | 得分 | 折算得分 | 偏差原因
产出指标 | 数量指标 | 养护里程 | ≥120公里 | 126公里 | 100 | 20 | 100 | 20 |
^ | 质量指标 | 路况优良率 | ≥90% | 81% | 100 | 20 | 90 | 18 | 重载车辆多
^ | 时效指标 | 完成及时率 | 100% | 100% | 100 | 10 | 100 | 10 |
效益指标 | 社会效益指标 | 群众出行便利 | 明显改善 | 明显改善 | 100 | 30 | 90 | 27 |
满意度指标 | 满意度 | 群众满意度 | ≥90% | 92% | 100 | 10 | 100 | 10 |
预算执行率 | 预算执行率 | 预算执行率 | 100% | 95% | 100 | 10 | 95 | 9.5 |
合计 | < | < | < | < | < | 100 | < | 94.5 |
`),
  place('折算得分未填', `
? score-missing H5; score-missing H6; score-missing H7; score-missing H8; total-missing H9
! G6=92 → score-differs G6; score-missing H5; score-missing H6; score-missing H7; score-missing H8; total-missing H9
! H6=20 → score-differs H6; score-missing H5; score-missing H7; score-missing H8; total-missing H9
?? no total
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | 公园绿地养护 | < | < | 实施单位 | 云岭区园林所 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分（100分制） | 折算得分 | 原因
产出指标 | 数量指标 | 养护面积 | ≥42公顷 | 42公顷 | 0.3 | 100 |  |
^ | 质量指标 | 苗木成活率 | ≥95% | 85.5% | 0.2 | 90 |  | 夏季高温
效益指标 | 生态效益 | 市容环境 | 明显改善 | 有所改善 | 0.4 | 85 |  | 部分地块在建
满意度指标 | 满意度 | 市民满意度 | ≥90% | 92% | 0.1 | 100 |  |
合计 | < | < | < | < | 1 |  |  |
`),
  place('百分制得分加权总分', `
! G6=80 → score-differs G6; total-differs G9
! G5=102 → score-exceeds-points G5; total-differs G9
! G9=95 → total-differs G9
! F5=31 → points-total F9; total-differs G9
! E8=72% → score-differs G8; target-unmet-unexplained H8
?? no total
项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 公园绿地养护 | < | < | 实施单位 | 云岭区园林所 | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重（%） | 得分（百分制） | 原因
产出指标 | 数量指标 | 养护面积 | ≥42公顷 | 42公顷 | 30 | 100 |
^ | 质量指标 | 苗木成活率 | ≥95% | 85.5% | 20 | 90 | 夏季高温
效益指标 | 生态效益 | 市容环境 | 明显改善 | 明显改善 | 40 | 95 |
满意度指标 | 满意度 | 市民满意度 | ≥90% | 92% | 10 | 100 |
合计 | < | < | < | < | 100 | 96 |
`),
  place('资金得分也折算', `
! I5=9.4 → execution-score-differs I5; total-differs I11
! H7=90 → converted-differs I7
! I11=98 → total-differs I11
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | 农村公路养护 | < | < | 实施单位 | 云岭县公路养护中心 | < | < | <
项目资金（万元） | 年初预算数 | < | 全年预算数 | 全年执行数 | 执行率 | 权重 | 得分（百分制） | 折算得分
^ | 200 | < | 200 | 190 | 95% | 10 | 95 | 9.5
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因 | 权重 | 得分（百分制） | 加权得分
产出指标 | 数量指标 | 养护里程 | ≥120公里 | 126公里 |  | 20 | 100 | 20
^ | 质量指标 | 路况优良率 | ≥90% | 81% | 重载车辆多 | 30 | 90 | 27
效益指标 | 社会效益指标 | 行车安全事故 | 0起 | 0起 |  | 30 | 100 | 30
满意度指标 | 满意度 | 群众满意度 | ≥90% | 92% |  | 10 | 100 | 10
合计 | < | < | < | < | < | 100 | < | 96.5
`),
  place('折算两次', `
? converted-differs F3
! F6=31 → converted-differs F3; converted-differs H6; score-exceeds-points F6
! H7=10 → converted-differs F3; converted-differs H7; total-differs F8
! D5=81 → converted-differs F3; score-differs F5; target-unmet-unexplained I5
?? no total
预算项目绩效自评表（2022年度） | < | < | < | < | < | < | < | <
项目名称 | 高龄津贴 | < | 单位 | 云岭县民政局 | < | < | < | <
一级指标 | 三级指标 | 指标值 | 实际完成值 | 指标分值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分 | 偏差原因
产出指标 | 发放人数 | ≥96人 | 96人 | 50 | 50 | 50 | 25 |
^ | 发放及时率 | ≥90% | 99% | 20 | 20 | 20 | 4 |
效益指标 | 津贴知晓率 | ≥90% | 81% | 20 | 18 | 20 | 3.6 | 宣传不够
满意度指标 | 老人满意度 | ≥95% | 100% | 10 | 10 | 10 | 1 |
自评总分 | < | < | < | < | 33.6 | < | < |
`),
];
