import { Checkbox, Field, Select, Switch } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Settings as Chosen } from '../../writeback';
import type { Choices } from '../session';
import { settings as words } from '../texts/settings';
import { OwnPacks } from './OwnPacks';
import { SubPage } from './SubPage';
import { useSession, useSessionState } from './use-session';

const none: Choices = { packs: [], forms: [], own: [] };

/** Jurisdiction and year with what was detected and why; what 评分 writes; live checking. */
export default function Settings({ inExcel, onBack }: { readonly inExcel: boolean; onBack(): void }): ReactElement {
  const session = useSession();
  const { settings, overview, task } = useSessionState();
  const [{ packs, own }, setChoices] = useState<Choices>(none);
  useEffect(() => { session.choices().then(setChoices, () => { setChoices(none); }); }, [session, settings.packs]);
  const busy = task !== null;
  const change = (part: Partial<Chosen>): void => { void session.changeSettings(part); };
  const detected = [...new Map((overview?.sheets ?? []).filter(({ rules }) => rules !== null)
    .map(({ rules, rulesWhy }) => [`${rules}|${rulesWhy}`, { rules, rulesWhy }])).values()];
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
          {detected.map(({ rules, rulesWhy }) => (
            <p key={`${rules}|${rulesWhy}`}>
              <b>{packs.find(({ id }) => id === rules)?.label ?? rules}</b>
              {rulesWhy !== null && <span>{rulesWhy}</span>}
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
