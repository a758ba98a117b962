import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** Spanish notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Su extracto de cuenta {{period}} está listo. ¿Preguntas? {{human}}, {{reach}}.',
      link: 'Verlo o descargarlo: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nSu extracto de cuenta {{period}} está listo. Reúne lo que se facturó y lo que se pagó.\n\nSi algo no le parece correcto, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Véalo o descárguelo aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: su extracto de cuenta está listo',
      paragraphs: [
        'Su extracto de cuenta con {{creditor}} {{period}} está listo. Reúne lo que se facturó y lo que se pagó.',
        'Puede verlo en su página y descargarlo como documento o como tabla. Si algo no le parece correcto, díganoslo: responda a este correo, lo lee una persona.',
      ],
      button: 'Ver o descargar el extracto',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Según lo acordado, el pago de {{invoices}} ({{amount}}) se hará {{method}} el {{collectOn}}. Nada más que hacer. ¿No está bien? {{human}}, {{reach}}.',
      link: 'Ver o decirnos: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nSegún lo acordado, el pago de {{invoices}} ({{amount}}) se hará {{method}} el {{collectOn}}. No tiene que hacer nada.\n\nSi el día no le viene bien, o si algo no está bien, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Véalo, o díganos si algo no está bien: {{link}}',
    },
    email: {
      subject: '{{creditor}}: cómo se hará el pago de {{invoices}}',
      paragraphs: [
        'Según lo acordado con {{creditor}}, el pago de {{invoices}} ({{amount}}) se hará {{method}} el {{collectOn}}. No tiene que hacer nada.',
        'Si el día no le viene bien, o si algo no está bien, díganoslo antes: en su página, o respondiendo a este correo. Lo lee una persona.',
      ],
      button: 'Verlo o decirnos algo',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Gracias por avisarnos. Le enviamos de nuevo {{invoices}}. ¿Falta algo? {{human}}, {{reach}}.',
      link: 'Véala aquí: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nGracias por avisarnos. Le enviamos de nuevo {{invoices}}: en su página está todo, también a qué corresponde.\n\nSi falta algo o algo no está bien, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Véala aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: de nuevo {{invoices}}',
      paragraphs: [
        'Gracias por avisarnos. Le enviamos de nuevo {{invoices}}: en su página está todo, también a qué corresponde.',
        'Si falta algo o algo no está bien, responda a este correo: lo lee {{human}} o alguien del equipo.',
      ],
      button: 'Ver la factura',
    },
  },
};
