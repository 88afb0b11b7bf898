import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../texts';

/** The pane opened where there is no Excel: the page over files does the same. */
export function Outside(): ReactElement {
  const { title, lead, link } = texts.outside;
  return (
    <section className="zp-start">
      <h1>{title}</h1>
      <p>{lead}</p>
      <Button as="a" appearance="primary" href="workbench.html">{link}</Button>
    </section>
  );
}
