import type { ReactElement } from 'react';
import { help as words } from '../texts/help';
import { HelpPicture } from './HelpPicture';
import { Sign } from './icons';
import { SubPage } from './SubPage';
import './help.css';

const marks = ['error', 'warning', 'info', 'proposal'] as const;

/** How to use the pane, step by step, each with a small picture. */
export default function Help({ onBack }: { onBack(): void }): ReactElement {
  return (
    <SubPage title={words.title} onBack={onBack}>
      <ol className="zp-steps">
        {words.steps.map(({ title, text }, index) => (
          <li key={title}><HelpPicture step={index} /><h2>{index + 1}. {title}</h2><p>{text}</p></li>
        ))}
      </ol>
      <h2>{words.marks}</h2>
      <ul className="zp-legend">{marks.map((shape) => <li key={shape}><Sign shape={shape} />{words.markList[shape]}</li>)}</ul>
      <h2>{words.keys}</h2>
      <dl className="zp-keys">{words.keyList.map(({ keys, what }) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{what}</dd></div>)}</dl>
    </SubPage>
  );
}
