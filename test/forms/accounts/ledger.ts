import { Decimal } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';

/** One payment of an invented county's unit: where it is booked and how much, in 分. */
export interface Payment {
  readonly budget: 'general' | 'fund';
  readonly kind: 'basic' | 'project';
  /** 7 digits. */
  readonly item: string;
  /** 5 digits. */
  readonly economic: string;
  readonly cents: number;
}

export interface Ledger {
  readonly payments: readonly Payment[];
  /** Carried over from last year, in 分. */
  readonly opening: Readonly<Record<'general' | 'fund', number>>;
  readonly income: Readonly<Record<'general' | 'fund', number>>;
  readonly threePublic: Readonly<Record<'abroad' | 'purchase' | 'running' | 'reception', readonly [number, number]>>;
}

/** How a place prints its tables. */
export interface Style {
  readonly unit: '万元' | '元';
  readonly lineNumbers: boolean;
  readonly ordinalRow: boolean;
  readonly code: 'one' | 'levels' | 'split';
  readonly totalLast: boolean;
  /** Prefix of titles: "" or "附表3：" … */
  readonly prefix: (number: string) => string;
  readonly expenseFirst: boolean;
}

export const plainStyle: Style = {
  unit: '万元', lineNumbers: true, ordinalRow: true, code: 'one', totalLast: false, prefix: () => '', expenseFirst: false,
};

/** The classes the invented unit spends in, by the names a 总表 prints. */
export const classes: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['212', '城乡社区支出'],
  ['214', '交通运输支出'], ['221', '住房保障支出'], ['229', '其他支出'],
];

const county = '云岭县公路养护中心';
const sum = (payments: readonly Payment[]): number => payments.reduce((total, { cents }) => total + cents, 0);
type Pick = (payment: Payment) => boolean;
const is = (part: Partial<Payment>): Pick => (payment) =>
  Object.entries(part).every(([key, value]) => payment[key as keyof Payment] === value);

export class Printer {
  constructor(readonly ledger: Ledger, readonly style: Style) {}

  /** 分 as the table prints it: rounded half-up, 0 left blank. */
  money(cents: number): RawValue {
    const value = new Decimal(cents).div(this.style.unit === '元' ? 100 : 1_000_000).toDecimalPlaces(2);
    return value.isZero() ? null : Number(value);
  }

  of(pick: Pick): RawValue {
    return this.money(sum(this.ledger.payments.filter(pick)));
  }

  /** Columns that hold a code: one, or 类 款 项. */
  code(code: string): RawValue[] {
    const width = 3;
    const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
    const levels = [code.length >= 3 ? code.slice(0, 3) : null, code.length >= 5 ? code.slice(0, 5) : null, code.length >= 7 ? code : null];
    const cells = this.style.code === 'one' ? [code, null, null]
      : this.style.code === 'levels' ? levels.map((level) => (level?.length === code.length ? level : null))
        : parts.map((part) => (part === '' ? null : part));
    return cells.slice(0, width);
  }

  sheet(number: string, title: string, rows: readonly (readonly RawValue[])[], merges: readonly string[] = []): SheetSnapshot {
    const head: RawValue[][] = [[this.style.prefix(number) + title], [`编制单位：${county}`, null, '2031年度', `金额单位：${this.style.unit}`]];
    return sheetOf({ name: `表${number}`, rows: [...head, ...rows], merges });
  }

  /** Rows by code, 合计 first or last, with the figures of each set of payments. */
  coded(
    codes: readonly string[],
    name: (code: string) => string,
    columns: readonly ((pick: Pick) => RawValue)[],
    key: 'item' | 'economic',
  ): RawValue[][] {
    const row = (label: RawValue[], pick: Pick): RawValue[] => [...label, ...columns.map((column) => column(pick))];
    const total = row([null, null, null, '合计'], () => true);
    const items = codes.map((code) => row([...this.code(code), name(code)], (payment) => payment[key].startsWith(code)));
    return this.style.totalLast ? [...items, total] : [total, ...items];
  }

  /** Codes of all levels of some payments. */
  levels(pick: Pick, key: 'item' | 'economic'): string[] {
    const codes = new Set(this.ledger.payments.filter(pick).flatMap((payment) => {
      const code = payment[key];
      return [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length));
    }));
    return [...codes].sort();
  }

  header(columns: readonly string[]): RawValue[][] {
    const rows: RawValue[][] = [['支出功能分类科目编码', null, null, '科目名称', ...columns], ['类', '款', '项']];
    return this.style.ordinalRow ? [...rows, [null, null, null, '栏次', ...columns.map((_, index) => index + 1)]] : rows;
  }
}

export const picks = { is, and: (...all: Pick[]): Pick => (payment) => all.every((pick) => pick(payment)) };
