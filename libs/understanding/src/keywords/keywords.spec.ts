import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectKeyword } from '../index.js';
import { KEYWORDS } from './keyword-lists.js';

describe('detectKeyword', () => {
  it.each([
    ['STOP', 'en', 'stop', false],
    ['  stop.\n', 'en', 'stop', false],
    ['Ｓｔｏｐ', 'en', 'stop', false],
    ['STOP 🙏🏽', 'en', 'stop', false],
    ['Stop, please!', 'en', 'stop', false],
    ['STOP ALL', 'en', 'stop all', false],
    ['opt-out', 'en', 'opt out', false],
    ['please stop texting me', 'en', 'stop', false],
    ['can you stop by?', 'en', 'stop', true],
    ["don't stop", 'en', 'stop', true],
    ['end of this month', 'en', 'end', true],
    ['CANCEL', 'en', 'cancel', true],
    ['cancel the plan', 'en', 'cancel', true],
    ['STOP', 'ja', 'stop', false],
    ['unsubscribe', 'de-DE', 'unsubscribe', false],
    ['ARRÊT', 'fr', 'arret', false],
    ['arre\u0302ter svp', 'fr', 'arreter', true],
    ['PARA', 'es', 'para', false],
    ['Baja', 'es-MX', 'baja', false],
    ['BATAL', 'id', 'batal', true],
    ['Berhenti', 'id-ID', 'berhenti', false],
    ['tolong berhenti', 'id', 'berhenti', false],
    ['berhenti', 'en', 'berhenti', true],
    ['abmelden bitte', 'de', 'abmelden', false],
    ['Ende', 'de', 'ende', false],
    ['bin aus Berlin', 'de', 'aus', true],
    ['TIGIL', 'fil', 'tigil', false],
    ['बंद', 'hi', 'बंद', false],
    ['إيقاف', 'ar', 'ايقاف', false],
    ['ايقاف', 'ar', 'ايقاف', false],
    ['start stop', 'en', 'stop', true],
  ])('takes %p from a speaker of %s for STOP', (text, language, keyword, ambiguous) => {
    expect(detectKeyword(text, [language])).toEqual({ kind: 'stop', keyword, ambiguous });
  });

  it.each([
    ['START', 'en', 'start', 'start'],
    ['unstop!', 'de', 'start', 'unstop'],
    ['Mulai', 'id', 'start', 'mulai'],
    ['DÉBUT', 'fr', 'start', 'debut'],
    ['help', 'id', 'help', 'help'],
    ['Bantuan', 'id', 'help', 'bantuan'],
    ['Hilfe?', 'de', 'help', 'hilfe'],
  ])('takes %p from a speaker of %s for %s', (text, language, kind, keyword) => {
    expect(detectKeyword(text, [language])).toEqual({ kind, keyword });
  });

  it.each([
    ['YES', 'en'],
    ['yes start', 'en'],
    ["I'll start paying Friday", 'en'],
    ['please restart my line', 'en'],
    ['I will stop by the bank on Friday', 'en'],
    ['nonstop', 'en'],
    ['stopped', 'en'],
    ['no puedo pagar', 'es'],
    ['para mañana', 'es'],
    ['saya belum bisa bayar', 'id'],
    ['sudah bayar', 'id'],
    ['ya pagué', 'es'],
    ['PARA', 'en'],
    ['mulai', 'en'],
    ['', 'en'],
    ['🙏', 'en'],
    ['stop '.repeat(1000), 'en'],
  ])('leaves %.40p from a speaker of %s to an agent', (text, language) => {
    expect(detectKeyword(text, [language])).toEqual({ kind: 'other' });
  });

  it('knows English STOP in every language, and with none at all', () => {
    for (const language of [...Object.keys(KEYWORDS), 'xx', '']) {
      expect(detectKeyword('Stop', [language])).toEqual({ kind: 'stop', keyword: 'stop', ambiguous: false });
    }
    expect(detectKeyword('STOP', []).kind).toBe('stop');
  });

  it('knows each keyword of each language in its own language, in any case and with any punctuation', () => {
    for (const [language, lists] of Object.entries(KEYWORDS)) {
      for (const kind of ['stop', 'start', 'help'] as const) {
        for (const keyword of lists[kind]) {
          expect(detectKeyword(` «${keyword.toUpperCase()}»! `, [language])).toMatchObject({ kind });
        }
      }
    }
  });

  it('never throws, and never resumes a text of two words or more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.keys(KEYWORDS)), (text, language) => {
        expect(detectKeyword(`start ${text} x`, [language]).kind).not.toBe('start');
      }),
    );
  });
});
