import type { BrandVariants } from '@fluentui/react-components';

/** The product's green, from dark to light; shade 80 carries white text at 5.5 : 1. */
export const brand: BrandVariants = {
  10: '#041a17', 20: '#0a2b27', 30: '#0c3c36', 40: '#0d4c44', 50: '#0e5a51', 60: '#10685d', 70: '#127063', 80: '#12766b',
  90: '#2a8a7e', 100: '#3f9c90', 110: '#55ada1', 120: '#6dbdb2', 130: '#87ccc2', 140: '#a2dad2', 150: '#bfe7e1', 160: '#ddf4f0',
};

/** Fonts that show Chinese well on Windows, macOS and Linux, the first that is there. */
export const fonts = { fontFamilyBase: '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif' };
