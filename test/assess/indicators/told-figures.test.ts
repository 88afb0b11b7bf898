import { assessNational, faultless, the, told } from '../national-form';
import type { NationalForm } from '../national-form';

const form: NationalForm = {
  ...faultless, budget: [120, 100, 100, 10, 1, 10],
  groups: {
    产出指标: [['改造里程', '≥20公里', '20公里', 20, 20], ['安全隐患排查次数', '≥200次', '212次', 15, 15], ['造林面积', '≥1.2万亩', '1.25万亩', 15, 15]],
    效益指标: [['发放率', '≥5000人', '5200人', 20, 20], ['管护机制', '健全', '健全', 10, 10]],
    满意度指标: [['群众满意度', '≥90%', '95%', 10, 10]],
  },
};

/** What is told of the text on what was achieved (F11), besides the changed budget it does not explain. */
const of = (achievement: string): string[] => told(assessNational({ ...form, achievement: `年中调减预算。${achievement}` }))
  .filter((one) => !one.endsWith(' info'));
const differs = ['statement-differs F11 warning'];

describe('figures of rows told in words', () => {
  it.each([
    ['as the table has it', '完成改造里程20公里，群众满意度达到95%。', []],
    ['another figure', '完成改造里程26公里。', differs],
    ['another rate', '群众满意度为92%。', differs],
    ['the name without what it counts', '开展隐患排查206次。', differs],
    ['the name without what it counts, right', '开展隐患排查212次。', []],
    ['a short name by itself', '造林1.5万亩。', differs],
    ['a short name within a longer one', '退耕还造林1.3万亩。', []],
    ['rounded', '造林1.3万亩左右，改造里程20.0公里。', []],
    ['the target restated', '改造里程20公里，造林1.2万亩。', []],
    ['in another unit', '改造里程20000米。', []],
    ['of a part or another year', '其中一期改造里程12公里，上年改造里程15公里，较上年增加改造里程5公里。', []],
    ['of nothing in the table', '新建桥梁3座，培训500人。', []],
    ['roughly', '开展隐患排查200余次。', []],
    ['numbered', '目标1：改造里程20公里；目标2：造林1.2万亩。', []],
  ] as const)('%s', (_, text, expected) => expect(of(text)).toEqual(expected));

  const asked = ['statement-differs F11 info'];
  const rows: NationalForm['groups'] = {
    产出指标: [
      ['新增就业人数', '≥200人', '212人', 10, 10], ['覆盖在建项目', '≥55个', '55个', 10, 10], ['发放安家补助', '≥20人次', '25人次', 10, 10],
      ['良种推广面积', '≥3万亩', '3.1万亩', 10, 10], ['养护里程', '≥80公里', '80公里', 10, 10],
    ],
    效益指标: [['隐患整改率', '≥95%', '96.5%', 30, 30]], 满意度指标: [['群众满意度', '≥90%', '95%', 10, 10]],
  };
  const ofText = (text: string, what: 'achievement' | 'target' = 'achievement'): string[] => told(assessNational({
    ...form, groups: rows, ...(what === 'target' ? { plan: text } : {}), achievement: `年中调减预算。${what === 'target' ? '' : text}`,
  })).filter((one) => one.startsWith('statement-differs'));

  it.each([
    ['a name that holds a word of change, right', '新增就业212人。', []],
    ['a name that holds a word of change', '新增就业122人。', differs],
    ['a name that holds a word of change, beside another one', '较上年新增就业12人，其中新增就业贫困户30人。', []],
    ['a name around its figure, right', '覆盖55个在建项目。', []],
    ['a name around its figure', '覆盖65个在建项目。', differs],
    ['another thing counted', '覆盖65个在建社区。', []],
    ['words between the parts of a name, right', '发放人才安家补助25人次，超目标25%。', []],
    ['words between the parts of a name', '发放人才安家补助52人次。', asked],
    ['words between the parts of a name, twice', '发放城区安家补助12人次，发放乡镇安家补助13人次。', []],
    ['a wrong share behind them', '发放人才安家补助25人次，超目标52%。', differs],
    ['a name turned round, right', '推广良种3.1万亩。', []],
    ['a name turned round', '推广良种13万亩。', asked],
    ['what is measured, right', '养护乡村道路80公里。', []],
    ['what is measured', '养护乡村道路8公里。', asked],
    ['what is measured, in parts', '养护国道50公里，养护乡道30公里。', []],
  ] as const)('%s', (_, text, expected) => expect(ofText(text)).toEqual(expected));

  it('a bound planned for a row', () => {
    expect(ofText('隐患整改率不低于95%。', 'target')).toEqual([]);
    expect(ofText('隐患整改率不低于59%。', 'target')).toEqual(['statement-differs B11 warning']);
    expect(ofText('隐患整改率不低于90%。')).toEqual([]);
  });

  it('the target told as done of a row that missed it, and of one that passed it', () => {
    const ofDone = (actual: string): string[] => told(assessNational({
      ...form, achievement: '年中调减预算。完成改造里程20公里。',
      groups: { ...form.groups, 产出指标: [['改造里程', '≥20公里', actual, 50, 40, '雨季停工']] },
    })).filter((one) => one.startsWith('statement-differs'));
    expect(ofDone('16公里')).toEqual(differs);
    expect(ofDone('26公里')).toEqual([]);
  });

  it('names the row and both figures', () => {
    const found = the(assessNational({ ...form, achievement: '年中调减预算。完成改造里程26公里。' }), 'statement-differs');
    expect(found).toMatchObject({ related: ['F13'], reported: '26公里', expected: '20公里' });
    expect(found.message).toContain('改造里程');
  });
});

describe('shares of a target told after the row they are of', () => {
  it.each([
    ['right', '开展隐患排查212次，超目标6%。', []],
    ['wrong', '开展隐患排查212次，超目标9%。', differs],
    ['the whole share', '开展隐患排查212次，完成年度目标的106%。', []],
    ['the whole share, wrong', '开展隐患排查212次，完成年度目标的112%。', differs],
    ['of no row named', '完成年度目标的80%。', []],
  ] as const)('%s', (_, text, expected) => expect(of(text)).toEqual(expected));
});

describe('money told in words', () => {
  it.each([
    ['the adjusted budget', '使用财政预算资金100万元。', []],
    ['the initial budget', '年初预算资金120万元。', []],
    ['in 元', '财政预算资金1000000元。', []],
    ['to more digits than the table shows', '使用财政预算资金1000000.3元。', []],
    ['another budget', '使用财政预算资金110万元。', differs],
    ['another amount spent', '全年支付98万元。', differs],
    ['the amount spent', '全年支付100万元。', []],
    ['a part', '其中上级预算资金60万元，支付尾款8万元。', []],
    ['another amount with its rate beside it', '支付0.83万元，执行率100%。', differs],
    ['the money spent in full', '100万元资金全额支付。', []],
    ['other money spent in full', '10万元资金全额支付。', differs],
    ['several amounts', '预算资金60万元用于工程，预算资金40万元用于设备。', []],
  ] as const)('%s', (_, text, expected) => expect(of(text)).toEqual(expected));

  it.each([
    ['all of it', '使用资金100万元（其中：人员经费81.17万元、公用经费18.83万元）。', []],
    ['rounded', '使用资金100.0万元（其中：人员经费81.17万元、公用经费18.84万元）。', []],
    ['some of it', '使用资金100万元（其中：人员经费60万元、公用经费10万元）。', []],
    ['more than it', '使用资金100万元（其中：人员经费81.17万元、公用经费81.83万元）。', differs],
    ['in another unit', '使用资金100万元（其中：人员经费811700元、公用经费288300元）。', differs],
    ['what came of it', '使用资金100万元（其中：年初80万元，实际支付100万元）。', []],
  ] as const)('parts in brackets: %s', (_, text, expected) => expect(of(text)).toEqual(expected));

  it('is told once where budget and spending stand together', () => {
    expect(of('预算资金100万元，实际执行98万元。')).toEqual(['statement-differs F11 error']);
  });
});
