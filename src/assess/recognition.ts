import type { Form } from '../forms';
import { formNames, recognitionTexts } from './texts/forms';

/** A form's name in words, by its id. */
export function formNameOf(id: Form['id']): string {
  return formNames[id] ?? (id.startsWith('final-accounts/') ? recognitionTexts.accounts(id.slice('final-accounts/'.length)) : id);
}

/** What a sheet was recognised as, and by which of its words. */
export function recognitionText(form: Form): string {
  const title = form.title?.text.replace(/\s+/g, '') ?? null;
  return recognitionTexts.recognised(formNameOf(form.id), title);
}
