/** What is said of a skeleton file that cannot be used. */
export const texts = {
  notJson: (file: string, why: string) => `${file} 不是有效的 JSON：${why}`,
  wrongKey: (file: string, key: string, why: string) => `${file} 的“${key}”不符合报告模板的格式：${why}`,
  noSuchKey: '没有这个键',
  missing: '缺少这一项',
  repeatedKey: (file: string, at: string, key: string) => `${file} 的“${at}”：同一部分里段落名“${key}”出现了两次。`,
  wrongCondition: (file: string, key: string, text: string) => `${file} 的“${key}”：看不懂条件“${text}”。条件写作“有 某数”“没有 某数”“某数 ≥ 90%”，用“ 且 ”连接。`,
  unknownName: (file: string, key: string, name: string, near: string) => `${file} 的“${key}”：没有名为“${name}”的数据，是否想写“${near}”？`,
};
