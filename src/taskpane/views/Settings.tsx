import { Checkbox, Field, Select, Switch } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Settings as Chosen } from '../../writeback';
import type { Choices, Overview } from '../session';
import { settings as words } from '../texts/settings';
import { OwnPacks } from './OwnPacks';
import { SubPage } from './SubPage';
import { useSession, useSessionState } from './use-session';

const none: Choices = { packs: [], forms: [], own: [] };

interface Detected { readonly rules: string; readonly why: string; readonly sheets: string[] }

/** Which rules hold and why, each once with the sheets they hold for. */
function detectedIn(all: Overview['sheets']): readonly Detected[] {
  const found = new Map<string, Detected>();
  for (const { sheet, rules, rulesWhy } of all) {
    if (rules === null) continue;
    const key = `${rules}|${rulesWhy}`;
    const known = found.get(key);
    if (known) known.sheets.push(sheet);
    else found.set(key, { rules, why: rulesWhy ?? '', sheets: [sheet] });
  }
  return [...found.values()];
}

/** So many sheets are told by name. */
const named = 3;

function namesOf(sheets: readonly string[]): string {
  const first = sheets.slice(0, named).map(words.sheet).join('');
  return sheets.length > named ? words.sheets(first, sheets.length) : first;
}

/** Jurisdiction and year with what was detected and why; what 评分 writes; live checking. */
export default function Settings({ inExcel, onBack }: { readonly inExcel: boolean; onBack(): void }): ReactElement {
  const session = useSession();
  const { settings, overview, task } = useSessionState();
  const [{ packs, own }, setChoices] = useState<Choices>(none);
  useEffect(() => { session.choices().then(setChoices, () => { setChoices(none); }); }, [session, settings.packs]);
  const busy = task !== null;
  const change = (part: Partial<Chosen>): void => { void session.changeSettings(part); };
  const detected = detectedIn(overview?.sheets ?? []);
  const flag = (key: 'fill' | 'mark' | 'notes', label: string): ReactElement => (
    <Checkbox
      checked={settings[key]}
      label={label}
      disabled={busy}
      onChange={(_, { checked }) => {
        change({ [key]: checked === true });
      }}
    />
  );
  return (
    <SubPage title={words.title} onBack={onBack}>
      <Field label={words.rules}>
        <Select
          value={settings.rules ?? ''}
          disabled={busy}
          onChange={(_, { value }) => {
            change({ rules: value === '' ? null : value });
          }}
        >
          <option value="">{words.rulesDetect}</option>
          {packs.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      </Field>
      {detected.length > 0 && (
        <div className="zp-detected">
          <span className="zp-label">{words.rulesWhy}</span>
          {detected.map(({ rules, why, sheets }) => (
            <p key={`${rules}|${why}`}>
              <b>{packs.find(({ id }) => id === rules)?.label ?? rules}</b>
              <span>{detected.length > 1 ? words.detected(namesOf(sheets), why) : why}</span>
            </p>
          ))}
        </div>
      )}
      <OwnPacks own={own} disabled={busy} />
      <Checkbox checked={settings.allowOtherYear} label={words.otherYear} disabled={busy}
        onChange={(_, { checked }) => { change({ allowOtherYear: checked === true }); }} />
      <fieldset className="zp-fields">
        <legend>{words.writing}</legend>
        {flag('fill', words.fillBlanks)}
        {flag('mark', words.mark)}
        {flag('notes', words.notes)}
        {inExcel && <p className="zp-quiet">{words.notesHint}</p>}
      </fieldset>
      <Switch checked={settings.live} label={words.live} disabled={busy} onChange={(_, { checked }) => { change({ live: checked }); }} />
      <p className="zp-quiet">{words.liveHint}</p>
      <p className="zp-quiet">{words.kept}</p>
    </SubPage>
  );
}
