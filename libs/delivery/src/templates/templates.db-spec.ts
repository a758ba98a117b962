import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Actor, isRefusal, type Refusal } from '@tactful/runtime';
import { wordingOf } from '@tactful/templates';
import { randomUUID } from 'node:crypto';
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
import { TemplatesService } from './templates.service.js';
import { newTemplate, type NewTemplate, type TemplateView } from './templates.types.js';

// A whole process boots here.
jest.setTimeout(60_000);

const kind = 'overdue_friendly';

/** The shipped wording with another sentence in its SMS. */
function draftSaying(sentence: string): NewTemplate {
  const { sms, whatsapp, email } = wordingOf(kind, 'en');
  const text = sms.text.replace('It may simply have slipped by', sentence);
  return newTemplate.parse({ kind, language: 'en', wording: { sms: { ...sms, text }, whatsapp, email } });
}

describe('a company’s own wording', () => {
  let world: DeliveryWorld;
  let templates: TemplatesService;
  const company = { ...aCompany(), locale: 'en' };
  const { companyId } = company;
  const person = (name: string): Actor => ({
    ...{ kind: 'agent', companyId, id: randomUUID(), name },
    permissions: ['read', 'write', 'settings'],
  });
  const [mia, tom] = [person('Mia'), person('Tom')];
  const done = (answer: TemplateView | Refusal): TemplateView => {
    if (isRefusal(answer)) throw new Error(answer.detail);
    return answer;
  };

  beforeAll(async () => {
    world = await startDelivery('2026-03-09T23:00:00Z');
    templates = world.app.get(TemplatesService, { strict: false });
    await world.tell([companyEvent(company)]);
  });
  afterAll(() => world.close());

  it('is refused with what was found when it breaks a rule, and leaves nothing behind', async () => {
    const refused = await templates.create(mia, draftSaying('We will call the police'));
    expect(refused).toMatchObject({ status: 422, code: 'template_breaks_rules' });
    expect(isRefusal(refused) && refused.fields[0]?.detail).toMatch(/^L3 /);
    expect(await templates.list(mia, {})).toEqual({ items: [] });
  });

  it('counts its versions, is used once approved, and rolls back to an older version', async () => {
    const first = done(await templates.create(mia, draftSaying('A small reminder')));
    const second = done(await templates.create(mia, draftSaying('A tiny reminder')));
    expect([first, second]).toMatchObject([
      { version: 1, state: 'draft' },
      { version: 2, state: 'draft' },
    ]);
    done(await templates.approve(tom, first.id));
    done(await templates.approve(tom, second.id));
    const states = async () =>
      (await templates.list(mia, { kind })).items.map(({ version, state }) => [version, state]);
    expect(await states()).toEqual([
      [2, 'active'],
      [1, 'retired'],
    ]);
    expect(done(await templates.approve(tom, first.id))).toMatchObject({ state: 'active', approvedBy: 'agent:Tom' });
    expect(await states()).toEqual([
      [2, 'retired'],
      [1, 'active'],
    ]);
  });

  it('is what the next message says, under a name of its own', async () => {
    const customer = aCustomer();
    const invoice = world.gate.owes(customer.customerId);
    const escalation = anEscalation(customer.customerId, [aStep(invoice)]);
    await world.tell([customerEvent(companyId, customer), escalationEvent(companyId, escalation)]);
    await world.moveTo('2026-03-10T12:00:00Z');
    const sent = (await world.sent()).filter(({ to }) => to === customer.contacts[0]?.phone);
    expect(sent).toHaveLength(1);
    const stored = await world.rows<{ templateId: string }>(
      `select template_id as "templateId" from delivery.attempt where company_id = $1 and customer_id = $2`,
      [companyId, customer.customerId],
    );
    expect(sent[0]?.body).toContain('A small reminder');
    expect(stored).toEqual([{ templateId: `own.${kind}.en.sms@1` }]);
  });

  it('waits for a second person where the company wants one', async () => {
    await templates.setRules(tom, { secondPerson: true, testRecipients: [], variant: 'neutral' });
    const draft = done(await templates.create(mia, draftSaying('A kind reminder')));
    expect(await templates.approve(mia, draft.id)).toMatchObject({ status: 409, code: 'needs_second_person' });
    expect(done(await templates.approve(tom, draft.id))).toMatchObject({ state: 'active', version: 3 });
  });

  it('is another company’s business neither to see nor to use', async () => {
    const stranger: Actor = { ...mia, companyId: randomUUID() };
    const [own] = (await templates.list(mia, {})).items;
    expect(await templates.list(stranger, {})).toEqual({ items: [] });
    expect(await templates.find(stranger, own?.id ?? '')).toMatchObject({ status: 404 });
  });

  it('may break a rule by name until a day, and never those about threats', async () => {
    const exceptions = [{ rule: 'L16', reason: 'we sell wine', until: '2026-12-31' }] as const;
    const draft = { ...draftSaying('The wine has slipped by'), exceptions: [...exceptions] };
    expect(isRefusal(await templates.create(mia, { ...draft, exceptions: [] }))).toBe(true);
    expect(done(await templates.create(mia, draft)).warnings.map(({ rule }) => rule)).toContain('L16');
    const ended = { ...draft, exceptions: [{ ...exceptions[0], until: '2026-01-31' }] };
    expect(await templates.create(mia, ended)).toMatchObject({ code: 'template_breaks_rules' });
    const threat = { ...draft, exceptions: [{ ...exceptions[0], rule: 'L3' }] };
    expect(newTemplate.safeParse(threat).success).toBe(false);
  });
});
