/** What the pane says before the first results, in Chinese: loaded with the first screen. */
export const firstZhCN = {
  product: '绩效自评助手',

  actions: {
    score: '评分', scoreAgain: '重新评分', cancel: '取消', retry: '重试', undo: '撤销', clear: '清除标记', report: '生成报告',
    settings: '设置', help: '帮助', close: '关闭', back: '返回', accept: '采用计算值', ignore: '忽略', unignore: '恢复检查',
    locate: '定位单元格', next: '下一处', previous: '上一处',
    undoOf: (label: string) => `撤销：${label}`,
    acceptGroup: (count: number) => `采用计算值（${count}）`,
    acceptAll: (count: number) => `采用全部计算值（${count}）`,
    scoreHint: '按规则计算得分，填入空白格，标出不符之处',
  },

  start: {
    title: '在已填的表中直接评分',
    lead: '按“评分”，助手逐表认表、计算得分和执行率，填入空白得分，标出前后不符的单元格，并说明理由和依据。',
    promises: ['只填空白的得分、执行率和合计，您填的内容不会改动', '每处问题都指到单元格，写明依据的条款', '数据不离开本机，随时可以撤销和清除'],
    emptyTitle: '这是一个空白工作簿',
    emptyLead: '可以插入一张标准表开始填写，数据单元格已设好校验。',
    insert: (form: string) => `插入${form}`,
    loading: '正在连接工作簿…',
    failed: '助手没有启动',
    failedLead: '有文件没有取到，或 Excel 版本过低（须 2019 或更新）。请检查到助手服务器的网络后重试；工作簿没有改动。',
    retry: '重试',
    open: '打开工作簿',
  },

  notice: {
    skipped: (count: number) => `有 ${count} 处没有写入：`,
    failed: (where: string | null, what: string) => where === null ? what : `${where}：${what}`,
    advice: (todo: string) => `${todo}。`,
    waiting: (what: string, todo: string) => `${what}。${todo}。`,
    skippedFor: (what: string, places: string, todo: string) => `${what}：${places}。${todo}。`,
    places: (names: readonly string[]) => names.join('、'),
    andMore: (count: number) => `等 ${count} 处`,
  },

  tasks: {
    reading: (done: number, all: number) => all > 0 ? `正在读取第 ${Math.min(done + 1, all)} 张表，共 ${all} 张` : '正在读取工作簿',
    checking: (done: number, all: number) => all > 0 ? `正在核算，共 ${all} 张表` : `正在核算${done > 0 ? '…' : ''}`,
    planning: '正在准备写入',
    writing: (done: number, all: number) => all > 0 ? `正在写入 ${done} / ${all}` : '正在写入',
    clearing: '正在清除标记',
    reporting: '正在生成报告',
    saving: '正在保存',
  },

  live: { on: '边改边查', off: '边改边查已关', checking: '正在复查…', toggle: '边改边查开关' },

  outside: { title: '请在 Excel 中打开', lead: '此窗格需要在 Excel 中使用。没有 Excel 的电脑可以使用网页版：', link: '打开网页版' },
};
