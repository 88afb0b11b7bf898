import type { Words } from './language';
import * as chinese from './zh-CN/settings';

/** The words of the settings page, in whatever language. */
export type SettingsTexts = Words<typeof chinese.settings>;
/** The words about a county's own rule packs. */
export type OwnPacksTexts = Words<typeof chinese.ownPacks>;

/** What the settings say; in a file of its own, as it comes with its page. */
export const settings: SettingsTexts = chinese.settings;

/** About a county's own rule packs. */
export const ownPacks: OwnPacksTexts = chinese.ownPacks;
