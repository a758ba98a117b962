import { type EntityManager } from 'typeorm';
import { readSettings } from '../settings/settings.store.js';
import { readRunningPauses } from '../stop-rules/step-pauses.store.js';
import { readTiming, type TimingRead } from '../timing/timing.store.js';
import { type RespectFacts } from './respect.types.js';

/** What is known of these customers, and of the company's ladders, beside the accounts. Set-based: three statements. */
export async function readRespect(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(customerId: string) => RespectFacts> {
  const [stepPauses, timings] = await Promise.all([
    readRunningPauses(tx, companyId),
    readTiming(tx, companyId, customerIds),
  ]);
  const known = new Map(timings.map((row) => [row.customerId, row]));
  const ofAll: RespectFacts = stepPauses.length > 0 ? { stepPauses } : {};
  if (known.size === 0) return () => ofAll;
  const { timing } = await readSettings(tx, companyId);
  return (customerId) => ({ ...ofAll, ...timingOf(known.get(customerId), timing) });
}

function timingOf(
  row: TimingRead | undefined,
  { bestHour, payDayWaitDays }: { readonly bestHour: boolean; readonly payDayWaitDays: number },
): RespectFacts {
  return {
    ...(bestHour && typeof row?.hour === 'number' && { preferredHour: row.hour }),
    ...(payDayWaitDays > 0 && row?.days && { payDays: { days: row.days, atMostDays: payDayWaitDays } }),
  };
}
