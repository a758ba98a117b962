import fc from 'fast-check';

/** Two currencies of other decimals. */
export const currency = fc.constantFrom('EUR', 'JPY');
/** Small amounts, so that they meet; one in a hundred cannot be right. */
export const amountMinor = fc.oneof(
  { weight: 99, arbitrary: fc.integer({ min: 1, max: 500 }) },
  fc.constantFrom(0, -1),
);
/** Which of the documents there are. */
export const which = fc.nat({ max: 50 });
