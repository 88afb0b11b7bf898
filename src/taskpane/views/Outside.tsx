import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { texts } from '../texts';
import { Waiting } from './Waiting';

const Help = lazy(() => import(/* webpackChunkName: "help" */ './Help'));

/** The pane opened where there is no Excel: the page over files does the same. `help`: Excel's links lead a browser to the help. */
export function Outside({ help }: { readonly help: boolean }): ReactElement {
  const { title, lead, link } = texts.outside;
  const [helping, setHelping] = useState(help);
  if (helping) return <Suspense fallback={<Waiting />}><Help onBack={() => { setHelping(false); }} /></Suspense>;
  return (
    <section className="zp-start">
      <h1>{title}</h1>
      <p>{lead}</p>
      <Button as="a" appearance="primary" href="workbench.html">{link}</Button>
    </section>
  );
}
