import { texts, type Texts } from '../../../src/taskpane/texts';
import { help, type HelpTexts } from '../../../src/taskpane/texts/help';
import { report, type ReportTexts } from '../../../src/taskpane/texts/report';
import { ownPacks, settings, type OwnPacksTexts, type SettingsTexts } from '../../../src/taskpane/texts/settings';

/** Whether some text in these words may only be what it is in Chinese: then no other language would compile. */
type Fixed<T> = T extends string ? (string extends T ? never : T)
  : T extends (...given: never) => infer Said ? Fixed<Said>
    : { [Key in keyof T]: Fixed<T[Key]> }[keyof T];

/** Compiles only where nothing is fixed. */
const open = <T>(words: T & ([Extract<Fixed<T>, string>] extends [never] ? unknown : never)): T => words;

const english: Pick<SettingsTexts, 'title' | 'live'> & Pick<OwnPacksTexts, 'remove'> = {
  title: 'Settings',
  live: 'Check while editing',
  remove: (name) => `Remove ${name}`,
};

it('lets another language stand in the place of Chinese', () => {
  const all = [
    open<Texts>(texts),
    open<HelpTexts>(help),
    open<ReportTexts>(report),
    open<SettingsTexts>(settings),
    open<OwnPacksTexts>(ownPacks),
  ];
  expect(all.map((words) => Object.keys(words).length > 3)).toEqual(all.map(() => true));
  expect(english.remove('x')).toBe('Remove x');
});

/** Every text of the words, functions asked with small numbers and a name. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...given: unknown[]) => unknown)(3, 2, 1))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : [];
}

it('says something everywhere, and nothing raw', () => {
  const every = [texts, help, report, settings, ownPacks].flatMap(said);
  expect(every.length).toBeGreaterThan(150);
  expect(every.filter((text) => /undefined|null|\[object|NaN/.test(text))).toEqual([]);
  // What an open finding is tagged with is nothing at all.
  expect(every.filter((text) => text.trim() === '').length).toBe(1);
});
