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
    if (!needed) return;
    // Without its file a dark pane is shown light rather than not at all.
    import(/* webpackChunkName: "themes" */ './dark-themes').then(({ dark, contrast }) => {
      setOthers({ dark, contrast });
    }, () => {
      setOthers({ dark: light, contrast: light });
    });
  }, [needed]);
  return look === 'light' ? light : others?.[look] ?? null;
}
