import { createLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { brand, fonts } from './brand';
import type { Look } from './look';

const light: Theme = { ...createLightTheme(brand), ...fonts };

/** Colours and sizes for a look: light at once, the others from a file of their own; null while that loads. */
export function useTheme(look: Look): Theme | null {
  const [others, setOthers] = useState<Readonly<Record<'dark' | 'contrast', Theme>> | null>(null);
  const needed = look !== 'light' && others === null;
  useEffect(() => {
    if (needed) void import(/* webpackChunkName: "themes" */ './dark-themes').then(({ dark, contrast }) => { setOthers({ dark, contrast }); });
  }, [needed]);
  return look === 'light' ? light : others?.[look] ?? null;
}
