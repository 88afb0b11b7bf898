import type { Words } from './language';
import { pane } from './zh-CN/pane';

export type Texts = Words<typeof pane>;

/** What the pane says at work. */
export const texts: Texts = pane;
