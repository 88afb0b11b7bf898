import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useId, type ReactElement, type ReactNode } from 'react';
import { texts } from '../texts';

interface Props { readonly title: string; onBack(): void; readonly children: ReactNode }

/** A page of the pane beside its list of findings, with the way back to it. */
export function SubPage({ title, onBack, children }: Props): ReactElement {
  const heading = useId();
  return (
    <section className="zp-page" aria-labelledby={heading}>
      <div className="zp-page-head">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={texts.actions.back} onClick={onBack} />
        <h1 id={heading}>{title}</h1>
      </div>
      {children}
    </section>
  );
}
