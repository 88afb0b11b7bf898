import { checkNarrative } from '../../../src/report';

/** What the published reports contradict themselves in, in sentences of our own: right, and with the published figure. */
const wrong = (text: string): readonly (string | null)[] => checkNarrative(text.split('\n')).map(({ reported }) => reported);

describe.each<[what: string, right: string, from: string, to: string, quoted: string]>([
  ['56 of 58 is 96.55 %, 96.6 % in one decimal', '全年排查隐患58起，整改隐患56起，整改率96.6%。', '96.6%', '96.5%', '96.5%'],
  ['56 of 58 in two decimals', '全年排查隐患58起，整改隐患56起，整改率96.55%。', '96.55%', '96.56%', '96.56%'],
  ['96.5 % against ≥95 % is met', '目标隐患整改率≥95%，实际隐患整改率为94.5%，隐患整改率略低于目标值。', '94.5%', '96.5%', '隐患整改率略低于目标值'],
  ['925.16 and 714.80 are 77.3 %', '项目资金预算总额为925.16万元，实际支出714.80万元，预算执行率77.3%。', '77.3%', '77.2%', '77.2%'],
  ['925.16 and 714.80 are 77.26 %', '项目资金预算总额为925.16万元，实际支出714.80万元，预算执行率77.26%。', '77.26%', '77.27%', '77.27%'],
  ['62 km of 50 km are 124 %', '巡查里程目标50公里，实际完成62公里，完成率124%。', '124%', '121%', '121%'],
  ['8.30 of 10.43 are 79.6 %', '隐患排查费预算10.43万元，支付8.30万元，执行率79.6%。', '79.6%', '79.3%', '79.3%'],
  ['8.30 of 10.43 are 79.58 %', '隐患排查费预算10.43万元，支付8.30万元，执行率79.58%。', '79.58%', '97.58%', '97.58%'],
  ['one budget stated twice, 168.99 apart', '2031年度财政下达项目预算资金总额为1302.76万元。\n2031年度财政下达项目资金预算总额为1302.76万元，推进有序。', '1302.76万元',
    '1471.75万元', '1471.75万元'],
  ['170 and 2.13 unspent of 1302.76 leave no 95.24 %',
    '项目资金预算总额为1302.76万元，预算执行率86.8%。其中，规划编制费预算170万元，因招标延迟未支付；隐患排查费预算10.43万元，支付8.30万元。', '86.8%', '95.24%', '95.24%'],
  ['three named as two', '2个项目部分支付，包括规划编制费（预算200万元，支付30万元）、隐患排查费（预算10.43万元，支付8.30万元）。', '2个项目', '3个项目', '3个'],
  ['the rest is spent in full or is not',
    '项目资金预算总额为925.16万元，实际支出724.76万元。其中，甲线养护预算500万元，支付400万元；乙线养护预算396.9万元，支付296.5万元；其余项目均按计划全额执行。',
    '724.76万元', '714.80万元', '其余项目均按计划全额执行'],
])('%s', (_, right, from, to, quoted) => {
  it('right', () => expect(wrong(right)).toEqual([]));

  it('as published', () => {
    const at = right.lastIndexOf(from);
    expect(at).toBeGreaterThan(-1);
    expect(wrong(right.slice(0, at) + to + right.slice(at + from.length))).toContain(quoted);
  });
});
