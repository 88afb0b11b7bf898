import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { texts } from '../texts';
import { help as words } from '../texts/help';
import { HelpPicture } from './HelpPicture';
import { Sign } from './icons';

const marks = ['error', 'warning', 'info', 'proposal'] as const;

/** How to use the pane, step by step, each with a small picture. */
export default function Help({ onBack }: { onBack(): void }): ReactElement {
  return (
    <section className="zp-page" aria-labelledby="zp-help">
      <div className="zp-page-head">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={texts.actions.back} onClick={onBack} />
        <h1 id="zp-help">{words.title}</h1>
      </div>
      <ol className="zp-steps">
        {words.steps.map(({ title, text }, index) => (
          <li key={title}><HelpPicture step={index} /><h2>{index + 1}. {title}</h2><p>{text}</p></li>
        ))}
      </ol>
      <h2>{words.marks}</h2>
      <ul className="zp-legend">{marks.map((shape) => <li key={shape}><Sign shape={shape} />{words.markList[shape]}</li>)}</ul>
      <h2>{words.keys}</h2>
      <dl className="zp-keys">{words.keyList.map(({ keys, what }) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{what}</dd></div>)}</dl>
    </section>
  );
}
