/** The words of the help page, which is loaded only when it is opened. */
export const help = {
  title: '使用说明',
  steps: [
    { title: '评分', text: '打开已填的自评表或决算公开表，按“评分”。助手按表内的标题和栏目名称认表，工作表叫什么、从哪一行开始都没有关系。' },
    { title: '看结论', text: '最上方是结论。“需更正”是算术或规则不符，报送会被退回；“需核实”要说明原因或再看一眼；“提示”多为四舍五入的尾数。' },
    { title: '逐处核对', text: '点一条问题，表格跳到那个单元格；在表格里点有标记的单元格，窗格展开对应的问题。F8 到下一处，Shift+F8 到上一处。' },
    { title: '看懂理由', text: '展开后列出用到的每个数据、所在单元格和代入数字的算式，写明依据的文件和条款。' },
    { title: '改正或忽略', text: '“采用计算值”先给出原值和新值，确认后才改写。确有理由的可以忽略，理由随工作簿保存。每一步都可以撤销。' },
    { title: '写报告', text: '“生成报告”依据表中数据写出自评报告，表里没有的内容标为【待补充】，由您补写。' },
  ],
  keys: '键盘',
  keyList: [
    ['↑ ↓', '在问题之间移动'], ['Enter', '展开并选中单元格'], ['F8 / Shift+F8', '下一处 / 上一处'],
    ['/', '搜索'], ['Esc', '收起、关闭'],
  ] as readonly (readonly [string, string])[],
  marks: '标记的含义',
  markList: [
    ['error', '需更正：算术或规则不符，应当更正'], ['warning', '需核实：需要说明原因，或再看一眼'], ['info', '提示：尾数、未认出的表、无法核对的内容'],
    ['proposal', '建议：定性指标的得分建议，请您核定'],
  ] as readonly (readonly ['error' | 'warning' | 'info' | 'proposal', string])[],
};
