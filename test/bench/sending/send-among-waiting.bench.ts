import { type Pool } from 'pg';
import { type Bench } from '../bench.js';
import { acceptAfter } from './our-sender.js';
import { expectSent, SenderRuns } from './sender-runs.js';

const figure = { name: 'send_among_waiting', unit: 'messages/s', bar: { atLeast: 0.8 } };
const dueMessages = 5_000;
const few = 10_000;
const many = 2_000_000;

/** Whether messages that wait for another day slow down those that are due. */
export const sendAmongWaiting: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '5,000 SMS that are due, by delivery in this process as in `dequeue`, among 2,000,000 (`--rows`) of the same company that wait for another day',
    floor: 'the same among 10,000: flat is 1',
    checked: 'every due message has one attempt, accepted; all others still wait',
  },

  async prepare(settings) {
    const runs = await SenderRuns.prepare(settings, Math.round(dueMessages * Math.min(1, settings.scale)));
    const { messages } = runs.prepared;
    const waiting = settings.rows ?? Math.round(many * settings.scale);
    const among = (rows: number) =>
      runs.on(
        async ({ sender, owner }) => {
          sender.moveTo(runs.dueAt);
          const from = performance.now();
          await sender.sendDue(acceptAfter(0));
          const seconds = (performance.now() - from) / 1_000;
          await expectSent(owner, messages, runs.dueAt);
          return { [figure.name]: messages / seconds };
        },
        (owner) => addWaiting(owner, rows),
      );
    return { ours: () => among(waiting), floor: () => among(few) };
  },
};

/** Messages for other people of the company, a month later: copies of one that was planned, with ids of their own. */
async function addWaiting(owner: Pool, rows: number): Promise<void> {
  await owner.query(
    `with model as (select m.* from delivery.message m join delivery.queue q using (message_id) limit 1),
       more as (select gen_random_uuid() as message_id, gen_random_uuid() as customer_id, n
         from generate_series(1, $1::int) as n),
       messages as (
         insert into delivery.message
         select (jsonb_populate_record(null::delivery.message, to_jsonb(model) || jsonb_build_object('message_id', more.message_id,
           'customer_id', more.customer_id, 'send_at', model.send_at + interval '30 days' + more.n * interval '1 ms'))).*
         from more cross join model returning company_id, message_id, customer_id, contact_id, channel, send_at),
       accounts as (
         insert into delivery.message_account (company_id, message_id, customer_id, contact_id, waiting)
         select company_id, message_id, customer_id, contact_id, true from messages)
     insert into delivery.queue (message_id, company_id, channel, send_at)
     select message_id, company_id, channel, send_at from messages`,
    [rows],
  );
  await owner.query('vacuum analyze delivery.message, delivery.message_account, delivery.queue');
}
