import type { StyleName } from '../writeback';

/** How a cell of a generated sheet looks. Colours "RRGGBB", sizes in points; null: the default. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Thin border all round. */
  readonly border: boolean;
  readonly format: string;
}

/** Official documents (GB/T 9704) are set in 小标宋, 黑体, 楷体 and 仿宋; where 小标宋 is not installed Excel takes its nearest. */
const title = '方正小标宋简体';
const heading = '黑体';
const second = '楷体';
const body = '仿宋';

const base: CellStyle = {
  font: '宋体', size: 11, bold: false, underline: false, colour: null, fill: null, horizontal: 'left', vertical: 'center',
  wrap: true, border: true, format: 'General',
};
const prose: CellStyle = { ...base, font: body, size: 16, vertical: 'top', border: false };
const figure: CellStyle = { ...base, horizontal: 'right', wrap: false };

/** The looks of generated sheets, the same in both hosts. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { ...prose, font: title, size: 22, horizontal: 'center', vertical: 'center' },
  subtitle: { ...prose, font: second, horizontal: 'center', vertical: 'center' },
  heading1: { ...prose, font: heading },
  heading2: { ...prose, font: second, bold: true },
  heading3: { ...prose, bold: true },
  body: prose,
  header: { ...base, font: heading, fill: 'D9E1F2', horizontal: 'center' },
  text: { ...base },
  textCentre: { ...base, horizontal: 'center' },
  // A count stands below coloured ones, which are centred.
  integer: { ...figure, format: '0', horizontal: 'center' },
  number2: { ...figure, format: '#,##0.00' },
  number: figure,
  percent2: { ...figure, format: '0.00%' },
  link: { ...base, underline: true, colour: '0563C1' },
  error: { ...base, bold: true, colour: '9C0006', fill: 'FFC7CE', horizontal: 'center' },
  warning: { ...base, bold: true, colour: '7F6000', fill: 'FFEB9C', horizontal: 'center' },
  info: { ...base, colour: '1F4E78', fill: 'DDEBF7', horizontal: 'center' },
  // Figures to the right, words to the left, as whoever types them expects.
  input: { ...base, fill: 'FFF2CC', horizontal: null },
  muted: { ...base, colour: '7F7F7F' },
  missing: { ...prose, colour: 'C00000' },
  signature: { ...prose, horizontal: 'right', vertical: 'center' },
};
