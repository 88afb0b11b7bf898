import { normalise, parseOperator } from '../../figures';
import type { Operator } from '../../figures';

/** What the columns of nature, operator and direction say of a row. */
export interface Nature {
  readonly operator: Operator | null;
  readonly direction: 'positive' | 'reverse' | null;
  readonly qualitative: boolean;
}

const silent: Nature = { operator: null, direction: null, qualitative: false };

/** Reads nature, operator and direction wherever they stand: ≥, 定性, 正向指标（≥）, 反向, "大于等于". */
export function natureOf(said: { nature?: string | undefined; operator?: string | undefined; direction?: string | undefined }): Nature {
  // Most tables have none of these columns.
  if (!said.nature && !said.operator && !said.direction) return silent;
  const texts = [said.operator, said.nature, said.direction].map((text) => normalise(text ?? '')).filter((text) => text !== '');
  const operator = texts.map(operatorIn).find((one) => one !== null) ?? null;
  const direction = texts.some((text) => /反向|逆向|负向/.test(text)) ? 'reverse' : texts.some((text) => /正向|正指标/.test(text)) ? 'positive' : null;
  return { operator, direction, qualitative: texts.some((text) => /定性/.test(text)) && operator === null };
}

function operatorIn(text: string): Operator | null {
  const stated = parseOperator(text);
  if (stated?.rest === '') return stated.operator;
  return /[≥≤=<>]/.test(text) ? parseOperator(/(?:[<>]=|[≥≤=<>])/.exec(text)![0])?.operator ?? null : null;
}
