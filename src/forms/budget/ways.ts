import { normalise } from '../../figures';

/** "1.资金来源：（1）财政性资金", "按支出性质分": the name of a way to divide the whole, before or above its parts. */
const dividing = /(来源|结构|构成|性质|类型|用途|类别|科目)(划?分|:|$)/;

/** A label up to its colon. */
const headOf = (text: string): string => /^[^:]*:?/.exec(normalise(text))![0];

/** Whether a label names a way to divide the whole. */
export const namesWay = (text: string): boolean => dividing.test(headOf(text));
