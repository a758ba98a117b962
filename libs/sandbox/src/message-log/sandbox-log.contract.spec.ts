import { describe, expect, it } from '@jest/globals';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox } from '../testing/running-sandbox.js';

const from = '+15005550006';
const person = '+491555200001';

describe('a sandbox that was killed', () => {
  it('remembers everything it answered, and goes on telling what it had not told', async () => {
    const first = await startSandbox();
    await first.call('POST', '/sandbox/faults', { fault: { kind: 'late_callbacks', seconds: 60 }, times: 1 });
    const statusCallback = `${first.receiver.url}/late`;
    const { sid } = await first.twilio.messages.create({ to: person, from, body: 'Hello', statusCallback });
    await first.call('POST', '/sandbox/replies', { channel: 'sms', from: person, to: from, text: 'STOP' });
    await first.rest();
    const before = await first.call('GET', '/sandbox/log');
    const key = await first.call('GET', '/sandbox/keys');
    await first.abandon();
    await appendFile(join(first.folder, 'log.jsonl'), '{"kind":"canceled","messageId":"SM');

    const second = await startSandbox({ folder: first.folder, clock: first.clock });
    await expect(second.call('GET', '/sandbox/log')).resolves.toEqual(before);
    await expect(second.call('GET', '/sandbox/keys')).resolves.toEqual(key);
    await expect(second.call('GET', '/sandbox/faults')).resolves.toMatchObject({
      json: { items: [{ matched: 1, applied: 1 }] },
    });
    await expect(second.twilio.messages.create({ to: person, from, body: 'x' })).rejects.toMatchObject({ code: 21610 });
    await expect(second.twilio.messages(sid).fetch()).resolves.toMatchObject({ body: 'Hello', status: 'delivered' });
    const due = await second.rest();
    expect(due?.toString()).toBe(first.clock.now().add({ seconds: 60 }).toString());
    await second.stop();
  });
});

describe('GET /sandbox/log', () => {
  it('pages by a cursor that continues where the last answer ended', async () => {
    const sandbox = await startSandbox();
    for (const body of ['1', '2', '3']) await sandbox.twilio.messages.create({ to: person, from, body });
    const first = await sandbox.call('GET', '/sandbox/log?limit=2');
    const rest = await sandbox.call('GET', `/sandbox/log?after=${String(first.json['nextCursor'])}`);
    const bodies = (json: Record<string, unknown>) => (json['messages'] as { body: string }[]).map(({ body }) => body);
    expect([bodies(first.json), bodies(rest.json)]).toEqual([['1', '2'], ['3']]);
    expect(rest.json['calls']).toHaveLength(1);
    await expect(sandbox.call('GET', '/sandbox/log?after=x')).resolves.toMatchObject({ status: 422 });
    await expect(sandbox.call('GET', '/sandbox/contents')).resolves.toMatchObject({
      json: { items: [{ name: 'due' }] },
    });
    await sandbox.stop();
  });
});
