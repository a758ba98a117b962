import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningSandbox, startSandbox } from '../testing/running-sandbox.js';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const person = '+491555300001';
const company = '+15005550006';
const thread = `/sandbox?${new URLSearchParams({ channel: 'sms', person, company }).toString()}`;

async function page(path: string): Promise<{ text: string; policy: string | null; status: number }> {
  const response = await fetch(sandbox.url + path);
  return {
    text: await response.text(),
    policy: response.headers.get('content-security-policy'),
    status: response.status,
  };
}

function type(fields: Record<string, string>): Promise<Response> {
  return fetch(`${sandbox.url}/sandbox`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

describe('the page of phones and mailboxes', () => {
  it('shows a text as text, with its links, under a policy that runs nothing foreign', async () => {
    const body = '<img src=x onerror=alert(1)> Pay: https://pay.example/t/abc.';
    await sandbox.twilio.messages.create({ to: person, from: company, body });
    await sandbox.rest();
    const { text, policy } = await page(thread);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toContain('<img');
    expect(text).toContain('<a href="https://pay.example/t/abc" target="_blank" rel="noopener noreferrer">');
    expect(text).toContain('delivered');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await page('/sandbox')).text).toContain(person);
    expect((await page('/sandbox?search=%2B99')).text).not.toContain(person);
  });

  it('types a reply that reaches the company, and goes back to the thread', async () => {
    const response = await type({ channel: 'sms', from: person, to: company, text: 'On Friday' });
    await sandbox.rest();
    expect(response.status).toBe(303);
    expect((await page(String(response.headers.get('location')))).text).toContain('On Friday');
    expect(sandbox.receiver.forms('/in/sms')).toMatchObject([{ From: person, To: company, Body: 'On Friday' }]);
  });

  it('says what is wrong with a reply and keeps what was typed', async () => {
    const response = await type({ channel: 'sms', from: 'nobody', to: company, text: 'my "words"' });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain('my &quot;words&quot;');
    expect((await type({ channel: 'fax', from: person, to: company, text: 'x' })).status).toBe(422);
  });

  it('shows the HTML of a mail only in a frame that can run nothing', async () => {
    const to = 'html@customer.example';
    const html = '<script>alert(1)</script><p>Hello</p>';
    await sandbox.mail.send({ to, from: 'billing@company.example', subject: 'Invoice', html });
    const { text } = await page(`/sandbox?channel=email&person=${to}&company=billing@company.example`);
    const frame = /<iframe[^>]*>/.exec(text)?.[0] ?? '';
    const mail = await page(/src="([^"]+)"/.exec(frame)?.[1] ?? '/nowhere');
    expect(frame).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).not.toContain('<script>alert');
    expect(mail.text).toContain('<p>Hello</p>');
    expect(mail.policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
    expect((await page('/sandbox/mails/none')).status).toBe(404);
  });

  it('serves its own style and script', async () => {
    expect((await page('/sandbox/assets/phones.css')).text).toContain('.device');
    expect((await page('/sandbox/assets/phones.js')).text).toContain('data-live');
  });
});
