import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { texts } from '../texts';
import { AskDialog } from './AskDialog';
import { useSession } from './use-session';

const words = texts.clear;

/** 清除标记, and on request what we filled. */
export default function ClearDialog({ onClose }: { onClose(): void }): ReactElement {
  const session = useSession();
  const [values, setValues] = useState(false);
  return (
    <AskDialog title={words.title} action={words.apply} act={() => session.clear(values)} onClose={onClose}>
      <p>{words.lead}</p>
      <Checkbox checked={values} label={words.values} onChange={(_, { checked }) => { setValues(checked === true); }} />
    </AskDialog>
  );
}
