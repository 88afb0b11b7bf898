import { createDarkTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { brand, fonts } from './brand';

/** On dark ground links and marks take lighter shades than Fluent's own choice, for contrast. */
export const dark: Theme = {
  ...createDarkTheme(brand),
  ...fonts,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
};

/** High contrast follows the system's own colours. */
export const contrast: Theme = { ...teamsHighContrastTheme, ...fonts };
