import { describe, expect, it } from '@jest/globals';
import { textOfHtml } from './html-text.js';
import { newTextOf } from './new-text.js';

describe('the new part of a mail', () => {
  it.each([
    ['STOP\n\nOn Mon, 2 Mar 2026 at 09:00, Harbour Studio wrote:\n> Hello', 'STOP'],
    ['Danke!\r\n\r\nAm Mo., 2. März 2026 schrieb Harbour Studio <a@b.example>:\r\n> Hallo', 'Danke!'],
    ['ok\n-- \nJana', 'ok'],
    ['ok\n\n-----Original Message-----\nFrom: a@b.example', 'ok'],
    ['On Friday I pay.\nPromise', 'On Friday I pay.\nPromise'],
    ['> all quoted', ''],
    [
      'It is in the next run.\n\nKind regards,\nJana de Wit\nAccounts Assistant\nTel 0161 555 0182\nHRB 10432',
      'It is in the next run.\n\nKind regards,',
    ],
    ['Paid.\nMfG\nJana Wit\nPS: Please text me no more', 'Paid.\nMfG\nPS: Please text me no more'],
    ['Paid.\nRegards\nSTOP', 'Paid.\nRegards\nSTOP'],
  ])('%j', (text, part) => {
    expect(newTextOf(text)).toBe(part);
  });

  it('of HTML is its words', () => {
    const html = '<head><style>p{}</style></head><p>I &amp; you<br>pay</p><script>stop()</script>';
    expect(textOfHtml(html).split(/\s+/)).toEqual(['I', '&', 'you', 'pay']);
  });
});
