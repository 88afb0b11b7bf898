import { moneyUnitIn, normalise, tenThousandYuan } from '../../figures';
import type { CellRef, Unit } from '../../figures';
import type { FormHead, Text } from '../form';
import type { Grid, Region } from '../grid';
import { moneyConcept, sourceConcept } from '../labels/budget';
import { reading } from '../labels/family';
import { headConcept } from '../labels/head';
import type { HeadConcept } from '../labels/head';

/** What the words above and around a form's table say of it. */
export interface Head extends Pick<FormHead, 'title' | 'year' | 'subject' | 'unit' | 'department' | 'moneyUnit'> {
  /** Whether the form is about a project, a department, or does not say. */
  readonly about: 'project' | 'department' | null;
}

/** Reads the head of a form: the rows above its table, and for labels missing there the rows below. */
export function readHead(grid: Grid, rows: readonly number[], region: Region): Head {
  const title = titleOf(grid, rows, region);
  const found = new Map<HeadConcept, Text>();
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      for (const labelled of labelledAt(grid, row, column, region)) {
        if (!found.has(labelled.concept)) found.set(labelled.concept, labelled.text);
      }
    }
  }
  const subject = found.get('subject') ?? found.get('departmentSubject') ?? null;
  const about = found.has('subject') ? 'project' : aboutDepartment(title, found.has('departmentSubject'));
  const unit = found.get('unit') ?? (found.has('subject') ? found.get('departmentSubject') : undefined) ?? found.get('author') ?? null;
  return {
    title,
    subject: subject ?? (about === 'department' ? unit : null) ?? subjectInTitle(title),
    unit,
    department: found.get('department') ?? null,
    about,
    year: yearOf(grid, rows, region, title, found.get('year') ?? null) ?? (subject ? yearIn(subject.text, yearOfForm) : null),
    moneyUnit: moneyUnitOf(grid, rows, region),
  };
}

function aboutDepartment(title: Text | null, named: boolean): Head['about'] {
  const words = normalise(title?.text ?? '');
  if (named || /整体/.test(words)) return 'department';
  return /项目|专项|转移支付/.test(words) ? 'project' : null;
}

/** "…指标体系（云岭县某道路修复工程项目）": the project in the brackets of the title; else the one between the year and 绩效自评. */
function subjectInTitle(title: Text | null): Text | null {
  const found = title ? /[（(]([^（()）]*(?:项目|工程|专项|资金|经费)[^（()）]*)[)）]/.exec(title.text) ?? afterYear.exec(title.text) : null;
  return found && !anyKind.test(normalise(found[1]!)) ? { text: found[1]!.trim(), cell: title!.cell } : null;
}

/** "石桥镇2022年度农村人居环境整治项目绩效自评表". */
const afterYear = /20\d\d年度?([^0-9:：]{4,30}?)(?:支出)?(?:绩效|自评|自我评价)/;

/** 区域（项目）绩效自评表: brackets that say what kind of thing the form is for, and name none. */
const anyKind = /^(?:部门|单位|区域|整体|专项|项目|工程|资金|经费|支出|预算|财政|转移支付|中央|地方|[省市区县镇乡村]级?|本级|上级|绩效|目标|完成情况|重点|所属|机关|[类级或和及、/])+$/;

const titleWords = /(自评|评价|评分|考核|完成情况|绩效).*(表|体系)$|^.{6,}绩效(自评价?|自我评价)(情况|结果)?$|自评表[_-]20\d\d$/;

/** The title: the first line above the table that names a form (附件2 and the like are none). */
function titleOf(grid: Grid, rows: readonly number[], region: Region): Text | null {
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string') continue;
      if (titleWords.test(grid.core(row, column))) return { text: raw.trim(), cell: grid.cell(row, column) };
      if (grid.match(headConcept, row, column)) return null;
    }
  }
  return null;
}

const ends = /[:：]\s*(\S.*)$/s;

interface Labelled { readonly concept: HeadConcept; readonly text: Text }

/** Labels with their values in one cell ("填报单位：云岭县公路养护中心　填表日期：…"), or the one label whose value stands beside it. */
function labelledAt(grid: Grid, row: number, column: number, region: Region): Labelled[] {
  const raw = grid.own(row, column);
  if (typeof raw !== 'string') return [];
  const pieces = piecesOf(grid, raw);
  if (pieces.length > 0) return pieces.flatMap((piece) => labelledIn(grid, piece, grid.cell(row, column)) ?? []);
  const labelled = labelledBeside(grid, row, column, region);
  return labelled ? [labelled] : [];
}

const nextLabel = /\s+(?=[^\s:：]{2,12}[:：])/;

/** The pieces of a cell that each begin with a label and its colon; none where it holds no colon. */
function piecesOf(grid: Grid, raw: string): string[] {
  if (!ends.test(raw)) return [];
  const pieces: string[] = [];
  for (const piece of raw.split(nextLabel)) {
    const label = /^[^:：]*/.exec(piece)![0];
    if (pieces.length === 0 || grid.book.match(headConcept, label)) pieces.push(piece);
    else pieces.push(`${pieces.pop()} ${piece}`);
  }
  return pieces;
}

function labelledIn(grid: Grid, piece: string, cell: CellRef): Labelled | null {
  const inside = ends.exec(piece);
  if (!inside) return null;
  const label = piece.slice(0, inside.index);
  const said = inside[1]!.replace(seal, '').trim();
  const concept = grid.book.match(headConcept, label)?.concept;
  if (!concept) return null;
  return { concept: concept === 'other' && namesWho(grid.book.core(label), said) ? 'author' : concept, text: { text: said, cell } };
}

/** 云岭县交通运输局（公章）: where the seal goes is no part of the name. */
const seal = /\s*[（(]\s*(?:加?盖?公章|盖章|签章|章)\s*[)）]\s*$/u;

/** Whether a cell is a label of money, or a source of it (上年结余 | 本年预算). */
const isMoney = (grid: Grid, row: number, column: number): boolean => grid.concept(moneyConcept, row, column) !== null
  || (grid.concept(sourceConcept, row, column) !== null && grid.next(row, column, grid.bounds.right) !== null
    && grid.concept(moneyConcept, row, grid.next(row, column, grid.bounds.right)!) !== null);

function labelledBeside(grid: Grid, row: number, column: number, region: Region): Labelled | null {
  const concept = grid.concept(headConcept, row, column);
  if (!concept) return null;
  const beside = valueBeside(grid, row, column, region);
  // 项目 or 单位 over the rows of a budget block (项目 | 年初预算 | 执行数) heads a column; nobody is called so.
  if (beside === null || ((concept === 'subject' || concept === 'other') && isMoney(grid, row, beside))) return null;
  const said = grid.text(row, beside);
  return {
    concept: concept === 'other' && namesWho(grid.core(row, column), said) ? 'author' : concept,
    text: { text: said.replace(seal, ''), cell: grid.cell(row, beside) },
  };
}

/** "单位：云岭县档案馆" says whose form it is, "单位：万元" in what it counts. */
const namesWho = (label: string, said: string): boolean =>
  label === '单位' && moneyUnitIn(said) === null && /^\p{Script=Han}{3,}/u.test(said.trim());

/** The column of the value a head label names: the next filled cell to the right that is no label, else the next cell if blank. */
function valueBeside(grid: Grid, row: number, column: number, region: Region): number | null {
  const next = grid.next(row, column, region.right);
  if (next === null) return null;
  for (let at: number | null = next; at !== null && at <= next + 3; at = grid.next(row, at, region.right)) {
    if (grid.raw(row, at) === null) continue;
    return grid.concept(headConcept, row, at) ? next : at;
  }
  return next;
}

const chineseDigits = '〇一二三四五六七八九';
const yearOfForm = /(20\d\d)年?度/;
const yearAnywhere = /(20\d\d)年/;
/** （2022—2024年，本年度：2023年）: of several years the one the form is of. */
const yearCalled = /(?:本年度?|当年|自评年度|评价年度)[:为](20\d\d)年?/;
/** …绩效目标自评表（2021） */
const yearInBrackets = /(?:\((20\d\d)\)|(?<![\d])[_-](20\d\d))$/;
/** Where a title says its year, the plainest first. */
const ofTitle = [yearCalled, yearOfForm, yearAnywhere, yearInBrackets];
const chineseYear = /二[〇○零O0][一二三四五六七八九〇○零]{2}年/;

function yearIn(text: string, pattern: RegExp): number | null {
  const plain = normalise(text);
  const found = pattern.exec(plain);
  if (found) return Number(found[1] ?? found[2]);
  const chinese = chineseYear.exec(plain);
  return chinese ? Number([...chinese[0].slice(0, 4)].map((digit) => Math.max(0, chineseDigits.indexOf(digit))).join('')) : null;
}

/** The year: of the title, else of a line of its own (（2024年度）), else beside its label, else anywhere in the head's short words. */
function yearOf(grid: Grid, rows: readonly number[], region: Region, title: Text | null, labelled: Text | null): number | null {
  const titled = title ? ofTitle.reduce<number | null>((year, pattern) => year ?? yearIn(title.text, pattern), null) : null;
  if (titled !== null) return titled;
  const bare = labelled ? /^(20\d\d)(\.0)?年?度?$/.exec(normalise(labelled.text)) : null;
  if (bare) return Number(bare[1]);
  const lines = headLines(grid, rows, region);
  for (const pattern of [yearOfForm, yearAnywhere]) {
    for (const line of lines) {
      const year = yearIn(line, pattern);
      if (year !== null) return year;
    }
  }
  return null;
}

/** Short lines of the head that stand alone: not values beside labels, whose years are the project's. */
function headLines(grid: Grid, rows: readonly number[], region: Region): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string' || raw.length > 40 || /日期|时间/.test(raw)) continue;
      // A year by itself counts wherever in the row it stands: "部门名称：… | 2024年度 | 单位：元".
      if (
        column === region.left || grid.isBlankRow(row, region.left, column - 1)
        || /^[（(]?\s*20\d\d\s*年度?\s*[)）]?$/.test(raw.trim())
      ) lines.push(raw);
    }
  }
  return lines;
}

/** The unit of money one text of a head names: as the form's ("单位：万元", `certain`) or as a label's ("项目资金（万元）"); null where none. */
const moneyNamed = reading((text) => {
  if (text.length > 40) return null;
  const plain = normalise(text);
  const said = /单位[:为]?/.test(plain) ? moneyUnitIn(plain.slice(plain.indexOf('单位'))) : null;
  if (said && !/\d/.test(plain)) return { unit: said, certain: true };
  const bracket = /\(([^()]*元)\)/.exec(plain);
  const unit = bracket ? moneyUnitIn(bracket[1]!) : null;
  return unit && { unit, certain: false };
});

/** The unit of money the head names ("单位：万元"), else a label of its budget; 万元 where nothing is said, as the forms print it. */
function moneyUnitOf(grid: Grid, rows: readonly number[], region: Region): Unit {
  let labelled: Unit | null = null;
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const named = grid.read(moneyNamed, row, column);
      if (named?.certain) return named.unit;
      labelled ??= named?.unit ?? null;
    }
  }
  return labelled ?? tenThousandYuan;
}
