import fc from 'fast-check';
import { type AnyOperation, type BoundStep } from '../operation.js';
import { chargeOperations } from './charges.js';
import { creditAndDisputeOperations } from './credits-and-disputes.js';
import { endingOperations } from './endings.js';
import { invoiceOperations } from './invoices.js';
import { paymentOperations } from './payments.js';
import { agreementOperations } from './agreements.js';

/** Everything that may happen to books: a feature adds its file of operations here. */
const operations: readonly AnyOperation[] = [
  ...invoiceOperations,
  ...paymentOperations,
  ...creditAndDisputeOperations,
  ...endingOperations,
  ...chargeOperations,
  ...agreementOperations,
];

/** Any step of any operation. */
export const anyStep: fc.Arbitrary<BoundStep> = fc.oneof(...operations);
