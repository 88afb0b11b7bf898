import type { WorkbookSnapshot } from '../figures';
import type { Form, SheetRecognition } from '../forms';
import { choosePack } from '../rules';
import type { ChooseOptions, Pack, Words } from '../rules';
import type { AssessOptions } from './assessment';
import type { RuledForm } from './contribution';

/** The words of a form that tell its place: unit and department before titles, never the project's name (a 西藏路 is anywhere). */
function wordsOf(form: Form): string[] {
  return [form.unit, form.department, form.id.includes('department') ? form.subject : null, form.title]
    .flatMap((text) => (text && text.text.trim() !== '' ? [text.text] : []));
}

/** The options of an assessment as the choice of a pack needs them. */
function chooseOptions(options: AssessOptions): ChooseOptions {
  return {
    rules: options.rules ?? null, packs: (options.packs ?? []) as readonly Pack[], allowOtherYear: options.allowOtherYear ?? false,
  };
}

/** Every form with the pack that holds for it, chosen from its own words, then from the other forms' and the file's name. */
export function ruleForms(workbook: WorkbookSnapshot, sheets: readonly SheetRecognition[], options: AssessOptions): RuledForm[] {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const siblings = forms.map((form) => ({ sheet: form.sheet.name, form: form.id, year: form.year, words: wordsOf(form) }));
  const choose = chooseOptions(options);
  return forms.map((form, index) => {
    const words: Words = {
      form: form.id, year: form.year, own: siblings[index]!.words, siblings, fileName: workbook.name,
    };
    const choice = choosePack(words, choose);
    return { form, choice, pack: choice.pack };
  });
}
