import { at, cells, needs, plus, sameCodes } from './builders';
import type { Identity } from './identity';

const cross = 'cross-table-differs';

/** What the 三公 table tells is spent on, with the economic classes it is booked under: all of them, and those of basic expense. */
interface SpentOn {
  readonly row: string;
  readonly name: string;
  readonly all: readonly string[];
  readonly basic: readonly string[];
  /** One of 三公: the table tells all of 财政拨款 that is booked so. Of 会议费 and 培训费 a place may mean less. */
  readonly exact: boolean;
}

const spentOn: readonly SpentOn[] = [
  { row: 'reception', name: '公务接待费', all: ['30217'], basic: ['30217'], exact: true },
  { row: 'abroad', name: '因公出国（境）费', all: ['30212'], basic: ['30212'], exact: true },
  { row: 'car.running', name: '公务用车运行维护费', all: ['30231'], basic: ['30231'], exact: true },
  { row: 'car.purchase', name: '公务用车购置费', all: ['30913', '31013'], basic: ['31013'], exact: true },
  { row: 'meetings', name: '会议费', all: ['30215'], basic: ['30215'], exact: false },
  { row: 'training', name: '培训费', all: ['30216'], basic: ['30216'], exact: false },
];

/** In all of 财政拨款 by economic class: the same; of 会议费 and 培训费 no more than that. */
const inAll = spentOn.map(({ row, name, all, exact }) => cells('X13', cross,
  exact ? `“三公”经费决算数 ${name} = 05表 ${all.join(' + ')}` : `${name}决算数 ≤ 05表 ${all.join(' + ')}`,
  at('three-public', row, 'actual'), [needs(at('fiscal-detail', 'item', 'total', { list: all }))],
  { severity: 'warning',
    ...(exact ? { general: [needs(at('fiscal-detail', 'item', 'general', { list: all }))] }
      : { relation: 'atMost', unlessOtherMoney: true }) }));

/** What of these the basic expense holds is part of the whole: less in the 三公 table than there is hardly right. */
const beyondBasic = spentOn.map(({ row, name, basic, exact }) => cells('X13', cross, `${name}决算数 ≥ 08表 ${basic.join(' + ')}`,
  at('three-public', row, 'actual'), [needs(at('general-basic', 'item', 'amount', { list: basic }))],
  { severity: 'warning', relation: 'atLeast', ...(exact ? { unlessPresent: 'fiscal-detail' } : {}) }));

/** What is not basic expense was spent on projects, so that it comes to no more than all of these. */
const withinProjects = spentOn.map(({ row, name, basic }) => cells('X13', cross,
  `${name}决算数 ≤ 08表 ${basic.join(' + ')} + 06表 项目支出`, at('three-public', row, 'actual'),
  [needs(at('general-basic', 'item', 'amount', { list: basic })), needs(at('general-expense', 'total', 'project')),
    plus(at('fund', 'total', 'project')), plus(at('state-capital-expense', 'total', 'project'))],
  { severity: 'warning', relation: 'atMost', unlessPresent: 'fiscal-detail', unlessOtherMoney: true }));

/** 机关运行经费 is the 公用经费 of the administrative units among those of the table: never more than all. */
const agencyCost: readonly Identity[] = [
  cells('X13', cross, '机关运行经费 ≤ 08表 公用经费合计', at('three-public', 'agency', 'actual'),
    [needs(at('general-basic', 'public.total', 'amount'))], { severity: 'warning', relation: 'atMost' }),
  cells('X13', cross, '机关运行经费 ≤ 08表 公用经费', at('three-public', 'agency', 'actual'),
    [needs(at('general-basic', 'total', 'public'))], { severity: 'warning', relation: 'atMost' }),
  { ...sameCodes('X13', '17表 各科目 ≤ 08表 同科目', at('general-basic', 'item', 'amount'), at('agency-cost', 'item', 'amount'), 'all'),
    severity: 'warning', relation: 'atMost' },
];

/** What is spent on 三公, 会议费, 培训费 and on running an office, held against the expense by economic class. */
export const threePublicBetween: readonly Identity[] = [...inAll, ...beyondBasic, ...withinProjects, ...agencyCost];
