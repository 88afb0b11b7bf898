import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Choice } from '../session';
import { texts } from '../texts';
import { Sign } from './icons';
import { useSession, useSessionState } from './use-session';

/** Before the first scoring: what the product does, or a standard form for an empty workbook. */
export function Start(): ReactElement {
  const { blank } = useSessionState();
  return blank ? <EmptyWorkbook /> : <Welcome />;
}

/** What the product does, in a few lines. */
export function Welcome(): ReactElement {
  return (
    <section className="zp-start">
      <h1>{texts.start.title}</h1>
      <p>{texts.start.lead}</p>
      <ul>{texts.start.promises.map((promise) => <li key={promise}><Sign shape="solved" size={14} />{promise}</li>)}</ul>
    </section>
  );
}

function EmptyWorkbook(): ReactElement {
  return (
    <section className="zp-start">
      <h1>{texts.start.emptyTitle}</h1>
      <p>{texts.start.emptyLead}</p>
      <FormButtons />
    </section>
  );
}

/** A button for each standard form that can be put into the workbook. */
export function FormButtons(): ReactElement {
  const session = useSession();
  const { task } = useSessionState();
  const [forms, setForms] = useState<readonly Choice[]>([]);
  useEffect(() => { session.choices().then((choices) => { setForms(choices.forms); }, () => { setForms([]); }); }, [session]);
  return (
    <div className="zp-stack">
      {forms.map((form) => (
        <Button
          key={form.id}
          disabled={task !== null}
          onClick={() => {
            void session.insert(form);
          }}
        >
          {texts.start.insert(form.label)}
        </Button>
      ))}
    </div>
  );
}
