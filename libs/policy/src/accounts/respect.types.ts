import { type PayDayWish } from '../timing/timing.types.js';

/** What a company and its customers have asked of messages beside the ladder. What is not known is left out. */
export interface RespectFacts {
  /** Steps of ladders that stand still, because they gave too much offence. */
  readonly stepPauses?: readonly { readonly policyId: string; readonly step: string }[];
  /** The customer pays on stated days of the month. */
  readonly payDays?: PayDayWish;
  /** The hour of the day at which the customer answers best. */
  readonly preferredHour?: number;
}
