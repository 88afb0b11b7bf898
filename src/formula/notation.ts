import { Decimal } from '../figures';
import type { Condition, Expression, Relation, Tier } from './expression';

/** A formula text that cannot be read: where, and what was expected. Texts are for the author of a rule pack. */
export class NotationError extends Error {
  constructor(readonly formula: string, readonly position: number, expected: string) {
    super(`公式“${formula}”第 ${String(position + 1)} 个字处应为${expected}`);
    this.name = 'NotationError';
  }
}

const relations: Readonly<Record<string, Relation>> = { '≤': '≤', '<=': '≤', '≥': '≥', '>=': '≥', '<': '<', '>': '>', '=': '=' };
const token =
  /\s*(?:(\d+(?:\.\d+)?)(%?)|【([^】]+)】|([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9]*)|(<=|>=|[-+×*÷/()（）|,，;；:：<>=≤≥−－]))/y;
const plainer: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '*': '×',
  '/': '÷',
  '−': '-',
  '－': '-',
};

/** What a spreadsheet calls some of the functions. */
const inSpreadsheets: Readonly<Record<string, string>> = {
  MAX: '最大', MIN: '最小', MEDIAN: '限', IF: '若', IFS: '分档', AVERAGE: '平均', SUM: '合计', COUNT: '个数', INT: '取整', TRUNC: '取整',
  ROUND: '四舍五入',
};

function noFunction(name: string, known: readonly string[]): string {
  const meant = inSpreadsheets[name.toUpperCase()];
  return `运算符；没有“${name}”这个函数${meant === undefined ? '' : `，您是否想写“${meant}”`}（可用：${known.join('、')}），名称中有括号的写在【】里`;
}

interface Token { readonly kind: 'number' | 'name' | 'sign' | 'end'; readonly text: string; readonly percent: boolean; readonly at: number }

/** Full-width digits and signs as their half-width ones, each in its place. */
const halfWidth = (formula: string): string =>
  formula.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

function tokens(formula: string): Token[] {
  const list: Token[] = [];
  token.lastIndex = 0;
  const text = halfWidth(formula).trimEnd();
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new NotationError(formula, at, '数、名称或运算符');
    const [, digits, percent, quoted, name, sign] = match;
    if (digits !== undefined) list.push({ kind: 'number', text: digits, percent: percent === '%', at });
    else if (quoted !== undefined || name !== undefined) {
      // A name stays as it is written.
      const own = (quoted ?? name)!;
      const start = token.lastIndex - own.length - (quoted === undefined ? 0 : 1);
      list.push({ kind: 'name', text: formula.slice(start, start + own.length), percent: false, at });
    }
    else list.push({ kind: 'sign', text: plainer[sign!] ?? sign!, percent: false, at });
  }
  list.push({ kind: 'end', text: '', percent: false, at: text.length });
  return list;
}

/**
 * Reads a rule's formula as its pack writes it, in the words of the regulation:
 * `最大(0, 1-|财政拨款执行数-财政拨款年初预算数|÷财政拨款年初预算数)×6`,
 * `分档(X; ≤N: 3; ≤1.1×N: 1.5; 其他: 0)`, `若(总数=0, 分值, 达标数÷总数×分值)`, `平均(完成比例)`, `限(x, 0, 1)`.
 * Names that hold signs stand in 【】. Source: the file format of rule packs (rules/schema.ts).
 * @throws NotationError with the place and what was expected.
 */
export function parseFormula(formula: string): Expression {
  const list = tokens(formula);
  let next = 0;
  const peek = (): Token => list[next]!;
  const fail = (expected: string): never => { throw new NotationError(formula, peek().at, expected); };
  const isSign = (text: string): boolean => peek().kind === 'sign' && peek().text === text;
  const accept = (text: string): boolean => isSign(text) && (next += 1) > 0;
  const demand = (text: string): void => { if (!accept(text)) fail(`“${text}”`); };

  const relation = (): Relation => {
    const found = peek().kind === 'sign' ? relations[peek().text] : undefined;
    if (found === undefined) return fail('比较符号');
    next += 1;
    return found;
  };
  const condition = (): Condition => {
    const left = expression();
    return { left, relation: relation(), right: expression() };
  };
  const listName = (): string => {
    const name = peek();
    if (name.kind !== 'name') return fail('一组数据的名称');
    next += 1;
    return name.text;
  };
  const separated = (): Expression[] => {
    const terms = [expression()];
    while (accept(',')) terms.push(expression());
    return terms;
  };
  const places = (): number => {
    const { kind, text, percent } = peek();
    if (kind !== 'number' || percent || !/^\d$/.test(text)) return fail('小数位数，如 2');
    next += 1;
    return Number(text);
  };
  const tiers = (): Expression => {
    const of = expression();
    const steps: Tier[] = [];
    while (accept(';')) {
      if (peek().kind === 'name' && peek().text === '其他') {
        next += 1;
        demand(':');
        return { op: 'tiers', of, tiers: steps, otherwise: expression() };
      }
      const holds = relation();
      const bound = expression();
      demand(':');
      steps.push({ relation: holds, bound, result: expression() });
    }
    return fail('“; 其他: …”');
  };
  const functions: Readonly<Record<string, () => Expression>> = {
    最大: () => ({ op: 'max', terms: separated() }),
    最小: () => ({ op: 'min', terms: separated() }),
    限: () => {
      const of = expression();
      demand(',');
      const low = expression();
      demand(',');
      return { op: 'clamp', of, low, high: expression() };
    },
    若: () => {
      const when = condition();
      demand(',');
      const then = expression();
      demand(',');
      return { op: 'if', when, then, otherwise: expression() };
    },
    分档: tiers,
    取整: () => ({ op: 'round', of: expression(), decimals: 0, mode: 'truncate' }),
    四舍五入: () => {
      const of = expression();
      demand(',');
      return { op: 'round', of, decimals: places() };
    },
    平均: () => ({ op: 'mean', list: listName() }),
    合计: () => ({ op: 'sum', list: listName() }),
    个数: () => ({ op: 'count', list: listName() }),
  };

  function factor(): Expression {
    const here = peek();
    if (accept('-')) return { op: 'negate', of: factor() };
    if (accept('|')) {
      const of = expression();
      demand('|');
      return { op: 'abs', of };
    }
    if (accept('(')) {
      const inside = expression();
      demand(')');
      return inside;
    }
    if (here.kind === 'number') {
      next += 1;
      const value = new Decimal(here.text);
      return here.percent ? { op: 'number', value: value.div(100), unit: '%' } : { op: 'number', value };
    }
    if (here.kind !== 'name') return fail('数、名称或括号');
    next += 1;
    const call = isSign('(') ? functions[here.text] : undefined;
    if (!call && isSign('(')) fail(noFunction(here.text, Object.keys(functions)));
    if (!call) return { op: 'input', name: here.text };
    demand('(');
    const result = call();
    demand(')');
    return result;
  }
  function term(): Expression {
    let left = factor();
    for (;;) {
      if (accept('×')) {
        const right = factor();
        left = left.op === 'multiply' ? { op: 'multiply', terms: [...left.terms, right] } : { op: 'multiply', terms: [left, right] };
      } else if (accept('÷')) left = { op: 'divide', left, right: factor() };
      else return left;
    }
  }
  function expression(): Expression {
    let left = term();
    for (;;) {
      if (accept('+')) {
        const right = term();
        left = left.op === 'add' ? { op: 'add', terms: [...left.terms, right] } : { op: 'add', terms: [left, right] };
      } else if (accept('-')) left = { op: 'subtract', left, right: term() };
      else return left;
    }
  }

  const whole = expression();
  if (peek().kind !== 'end') fail(isSign('=') ? '公式的结尾：只写等号右边' : '公式的结尾或运算符');
  return whole;
}

/** What an expression is made of, one level down. */
export function partsOf(node: Expression): readonly Expression[] {
  switch (node.op) {
    case 'number': case 'input': case 'count': case 'sum': case 'mean': return [];
    case 'add': case 'multiply': case 'min': case 'max': return node.terms;
    case 'subtract': case 'divide': return [node.left, node.right];
    case 'negate': case 'abs': case 'round': return [node.of];
    case 'clamp': return [node.of, node.low, node.high];
    case 'if': return [node.when.left, node.when.right, node.then, node.otherwise];
    case 'tiers': return [node.of, ...node.tiers.flatMap(({ bound, result }) => [bound, result]), node.otherwise];
  }
}

/** The names of inputs and lists an expression needs, each once, in order of appearance. */
export function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const walk = (node: Expression): void => {
    if (node.op === 'input') names.add(node.name);
    if ('list' in node) names.add(node.list);
    partsOf(node).forEach(walk);
  };
  walk(expression);
  return [...names];
}
