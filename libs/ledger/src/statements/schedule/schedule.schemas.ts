import { id, isoDate } from '@tactful/contracts';
import { z } from 'zod';
import { statementForms } from '../statement.types.js';

const schedule = {
  every: z.enum(['month', 'quarter']),
  /** At the start of this day of the month, in the company's time zone; of a quarter, of its first month. */
  day: z.int().min(1).max(28),
  form: z.enum(statementForms),
};

export const newSchedule = z
  .strictObject({ ...schedule, form: schedule.form.default('open_item') })
  .meta({ id: 'NewStatementSchedule', examples: [{ every: 'month', day: 1, form: 'activity' }] });
export type NewSchedule = z.infer<typeof newSchedule>;

export const scheduleView = z
  .object({ customerId: id, ...schedule, nextOn: isoDate })
  .meta({ id: 'StatementSchedule' });
export type ScheduleView = z.infer<typeof scheduleView>;
