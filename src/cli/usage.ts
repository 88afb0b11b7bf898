import { builtInPacks, packName } from '../rules';
import { cliTexts } from './texts';

/** How the command line is used, with the rule packs there are. */
export const usage = (): string => cliTexts.usage(builtInPacks().map((pack) => cliTexts.pack(pack.id, packName(pack))));
