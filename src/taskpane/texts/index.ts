import type { Words } from './language';
import { pane } from './zh-CN/pane';

/** The words of the pane, in whatever language. */
export type Texts = Words<typeof pane>;

/** What the pane says at work. */
export const texts: Texts = pane;
