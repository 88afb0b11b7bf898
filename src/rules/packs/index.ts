import { packOfValid } from '../load';
import type { Pack } from '../pack';
import type { PackFile } from '../schema';
import chongqing2024 from './chongqing-2024.json';
import hunan2024 from './hunan-2024.json';
import hunanBaseData from './hunan-2024-base-data.json';
import national2020 from './national-2020.json';
import sichuan2024 from './sichuan-2024.json';
import sichuanDepartment from './sichuan-2024-department.json';
import sichuanSpecial from './sichuan-2024-special.json';
import sichuan2025 from './sichuan-2025.json';

/** The packs that come with the product, each after the one it extends. A new county or year is a file and a line here. */
export const packFiles: readonly (readonly [file: string, content: unknown])[] = [
  ['national-2020.json', national2020],
  // Its two indicator systems stand in files of their own: each reads like the form it scores.
  ['sichuan-2024.json', { ...sichuan2024, indicators: [...sichuanDepartment, ...sichuanSpecial] }],
  ['sichuan-2025.json', sichuan2025],
  // The indicators a base-data sheet gives the figures for, wherever a table carries them.
  ['hunan-2024.json', { ...hunan2024, indicators: hunanBaseData }],
  ['chongqing-2024.json', chongqing2024],
];

let loaded: readonly Pack[] | null = null;

/** The built-in packs, made on first use; their files were held to the strict loading when the product was built. */
export function builtInPacks(): readonly Pack[] {
  if (!loaded) {
    const packs: Pack[] = [];
    for (const [file, content] of packFiles)
      packs.push(packOfValid(content as PackFile, file, (id) => packs.find((pack) => pack.id === id) ?? null));
    loaded = packs;
  }
  return loaded;
}
