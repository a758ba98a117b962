import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Spanish wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Contabilidad le escribe por {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Fecha, plan o corrección: díganos. ¿Pagado? Gracias. {{human}}, {{reach}}.',
      link: 'Sus opciones: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nNuestro equipo de contabilidad se ocupa ahora de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nPodemos acordar con usted una fecha o un plan, o corregir un error. Si anda justo de dinero, díganoslo y le ayudamos a encontrar una solución. Su contacto es {{human}}: {{reach}}.',
      link: 'Pague, pida un plan o ponga una objeción aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: nuestro equipo de contabilidad sobre {{invoices}}',
      paragraphs: [
        'El equipo de contabilidad de {{creditor}} se ocupa ahora de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.',
        'Le pedimos que pague, o que elija en su página uno de estos caminos: nombrar una fecha, pedir un plan en partes o decirnos qué no está bien en la factura. Lo que esté en duda lo miramos primero.',
        'Si anda justo de dinero, díganoslo y le ayudamos a encontrar una solución. Su contacto es {{human}}: {{reach}}.',
      ],
      button: 'Pagar o elegir uno de estos caminos',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Las condiciones acordadas prevén un cargo por demora de {{fee}} en {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Preferimos acordar un plan. ¿Pagado? Gracias. {{human}}, {{reach}}.',
      link: 'Pagar o elegir: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nNuestro equipo de contabilidad le escribe por {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Las condiciones que acordamos prevén un cargo por demora de {{fee}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nPreferimos con mucho acordar con usted una fecha o un plan. Si anda justo de dinero, díganoslo y le ayudamos a encontrar una solución. Su contacto es {{human}}: {{reach}}.',
      link: 'Pague, pida un plan o ponga una objeción aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: las condiciones acordadas de {{invoices}}',
      paragraphs: [
        'El equipo de contabilidad de {{creditor}} le escribe por {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.',
        'Las condiciones que acordamos prevén un cargo por demora de {{fee}}. Se lo decimos para que no le llegue por sorpresa, y preferimos con mucho acordar con usted una fecha o un plan.',
        'Si algo no está bien en la factura, o si anda justo de dinero, díganoslo y le ayudamos a encontrar una solución. Su contacto es {{human}}: {{reach}}.',
      ],
      button: 'Pagar o acordar un plan',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Le pedimos formalmente el pago de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Pague o responda antes del {{replyBy}}, por favor. Un plan, una corrección o ayuda siguen siendo posibles. ¿Pagado? Gracias. {{human}}, {{reach}}.',
      link: 'Pagar o elegir: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nEsta es nuestra petición formal de pago de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Le pedimos que pague o nos responda antes del {{replyBy}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nUn plan en partes, una corrección o ayuda si anda justo de dinero: todo eso sigue siendo posible. Su contacto es {{human}}: {{reach}}.',
      link: 'Pague, pida un plan o ponga una objeción aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: nuestra carta formal sobre {{invoices}}',
      paragraphs: [
        'Le escribimos formalmente por {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. En {{creditor}} ya le hemos escrito antes sobre esto. Si entretanto ha pagado, gracias, y no tenga en cuenta esta carta.',
        'Le pedimos que pague, o que nos responda antes del {{replyBy}}. Puede pagar todo, pedir un plan en partes, nombrar una fecha que pueda cumplir o decirnos por escrito qué no está bien en la factura. Si una parte está en duda, el resto puede pagarse por separado.',
        'Si anda justo de dinero, díganoslo: buscaremos un acuerdo con usted, y también puede ayudarle un asesoramiento gratuito e independiente.',
        'Su contacto es {{human}}: {{reach}}. Apreciamos trabajar con usted y queremos resolver esto juntos.',
      ],
      button: 'Pagar o respondernos',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Cerremos esto juntos: {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Pague, pague en partes o díganos qué no está bien. ¿Pagado? Gracias. Decide {{human}}, no una máquina: {{reach}}.',
      link: 'Sus opciones: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nNos gustaría cerrar esto junto con usted: {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nSus opciones: pagar todo, pagar en partes, decirnos qué no está bien o decirnos que necesita ayuda. Lo que sigue no lo decide una máquina: lo decide {{human}}, que antes quisiera escucharle: {{reach}}.',
      link: 'Elija su opción aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: sus opciones para {{invoices}}',
      paragraphs: [
        'Nos gustaría cerrar este asunto junto con usted: {{invoices}} de {{creditor}} ({{amount}}), cuyo plazo terminó el {{when}}. Si entretanto ha pagado, gracias, y no tenga en cuenta esta carta.',
        'Estas son sus opciones: pagar todo; pagar en partes con un plan que acordemos; pagar lo que no está en duda y decirnos qué no está bien en el resto; o decirnos que necesita ayuda porque anda justo de dinero. Para eso hay también asesoramiento gratuito e independiente.',
        'Lo que sigue no lo decide una máquina. {{human}} mirará su cuenta en persona y antes quisiera escucharle: {{reach}}. Basta con responder a este correo.',
      ],
      button: 'Ver sus opciones',
    },
  },
};
