import { describe, expect, it } from '@jest/globals';
import { type EventDefinition } from './define-event.js';
import { eventDefinitions } from './registry.js';
import { withoutPeople } from './without-people.js';

const samples = eventDefinitions
  .filter(({ subject }) => subject === 'customer')
  .map((definition): [string, EventDefinition<string, (typeof definition)['data']>] => [definition.type, definition]);

describe('an event without people', () => {
  it.each(samples)('is still a %s', (type, { data, sample }) => {
    expect(data.safeParse(withoutPeople(type, sample)).error).toBeUndefined();
  });

  it.each(samples)('says the same when it is emptied twice: %s', (type, { sample }) => {
    const once = withoutPeople(type, sample);
    expect(withoutPeople(type, once)).toEqual(once);
  });

  it('keeps what was done and when, and loses who it was done to', () => {
    const contact = {
      id: 'c',
      name: 'Jana',
      role: 'billing',
      level: 0,
      email: 'jana@linde.example',
      phone: '+4930901820',
    };
    const customer = { customerId: 'i', externalId: 'C-17', name: 'Café Linde', country: 'DE', contacts: [contact] };
    expect(withoutPeople('ledger.customer.created.v1', { customer, by: 'api:main' })).toEqual({
      customer: {
        ...customer,
        name: '',
        contacts: [{ ...contact, name: '', email: null, phone: null }],
      },
      by: 'api:main',
    });
  });

  it('loses what somebody wrote, with what it was understood to say', () => {
    const reply = {
      replyId: 'r',
      channel: 'sms',
      keyword: 'other',
      text: 'It is me, Jana',
      at: '2026-03-02T09:00:00Z',
    };
    expect(withoutPeople('delivery.reply.received.v1', reply)).toEqual({ ...reply, text: '' });
  });

  it('keeps a reason that is a code and loses one in words', () => {
    const because = (given: string) => withoutPeople('delivery.task.opened.v1', { task: { because: given } });
    expect(because('no_channel')).toEqual({ task: { because: 'no_channel' } });
    expect(because('Jana has moved')).toEqual({ task: { because: '' } });
  });

  it('keeps no text of what it has no schema for', () => {
    expect(withoutPeople('note.added', { text: 'Jana called', times: [1, 'two'] })).toEqual({
      text: '',
      times: [1, ''],
    });
  });
});
