import type { WorkbookSnapshot } from '../../figures';
import type { GeneratedSheet, WritePlan } from '../plan';
import { chongqingForm } from './chongqing';
import { nationalForm } from './national';
import { sichuanForm } from './sichuan';

/** Forms the product can hand out blank. */
export type BlankFormId = 'national/project-self-evaluation' | 'sichuan/project-self-evaluation' | 'chongqing/project-self-evaluation';

interface BlankForm {
  readonly id: BlankFormId;
  /** What the user chooses from. */
  readonly label: string;
  readonly sheetName: string;
  readonly make: (name: string, year: number | null) => GeneratedSheet;
}

const forms: readonly BlankForm[] = [
  { id: 'national/project-self-evaluation', label: '项目支出绩效自评表（财政部通用表）', sheetName: '项目支出绩效自评表', make: nationalForm },
  { id: 'sichuan/project-self-evaluation', label: '部门预算项目支出绩效自评表（四川，报表编号510000_0013zp）', sheetName: '部门预算项目支出绩效自评表', make: sichuanForm },
  { id: 'chongqing/project-self-evaluation', label: '项目绩效自评表（重庆）', sheetName: '项目绩效自评表', make: chongqingForm },
];

/** The blank standard forms on offer. */
export function blankForms(): readonly { readonly id: BlankFormId; readonly label: string }[] {
  return forms.map(({ id, label }) => ({ id, label }));
}

/** A blank standard form as a new sheet that becomes the user's; nothing else changes. `year` is printed where known. */
export function planBlankForm(workbook: WorkbookSnapshot, id: BlankFormId, year: number | null = null): WritePlan {
  const form = forms.find((one) => one.id === id)!;
  return { values: [], marks: [], notes: [], sheets: [form.make(freeName(workbook, form.sheetName), year)], state: '' };
}

/** The name, or the name with the next free number: sheet names are unique whatever their case. */
function freeName(workbook: WorkbookSnapshot, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${String(number)})`)) number += 1;
  return `${name} (${String(number)})`;
}
