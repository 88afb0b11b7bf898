import { address, columnName } from '../../src/figures';
import { contentTypes, declaration, main, pack, relationships, rels } from '../support/xlsx/pack';

/** A cell of a bench sheet: a text, a number, or blank; every cell has a style. */
type Cell = string | number | null;

const ROWS = 40;
const COLUMNS = 12;
const units = ['公路养护中心', '水利工程管理站', '农业技术推广站', '文化馆', '疾病预防控制中心'];
const projects = ['村道养护', '桥梁维修', '灌渠清淤', '农技培训', '设备购置', '宣传活动', '疫苗冷链'];

/** How the forms of a workbook come: with every score blank, or as units send them in, one score in twenty wrong. */
export type Filled = 'blank' | 'sent-in';

/** What stands in a form's blank cells once a unit has filled it. */
interface Stated { readonly rate: string; readonly execution: number; readonly scores: readonly number[]; readonly total: number }

const pointsAt = (row: number): number => (row < 18 ? 4 : 3);

/** Every target of the bench is met, so a row's score is its points; of twenty one is wrong, above them or below in turn. */
function stated(index: number, budget: number, spent: number): Stated {
  const execution = Math.round((spent / budget) * 1000) / 100;
  const scores = Array.from({ length: ROWS_A_FORM }, (_, row) => {
    const number = index * ROWS_A_FORM + row;
    return pointsAt(row) + (number % 20 !== 7 ? 0 : number % 40 === 7 ? 1 : -1);
  });
  const total = scores.reduce((sum, score) => sum + score, execution);
  return { rate: `${((spent / budget) * 100).toFixed(2)}%`, execution, scores, total: Math.round(total * 100) / 100 };
}

/** A national project self-evaluation form, as many rows as a sheet of the bench has. */
function nationalForm(index: number, filled: Filled): { rows: Cell[][]; merges: string[] } {
  const project = `${projects[index % projects.length]!}项目${String(index)}`;
  const budget = 100 + (index % 90);
  const spent = filled === 'blank' ? 80 + (index % 80) : budget - (index % 7);
  const known = filled === 'blank' ? null : stated(index, budget, spent);
  const blank = (cells: Cell[]): Cell[] => [...cells, ...new Array<null>(COLUMNS - cells.length).fill(null)];
  const rows = [
    ['项目支出绩效自评表'], ['（2024年度）'],
    ['项目名称', null, project], ['主管部门', null, '云岭县财政局', null, null, '实施单位', null, `云岭县${units[index % units.length]!}`],
    ['项目资金（万元）', null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, null, '年度资金总额', null, budget, budget, spent, 10, known?.rate ?? null, known?.execution ?? null], [
      null, null, '其中：当年财政拨款', null, budget, budget, spent, '—', known?.rate ?? null, '—',
    ],
    [null, null, '上年结转资金', null, 0, 0, 0, '—', null, '—'], [null, null, '其他资金', null, 0, 0, 0, '—', null, '—'],
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'], [null, `完成${project}全部任务，提高服务水平。`, null, null, null, '已按计划完成。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', null, '分值', '得分', '偏差原因分析及改进措施'],
    ...Array.from({ length: ROWS_A_FORM }, (_, row): Cell[] => {
      const kind = ['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标'][Math.floor(row / 4)]!;
      const target = row % 3 === 0 ? `≥${String(10 + row)}个` : row % 3 === 1 ? '≥95%' : '100%';
      const actual = row % 3 === 0 ? `${String(11 + row)}个` : row % 3 === 1 ? '96%' : '100%';
      return [
        row === 0 ? '绩效指标' : null,
        row === 0 ? '产出指标' : row === 16 ? '效益指标' : null,
        row % 4 === 0 ? kind : null,
        `${kind.slice(0, 2)}任务${String(row + 1)}`,
        target,
        actual,
        null,
        pointsAt(row),
        known?.scores[row] ?? null,
      ];
    }),
    ['总分', null, null, null, null, null, null, 100, known?.total ?? null],
  ].map(blank);
  while (rows.length < ROWS) rows.push(blank([]));
  return { rows, merges: ['A1:J1', 'A2:J2', 'A3:B3', 'C3:J3', 'A4:B4', 'C4:E4', 'F4:G4', 'H4:J4', 'A5:B9', 'A10:A11', 'A37:G37'] };
}

/** A ledger with Chinese texts and figures: no self-evaluation. */
function ledger(index: number): { rows: Cell[][]; merges: string[] } {
  const rows: Cell[][] = [[`云岭县${units[index % units.length]!}项目台账（第${String(index)}册）`, ...new Array<null>(COLUMNS - 1).fill(null)]];
  rows.push(['序号', '项目名称', '科室', '经办', '合同金额', '已付', '未付', '开工', '完工', '进度', '备注', '档号']);
  for (let row = 1; row <= ROWS - 2; row++) {
    const paid = (row * 37 + index * 13) % 900;
    rows.push([
      row,
      `${projects[(row + index) % projects.length]!}${String(row)}标段`,
      '计划财务科',
      `经办${String((row * 7 + index) % 60)}`,
      1000 + row * 12.5,
      paid + 0.25,
      1000 + row * 12.5 - paid - 0.25,
      45000 + row,
      45200 + row,
      0.5 + (row % 50) / 100,
      row % 4 === 0 ? '已验收，资料齐全' : '按计划推进',
      `Y-${String(index)}-${String(row)}`,
    ]);
  }
  return { rows, merges: ['A1:L1'] };
}

/** Indicator rows of one national form of the bench. */
export const ROWS_A_FORM = 24;

/**
 * The bytes of a workbook of so many sheets of 40 × 12 cells; of each `every` sheets one is a national form, the rest are
 * ledgers. Texts are shared, as Excel has them. `offset` gives other figures.
 */
export function manySheets(count: number, every = 4, offset = 0, filled: Filled = 'blank'): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const parts: Record<string, string> = {};
  for (let index = 0; index < count; index++) {
    const { rows, merges } = index % every === 0 ? nationalForm(index + offset, filled) : ledger(index + offset);
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(rows, merges, shared);
  }
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return pack({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main', 'xl/styles.xml': 'styles', 'xl/sharedStrings.xml': 'sharedStrings',
      ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, 'worksheet'])),
    }),
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${
      numbers.map((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rId${number}"/>`).join('')
    }</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(...numbers.map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const), [
      'styles',
      'styles.xml',
    ], ['sharedStrings', 'sharedStrings.xml']),
    ...parts,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" uniqueCount="${String(strings.size)}">${
      [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')
    }</sst>`,
    'xl/styles.xml': styles,
  });
}

const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>`
  + '<font><b/><sz val="11"/><name val="宋体"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

function sheetXml(rows: readonly (readonly Cell[])[], merges: readonly string[], shared: (text: string) => number): string {
  const xml = rows.map((row, r) =>
    `<row r="${String(r + 1)}" spans="1:12" ht="18" customHeight="1">${
      row.map((value, c) => {
        const at = address(r, c);
        if (value === null) return `<c r="${at}" s="1"/>`;
        return typeof value === 'string' ? `<c r="${at}" s="1" t="s"><v>${String(shared(value))}</v></c>`
          : `<c r="${at}" s="2"><v>${String(value)}</v></c>`;
      }).join('')
    }</row>`
  ).join('');
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1:${columnName(COLUMNS - 1)}${
    String(ROWS)
  }"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>`
    + '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="12" width="14" customWidth="1"/></cols>'
    + `<sheetData>${xml}</sheetData>`
    + `<mergeCells count="${String(merges.length)}">${
      merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    }</mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}
