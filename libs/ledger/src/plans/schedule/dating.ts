import { type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { payDaysOf } from '../../pay-days/pay-days.store.js';
import { withDates } from './dates.decision.js';
import { type DatedSchedule, type PlanSchedule } from './schedule.schemas.js';

/** The schedule that somebody asks for, with what it leaves open settled by the customer's pay days. */
export async function datedFor(
  tx: EntityManager,
  { companyId, day }: Writing,
  asked: { readonly customerId: string; readonly schedule: PlanSchedule },
): Promise<DatedSchedule | Refusal> {
  const { customerId, schedule } = asked;
  const payDays = (await payDaysOf(tx, companyId, [customerId])).get(customerId) ?? [];
  const dated = withDates(schedule, { today: day.today, payDays });
  if (dated.kind === 'dated') return dated.schedule;
  return unacceptable(dated.code, dated.detail, `/schedule${dated.pointer}`);
}
