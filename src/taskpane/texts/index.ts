import type { Texts } from './zh-CN';
import { zhCN } from './zh-CN';

/** The pane's words; a second language is chosen here. */
export const texts: Texts = zhCN;
export type { Texts };
