import type { Words } from './language';
import { help as chinese } from './zh-CN/help';

/** The words of the help page, in whatever language. */
export type HelpTexts = Words<typeof chinese>;

/** The words of the help page, loaded when it is opened. */
export const help: HelpTexts = chinese;
