import { Badge, createTheme, type CSSVariablesResolver, Modal, Notification } from '@mantine/core';

const pine = [
  '#eef9f5',
  '#d8f1e8',
  '#b2e3d2',
  '#84d0b8',
  '#55ba9c',
  '#33a183',
  '#1c876c',
  '#127059',
  '#0e5d4a',
  '#0a4b3c',
] as const;
const orange = [
  '#fff4e6',
  '#ffe8cc',
  '#ffd8a8',
  '#ffc078',
  '#ffa94d',
  '#f98b2b',
  '#e0701a',
  '#c2570f',
  '#a3450a',
  '#873706',
] as const;
const closeButtonProps = { 'aria-label': 'Close' };

/** Calm colours, system fonts, contrast of at least 4.5 to 1, and no motion for whoever asked their system for none. */
export const theme = createTheme({
  colors: { pine, orange },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 600 } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps }, styles: { title: { fontWeight: 650 } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
  },
  luminanceThreshold: 0.35,
});

/** Mantine's own colours for lesser text and for errors have a contrast below 4.5 to 1. */
export const readableText: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-error': colors.red[9],
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
  },
  dark: {
    '--mantine-color-error': colors.red[4],
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
  },
});
