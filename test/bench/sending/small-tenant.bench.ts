import { type Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, expectEqual } from '../bench.js';
import { acceptAfter } from './our-sender.js';
import { SenderRuns, type SenderRun } from './sender-runs.js';

const figure = { name: 'small_tenant', unit: 'ms', bar: { atMost: 2 } };
const few = 50;
const many = 200_000;
const latencyMs = 100;
/** The large tenant has been sending for so long when the small one falls due. */
const headStartMs = 2_000;
const smallTenant = '00000000-0000-7000-8000-0000000000aa';

/** Whether a company with few messages has to wait for one with many. */
export const smallTenantBench: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '50 SMS of a company that fall due two seconds after 200,000 (`--rows`) of another company, by delivery in this process; the provider takes 100 ms. Time until its last message was accepted',
    floor: 'the same company alone: its solo time',
    checked: 'each message of the small company was accepted once; the large one still had messages waiting',
  },

  async prepare(settings) {
    const runs = await SenderRuns.prepare(settings, settings.rows ?? Math.round(many * settings.scale));
    await addSmallTenant(runs.original);
    const beside = (hasLarge: boolean) =>
      runs.on(
        (run) => timeOfSmallTenant(run, runs.dueAt, hasLarge),
        async (owner) => {
          if (!hasLarge) await owner.query('delete from delivery.queue where company_id <> $1', [smallTenant]);
        },
      );
    return {
      ours: async () => ({ [figure.name]: await beside(true) }),
      floor: async () => ({ [figure.name]: await beside(false) }),
    };
  },
};

async function timeOfSmallTenant(
  { sender, owner }: SenderRun,
  dueAt: Temporal.Instant,
  hasLarge: boolean,
): Promise<number> {
  const accepted: string[] = [];
  let lastAt = 0;
  const answer = acceptAfter(latencyMs, (message) => {
    if (message.companyId !== smallTenant) return;
    accepted.push(message.attemptId);
    lastAt = performance.now();
  });
  sender.moveTo(dueAt);
  const sending = hasLarge ? sender.sendDue(answer) : Promise.resolve();
  if (hasLarge) await pause(headStartMs);
  const from = performance.now();
  await owner.query('update delivery.queue set send_at = $1 where company_id = $2', [dueAt.toString(), smallTenant]);
  if (!hasLarge) await sender.sendDue(answer);
  while (accepted.length < few) await pause(5);
  const { rows } = await owner.query<{ waiting: boolean }>(
    'select exists (select from delivery.queue where company_id <> $1) as waiting',
    [smallTenant],
  );
  expectEqual('the large company still has messages waiting', rows[0]?.waiting, hasLarge);
  // The rest is not measured: it goes back to another day.
  await owner.query(`update delivery.queue set send_at = send_at + interval '1 year' where lease_until is null`);
  await sending;
  expectEqual('messages of the small company', new Set(accepted).size, few);
  return lastAt - from;
}

/** A second company with what delivery knows of so many messages of the first. They wait for another day. */
async function addSmallTenant(pool: Pool): Promise<void> {
  const { rows: tables } = await pool.query<{ name: string; columns: string[] }>(
    `select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'delivery' and t.table_type = 'BASE TABLE'
     group by c.table_name having bool_or(c.column_name = 'company_id')`,
  );
  // A temporary table belongs to one connection.
  const owner = await pool.connect();
  try {
    await owner.query(
      `create temporary table chosen as select m.company_id, m.message_id, m.customer_id, m.contact_id
       from delivery.message m join delivery.queue q using (message_id) order by m.message_id limit ${few}`,
    );
    for (const { name, columns } of tables) {
      await owner.query(
        `insert into delivery.${name} (${columns.join(', ')}) select ${columns.map(valueOf).join(', ')}
         from delivery.${name} t where t.company_id in (select company_id from chosen)${filterOf(columns)}`,
      );
    }
    await owner.query('drop table chosen');
    await owner.query(`update delivery.queue set send_at = send_at + interval '1 day' where company_id = $1`, [
      smallTenant,
    ]);
  } finally {
    owner.release();
  }
}

/** Ids that are unique among all companies are made anew. */
function valueOf(column: string): string {
  if (column === 'company_id') return `'${smallTenant}'::uuid`;
  return column === 'message_id' ? `md5('small' || t.message_id)::uuid` : `t.${column}`;
}

function filterOf(columns: readonly string[]): string {
  const key = ['message_id', 'customer_id', 'contact_id'].find((column) => columns.includes(column));
  return key === undefined ? '' : ` and t.${key} in (select ${key} from chosen)`;
}
