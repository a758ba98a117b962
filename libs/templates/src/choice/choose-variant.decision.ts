import { daysUntil } from '../fields/dates.js';
import { type PauseEnded } from '../fields/fields.types.js';
import { hasVariant, type TemplateKind, type Variant } from './template.types.js';

/** What the choice of a manner depends on. */
export interface VariantFacts {
  /** The manner that the company wishes for. */
  readonly wanted: Variant;
  readonly kind: TemplateKind;
  /** Of what the message names; ISO dates, at least one. */
  readonly dueDates: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Whether the message is the first after a pause. */
  readonly after?: PauseEnded | undefined;
  /**
   * Whether anything is known of any account or person of the message that no pleasantry goes with: hardship, illness,
   * death, insolvency, a lawyer, a complaint, a dispute, anger, a broken promise; however long ago.
   */
  readonly isTroubled: boolean;
}

/** The manner of a message, and why it is that one. */
export interface VariantChoice {
  readonly variant: Variant;
  readonly because: 'as_wished' | 'firm_step' | 'trouble' | 'after_pause' | 'long_overdue' | 'nothing_overdue_is_light';
}

/** From this many days after the due date on, nothing but the matter is said. */
const pleasantriesEndAfterDays = 7;

/**
 * Chooses the manner of a message. Without a wish it is the usual one, and so it is wherever a pleasantry could hurt: in
 * every firm step, after any trouble, in the first message after a pause, and from the eighth day overdue on. Humour is
 * for what is not overdue alone; what is overdue may be said warmly.
 *
 * The source is the house rule on humour (L21: only before the due date and up to seven days after it, never about
 * money troubles, people or consequences, and off after a dispute, hardship, vulnerability or bereavement). No study was
 * found that supports humour in collections, so that this is stricter than the rule, and none of it is the default.
 *
 * @example chooseVariant({ wanted: 'light', kind: 'upcoming', dueDates: ['2026-06-03'], today: '2026-06-01', isTroubled: false })
 * // { variant: 'light', because: 'as_wished' }
 */
export function chooseVariant(facts: VariantFacts): VariantChoice {
  const { wanted, kind, dueDates, today, after, isTroubled } = facts;
  if (wanted === 'neutral') return { variant: 'neutral', because: 'as_wished' };
  if (!hasVariant(kind, 'warm')) return { variant: 'neutral', because: 'firm_step' };
  if (isTroubled) return { variant: 'neutral', because: 'trouble' };
  if (after !== undefined) return { variant: 'neutral', because: 'after_pause' };
  const isLongOverdue = dueDates.some((dueDate) => daysUntil(dueDate, today) < -pleasantriesEndAfterDays);
  if (isLongOverdue) return { variant: 'neutral', because: 'long_overdue' };
  return hasVariant(kind, wanted)
    ? { variant: wanted, because: 'as_wished' }
    : { variant: 'warm', because: 'nothing_overdue_is_light' };
}
