const kinds: Readonly<Record<string, string>> = {
  invoice_issued: 'Invoice',
  invoice_voided: 'Invoice taken back',
  payment_received: 'Payment, thank you',
  payment_reversed: 'Payment returned',
  payment_refunded: 'Refund to you',
  credit_note: 'Credit note',
  small_difference: 'Small difference let go',
};

/** What a movement is called on a statement; one that has no word of its own is called by its kind. */
export function kindInWords(kind: string): string {
  const spaced = kind.replaceAll('_', ' ');
  return kinds[kind] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
