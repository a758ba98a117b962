/** A code of the API as a reader sees it: `service_problem` → `Service problem`. */
export function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Channels as people call them. */
export const channelNames = { sms: 'SMS', whatsapp: 'WhatsApp', email: 'Email' } as const;

/** `1 invoice`, `2 invoices`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The size of a file, rounded up: `12 kB`. */
export function sizeInWords(bytes: number): string {
  return `${Math.ceil(bytes / 1_000)} kB`;
}
