import type { Finding } from '../../assess';
import type { FormId } from '../../forms';
import { kinds as chinese, tail } from './zh-CN/kinds';
import { formNames, recognitionTexts } from '../../assess/texts/forms';

const kinds: Readonly<Record<string, string>> = chinese;

/** What a kind of finding is called; an id nobody named stands for itself. */
export const kindLabel = (rule: string): string => kinds[rule] ?? rule;

/** What a finding is called: a rounding tail by that name, for its figures do fit; what nobody could hold against anything as such. */
export const namedKind = (
  { rule, verdict }: Pick<Finding, 'rule' | 'verdict'>,
): string => (verdict === 'rounding-tail' ? tail
  : kindLabel(verdict === 'unverifiable' && rule.endsWith('-differs') ? 'not-checked' : rule));

/** What a form is called, by its id. */
export function formLabel(form: FormId): string {
  const accounts = /^final-accounts\/(.+)$/.exec(form);
  return accounts ? recognitionTexts.accounts(accounts[1]!) : formNames[form] ?? form;
}
