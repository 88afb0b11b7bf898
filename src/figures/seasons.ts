/** A season or a feast work is to be done before: 供暖前, 主汛期前, 春节来临之前. When each of them comes no calendar here knows. */
const season = '(?:(?:正式|全面|集中|今冬|冬季|当年|主)*(?:供暖|采暖|供热|取暖|入?汛|雨|防火|封冻|枯水|旅游)季?期?|入冬|上冻|春节|元旦|清明节?|五一|端午节?'
  + '|中秋节?|国庆节?|十一|开学|[春秋]季开学|春耕|春播|三夏|秋收|秋播|高考)(?:来临|到来|开始|假期)?[之以]?前';

/** 10月20日供暖前: the season a day begins. */
const after = new RegExp(`^(.*\\d[日号])${season}(?=$|[^\\d前])`);
/** 6月15日前（汛期前）: a day with its season in brackets. */
const inBrackets = new RegExp(`^(.*\\d(?:[日号月]|月底))前?\\((?:即)?${season}\\)`);
/** 春节前（2024年2月9日前）: a season with its day, the year perhaps before both. */
const before = new RegExp(`^((?:(?:19|20)\\d{2}年度?|当年|本年)?)${season}[(,](?:即)?`
  + String.raw`((?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}[日号]|底))前?\)?`);

/**
 * A normalised text that names a day and the season it begins, with the day alone: 春节前(2024年2月9日前) is 2024年2月9日前. Every other
 * text as it is: a season alone names no day.
 */
export function withoutSeason(text: string): string {
  // Few texts hold both: all others are told at a glance.
  if (!text.includes('前') || !text.includes('月')) return text;
  return text.replace(after, '$1前').replace(inBrackets, '$1前')
    .replace(before, (_, year: string, day: string) => `${/^\d{4}/.test(day) ? '' : year}${day}前`);
}
