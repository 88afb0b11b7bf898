import fc from 'fast-check';
import { assess } from '../../../src/assess';
import { bookOf, checkNarrative, writeNarrative } from '../../../src/report';
import { narrativeDocx } from '../../../src/report/docx';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/figures';
import { paragraphsOf } from './paragraphs';

interface Project {
  readonly name: string;
  readonly budget: number;
  readonly spent: number;
  readonly target: number;
  readonly actual: number;
  readonly satisfied: number;
  readonly reason?: string;
}

/** A project of an invented county in the 重庆 grid. */
function chongqing(project: Project): SheetSnapshot {
  const { name, budget, spent, target, actual, satisfied, reason } = project;
  return sheetOf({ name, rows: [
    ['2024年度项目绩效自评表'],
    ['项目名称', name, '', '', '', '', '主管部门', '云岭县交通运输局', '', '', '自评总分（分）', 90],
    ['实施单位', '云岭县公路养护中心'],
    ['项目资金（万元）', '资金来源', '年初预算数', '', '全年（调整）预算数', '', '全年执行数', '', '执行率（%）', '执行率权重（分）', '', '执行率得分（分）'],
    ['', '年度资金总额', budget, '', budget, '', spent, '', '', 10, '', ''],
    ['', '其中：财政拨款', budget, '', budget, '', spent, '', '', '/', '', '/'],
    ['当年绩效目标', '年初绩效目标', '', '', '', '全年（调整）绩效目标', '', '', '全年目标实际完成情况'],
    ['', '完成东岭线路面修复，保障安全通行。', '', '', '', '无调整', '', '', '路面修复按期完工，通行条件明显改善。'],
    ['绩效指标', '指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明'],
    ['', '修复路面里程', '公里', '≥', target, '', actual, '', 60, '', '是', reason ?? ''],
    ['', '沿线群众满意度', '%', '≥', 90, '', satisfied, '', 30, '', '否'],
    ['偏离绩效目标的原因和改进措施'],
  ] });
}

const one: Project = { name: '东岭线路面修复工程', budget: 250, spent: 200, target: 50, actual: 62, satisfied: 92.5 };
const two: Project = { name: '桥梁定期检测经费', budget: 80, spent: 80, target: 40, actual: 30, satisfied: 90, reason: '汛期停工' };

const written = (workbook: WorkbookSnapshot) => {
  const assessment = assess(workbook);
  return { narrative: writeNarrative(assessment, workbook), book: bookOf(workbook, assessment) };
};
const textOf = (workbook: WorkbookSnapshot): string => paragraphsOf(written(workbook).narrative).join('\n');

describe('the 重庆 report', () => {
  const text = textOf(workbookOf([one, two].map(chongqing)));

  it.each([
    '云岭县公路养护中心2024年度项目绩效自评报告', '一、绩效目标分解下达情况', '（四）绩效指标完成情况分析', '六、附件',
    '项目资金预算总额为330万元', '实际支出280万元，预算执行率为84.85%', '1个项目全额支付，1个项目未全额支付',
    '东岭线路面修复工程预算250万元，支出200万元，执行率80%', '桥梁定期检测经费预算80万元，全额支付',
    '修复路面里程目标不少于50公里，实际完成62公里，完成率124%', '修复路面里程目标不少于40公里，实际完成30公里，完成率75%，未达到年度目标',
    '沿线群众满意度目标不低于90%，实际为92.5%，高于目标2.5个百分点', '原因是汛期停工', '路面修复按期完工，通行条件明显改善',
  ])('says: %s', (words) => { expect(text).toContain(words); });

  it('has no empty paragraph', () => {
    expect(paragraphsOf(written(workbookOf([one, two].map(chongqing))).narrative).filter((line) => line.trim() === '')).toEqual([]);
  });

  it('is of the unit most of its forms name', () => {
    const other = chongqing({ ...one, name: '西河线护坡工程' });
    const elsewhere = { ...other, values: other.values.map((row) => row.map((raw) => (raw === '云岭县公路养护中心' ? '云岭县路政所' : raw))) };
    expect(written(workbookOf([elsewhere, chongqing(one), chongqing(two)])).book.unit).toBe('云岭县公路养护中心');
  });

  it('leaves what the tables cannot know as gaps, and counts them', () => {
    const { narrative } = written(workbookOf([one, two].map(chongqing)));
    expect(narrative.gaps).toBe(text.match(/【待补充：/g)?.length);
    expect(text).toContain('【待补充：执行率偏低的原因】');
  });

  it('does not call a year without deviation whose indicators lost points, and says why they did', () => {
    const held = chongqing({ ...one, actual: 62, reason: '两处标线返工' });
    const lost = {
      ...held,
      values: held.values.map((row) => row.map((value, column) => (row[1] === '修复路面里程' && column === 9 ? 45 : value))),
    };
    const told = textOf(workbookOf([chongqing({ ...two, actual: 41 }), lost]));
    expect(told).not.toContain('未出现偏离');
    expect(told).toContain('东岭线路面修复工程“修复路面里程”指标实际完成62公里，自评得分45分（分值60分），原因是两处标线返工');
  });

  it('takes a short sentence below its label for what it is, whatever word it holds', () => {
    const held = chongqing(one);
    const short = { ...held, values: held.values.map((row) => row.map((value) => (value === '完成东岭线路面修复，保障安全通行。' ? '发放修复补助。' : value))) };
    expect(textOf(workbookOf([short]))).toContain('发放修复补助');
  });

  it('speaks of one project as one', () => {
    const single = textOf(workbookOf([chongqing({ ...one, spent: 250, actual: 50, satisfied: 90 })]));
    expect(single).toContain('预算总额为250万元，用于东岭线路面修复工程。');
    expect(single).not.toMatch(/一是|各项目/);
    expect(single).toContain('各项绩效指标均达到年度目标，未出现偏离。');
  });

  it('binds every figure to its cells', () => {
    const { narrative } = written(workbookOf([chongqing(one)]));
    const runs = narrative.documents.flatMap((document) => document.items).flatMap((item) => (item.kind === 'paragraph' ? item.runs : []));
    expect(runs.find((run) => run.text === '250万元')?.cells[0]).toMatchObject({ sheet: '东岭线路面修复工程', row: 4 });
    expect(runs.find((run) => run.text === '80%')?.cells).toHaveLength(2);
  });
});

const project = fc.record({
  budget: fc.integer({ min: 1, max: 900_000 }).map((value) => value / 100),
  share: fc.integer({ min: 0, max: 100 }),
  target: fc.integer({ min: 1, max: 900 }),
  actual: fc.integer({ min: 0, max: 1200 }),
  satisfied: fc.integer({ min: 600, max: 1000 }).map((value) => value / 10),
});

describe('the report of a special project', () => {
  const form = `
专项预算项目绩效目标完成情况自评表 | < | < | < | < | < | < | <
项目名称 | 边沟清理 | < | < | < | < | < | <
预算单位 | 云岭县公路养护中心 | < | < | < | < | < | <
项目概况 | 资金管理办法（名称、文号） | 云岭县公路养护项目管理办法 | < | < | < | < | <
^ | 立项依据 | 云府发〔2020〕1号 | < | < | < | < | <
^ | 项目起止年限 | 2024年1月至12月 | < | < | < | < | <
绩效分配方式 | □因素法 | ☑项目法 | □据实据效 | □因素法与项目法相结合 |  |  | 
项目资金（万元） | 年度资金总额： | 20 | < | < | < | < | <
总体目标 | 年度目标 | < | < | < | < | < | <
^ | 2024年清理边沟30公里。 | < | < | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 实际完成指标值
^ | 产出指标 | 数量指标 | 清理边沟 | ≥ | 30 | 公里 | 80 | 31
^ | 满意度指标 | 满意度指标 | 群众满意度 | ≥ | 90 | % | 20 | 95
`;
  const reportOf = (drawing: string): string => {
    const workbook = workbookOf([sheetOf(drawn('专项', drawing))]);
    return paragraphsOf(writeNarrative(assess(workbook, { rules: 'sichuan/2024' }), workbook)).join('\n');
  };
  const text = reportOf(form);

  it('says on what it rests as the form says it, and asks for it no more', () => {
    expect(text).toContain('项目立项依据为云府发〔2020〕1号。资金管理执行《云岭县公路养护项目管理办法》。');
    expect(text).toContain('项目实施期为2024年1月至12月');
    expect(text).not.toContain('【待补充：项目立项');
  });

  it('names a document by its title and, behind it, its number; what is no title stays as it stands', () => {
    const numbered = form.replace('云府发〔2020〕1号', '云府发〔2020〕1号云岭县人民政府关于加强公路养护的意见').replace('云岭县公路养护项目管理办法', '按规定执行');
    expect(reportOf(numbered)).toContain('项目立项依据为《云岭县人民政府关于加强公路养护的意见》（云府发〔2020〕1号）。资金管理执行按规定执行。');
  });

  it('tells what it brought apart from what was done', () => {
    const [done, brought] = ['项目完成情况', '项目效益情况'].map((heading) => text.slice(text.indexOf(heading)).split('\n')[1]!);
    expect([
      done!.includes('清理边沟'),
      done!.includes('满意度'),
      brought!.includes('清理边沟'),
      brought!.includes('群众满意度实际为95%'),
    ]).toEqual([true, false, false, true]);
  });
});

describe('laws', () => {
  const books = fc.array(project, { minLength: 1, maxLength: 5 }).map((drawn) =>
    workbookOf(
      drawn.map(({ budget, share, target, actual, satisfied }, index) =>
        chongqing({
          name: `${'甲乙丙丁戊'[index]!}线养护工程`,
          budget,
          spent: Math.round(budget * share) / 100,
          target,
          actual,
          satisfied,
        })
      ),
    )
  );

  it('a report it wrote has no finding when checked against its own workbook', () => {
    fc.assert(fc.property(books, (workbook) => {
      const { narrative, book } = written(workbook);
      expect(checkNarrative(paragraphsOf(narrative), { book }).map((finding) => finding.message)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('nor where amounts of the tables happen to be one digit away from a sum', () => {
    const money = [[3196.45, 415.54], [2781.01, 2781.01]].map(([budget, spent], index) =>
      chongqing({ ...one, name: `${'甲乙'[index]!}线养护工程`, budget: budget!, spent: spent! }));
    const { narrative, book } = written(workbookOf(money));
    const paragraphs = paragraphsOf(narrative);
    expect(checkNarrative(paragraphs, { book })).toEqual([]);
    // Without the tables it may be a slip of the pen.
    expect(checkNarrative(paragraphs).map(({ message }) => message)).toEqual([expect.stringContaining('只差一位数字')]);
  });

  it('the same workbook gives the same text and the same bytes', async () => {
    const workbook = workbookOf([one, two].map(chongqing));
    expect(textOf(workbook)).toBe(textOf(workbook));
    const bytes = async () => Buffer.from(await narrativeDocx(written(workbook).narrative)).toString('base64');
    expect(await bytes()).toBe(await bytes());
  });

  it('no sentence runs into another: stops are single and nothing is undefined', () => {
    fc.assert(fc.property(books, (workbook) => {
      expect(textOf(workbook)).not.toMatch(/。。|，。|；。|，，|undefined|null|NaN|\{|\}/);
    }), { numRuns: 60 });
  });
});
