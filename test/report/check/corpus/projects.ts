import type { Passage } from './passage';

/** 项目支出绩效自评报告. Every place, unit and figure is invented. */
export const projects: readonly Passage[] = [
  { about: '到位率',
    text: '2023年计划安排财政资金800万元，实际到位760万元，资金到位率95%；截至12月31日实际支出706.80万元，资金使用率93%。',
    bends: [
      { from: '到位率95%', to: '到位率90%', reported: '90%', expected: '95%', paragraph: null },
      { from: '93%', to: '88.5%', reported: '88.5%', expected: '93%', paragraph: null },
    ] },
  { about: '中央省县资金',
    text: '项目总投资3,500.00万元，其中：中央预算内资金2,000.00万元，省级配套资金800.00万元，县级配套资金700.00万元。',
    bends: [
      { from: '2,000.00万元', to: '2,200.00万元', reported: '3,500.00万元', expected: '3700万元', paragraph: null },
    ] },
  { about: '来源三项没有写合计词',
    text: '该项目预算资金260万元，其中财政拨款200万元，单位自筹60万元。',
    bends: [] },
  { about: '数量指标逐条',
    text: '（1）数量指标：完成新建村卫生室目标值为12所，实际完成12所，完成率100%；培训乡村医生目标值200人次，实际完成236人次，完成率118%。' + '\n'
      + '（2）质量指标：工程验收合格率目标值100%，实际完成值100%。' + '\n'
      + '（3）时效指标：项目按期完工率目标值≥95%，实际完成值96.5%。',
    bends: [
      { from: '118%', to: '128%', reported: '128%', expected: '118%', paragraph: null },
    ] },
  { about: '指标得分逐条',
    text: '数量指标分值20分，得分20分；质量指标分值10分，得分9分；时效指标分值10分，得分9.5分；成本指标分值10分，得分10分。',
    bends: [
      { from: '得分9.5分', to: '得分12.5分', reported: '12.5分', expected: '≤10分', paragraph: null },
    ] },
  { about: '一级指标合计',
    text: '项目自评总得分为94.5分，其中：预算执行率得分9.5分，产出指标得分48分，效益指标得分28分，满意度指标得分9分。',
    bends: [
      { from: '48分', to: '46分', reported: '94.5分', expected: '92.5分', paragraph: null },
    ] },
  { about: '等级带引号与综合评定',
    text: '经对照评分细则逐项打分，本项目综合得分92.35分，综合评定等级为“优”。',
    bends: [
      { from: '92.35分', to: '88.35分', reported: '优', expected: '良', paragraph: null },
    ] },
  { about: '等级后置',
    text: '2022年度部门整体支出绩效自评得分为87.2分，自评等次为良好。',
    bends: [
      { from: '良好', to: '优秀', reported: '优', expected: '良', paragraph: null },
    ] },
  { about: '等级合格',
    text: '县残疾人就业服务中心项目自评得分73分，自评结果为“中”。',
    bends: [
      { from: '73分', to: '93分', reported: '中', expected: '优', paragraph: null },
    ] },
  { about: '超额完成数量',
    text: '年度计划改造老旧小区20个，实际改造23个，超额完成15%。',
    bends: [
      { from: '15%', to: '13%', reported: '13%', expected: '15%', paragraph: null },
    ] },
  { about: '超额与百分点',
    text: '粪污资源化利用率目标为80%，实际达到86.4%，超过目标值6.4个百分点。',
    bends: [
      { from: '6.4个百分点', to: '8.4个百分点', reported: '8.4个百分点', expected: '6.4个百分点', paragraph: null },
    ] },
  { about: '未达目标的说明',
    text: '项目计划于6月底前完工，实际于8月中旬完工，工期延后；设备利用率目标值为90%，实际为82.6%，未达到目标值，主要原因是设备到货较晚。',
    bends: [
      { from: '82.6%', to: '92.6%', reported: '未达到目标值', expected: '已达到目标', paragraph: null },
    ] },
  { about: '满意度调查',
    text: '共发放调查问卷300份，收回有效问卷288份，有效回收率96%。其中满意276份，满意度95.83%。',
    bends: [
      { from: '回收率96%', to: '回收率98%', reported: '98%', expected: '96%', paragraph: null },
      { from: '95.83%', to: '98.53%', reported: '98.53%', expected: '95.83%', paragraph: null },
    ] },
  { about: '合格率由数量算出',
    text: '共抽检样品640批次，合格631批次，合格率98.6%。',
    bends: [
      { from: '98.6%', to: '96.8%', reported: '96.8%', expected: '98.6%', paragraph: null },
    ] },
  { about: '办结率由数量算出',
    text: '全年受理群众诉求1,245件，办结1,232件，办结率98.96%，群众满意率97%。',
    bends: [
      { from: '98.96%', to: '99.86%', reported: '99.86%', expected: '98.96%', paragraph: null },
    ] },
  { about: '单价乘数量',
    text: '按照每人每年600元的标准，为1,250名困难群众发放补助75万元。',
    bends: [
      { from: '75万元', to: '85万元', reported: '85万元', expected: '75万元', paragraph: null },
    ] },
  { about: '单价乘数量，采购',
    text: '采购台式计算机40台，每台单价5,200元，合计金额20.80万元。',
    bends: [
      { from: '20.80万元', to: '28.80万元', reported: '28.80万元', expected: '20.8万元', paragraph: null },
    ] },
  { about: '单价乘数量乘月份',
    text: '村级协管员补助标准为每人每月300元，全县共86人，全年发放30.96万元。',
    bends: [] },
  { about: '分别为',
    text: '安排甲、乙、丙三个乡镇道路维护资金分别为12.5万元、18.3万元、9.2万元，合计40万元。',
    bends: [
      { from: '40万元', to: '42万元', reported: '42万元', expected: '40万元', paragraph: null },
    ] },
  { about: '分别为，总数在前',
    text: '全年开展培训3期，参训人数分别为120人、95人、105人，共计320人次。',
    bends: [
      { from: '320人次', to: '330人次', reported: '330人次', expected: '320人次', paragraph: null },
    ] },
  { about: '清单加总',
    text: '支出明细为：设备购置费45.60万元，安装调试费8.20万元，监理费2.20万元，以上共计56.00万元。',
    bends: [
      { from: '56.00万元', to: '58.00万元', reported: '58.00万元', expected: '56万元', paragraph: null },
    ] },
  { about: '范围',
    text: '按照工程规模给予每个村10—20万元补助，全县共补助15个村，补助资金240万元。单位工程造价在30万元至50万元之间。',
    bends: [] },
  { about: '约数',
    text: '全年减少能耗支出近30万元，节约资金约12.6万元，惠及群众3万余人，服务企业超过200家，带动投资5亿元以上。',
    bends: [] },
  { about: '文号电话',
    text: '根据《关于下达2023年省级专项资金的通知》（财预〔2023〕10号）和县政府第12次常务会议纪要，安排资金100万元。联系电话：0000-7654321，联系人办公室。',
    bends: [] },
  { about: '日期',
    text: '2023年3月15日下达第一批资金60万元，2023年9月28日下达第二批资金40万元，累计下达100万元。',
    bends: [
      { from: '累计下达100万元', to: '累计下达110万元', reported: '110万元', expected: '100万元', paragraph: null },
    ] },
  { about: '累计与当年',
    text: '截至2023年底，项目累计完成投资2.36亿元，占总投资4.2亿元的56.19%；其中2023年完成投资8,600万元。',
    bends: [
      { from: '56.19%', to: '65.19%', reported: '65.19%', expected: '56.19%', paragraph: null },
    ] },
  { about: '上年数与今年数',
    text: '2023年度预算执行率为96.2%，2022年度预算执行率为91.5%，同比提高4.7个百分点。',
    bends: [
      { from: '4.7个百分点', to: '7.4个百分点', reported: '7.4个百分点', expected: '4.7个百分点', paragraph: null },
    ] },
  { about: '由到百分点',
    text: '空气质量优良天数比例由86.3%提高至90.1%，提高3.8个百分点。',
    bends: [
      { from: '3.8个百分点', to: '4.8个百分点', reported: '4.8个百分点', expected: '3.8个百分点', paragraph: null },
    ] },
  { about: '上升绝对数',
    text: '森林覆盖率达到63.2%，较上年提高0.5个百分点；农村自来水普及率达96%，比2022年提升2个百分点。',
    bends: [] },
  { about: '从到增长率',
    text: '接诊人次从2022年的4.5万人次增长到2023年的5.4万人次，增长20%。',
    bends: [
      { from: '20%', to: '25%', reported: '25%', expected: '20%', paragraph: null },
    ] },
  { about: '今年与去年绝对数',
    text: '2023年受理行政复议案件86件，上年为72件，同比增长19.44%。',
    bends: [
      { from: '19.44%', to: '16.28%', reported: '16.28%', expected: '19.44%', paragraph: null },
    ] },
  { about: '环比年份多列',
    text: '近三年投入分别为2021年120万元、2022年150万元、2023年180万元，2023年较2022年增长20%。',
    bends: [
      { from: '增长20%', to: '增长30%', reported: '30%', expected: '20%', paragraph: null },
    ] },
  { about: '部门整体资金段',
    text: '2023年我局部门整体支出年初预算数为2,650.00万元，调整预算数为3,120.50万元，决算数为3,058.09万元，预算执行率为98.00%。其中：基本支出1,580.09万元，项目支出1,478.00万元。',
    bends: [
      { from: '98.00%', to: '99.80%', reported: '99.80%', expected: '98%', paragraph: null },
      { from: '1,478.00万元', to: '1,487.00万元', reported: '3,058.09万元', expected: '3067.09万元', paragraph: null },
    ] },
  { about: '预算调整率',
    text: '年初预算2,650.00万元，年中追加470.50万元，调整后预算3,120.50万元，预算调整率17.75%。',
    bends: [
      { from: '3,120.50万元', to: '3,210.50万元', reported: '3,210.50万元', expected: '3120.5万元', paragraph: null },
      { from: '17.75%', to: '15.08%', reported: '15.08%', expected: '17.75%', paragraph: null },
    ] },
];
