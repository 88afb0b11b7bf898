import { formIds, isFormId } from '../forms';
import { nearest } from './nearest';
import { PackError } from './problem';
import type { PackFile } from './schema';
import { unknownFormText } from './texts';

/** The nationwide form of the same kind, else the one most alike. */
function meantForm(form: string): string | null {
  const kind = form.slice(form.indexOf('/') + 1);
  return formIds.find((id) => id === `national/${kind}`) ?? nearest(form, formIds);
}

/**
 * Holds every form a pack names to being one: a misspelt one would rule nothing, in silence.
 * @throws PackError naming file, key and what was meant.
 */
export function checkForms(own: PackFile, file: string): void {
  const look = (key: string, form: string): void => {
    if (!isFormId(form)) throw new PackError(file, 'wrong-value', key, unknownFormText(form, meantForm(form), formIds));
  };
  (own.recognise?.forms ?? []).forEach((form, index) => { look(`recognise.forms[${String(index)}]`, form); });
  Object.keys(own.pointsTotals?.forms ?? {}).forEach((form) => { look('pointsTotals.forms', form); });
  Object.keys(own.textLimits ?? {}).forEach((form) => { look('textLimits', form); });
  (own.indicators ?? []).forEach(({ form }, index) => { look(`indicators[${String(index)}].form`, form); });
}
