/** Words of the tables that go with a report. */
export const tableTexts = {
  caption: (name: string) => `${name}绩效指标完成情况`,
  header: ['绩效指标', '年度指标值', '实际完成值'],
  scoreHeader: ['分值', '得分'],
} as const;

/** What a gap asks for where a form's text says a figure its table contradicts; `meant` is null where the table has several. */
export function toVerify(said: string, meant: string | null): string {
  return `核对后的内容（原写${said}${meant === null ? '' : `，表内为${meant}`}）`;
}
