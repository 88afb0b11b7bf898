import { Button, Field } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState, type ReactElement } from 'react';
import type { ReadPack } from '../../writeback';
import { ownPacks as words } from '../texts/settings';
import { useSession } from './use-session';

/** Far above any pack; a file beyond it is not read at all. */
const largest = 1_000_000;

/** A county's own rule files: those the workbook keeps, each to be removed, and one more to be loaded. */
export function OwnPacks({ own, disabled }: { readonly own: readonly ReadPack[]; readonly disabled: boolean }): ReactElement {
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    if (file.size > largest) { setProblem(words.tooLarge(file.name)); return; }
    try {
      setProblem(await session.addPack({ file: file.name, text: await file.text() }));
    } catch {
      setProblem(words.unreadable(file.name));
    }
  };
  return (
    <Field
      label={words.title}
      {...(problem === null ? { hint: words.hint } : { validationMessage: problem, validationState: 'error' as const })}
    >
      <div className="zp-stack">
        {own.length > 0 && (
          <ul className="zp-own" aria-label={words.title}>
            {own.map((pack, index) => (
              <li key={`${pack.file}${String(index)}`}>
                <span>
                  <b>{pack.ok ? pack.label : pack.file}</b>
                  <span className={pack.ok ? 'zp-quiet' : 'zp-wrong'}>{pack.ok ? pack.file : pack.problem}</span>
                </span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={words.remove(pack.ok ? pack.label : pack.file)}
                  title={words.remove(pack.ok ? pack.label : pack.file)}
                  disabled={disabled}
                  onClick={() => {
                    setProblem(null);
                    void session.removePack(index);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <Button disabled={disabled} onClick={() => { input.current?.click(); }}>{words.load}</Button>
        <input ref={input} type="file" accept=".json,application/json" hidden aria-label={words.load} onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file, mended, may be chosen again.
          target.value = '';
          if (file) void take(file);
        }} />
      </div>
    </Field>
  );
}
