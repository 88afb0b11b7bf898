/** The sheet 自评报告 by columns: text, then (hidden) what names the paragraph and what was generated, the new text, the sources. */
export const reportSheet = {
  name: '自评报告',
  text: 0,
  key: 1,
  generated: 2,
  fresh: 3,
  sources: 4,
} as const;

/** The words at the head of the hidden columns: by them the sheet is known as ours whatever it is called. */
export const reportHeaders = { key: '段落标识', generated: '生成原文', fresh: '按最新数据生成（左侧已由您修改）', sources: '数据来源' } as const;

/** Before a paragraph: two full-width spaces, as official documents are set. */
export const indent = '　　';

/** A paragraph too long for one row goes on in the next under its key with this and a number. */
export const continued = '~';
