import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Spanish answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Hecho, no recibirá más mensajes nuestros en este número. Responda START si los quiere de nuevo. ¿Preguntas? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. Hecho: no recibirá más mensajes nuestros de WhatsApp en este número. Responda START si los quiere de nuevo. Para sus preguntas está {{human}}: {{reach}}. Gracias.',
    },
    email: {
      subject: '{{creditor}}: no recibirá más correos como este',
      paragraphs: [
        'Hecho: {{creditor}} no enviará más mensajes como este a esta dirección.',
        'Si los quiere de nuevo, responda con la palabra START. Para sus preguntas está {{human}}: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Hecho, podemos volver a escribirle a este número. Responda STOP cuando quiera para terminar. ¿Preguntas? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. Hecho: podemos volver a escribirle a este número. Responda STOP cuando quiera para terminar. Para sus preguntas está {{human}}: {{reach}}. Gracias.',
    },
    email: {
      subject: '{{creditor}}: podemos volver a escribirle',
      paragraphs: [
        'Hecho: {{creditor}} puede volver a escribirle a esta dirección.',
        'Responda con la palabra STOP cuando quiera para terminar. Para sus preguntas está {{human}}: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Le escribimos por sus facturas con nosotros. Una persona que puede ayudarle es {{human}}, {{reach}}. Responda STOP y no escribiremos más a este número.',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. Le escribimos por sus facturas con nosotros. Una persona que puede ayudarle es {{human}}: {{reach}}. Responda STOP y no escribiremos más a este número.',
    },
    email: {
      subject: '{{creditor}}: cómo encontrarnos',
      paragraphs: [
        '{{creditor}} le escribe por sus facturas con nosotros. Una persona que puede ayudarle es {{human}}: {{reach}}.',
        'Responda con la palabra STOP y no escribiremos más a esta dirección.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Gracias por su mensaje. {{human}} o alguien del equipo lo leerá y le responderá. Hasta entonces no recibirá recordatorios automáticos. {{reach}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}. Gracias por su mensaje. {{human}} o alguien del equipo lo leerá y le responderá; hasta entonces no recibirá recordatorios automáticos. También nos encuentra aquí: {{reach}}. Gracias.',
    },
    email: {
      subject: '{{creditor}}: tenemos su mensaje',
      paragraphs: [
        'Gracias por su mensaje a {{creditor}}. {{human}} o alguien del equipo lo leerá y le responderá.',
        'Hasta entonces no recibirá recordatorios automáticos. También nos encuentra aquí: {{reach}}.',
      ],
    },
  },
};
