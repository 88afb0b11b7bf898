import { coreOf } from '../../src/forms/labels/core';
import { columnConcept } from '../../src/forms/labels/columns';
import { headConcept } from '../../src/forms/labels/head';

/** Whether a text of a drawn form is one of its printed labels: those may be written with spaces or line breaks. */
export function isLabel(text: string): boolean {
  const core = coreOf(text);
  return core !== '' && core.length <= 14
    && (columnConcept(core)?.exact === true || headConcept(core)?.exact === true
      || /^(产出|效益|满意度|数量|质量|时效|成本)指标$/.test(core));
}
