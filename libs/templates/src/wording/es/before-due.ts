import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Spanish wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. ¿Ha recibido bien {{invoices}} y está todo como acordamos? Basta un sí o un no. ¿Preguntas? {{human}}, {{reach}}.',
      link: 'Verla o decirnos algo: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\n¿Ha recibido bien {{invoices}} y está todo como acordamos? Basta un sí o un no; si no ha llegado nada, se lo enviamos de nuevo con gusto.\n\nSi prefiere hablar con una persona, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Véala aquí, o díganos si algo no está bien: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ¿ha recibido {{invoices}}?',
      paragraphs: [
        'Un saludo breve de {{creditor}}. ¿Ha recibido bien {{invoices}} y está todo como acordamos?',
        'Basta con que responda sí o no. Si no ha llegado nada, se lo enviamos de nuevo con gusto. Y si algo de lo que recibió no está bien, díganoslo ya: al principio es más fácil arreglarlo.',
        'Gracias por trabajar con nosotros.',
      ],
      button: 'Ver la factura o decirnos algo',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Una nota amable sobre {{invoices}} ({{amount}}), con vencimiento {{when}}. ¿Necesita más tiempo o algo no está bien? {{human}}, {{reach}}.',
      link: 'Pagar o elegir: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nUna nota amable con antelación sobre {{invoices}} ({{amount}}), con vencimiento {{when}}. Si ya lo ha dispuesto, gracias: no hay nada más que hacer.\n\nSi necesita más tiempo o algo no está bien, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Pague, elija otra forma o pregúntenos aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: una nota amable sobre {{invoices}}',
      paragraphs: [
        'Una nota amable con antelación de {{creditor}}: {{invoices}} ({{amount}}), con vencimiento {{when}}.',
        'Si ya lo ha dispuesto, gracias: no hay nada más que hacer.',
        'En su página puede pagar, elegir otra forma u otro día, pedir más tiempo o decirnos que algo no está bien. O responda a este correo: lo lee una persona.',
      ],
      button: 'Pagar o elegir otra forma',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Una nota breve sobre {{invoices}} ({{amount}}), con vencimiento {{when}}. ¿Ya está en camino? Gracias. Preguntas o más tiempo: {{human}}, {{reach}}.',
      link: 'Pagar o elegir: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nUna nota breve sobre {{invoices}} ({{amount}}), con vencimiento {{when}}. Si su pago ya está en camino, gracias, y no tenga en cuenta este mensaje.\n\nSi hoy no le viene bien, o si algo no está bien, díganoslo: {{human}}, {{reach}}.',
      link: 'Pague, pida más tiempo o pregúntenos aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: una nota breve sobre {{invoices}}',
      paragraphs: [
        'Una nota breve de {{creditor}}: {{invoices}} ({{amount}}), con vencimiento {{when}}.',
        'Si su pago ya está en camino, gracias, y no tenga en cuenta este mensaje.',
        'Si hoy no le viene bien, puede decirlo con toda tranquilidad: en su página puede pagar, pedir más tiempo o un plan, o decirnos que algo no está bien. También puede responder a este correo; lo lee una persona.',
      ],
      button: 'Pagar o pedir más tiempo',
    },
  },
};
