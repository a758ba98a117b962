import { describe, expect, it } from '@jest/globals';
import { eventDefinitions, type EventType, type TypedEvent } from '@tactful/contracts';
import { summaryOf } from './summary.decision.js';
import { kindOf } from './timeline-entry.js';

const events = eventDefinitions.map(
  (definition) => ({ type: definition.type, data: definition.data.parse(definition.sample) }) as TypedEvent<EventType>,
);

describe('a line of the timeline', () => {
  it.each(events.map((event) => [event.type, event] as const))('tells %s in one plain sentence', (_type, event) => {
    const summary = summaryOf(event);
    expect(summary).toMatch(/^\S.*[.”]$/);
    expect(summary).not.toMatch(/undefined|\[object|_/);
  });

  it('says why nothing was sent', () => {
    const deferred = events.find((event) => event.type === 'delivery.contact.deferred.v1');
    expect(deferred && summaryOf(deferred)).toBe(
      'The SMS with the reminder waits until 2026-03-10 09:00 (Europe/Berlin): outside the hours in which this person may be written to.',
    );
  });

  it('is named after the event, without source and version', () => {
    expect(kindOf('ledger.invoice.issued.v1')).toBe('invoice.issued');
    expect(kindOf('delivery.contact.suppressed.v1')).toBe('contact.suppressed');
  });
});
