import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A quiet blue, dark enough in the middle to carry white text. */
const brand: MantineColorsTuple = [
  '#eef5fb',
  '#dbe9f5',
  '#b6d2ea',
  '#8db8dd',
  '#669fcf',
  '#4185bd',
  '#2c6ea6',
  '#215a8c',
  '#1a4a75',
  '#123654',
];

/** Greys of the dark scheme, with the same blue cast as app.css. */
const dark: MantineColorsTuple = [
  '#e3e8ee',
  '#c3ccd6',
  '#9ca8b6',
  '#6b7785',
  '#333c47',
  '#2a323c',
  '#20262e',
  '#1a1f26',
  '#14181d',
  '#101317',
];

export const theme = createTheme({
  colors: { brand, dark },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Inter Variable', 'DejaVu Sans', system-ui, sans-serif",
  fontSizes: { xs: '13px', sm: '14px', md: '14px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Mantine's own surfaces take the colours of app.css, so that there is one palette. */
export const cssVariables: CSSVariablesResolver = () => {
  const surfaces = {
    '--mantine-color-body': 'var(--sx-panel)',
    '--mantine-color-text': 'var(--sx-text)',
    '--mantine-color-default': 'var(--sx-panel)',
    '--mantine-color-default-border': 'var(--sx-line)',
    '--mantine-color-default-hover': 'var(--sx-hover)',
    '--mantine-color-dimmed': 'var(--sx-soft-text)',
    '--mantine-color-error': 'var(--sx-bad)',
    '--mantine-color-placeholder': 'var(--sx-soft-text)',
  };
  return { variables: {}, light: surfaces, dark: surfaces };
};
