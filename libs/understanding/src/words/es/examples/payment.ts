import { type ExampleSentences } from '../../words.types.js';

/** Invented Spanish replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Nos han cobrado 12 sillas y solo llegaron 10
    faltan dos sillas pero cobraron 12
    No vamos a pagar esta factura, el trabajo no está terminado
    Formulo reclamación contra la línea 3, estaba incluida en el presupuesto
    puede ser que esté duplicada? la misma entrega ya la cobraron en abril
    El NIF y la dirección están mal, rehagan la factura
    El albarán ni siquiera está firmado por nosotros
    El IVA aplicado debería ser del 10 % y no del 21 %
    el precio está mal, eran 45 la hora
    Ese porte nunca se acordó. Quítenlo y manden otra
    No reconocemos esta factura: no hay contrato
    ¿Quién pidió esto? Nosotros no
    la suscripción se canceló en noviembre así que no les debo nada
    me rayaron todo el suelo y encima quieren cobrar? vergüenza
    El lavavajillas llegó roto y no lo pago. La campana, 320 €, el martes.
    no quiero pagar
    Nueve años pagando toda factura correcta. Esta cobra marzo dos veces y olvida el descuento. Manden una bien.
  `,
  already_paid: `
    ya está pagado, revisen
    hice la transferencia el viernes
    ayer por tarjeta 95€
    el recibo pasó por nuestra cuenta, mírenlo
    con estos precios de café me voy a la ruina jaja. pagado esta mañana
    el sábado les dejé 120 euros en efectivo
    otra vez?? está pagada hace un mes, miren sus cuentas
    La mitad ya la pagué la semana pasada, los 1.250 € restantes el 5 del mes que viene
    salieron de nuestra cuenta, el banco dice completado
  `,
  receipt_denied: `
    No he recibido ninguna factura
    ni en correo no deseado, reenvíenla
    Nunca nos llegó ese documento
    el correo llegó pero el adjunto está vacío
    La 7714 no la tenemos. En cuanto llegue la pagamos
  `,
  upset: `
    así no se trata a un cliente de toda la vida
    ¿pero qué es esto? 😡
    Tres mensajes en dos días, esto es acoso
    Su mensaje es hiriente y está fuera de lugar
    es como hablar con una pared, pésima atención
    Su tono es insultante, después de veinte años de cliente
    cobran como matones por tres días de retraso
    Estoy muy decepcionada, diez años de clienta y así me tratan
  `,
  plan_request: `
    ¿Sería posible a plazos?
    me dan un mes más?
    un mes de plazo por favor?
    ¿puedo pagar el 20?
    está bien si pago el 20?
  `,
  promise: `
    viernes
    pago el viernes
    mañana por la mañana lo hago
    A fin de mes tienen el dinero
    Pagamos siempre a fin de mes
    la mitad ahora, el resto cuando me pague mi cliente
    En 14 días se hará la transferencia
    cobro el 25 y les doy los 80 prometidos
    claro que sí, se hace
    antes del fin de semana está en su cuenta
    Perdón por la demora, pago mañana
    Lo he pasado a la contable, ella hace la transferencia
    no se preocupe, yo me encargo
    en 15 días como muy tarde
    esperando que me pague un cliente y liquido
    se hará en cuanto vuelva la jefa, tiene que autorizarlo
    el móvil se murió ayer, perdón! el jueves pago
    el que estaba en el hospital era mi hermano, ya está bien. el martes mando el dinero
    dentro de dos semanas pagamos todo
    vale, hecho está!
    la paga extra está al caer, será usted el primero
  `,
};
