import { place } from './place';
import type { PlaceForm } from './place';

/** Two indicator tables side by side below one title. */
export const sideBySide: readonly PlaceForm[] = [
  place('并排两表列不同', `
! M4=61 → score-exceeds-points M4; total-differs M7
! E4=49 → score-differs E4; total-differs E7
! M7=99 → total-differs M7
! D4=40 → points-total D7; score-exceeds-points E4
项目支出绩效自评表 |  |  |  |  |  |  |  |  |  |  |  |
绩效指标 |  |  |  |  |  |  |  |  |  |  |  |
指标名称 | 指标值 | 完成值 | 分值 | 得分 |  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
补植乔木 | ≥300株 | 310株 | 50 | 50 |  | 产出指标 | 数量指标 | 清运垃圾 | ≥30吨 | 31吨 | 60 | 60
新增绿地 | ≥2公顷 | 2.1公顷 | 30 | 30 |  | 效益指标 | 社会效益指标 | 覆盖社区 | ≥2个 | 2个 | 20 | 20
市民满意度 | ≥90% | 93% | 20 | 20 |  | 满意度指标 | 满意度指标 | 居民满意度 | ≥90% | 93% | 20 | 20
合计 |  |  | 100 | 100 |  | 合计 |  |  |  |  | 100 | 100
`),
  place('并排两表同框', `
! F4=49 → score-differs F4; total-differs F7
! L4=61 → score-exceeds-points L4; total-differs L7
! K7=110 → points-total K7
绩效自评情况 |  |  |  |  |  |  |  |  |  |  |
绩效指标 |  |  |  |  |  |  |  |  |  |  |
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 补植乔木 | ≥300株 | 310株 | 50 | 50 | 产出指标 | 清运垃圾 | ≥30吨 | 31吨 | 60 | 60
效益指标 | 新增绿地 | ≥2公顷 | 2.1公顷 | 30 | 30 | 效益指标 | 覆盖社区 | ≥2个 | 2个 | 20 | 20
满意度指标 | 市民满意度 | ≥90% | 93% | 20 | 20 | 满意度指标 | 居民满意度 | ≥90% | 93% | 20 | 20
合计 |  |  |  | 100 | 100 | 合计 |  |  |  | 100 | 100
`),
];
