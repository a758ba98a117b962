import { type Intent } from '../understanding.types.js';
import { type Idea } from '../words/words.types.js';

/** What ideas add up to when they stand near each other, in any order and in every language. */
export interface Composition {
  readonly intent: Intent;
  readonly confidence: number;
  /** All of these … */
  readonly of: readonly Idea[];
  /** … and none of those beside it, as near as these. */
  readonly without?: readonly Idea[];
  /** How near: within one clause, or anywhere in one sentence. */
  readonly within: 'clause' | 'sentence';
  /** Only in a question, or only outside of one. */
  readonly form?: 'question' | 'statement';
}

/** The shared rules. A composition without `not` is denied by a `not` nearby; one with `not` says what the denial means. */
export const COMPOSITIONS: readonly Composition[] = [
  { intent: 'stop', confidence: 0.92, of: ['end', 'message'], within: 'clause' },
  { intent: 'stop', confidence: 0.92, of: ['end', 'write'], within: 'clause' },
  { intent: 'stop', confidence: 0.92, of: ['remove', 'list'], within: 'clause' },
  { intent: 'stop', confidence: 0.9, of: ['remove', 'me'], within: 'clause', without: ['goods', 'invoice'] },
  { intent: 'stop', confidence: 0.9, of: ['not', 'want', 'message'], within: 'clause', without: ['if'] },
  { intent: 'stop', confidence: 0.9, of: ['not', 'allow', 'write'], within: 'clause' },
  { intent: 'stop', confidence: 0.9, of: ['not', 'allow', 'message'], within: 'clause' },
  { intent: 'stop', confidence: 0.9, of: ['not', 'allow', 'list'], within: 'clause' },
  { intent: 'stop', confidence: 0.9, of: ['end', 'allow'], within: 'clause' },
  {
    intent: 'stop',
    confidence: 0.85,
    of: ['not', 'write', 'me'],
    within: 'clause',
    form: 'statement',
    without: ['if', 'receive', 'money'],
  },
  { intent: 'hardship', confidence: 0.85, of: ['not', 'can', 'pay'], within: 'clause', without: ['day', 'later'] },
  { intent: 'hardship', confidence: 0.85, of: ['not', 'money'], within: 'clause', without: ['want'] },
  { intent: 'dispute', confidence: 0.9, of: ['wrong', 'invoice'], within: 'clause' },
  { intent: 'dispute', confidence: 0.9, of: ['wrong', 'goods'], within: 'clause' },
  { intent: 'dispute', confidence: 0.9, of: ['not', 'receive', 'goods'], within: 'clause' },
  { intent: 'dispute', confidence: 0.8, of: ['not', 'will', 'pay'], within: 'clause', without: ['can', 'day'] },
  {
    intent: 'already_paid',
    confidence: 0.88,
    of: ['paid'],
    within: 'clause',
    without: ['if', 'paid_otherwise', 'will', 'day_ahead', 'not'],
  },
  {
    intent: 'already_paid',
    confidence: 0.88,
    of: ['paid', 'day_behind'],
    within: 'clause',
    without: ['if', 'paid_otherwise', 'not'],
  },
  { intent: 'receipt_denied', confidence: 0.92, of: ['not', 'receive', 'invoice'], within: 'clause', without: ['if'] },
  {
    intent: 'receipt_denied',
    confidence: 0.8,
    of: ['not', 'receive', 'message'],
    within: 'clause',
    without: ['want', 'if', 'end'],
  },
  {
    intent: 'receipt_denied',
    confidence: 0.9,
    of: ['not', 'sent', 'invoice'],
    within: 'clause',
    without: ['if', 'want'],
  },
  { intent: 'help', confidence: 0.88, of: ['page', 'fails'], within: 'sentence' },
  { intent: 'help', confidence: 0.85, of: ['not', 'can', 'page'], within: 'clause', without: ['if', 'money'] },
  {
    intent: 'not_now',
    confidence: 0.85,
    of: ['write', 'me', 'day_ahead'],
    within: 'clause',
    without: ['pay', 'paid', 'not', 'end', 'sum', 'invoice'],
  },
  { intent: 'plan_request', confidence: 0.9, of: ['instalments', 'pay'], within: 'sentence' },
  { intent: 'plan_request', confidence: 0.85, of: ['instalments'], within: 'clause' },
  { intent: 'plan_request', confidence: 0.9, of: ['can', 'pay', 'day'], within: 'clause', form: 'question' },
  { intent: 'plan_request', confidence: 0.85, of: ['can', 'later'], within: 'sentence' },
  { intent: 'plan_request', confidence: 0.85, of: ['later', 'pay'], within: 'sentence', form: 'question' },
  { intent: 'promise', confidence: 0.9, of: ['pay', 'day'], within: 'clause', without: ['day_behind', 'not'] },
  {
    intent: 'promise',
    confidence: 0.9,
    of: ['money', 'day'],
    within: 'clause',
    without: ['day_behind', 'not', 'paid'],
  },
  {
    intent: 'promise',
    confidence: 0.9,
    of: ['paid', 'day_ahead'],
    within: 'clause',
    without: ['if', 'paid_otherwise', 'not'],
  },
  { intent: 'promise', confidence: 0.88, of: ['paid', 'will'], within: 'clause', without: ['if', 'not', 'day_behind'] },
  { intent: 'promise', confidence: 0.88, of: ['sum', 'day'], within: 'sentence', without: ['day_behind', 'paid'] },
  {
    intent: 'promise',
    confidence: 0.88,
    of: ['sum', 'day_ahead'],
    within: 'clause',
    without: ['day_behind', 'paid', 'if'],
  },
  { intent: 'promise', confidence: 0.88, of: ['pay', 'sum'], within: 'clause', without: ['not', 'day_behind'] },
  { intent: 'promise', confidence: 0.88, of: ['will', 'pay'], within: 'clause', without: ['if', 'not'] },
  { intent: 'promise', confidence: 0.85, of: ['pay', 'if'], within: 'sentence', without: ['not'], form: 'statement' },
  { intent: 'promise', confidence: 0.66, of: ['will', 'day_ahead'], within: 'clause' },
  { intent: 'promise', confidence: 0.66, of: ['pay'], within: 'clause', without: ['not'], form: 'statement' },
  { intent: 'promise', confidence: 0.55, of: ['day'], within: 'clause', without: ['day_behind'] },
  {
    intent: 'receipt_confirmed',
    confidence: 0.85,
    of: ['receive', 'invoice'],
    within: 'clause',
    form: 'statement',
    without: ['if', 'not', 'want'],
  },
];
