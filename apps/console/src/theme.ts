import { Badge, createTheme } from '@mantine/core';

/** Calm colours, system fonts, contrast of at least 4.5 to 1. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 9, dark: 8 },
  defaultRadius: 'md',
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  components: { Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 600 } }) },
  luminanceThreshold: 0.35,
});
