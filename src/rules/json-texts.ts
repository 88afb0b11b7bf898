/** What to do about a text that is no JSON. */
export const jsonTexts = {
  at: (line: number, column: number, hint: string) => `第 ${String(line)} 行第 ${String(column)} 个字：${hint}`,
  empty: '文件是空的',
  after: '规则包到前面已经结束，后面多出了内容',
  value: '应为值：文字加半角双引号，数、true、false、null 不加，列表写在 [ ] 中，成组的写在 { } 中',
  key: '应为键，键要加半角双引号',
  trailing: '最后一项后面不能有逗号',
  twice: (key: string) => `“${key}”写了两次，只能写一次`,
  unclosed: '文字没有写完：缺少结尾的半角双引号，或文字中间换了行（换行写成 \\n）',
  unseen: '文字中间不能有制表符等看不见的字（制表符写成 \\t）',
  number: '数没有写完',
  escape: '反斜杠后面的字不对，反斜杠本身要写成 \\\\',
  incomplete: '文件不完整，缺少结尾的 } 或 ]',
  sign: (sign: string, other: string | null) => `应为半角“${sign}”${other === null ? '' : `或“${other}”`}`,
  /** Signs typed for others. */
  signs: {
    '“': '引号要用半角的 "', '”': '引号要用半角的 "', '‘': '引号要用半角的 "', '’': '引号要用半角的 "', '\'': '引号要用双引号 "',
    '，': '逗号要用半角的 ,', '、': '分隔要用半角逗号 ,', '；': '分隔要用半角逗号 ,', '：': '冒号要用半角的 :',
    '｛': '括号要用半角的 {', '｝': '括号要用半角的 }', '【': '方括号要用半角的 [', '】': '方括号要用半角的 ]', '　': '不能有全角空格',
    '/': 'JSON 中不能写注释', '#': 'JSON 中不能写注释',
  } as Readonly<Record<string, string>>,
} as const;
