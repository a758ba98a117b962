/** A code as a reader sees it: `payment_received` → `Payment received`. */
export function inWords(code: string): string {
  const spaced = code.replaceAll('_', ' ');
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
