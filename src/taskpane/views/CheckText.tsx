import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../assess';
import { texts } from '../texts';
import { report as words } from '../texts/report';
import { Sign, signOf } from './icons';
import { useSession, useSessionState } from './use-session';
import { WhyView } from './WhyView';

/** What was found in a text, with the paragraphs it was found in. */
interface Checked { readonly paragraphs: readonly string[]; readonly findings: readonly Finding[] }

/** A report somebody wrote, pasted here and held against the tables; nothing is written into the workbook. */
export function CheckText(): ReactElement {
  const session = useSession();
  const { task } = useSessionState();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (): Promise<void> => {
    const paragraphs = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    const findings = await session.checkText(paragraphs);
    setChecked(findings && { paragraphs, findings });
  };
  return (
    <>
      <h2>{words.check}</h2>
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          value={text}
          rows={6}
          resize="vertical"
          placeholder={words.placeholder}
          onChange={(_, { value }) => {
            setText(value);
            setChecked(null);
          }}
        />
      </Field>
      <div className="zp-actions">
        <Button disabled={task !== null || text.trim() === ''} onClick={() => { void check(); }}>{words.checkNow}</Button>
      </div>
      <div role="status">{checked && <Found {...checked} />}</div>
    </>
  );
}

function Found({ paragraphs, findings }: Checked): ReactElement {
  if (findings.length === 0) return <p>{words.nothing(paragraphs.length)}</p>;
  return (
    <>
      <p>{words.found(findings.length)}</p>
      <ol className="zp-told">
        {findings.map((finding) => {
          const paragraph = Number(finding.cell.slice(1));
          return (
            <li key={finding.id}>
              <p className="zp-quote"><span className="zp-label">{words.paragraph(paragraph)}</span>{paragraphs[paragraph - 1]}</p>
              <p className="zp-told-head">
                <Sign shape={signOf(finding.severity, 'open')} />
                <span><span className="zp-hidden">{texts.findings.severity[finding.severity]}</span>{finding.message}</span>
              </p>
              <WhyView finding={finding} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
