import { z } from 'zod';

/** An approved WhatsApp content template: `{{1}}`, `{{2}}`… stand for its variables. */
export const contentTemplate = z.object({
  /** Twilio's id: `HX` and 32 hexadecimal digits. */
  sid: z.string().regex(/^HX[0-9a-f]{32}$/),
  name: z.string().min(1),
  locale: z.string().min(2),
  body: z.string().min(1).max(1_024),
});
export type ContentTemplate = z.infer<typeof contentTemplate>;

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * The text the person sees, or null when a variable is missing or empty.
 * @example renderContent('Hi {{1}}', { '1': 'Ana' }) === 'Hi Ana'
 */
export function renderContent(body: string, variables: Readonly<Record<string, string>>): string | null {
  const names = [...body.matchAll(placeholder)].map((match) => match[1] ?? '');
  if (names.some((name) => !Object.hasOwn(variables, name) || variables[name] === '')) return null;
  return body.replace(placeholder, (_, name: string) => variables[name] ?? '');
}
