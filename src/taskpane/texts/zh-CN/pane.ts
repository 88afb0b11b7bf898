import { severityWords } from '../../../writeback/texts';

/** What the pane says at work, in Chinese. */
export const pane = {
  product: '绩效自评助手',

  actions: {
    score: '评分', scoreAgain: '重新评分', cancel: '取消', retry: '重试', undo: '撤销', clear: '清除标记', report: '生成报告',
    settings: '设置', help: '帮助', close: '关闭', back: '返回', accept: '采用计算值', ignore: '忽略', unignore: '恢复检查',
    otherYear: '按相近年度评分', locate: '定位单元格', next: '下一处', previous: '上一处',
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

  pages: { report: '报告' },

  verdict: {
    /** `unchecked` of them, of whatever severity, could not be checked. */
    detail: (errors: number, warnings: number, infos: number, unchecked: number) =>
      `${severityWords.error} ${errors} · ${severityWords.warning} ${warnings} · ${severityWords.info} ${infos}`
      + (unchecked > 0 ? `（其中未核对 ${unchecked}）` : ''),
    ignored: (count: number) => `已忽略 ${count}`,
    solved: (count: number) => `已解决 ${count}`,
    /** Scores of qualitative indicators that are still as the tool proposed them. */
    proposals: (count: number) => `有 ${count} 格得分是助手的建议，上报前请逐格核定，不同意的改掉：`,
    settle: '其余都已核定',
    stale: '表格已改动，结论可能过时，请重新评分。',
    unscored: '没有可评分的表',
    unscoredWhy: '各表没有评分的原因见上。表头改正后再按“评分”；也可以插入一张标准表填写。',
  },

  sheets: {
    title: (count: number) => `表格 ${count}`,
    column: { sheet: '工作表', stated: '填报', computed: '核算', grade: '等级', rate: '执行率' },
    none: '—',
    showAll: (count: number) => `显示全部 ${count} 张`,
    findings: (count: number) => `${count} 处`,
    showFewer: '收起',
    unknown: (count: number) => `未评分 ${count} 张`,
    onlyThis: (sheet: string) => `只看“${sheet}”的问题`,
    allSheets: '看全部表格的问题',
    year: (year: number) => `${year}年度`,
    scoreDiffers: '核算与填报不同',
  },

  findings: {
    title: '问题',
    groupBy: '分组方式',
    bySheet: '按表',
    byKind: '按类',
    severity: severityWords,
    all: '全部',
    filter: '按程度筛选',
    unchecked: '未核对',
    uncheckedHint: '缺少数据或规则而没有核对的，无论程度',
    search: '搜索单元格、指标或说明',
    searchLabel: '搜索问题',
    clearSearch: '清除搜索',
    narrative: '自评报告',
    none: '没有发现问题。',
    noneMatch: '没有符合条件的问题。',
    resetFilter: '显示全部问题',
    fold: (count: number, kind: string) => `另有 ${count} 处同类问题：${kind}`,
    unfold: (count: number, kind: string) => `收起 ${count} 处同类问题：${kind}`,
    showMore: (count: number) => `再显示 ${count} 条`,
    status: { open: '', ignored: '已忽略', solved: '已解决' },
    ignoredBecause: (reason: string) => `忽略理由：${reason}`,
    stated: '填报',
    expected: '应为',
    computed: '核算',
    blank: '空白',
    proposal: '建议',
    list: '问题清单',
    groupCount: (count: number) => `${count} 处`,
    groupLeft: (open: number, count: number) => `余 ${open} 处，共 ${count} 处`,
    groupDone: (count: number) => `${count} 处已处理`,
  },

  why: {
    title: '为什么',
    column: { figure: '数据', cell: '单元格', value: '数值', range: '舍入范围', weight: '系数' },
    formula: '算式',
    computed: '核算',
    stated: '填报',
    source: '依据',
    uncertain: '此条依据为通行做法，请以当地文件为准。',
    related: '相关单元格',
    none: '此处没有可展开的计算。',
    goTo: (cell: string) => `选中 ${cell}`,
  },

  accept: {
    title: '采用计算值',
    lead: (count: number) => `将改写 ${count} 个单元格，可以撤销：`,
    column: { cell: '单元格', old: '原值', value: '新值' },
    blank: '空白',
    apply: (count: number) => `改写 ${count} 格`,
    nothing: '这些单元格没有可采用的计算值。',
    preparing: '正在准备预览…',
  },

  ignore: {
    title: '忽略这处问题',
    lead: '理由随工作簿保存，列入问题清单；有关数据改动后，忽略自动失效。',
    reason: '忽略的理由（必填）',
    alike: (others: number) => `同一张表另有 ${others} 处同类问题，一并忽略`,
    applyAll: (count: number) => `忽略 ${count} 处`,
    placeholder: '例如：上级文件另有规定，见……',
    required: '请写明理由。',
    apply: '忽略',
  },

  clear: {
    title: '清除标记',
    lead: '将清除助手所作的标记、批注和清单工作表。您填写的内容不变。',
    values: '同时清除助手填入、之后没有改动过的数值',
    apply: '清除',
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

  done: {
    /** `kept`: how many places were left as they are, which are told below; then nothing is not all there was to do. */
    scored: (filled: number, marked: number, kept: number) =>
      `${filled > 0 ? `已填空白 ${filled} 格` : kept > 0 ? '没有空白能填' : '没有空白要填'}，`
      + `${marked > 0 ? `标记 ${marked} 格` : kept > 0 ? '没有写入标记' : '没有要标记的单元格'}`,
    accepted: (count: number) => `已改写 ${count} 格`,
    ignored: (count: number) => `已忽略 ${count} 处`,
    settled: (count: number) => `已核定 ${count} 格建议得分`,
    unignored: '已恢复检查',
    undone: (label: string) => `已撤销：${label}`,
    cleared: '标记已清除',
    reported: (gaps: number) => `已生成“自评报告”和“自评汇总”工作表${gaps > 0 ? `，还有 ${gaps} 处待补充` : ''}`,
    reportFile: (workbook: string) => `${workbook}-自评报告.docx`,
    exported: '已导出 Word 报告，请在下载文件夹中查看',
    inserted: '已插入标准表',
    cancelled: '已取消，工作簿没有改动',
  },

  live: { on: '边改边查', off: '边改边查已关', checking: '正在复查…', toggle: '边改边查开关' },

  /** What failed, or what was left as it was: where, what, what to do. */
  told: {
    failed: (where: string | null, what: string) => where === null ? what : `${where}：${what}`,
    advice: (todo: string) => `${todo}。`,
    waiting: (what: string, todo: string) => `${what}。${todo}。`,
    filled: '填入：',
    skipped: (count: number) => `有 ${count} 处没有写入：`,
    more: (count: number) => `等 ${count} 处`,
  },

  outside: { title: '请在 Excel 中打开', lead: '此窗格需要在 Excel 中使用。没有 Excel 的电脑可以使用网页版：', link: '打开网页版' },
};
