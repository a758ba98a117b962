import { Api } from '../../test/system/api.js';
import { type Credentials } from '../../test/system/running-system.js';
import { type DemoCustomer, demoCustomers, type DemoHappening } from './story.js';

/** Length of the story in days. */
export const demoDays = 90;

interface Known {
  readonly customerId: string;
  readonly invoices: Map<string, string>;
  readonly disputes: Map<string, string>;
}

type Moment = { readonly at: Temporal.Instant; readonly act: () => Promise<void> };

/** Plays the sample company through the virtual clock, from `start` to the present, over the public API. */
export async function playDemo(credentials: Credentials, start: Temporal.Instant): Promise<void> {
  const api = Api.of(credentials);
  const moments: Moment[] = [];
  for (const customer of demoCustomers) moments.push(...(await momentsOf(api, credentials, { customer, start })));
  moments.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  for (const moment of moments) {
    await api.post('/dev/clock', { to: moment.at.toString() });
    await moment.act();
  }
  await api.post('/dev/clock', { to: Temporal.Now.instant().round('microsecond').toString() });
}

async function momentsOf(
  api: Api,
  credentials: Credentials,
  { customer, start }: { readonly customer: DemoCustomer; readonly start: Temporal.Instant },
): Promise<Moment[]> {
  const known = { customerId: await createCustomer(api, customer), invoices: new Map(), disputes: new Map() };
  const noon = (day: number): Temporal.Instant => start.add({ hours: day * 24 + 12 });
  return [
    ...customer.invoices.map((invoice) => ({
      at: noon(invoice.day).subtract({ hours: 3 }),
      act: () => createInvoice(api, known, invoice),
    })),
    ...customer.happenings.map((happening) => ({
      at: noon(happening.day),
      act: () => happen(api, credentials, { customer, known, happening, start }),
    })),
  ];
}

async function createCustomer(api: Api, customer: DemoCustomer): Promise<string> {
  const { externalId, name, kind, country, locale, timeZone, preferredChannel, contact } = customer;
  const created = await api.post<{ id: string }>('/v1/customers', {
    externalId,
    name,
    kind,
    country,
    locale,
    timeZone,
    preferredChannel,
    contacts: [
      {
        name: contact.name,
        role: 'billing',
        level: 0,
        email: contact.email,
        phone: contact.phone,
        whatsapp: contact.phone,
      },
    ],
  });
  return created.id;
}

async function createInvoice(api: Api, known: Known, invoice: DemoCustomer['invoices'][number]): Promise<void> {
  const { now } = await api.get<{ now: string }>('/dev/clock');
  const issueDate = Temporal.PlainDate.from(now.slice(0, 10));
  const { number, amountMinor, currency, description, lateFeeMinor, netDays } = invoice;
  const created = await api.post<{ id: string }>('/v1/invoices', {
    number,
    externalId: number,
    customerId: known.customerId,
    currency,
    amountMinor,
    issueDate: issueDate.toString(),
    dueDate: issueDate.add({ days: netDays }).toString(),
    description,
    terms: { netDays, ...(lateFeeMinor !== undefined && { lateFeeMinor, reference: 'General terms, section 4' }) },
  });
  known.invoices.set(number, created.id);
}

interface Scene {
  readonly customer: DemoCustomer;
  readonly known: Known;
  readonly happening: DemoHappening;
  readonly start: Temporal.Instant;
}

async function happen(api: Api, credentials: Credentials, scene: Scene): Promise<void> {
  const { customer, known, happening, start } = scene;
  const { customerId } = known;
  const dateOf = (day: number): string =>
    start
      .add({ hours: day * 24 })
      .toString()
      .slice(0, 10);
  switch (happening.does) {
    case 'pays': {
      const allocations = [{ invoiceId: known.invoices.get(happening.number), amountMinor: happening.amountMinor }];
      const currency = customer.invoices.find((invoice) => invoice.number === happening.number)?.currency;
      const payment = {
        customerId,
        currency,
        amountMinor: happening.amountMinor,
        receivedOn: dateOf(happening.day),
        allocations,
      };
      await api.post('/v1/payments', { ...payment, method: 'bank_transfer' });
      return;
    }
    case 'writes':
      return reply(credentials, customer, happening.text);
    case 'disputes': {
      const invoiceId = known.invoices.get(happening.number);
      const body = { customerId, invoiceId, reason: 'service_problem', note: happening.note };
      known.disputes.set(happening.number, (await api.post<{ id: string }>('/v1/disputes', body)).id);
      return;
    }
    case 'settles_dispute':
      await api.post(`/v1/disputes/${known.disputes.get(happening.number) ?? ''}/resolve`, { resolution: 'agreed' });
      return;
    case 'asks_for_time':
      await api.post('/v1/holds', {
        customerId,
        reason: 'hardship',
        note: happening.note,
        until: dateOf(happening.untilDay),
      });
      return;
    case 'note':
      await api.post(`/v1/customers/${customerId}/notes`, { text: happening.text });
      return;
    case 'agent_reads':
      for await (const unread of api.all<{ id: string; customerId: string }>('/v1/replies?unread=true')) {
        if (unread.customerId === customerId) await api.post(`/v1/replies/${unread.id}/read`, {});
      }
  }
}

/** The customer answers on the channel it prefers, by the sandbox's phone or mailbox. */
async function reply(credentials: Credentials, customer: DemoCustomer, text: string): Promise<void> {
  const { preferredChannel: channel, contact } = customer;
  const api = Api.of(credentials);
  const { senders } = await api.get<{ senders: Record<string, { from: string }> }>('/v1/company');
  const answer = await fetch(`${credentials.sandboxUrl}/sandbox/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      channel,
      from: channel === 'email' ? contact.email : contact.phone,
      to: senders[channel]?.from,
      text,
    }),
  });
  if (!answer.ok) throw new Error(`The sandbox did not take a reply: ${await answer.text()}`);
}
