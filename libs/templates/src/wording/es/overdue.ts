import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Spanish wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Quizá se le haya pasado sin más: {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. ¿Ya lo ha pagado? Gracias. {{human}}, {{reach}}.',
      link: 'Pagar, pedir tiempo o decirnos algo: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nQuizá se le haya pasado sin más, como nos pasa a todos: {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si ya lo ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nSi hay alguna dificultad, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Pague, pida más tiempo o díganos qué no está bien: {{link}}',
    },
    email: {
      subject: '{{creditor}}: un recordatorio amable sobre {{invoices}}',
      paragraphs: [
        'Quizá se le haya pasado sin más, como nos pasa a todos: {{invoices}} de {{creditor}} ({{amount}}), cuyo plazo terminó el {{when}}.',
        'Si ya lo ha pagado, gracias, y no tenga en cuenta este mensaje.',
        'Si hay alguna dificultad, díganoslo. En su página puede pagar, pedir más tiempo o un plan, o decirnos que algo no está bien. También puede responder a este correo; lo lee una persona.',
      ],
      button: 'Pagar o decirnos algo',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Aún no vemos el pago de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. ¿Pagado? Gracias. Si no, pague o díganos qué necesita: {{human}}, {{reach}}.',
      link: 'Sus opciones: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nAún no vemos el pago de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si lo ha pagado en los últimos días, gracias, y no tenga en cuenta este mensaje.\n\nSi no, le pedimos que pague o nos diga qué necesita: más tiempo, pagar en partes o una corrección. {{human}} le responde: {{reach}}.',
      link: 'Todo eso puede hacerlo aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: recordatorio sobre {{invoices}}',
      paragraphs: [
        'Aún no vemos el pago a {{creditor}} de {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si lo ha pagado en los últimos días, gracias, y no tenga en cuenta este mensaje.',
        'Si no, le pedimos que pague o nos diga qué necesita. En su página puede pagar todo o una parte, pedir un plan o más tiempo, o decirnos que algo no está bien.',
        'Si prefiere hablar con alguien, {{human}} le atiende: {{reach}}.',
      ],
      button: 'Pagar o elegir lo que necesita',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Soy {{human}}. ¿Qué le ayudaría con {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}? Tiempo, partes, una corrección: dígame. ¿Pagado? Gracias. {{reach}}.',
      link: 'Sus opciones: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\nMe llamo {{human}}. Me gustaría encontrar con usted una buena solución para {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si acaba de pagar, gracias, y no tenga en cuenta este mensaje.\n\n¿Le ayudaría más tiempo, o pagar en partes? ¿Hay algo que no está bien? Escríbame o llámeme: {{reach}}.',
      link: 'También puede pagar o elegir aquí: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ¿cómo podemos ayudar con {{invoices}}?',
      paragraphs: [
        'Me llamo {{human}} y soy su contacto en {{creditor}}. Le escribo por {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}. Si acaba de pagar, gracias, y no tenga en cuenta este mensaje.',
        'Los pagos que llegan según lo acordado nos permiten pagar también así a nuestra gente y a nuestros proveedores. Por eso busco una solución que le sirva también a usted: más tiempo, pagar en partes o una corrección si nos equivocamos.',
        'Si ahora anda justo de dinero, dígamelo, por favor. Le escucho, y buscamos juntos un acuerdo. Me encuentra en {{reach}}, o respondiendo a este correo.',
      ],
      button: 'Pagar o elegir otra forma',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. ¿Le ayudaría pagar en partes {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}? Elija un plan a su medida. ¿Ya pagado? Gracias. {{human}}, {{reach}}.',
      link: 'Proponer un plan o pagar: {{link}}',
    },
    whatsapp: {
      text: 'Le escribe {{creditor}}. {{greeting}}.\n\n¿Le ayudaría pagar en partes {{invoices}} ({{amount}}), cuyo plazo terminó el {{when}}? Puede proponer las partes y los días que le vengan bien, y lo miramos con gusto. Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.\n\nSi la dificultad es otra, {{human}} le ayuda con gusto: {{reach}}.',
      link: 'Proponga un plan, pague o díganos qué no está bien: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} en partes, si le ayuda',
      paragraphs: [
        '¿Le ayudaría pagar en partes {{invoices}} de {{creditor}} ({{amount}}), cuyo plazo terminó el {{when}}? Si ya ha pagado, gracias, y no tenga en cuenta este mensaje.',
        'En su página puede proponer las partes y los días que le vengan bien. Una persona lo mira y le responde pronto, y hasta entonces no le pedimos nada más.',
        'También puede pagar, pedir más tiempo o decirnos que algo no está bien. {{human}} lo habla con usted con gusto: {{reach}}.',
      ],
      button: 'Proponer un plan o pagar',
    },
  },
};
