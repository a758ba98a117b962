import { describe, expect, it } from '@jest/globals';
import { type Language } from '../choice/template.types.js';
import { lintMessage } from './lint-message.js';

const reach = 'Acme, 020 7946 0100.';

function errorsOf(text: string, language: Language = 'en', daysOverdue = 10): readonly string[] {
  return lintMessage({ channel: 'whatsapp', language, text, daysOverdue, senderName: 'Acme' })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
}

describe('a message that somebody wrote', () => {
  it.each<[Language, string]>([
    ['en', 'We will not take legal action, and nothing goes to a collection agency.'],
    ['de', 'Wir werden keine rechtlichen Schritte einleiten und nichts an ein Inkassobüro geben.'],
    ['es', 'No emprenderemos acciones legales.'],
    ['fr', 'Nous n’engagerons aucune action en justice.'],
    ['pt', 'Não tomaremos medidas judiciais.'],
    ['nl', 'Wij nemen geen juridische stappen.'],
    ['it', 'Non intraprenderemo azioni legali.'],
    ['id', 'Kami tidak akan menempuh jalur hukum.'],
  ])('may say in %s what will not be done: %s', (language, text) => {
    expect(errorsOf(`${text} ${reach}`, language)).toEqual([]);
  });

  it.each([
    'If you do not pay, we take legal action.',
    'We will not hesitate to take legal action.',
    'We will not wait: legal action follows.',
    'Do not make us go to court.',
  ])('is not excused by a word that negates something else: %s', (text) => {
    expect(errorsOf(`${text} ${reach}`)).toContain('L4');
  });

  it.each<[Language, string]>([
    ['en', 'Good morning Mr Judge, Derek says hello.'],
    ['de', 'Guten Tag Frau Klage, die Unterlagen liegen bei; sie betrug 120 Euro.'],
    ['es', 'Buenos días, señora Mora: hemos visto su mensaje.'],
    ['fr', 'Bonjour Monsieur Juge, inutile de répondre. Carte Visa ou virement ?'],
    ['nl', 'Dag mevrouw Eikel, de brief is gericht aan u; het rechter raam is klaar.'],
    ['it', 'Salve signora Giudice, ha visto la rata?'],
    ['pt', 'Olá Dona Mora, à procura de outra data?'],
    ['id', 'Selamat pagi Bapak Hakim, silakan mampir ke kantor kami.'],
  ])('may name people and things in %s that sound like threats elsewhere: %s', (language, text) => {
    expect(errorsOf(`${text} ${reach}`, language)).toEqual([]);
  });

  it('about something overdue leaves a way to answer', () => {
    const cold = 'Acme: such a nice window you have.';
    expect(errorsOf(cold)).toEqual(['L1']);
    expect(errorsOf(cold, 'en', 0)).toEqual([]);
    for (const door of [
      '020 7946 0100',
      'mia@acme.example',
      'https://acme.example/1',
      'Just reply here.',
      'Thank you.',
    ]) {
      expect(errorsOf(`${cold} ${door}`)).toEqual([]);
    }
  });

  it('may hold short capitals, joined ones too, and the words that people answer with', () => {
    expect(errorsOf(`The USB-C cable, SEPA. Reply UNSUBSCRIBE. ${reach}`)).toEqual([]);
    expect(errorsOf(`The WHOLE sum. ${reach}`)).toEqual(['L10']);
  });
});
