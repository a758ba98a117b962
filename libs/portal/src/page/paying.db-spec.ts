import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { made } from '../testing/neighbours.js';
import { PageWorld } from '../testing/page-world.js';
import { ids } from '../testing/sample.js';

describe('how a person pays', () => {
  const page = new PageWorld();

  beforeAll(() => page.open());
  afterAll(() => page.close());
  beforeEach(() => page.begin());
  afterEach(() => page.end());

  describe('by the method they prefer', () => {
    it('is what the page leads to first; a transfer comes after it', async () => {
      page.known.preferences = { paymentMethod: 'card' };
      const { body } = await page.show();
      expect(body).toContain('<a href="#pay-card">By card</a>');
      expect(body.indexOf('id="pay-card"')).toBeLessThan(body.indexOf('id="pay-bank_transfer"'));
      expect(body).toContain('Mia is glad to arrange it with you');
      expect(body).toContain('Or transfer to this account:');
    });

    it('is the transfer alone when they prefer that, and no link when they prefer nothing', async () => {
      expect((await page.show()).body).not.toContain('href="#pay-');
      page.known.preferences = { paymentMethod: 'bank_transfer' };
      const { body } = await page.show();
      expect(body).toContain('<a href="#pay-bank_transfer">By bank transfer</a>');
      expect(body).not.toContain('Or transfer to this account:');
    });

    it('is chosen on the page, with the pay day', async () => {
      page.known.preferences = { payDays: [1, 15] };
      expect((await page.show()).body).toContain('<option value="keep" selected>1, 15</option>');
      await page.send('preferences', { locale: 'en', paymentMethod: 'direct_debit', payDay: 'keep' });
      expect(page.known.preferences).toMatchObject({ paymentMethod: 'direct_debit', payDays: [1, 15] });
      await page.send('preferences', { locale: 'en', paymentMethod: '', payDay: '25' });
      expect(page.known.preferences).toEqual({ locale: 'en', payDays: [25] });
    });
  });

  describe('on a day they name', () => {
    it('is suggested for their next pay day, else in a week', async () => {
      expect((await page.show()).body).toContain('min="2026-03-10" value="2026-03-17"');
      page.known.preferences = { payDays: [5, 25] };
      expect((await page.show()).body).toContain('min="2026-03-10" value="2026-03-25"');
    });

    it('is promised for one invoice, or for all of a currency, in their own words', async () => {
      const form = { once: randomUUID(), what: 'EUR', by: '2026-03-25', note: 'after the salaries' };
      expect((await page.send('promise', form)).headers.location).toBe(`${page.path}?done=promised`);
      await page.send('promise', { once: randomUUID(), what: ids.other, by: '2026-03-25' });
      const said = { customerId: ids.customer, promisedBy: ids.contact, channel: 'portal', by: '2026-03-25' };
      expect(page.known.asked).toMatchObject([
        {
          path: '/v1/promises',
          idempotencyKey: `portal-promise-${form.once}`,
          body: { ...said, currency: 'EUR', amountMinor: 60_050, words: 'after the salaries' },
        },
        { body: { ...said, amountMinor: 48_050, invoiceIds: [ids.other], words: null } },
      ]);
    });

    it('is told when the ledger refuses the day, and nothing is asked for what is not open', async () => {
      const refused = `${page.path}?done=promise_refused`;
      const form = { once: randomUUID(), by: '2026-03-25' };
      expect((await page.send('promise', { ...form, what: 'USD' })).headers.location).toBe(refused);
      expect(page.known.asked).toEqual([]);
      page.known.actStatus = 422;
      expect((await page.send('promise', { ...form, what: 'EUR' })).headers.location).toBe(refused);
      expect((await page.send('promise', { ...form, what: 'EUR', by: 'soon' })).headers.location).toContain('failed');
    });

    it('is not offered for an instalment, nor while everything rests', async () => {
      const [first, second] = page.known.account.obligations;
      page.known.account.obligations = [
        { ...first!, instalment: { planId: ids.other, number: 1, of: 3 } },
        { ...second!, notAskable: 'on_hold', askableMinor: 0, because: 'promise until 2026-03-25' },
      ];
      expect((await page.show()).body).not.toContain('/promise"');
    });
  });

  describe('and proves it', () => {
    const form = { once: randomUUID(), invoiceId: ids.invoice, note: '' };
    const pdf = Buffer.from('%PDF-1.7 paid');

    it('with a file that is kept with the claim', async () => {
      const done = await page.sendFile('paid', form, { name: 'transfer.pdf', content: pdf });
      expect(done.headers.location).toBe(`${page.path}?done=paid`);
      expect(page.known.asked).toMatchObject([
        { path: '/v1/holds', body: { reason: 'claims_paid', invoiceId: ids.invoice } },
        {
          path: `/v1/holds/${made}/evidence`,
          actor: `portal:${ids.contact}`,
          idempotencyKey: `portal-proof-${form.once}`,
          body: expect.stringMatching(/name="file"; filename="transfer\.pdf"[^]*%PDF-1\.7 paid/),
        },
      ]);
    });

    it('without one when none was chosen', async () => {
      const done = await page.sendFile('paid', form, { name: '', content: Buffer.alloc(0) });
      expect(done.headers.location).toBe(`${page.path}?done=paid`);
      expect(page.known.asked.map(({ path }) => path)).toEqual(['/v1/holds']);
    });

    it('with a file that is too large or of no use: the claim counts all the same, and they are told', async () => {
      const without = `${page.path}?done=paid_without_file`;
      const large = { name: 'film.png', content: Buffer.alloc(5_000_001, 1) };
      expect((await page.sendFile('paid', form, large)).headers.location).toBe(without);
      expect(page.known.asked.map(({ path }) => path)).toEqual(['/v1/holds']);
      page.known.fileStatus = 422;
      expect((await page.sendFile('paid', form, { name: 'a.exe', content: pdf })).headers.location).toBe(without);
      expect((await page.show('?done=paid_without_file')).body).toContain('could not keep your file');
    });

    it('only behind a link that opens, and with a form that is ours', async () => {
      const file = { name: 'a.pdf', content: pdf };
      expect((await page.sendFile('paid', form, file, '/p/ZZZZZZZZZZZZZZZZZZZZZZ')).statusCode).toBe(404);
      const failed = await page.sendFile('paid', { ...form, once: 'x' }, file);
      expect(failed.headers.location).toBe(`${page.path}?done=failed`);
      const two = await page.sendFile('paid', { ...form, a: '1', b: '2', c: '3' }, file);
      expect(two.headers.location).toBe(`${page.path}?done=failed`);
      expect(page.known.asked).toEqual([]);
    });
  });
});
