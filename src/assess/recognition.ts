import type { Form } from '../forms';
import { formNames, recognitionTexts } from './texts/forms';

/** A form's name in words. */
export function formName(form: Form): string {
  const known = formNames[form.id];
  if (known !== undefined) return known;
  return form.id.startsWith('final-accounts/') ? recognitionTexts.accounts(form.id.slice('final-accounts/'.length)) : form.id;
}

/** What a sheet was recognised as, and by which of its words. */
export function recognitionText(form: Form): string {
  const title = form.title?.text.replace(/\s+/g, '') ?? null;
  return recognitionTexts.recognised(formName(form), title);
}
