import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FaultStory } from './fault-story.js';

describe('a provider breaks', () => {
  let story: FaultStory;

  beforeEach(async () => {
    story = await FaultStory.begin();
  });
  afterEach(() => story.end());

  it.each([
    ['429 with Retry-After', { kind: 'rate_limit', retryAfterSeconds: 60 }],
    ['500, and the message was not taken', { kind: 'server_error', status: 500, accepted: false }],
    ['503, although the message was taken', { kind: 'server_error', status: 503, accepted: true }],
    ['a lost response', { kind: 'lost_response' }],
    ['a reset connection', { kind: 'connection_reset' }],
    ['an answer later than the time-out', { kind: 'latency', milliseconds: 1_500 }],
    ['duplicate callbacks', { kind: 'duplicate_callbacks', copies: 3 }],
    ['callbacks in the wrong order', { kind: 'reordered_callbacks' }],
    ['callbacks before the answer', { kind: 'early_callbacks' }],
    ['callbacks three hours late', { kind: 'late_callbacks', seconds: 10_800 }],
    ['forged callbacks', { kind: 'forged_callback' }],
  ])('%s: every message leaves once, and arrives', async (_name, fault) => {
    const addresses = await story.customersWithInvoices(8);
    await story.under.faultAtProvider({ fault, every: 2 });
    await story.runPastCheckIn();
    const sent = await story.sent();
    expect(sent.map(({ to }) => to).sort()).toEqual([...addresses].sort());
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set(['delivered']));
  });

  it('parks what cannot be found out, at most once for each lost call, where an agent finds it', async () => {
    const addresses = await story.customersWithInvoices(4);
    await story.under.faultAtProvider({ fault: { kind: 'lost_response' }, scope: { operation: 'send' } });
    await story.under.faultAtProvider({ fault: { kind: 'server_error', status: 500 }, scope: { operation: 'list' } });
    await story.under.faultAtProvider({ fault: { kind: 'dropped_callbacks' } });
    await story.runPastCheckIn('2026-06-06T12:00:00Z');
    const perAddress = await story.perAddress();
    for (const address of addresses) expect(perAddress[address] ?? 0).toBeLessThanOrEqual(1);
    const parked: unknown[] = await Array.fromAsync(story.api.all('/v1/parked'));
    expect(parked.length).toBeGreaterThan(0);
    expect(parked.length).toBeLessThanOrEqual(addresses.length);
  });
});
