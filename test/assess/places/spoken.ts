import { place } from './place';
import type { PlaceForm } from './place';

/** Headers in everyday words. */
export const spokenHeaders: readonly PlaceForm[] = [
  place('口语表头', `
! D6=38场 → score-differs F6; target-unmet-unexplained G6
! F7=19 → score-differs F7; total-differs F11
! F8=31 → score-exceeds-points F8; total-differs F11
! F11=98 → total-differs F11
村级项目资金自评表（2023年度） | < | < | < | < | < | <
项目 | 文化下乡 | < | 哪个单位 | 云岭镇人民政府 | < | <
钱（万元） | 安排了多少 | 20 | 花了多少 | 20 | 花了百分之几 | 100%
 |  |  |  |  |  |
哪一类 | 做什么事 | 该做多少 | 做了多少 | 满分 | 自己打分 | 没做到的原因
产出 | 送戏下乡 | 40场 | 40场 | 40 | 40 |
^ | 按时完成 | 100% | 100% | 20 | 20 |
效果 | 看戏人数 | 8000人 | 8200人 | 30 | 30 |
群众满意 | 群众满意率 | 90% | 95% | 10 | 10 |
 |  |  |  |  |  |
合计 | < | < | < | 100 | 100 |
`),
  place('口语表头打多少分', `
! E5=9个 → score-differs F5; target-unmet-unexplained G5
! F6=26 → score-exceeds-points F6; total-differs F9
项目绩效自评表（2022年度） | < | < | < | < | < | <
项目名称 | 农家书屋 | < | 实施单位 | 云岭县文旅局 | < | <
预算数（万元） | 12 | < | 执行数（万元） | 12 | 执行率 | 100%
指标类别 | 指标 | 分数 | 计划做到 | 实际做到 | 打多少分 | 为什么没完成
产出指标 | 新建书屋 | 45 | 10个 | 10个 | 45 |
^ | 图书更新率 | 25 | 30% | 32% | 25 |
效益指标 | 借阅人次 | 20 | 2000人次 | 2100人次 | 20 |
满意度指标 | 读者满意度 | 10 | 90% | 96% | 10 |
总分 | < | 100 |  |  | 100 |
`),
];
