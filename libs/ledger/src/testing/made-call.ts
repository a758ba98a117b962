import { type EventData } from '@tactful/contracts';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../company/company.consumer.js';
import { TasksConsumer } from '../tasks/tasks.consumer.js';
import { type LedgerApp } from './ledger-app.js';

type Kind = EventData<'policy.task.opened.v1'>['task']['kind'];

/** Tells the ledger of a call that was made on 9 March 2026, as policy does; or of another task, or one left open. */
export async function madeCall(
  { app, test, companyId }: LedgerApp,
  customerId: string,
  told: { readonly kind?: Kind; readonly closedBy?: string | null } = {},
): Promise<string> {
  const { kind = 'call', closedBy = 'agent:Mia Sommer' } = told;
  const taskId = randomUUID();
  const task = { taskId, customerId, kind, title: 'Please call', because: 'step_due', dueOn: null };
  const opened = {
    companyId,
    subject: customerId,
    time: Temporal.Instant.from('2026-03-05T08:00:00Z'),
    type: 'policy.task.opened.v1',
    data: { task },
  };
  const closed = {
    ...opened,
    time: Temporal.Instant.from('2026-03-09T10:00:00Z'),
    type: 'policy.task.closed.v1',
    data: { taskId, customerId, outcome: 'no answer, third time', by: closedBy },
  };
  const events = [opened, ...(closedBy === null ? [] : [closed])] as unknown as BusEvent<
    'policy.task.opened.v1' | 'policy.task.closed.v1'
  >[];
  const consumer = app.get(TasksConsumer, { strict: false });
  // Twice, as the bus may: nothing comes of the second time.
  for (const _ of [1, 2]) {
    await test.as('ledger').inCompany(companyId, (tx) => consumer.keep(events, new EventContext([tx, ledgerConsumer])));
  }
  return taskId;
}
