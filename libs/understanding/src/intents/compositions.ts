import { type Intent } from '../understanding.types.js';
import { type Concept } from '../words/words.types.js';

/** What ideas add up to when they stand near each other, in any order and in every language. */
export interface Composition {
  readonly intent: Intent;
  readonly confidence: number;
  /** All of these … */
  readonly of: readonly Concept[];
  /** … and none of those in the same sentence. */
  readonly without?: readonly Concept[];
  /** How near: within one clause, or anywhere in one sentence. */
  readonly within: 'clause' | 'sentence';
  /** Only in a question, or only outside of one. */
  readonly form?: 'question' | 'statement';
}

/** The shared rules. A composition without `not` is denied by a `not` nearby; one with `not` says what the denial means. */
export const COMPOSITIONS: readonly Composition[] = [
  { intent: 'stop', confidence: 0.92, of: ['end', 'message'], within: 'clause' },
  { intent: 'stop', confidence: 0.92, of: ['end', 'write'], within: 'clause' },
  { intent: 'stop', confidence: 0.9, of: ['not', 'want', 'message'], within: 'clause', without: ['if'] },
  {
    intent: 'stop',
    confidence: 0.85,
    of: ['not', 'write', 'me'],
    within: 'clause',
    form: 'statement',
    without: ['if'],
  },
  { intent: 'hardship', confidence: 0.85, of: ['not', 'can', 'pay'], within: 'clause' },
  { intent: 'hardship', confidence: 0.85, of: ['not', 'money'], within: 'clause' },
  { intent: 'dispute', confidence: 0.9, of: ['wrong', 'invoice'], within: 'clause' },
  { intent: 'dispute', confidence: 0.9, of: ['wrong', 'goods'], within: 'clause' },
  { intent: 'dispute', confidence: 0.9, of: ['not', 'receive', 'goods'], within: 'clause' },
  { intent: 'dispute', confidence: 0.8, of: ['not', 'will', 'pay'], within: 'clause', without: ['can'] },
  { intent: 'already_paid', confidence: 0.85, of: ['paid'], within: 'clause', without: ['if', 'paid_otherwise'] },
  { intent: 'receipt_denied', confidence: 0.92, of: ['not', 'receive', 'invoice'], within: 'clause', without: ['if'] },
  {
    intent: 'receipt_denied',
    confidence: 0.8,
    of: ['not', 'receive', 'message'],
    within: 'clause',
    without: ['want', 'if'],
  },
  { intent: 'plan_request', confidence: 0.9, of: ['instalments', 'pay'], within: 'sentence' },
  { intent: 'plan_request', confidence: 0.85, of: ['instalments'], within: 'clause' },
  { intent: 'plan_request', confidence: 0.85, of: ['can', 'later'], within: 'sentence' },
  { intent: 'plan_request', confidence: 0.85, of: ['later', 'pay'], within: 'sentence', form: 'question' },
  { intent: 'promise', confidence: 0.88, of: ['will', 'pay'], within: 'clause', without: ['if'] },
  { intent: 'promise', confidence: 0.65, of: ['will', 'pay', 'if'], within: 'sentence' },
  { intent: 'receipt_confirmed', confidence: 0.85, of: ['receive', 'invoice'], within: 'clause', form: 'statement' },
];
