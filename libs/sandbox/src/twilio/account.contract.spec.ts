import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentSid, type RunningSandbox, startSandbox } from '../testing/running-sandbox.js';

const from = '+15005550006';
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

async function sendTemplate(to: string): Promise<{ status: string; errorCode: number | null }> {
  const pair = { to: `whatsapp:${to}`, from: `whatsapp:${from}` };
  const contentVariables = JSON.stringify({ 1: 'Ana', 2: '7' });
  const { sid } = await sandbox.twilio.messages.create({ ...pair, contentSid, contentVariables });
  await sandbox.rest();
  const { status, errorCode } = await sandbox.twilio.messages(sid).fetch();
  return { status, errorCode };
}

describe('what Twilio’s own client is told of the account', () => {
  it('is that shipped templates are approved as utility, one by one and in the list', async () => {
    const whatsapp = { type: 'whatsapp', name: 'due', status: 'approved', category: 'UTILITY', rejection_reason: '' };
    await expect(sandbox.twilio.content.v1.contents(contentSid).approvalFetch().fetch()).resolves.toMatchObject({
      sid: contentSid,
      whatsapp,
    });
    await expect(sandbox.twilio.content.v1.contentAndApprovals.list({ pageSize: 500 })).resolves.toMatchObject([
      { sid: contentSid, language: 'en', approvalRequests: whatsapp },
    ]);
  });

  it('changes with WhatsApp’s mind, and so does what becomes of messages', async () => {
    const change = { status: 'paused', category: 'MARKETING' };
    await sandbox.call('PUT', `/sandbox/contents/${contentSid}/review`, change);
    await expect(sandbox.twilio.content.v1.contents(contentSid).approvalFetch().fetch()).resolves.toMatchObject({
      whatsapp: change,
    });
    await expect(sendTemplate('+491555100001')).resolves.toEqual({ status: 'failed', errorCode: 63041 });
    await sandbox.call('PUT', `/sandbox/contents/${contentSid}/review`, { status: 'approved', category: 'UTILITY' });
    await expect(sendTemplate('+491555100002')).resolves.toMatchObject({ status: 'read' });
    await expect(sandbox.call('PUT', '/sandbox/contents/HX0/review', {})).resolves.toMatchObject({ status: 404 });
  });

  it('is the quality of each number that was rated', async () => {
    const senders = () => sandbox.twilio.messaging.v2.channelsSenders.list({ channel: 'whatsapp' });
    await expect(senders()).resolves.toEqual([]);
    await sandbox.call('PUT', '/sandbox/whatsapp-senders', { from, qualityRating: 'LOW' });
    await expect(senders()).resolves.toMatchObject([
      { senderId: `whatsapp:${from}`, properties: { qualityRating: 'LOW' } },
    ]);
  });
});
