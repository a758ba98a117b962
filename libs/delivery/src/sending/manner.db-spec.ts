import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CustomerSnapshot, draftEvent, type GateObligation } from '@tactful/contracts';
import { type Actor } from '@tactful/runtime';
import { wordingOf } from '@tactful/templates';
import { randomUUID } from 'node:crypto';
import { TemplatesService } from '../templates/templates.service.js';
import { newTemplate, type TemplateRules } from '../templates/templates.types.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import {
  aCompany,
  aCustomer,
  anEscalation,
  aStep,
  companyEvent,
  customerEvent,
  escalationEvent,
} from '../testing/told.js';

// A whole process boots here.
jest.setTimeout(60_000);

const noon = '2026-03-10T12:00:00Z';
const [warm, light] = ['We hope all is well with you.', 'Invoices sometimes take the scenic route.'];

describe('the manner that a company wishes for', () => {
  const company = aCompany();
  const { companyId } = company;
  const mia: Actor = { kind: 'agent', companyId, id: randomUUID(), name: 'Mia', permissions: ['read', 'settings'] };
  let world: DeliveryWorld;
  let templates: TemplatesService;

  const wishes = (variant: TemplateRules['variant']) =>
    templates.setRules(mia, { secondPerson: false, testRecipients: [], variant });

  beforeAll(async () => {
    world = await startDelivery('2026-03-09T10:00:00Z');
    templates = world.app.get(TemplatesService, { strict: false });
    await world.tell([companyEvent(company)]);
    await world.moveTo('2026-03-09T10:01:00Z');
  });
  afterAll(() => world.close());

  async function isAsked(customer: CustomerSnapshot, change: Partial<GateObligation>, step = 'nudge') {
    const invoice = world.gate.owes(customer.customerId, change);
    const due = aStep(invoice, { step, validUntil: '2026-03-20' });
    await world.tell([escalationEvent(companyId, anEscalation(customer.customerId, [due]))]);
  }

  async function newcomer(): Promise<CustomerSnapshot> {
    const customer = aCustomer();
    await world.tell([customerEvent(companyId, customer)]);
    return customer;
  }

  async function attemptOf({ customerId }: CustomerSnapshot) {
    const rows = await world.rows<{ templateId: string; body: string; manner: unknown }>(
      `select template_id as "templateId", body, facts->'manner' as manner from delivery.attempt
       where company_id = $1 and customer_id = $2`,
      [companyId, customerId],
    );
    expect(rows).toHaveLength(1);
    return rows[0];
  }

  it('is kept in gentle steps, recorded, and left where it could hurt', async () => {
    await wishes('light');
    const [early, late, old] = [await newcomer(), await newcomer(), await newcomer()];
    const [held, disputing] = [await newcomer(), await newcomer()];
    const about = { companyId, subject: held.customerId, time: Temporal.Instant.from('2026-03-09T10:01:00Z') };
    const hold = {
      ...{
        holdId: randomUUID(),
        customerId: held.customerId,
        invoiceId: null,
        reason: 'hardship' as const,
        note: null,
      },
      ...{ placedAt: about.time.toString(), until: '2026-04-10', releasedAt: null },
    };
    await world.tell([draftEvent('ledger.hold.placed.v1', about, { hold, by: 'agent:mia' })]);
    await world.rows(
      `insert into delivery.reply (company_id, reply_id, channel, provider_id, customer_id, contact_id, address_key,
         from_address, to_address, text, keyword, at, understanding)
       values ($1, $2, 'sms', 'SM1', $3, $4, 'key', 'a', 'b', 'This is wrong.', 'none', '2025-01-01T00:00:00Z', $5)`,
      [
        companyId,
        randomUUID(),
        disputing.customerId,
        disputing.contacts[0]?.id,
        '[{"intent":"dispute","confidence":0.6}]',
      ],
    );
    await isAsked(early, { dueDate: '2026-03-30' }, 'check_in');
    await isAsked(late, { dueDate: '2026-03-08' });
    await isAsked(old, { dueDate: '2026-02-20' });
    await isAsked(held, { dueDate: '2026-03-08' });
    await isAsked(disputing, { dueDate: '2026-03-30' }, 'check_in');
    await world.moveTo(noon);

    const said = await Promise.all([early, late, old, held, disputing].map(attemptOf));
    const wanted = 'light';
    expect(said).toMatchObject([
      { templateId: 'check_in.light.en.sms@1', manner: { wanted, variant: 'light', because: 'as_wished' } },
      {
        templateId: 'overdue_friendly.warm.en.sms@1',
        manner: { variant: 'warm', because: 'nothing_overdue_is_light' },
      },
      { templateId: 'overdue_friendly.en.sms@1', manner: { variant: 'neutral', because: 'long_overdue' } },
      { templateId: 'overdue_friendly.en.sms@1', manner: { variant: 'neutral', because: 'trouble' } },
      { templateId: 'check_in.en.sms@1', manner: { variant: 'neutral', because: 'trouble' } },
    ]);
    expect(said.map((one) => [one?.body.includes(light), one?.body.includes(warm)])).toEqual([
      ...[
        [true, false],
        [false, true],
        [false, false],
        [false, false],
        [false, false],
      ],
    ]);
  });

  it('is nothing that anybody sees where none is wished for, and yields to the company’s own words', async () => {
    await wishes('neutral');
    const usual = await newcomer();
    await isAsked(usual, { dueDate: '2026-03-08' });
    await world.moveTo('2026-03-10T12:01:00Z');
    expect(await attemptOf(usual)).toMatchObject({ templateId: 'overdue_friendly.en.sms@1', manner: null });

    await wishes('warm');
    const { sms, whatsapp, email } = wordingOf('overdue_friendly', 'en');
    const draft = newTemplate.parse({ kind: 'overdue_friendly', language: 'en', wording: { sms, whatsapp, email } });
    const version = await templates.create(mia, draft);
    await templates.approve(mia, 'id' in version ? version.id : '');
    const written = await newcomer();
    await isAsked(written, { dueDate: '2026-03-08' });
    await world.moveTo('2026-03-10T12:02:00Z');
    expect(await attemptOf(written)).toMatchObject({ templateId: 'own.overdue_friendly.en.sms@1' });
  });
});
