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
    Impugnamos la línea 3, estaba incluida en el presupuesto. Hasta recibir factura corregida retenemos el pago
    Esto debe ser un duplicado, la misma mercancía que en la de abril
    No, no he pagado ni pienso hacerlo.
    La pintura se cae toda y todavía se atreven a cobrar?! No pago nada
    Un aire acondicionado está roto, ese no lo pago. El otro, 600 €, el miércoles.
    La mercancía fue devuelta, sin abono no hay pago
    ¿Quién ha pedido esto? Nosotros no, nunca se firmó ningún pedido
    la suscripción estaba cancelada desde noviembre así que no pago esto
    Nueve años pagando toda factura correcta en una semana. Esta cobra marzo dos veces y olvida el descuento. Manden una bien hecha.
    Nos habéis cobrado el transporte y estaba incluido
    la máquina que me vendieron no sirve
    No reconozco este cargo
    el precio no es el que acordamos
    todavía estoy esperando que vengan a terminar el trabajo
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
    esto ya está pagado, revisen sus registros
    te acabo de mandar 85€ por el enlace
    jaja con estos precios de café me arruino. pagado esta mañana eh
    transferido el lunes
    La factura RE-5520 se pagó el 08.06.2026 por 1.190,00 EUR, adjunto comprobante
    ¿Cuántas veces tengo que decirlo? El dinero lo tienen desde hace semanas, abran los ojos
    salieron 499,99 € de nuestra cuenta, el banco dice completado
    El sábado dejé 120 euros en efectivo en su caja, estaba Marta
    La mitad ya se pagó la semana pasada, los 1.250 € restantes el 5 del mes que viene
    checa tu cuenta, ya te cayó
    eso lo pagué la semana pasada con tarjeta
    transferencia realizada, adjunto comprobante
    se lo di en mano a tu compañero
  `,
  receipt_denied: `
    No he recibido ninguna factura
    ni en correo no deseado, reenvíenla
    Nunca nos llegó ese documento
    el correo llegó pero el adjunto está vacío
    La 7714 no la tenemos. En cuanto llegue la pagamos
    NO he recibido ninguna factura de ustedes
    Parece que falta el adjunto, no venía ningún PDF. Por favor reenvíen a pagos@brillo.example
    La 7714 no la tenemos. En cuanto llegue la pagamos sin problema.
    todavía no me ha llegado, mándenla otra vez
    no me aparece ninguna factura en el correo
    ¿me la puedes volver a enviar? no la encuentro
    el archivo está dañado y no se abre
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
    Esto es acoso. ¿Tres mensajes en dos días por una factura que no lleva ni una semana vencida?
    Su tono es insultante y estoy harta
    así no se trata a los clientes de siempre. increíble
    ¿pero ustedes de qué van? 😡
    Muy decepcionada. Diez años de clienta y me tratan así.
    Debería darles vergüenza. Los recomendaba a todo el mundo, eso se acaba hoy.
    cobran como mafiosos, y solo son 3 días de retraso
    son unos sinvergüenzas
    vaya manera de tratar a un cliente de toda la vida
    qué pesados con los avisitos
  `,
  plan_request: `
    ¿Sería posible a plazos?
    me dan un mes más?
    un mes de plazo por favor?
    ¿puedo pagar el 20?
    está bien si pago el 20?
    ¿Sería posible pagar a plazos?
    ¿les parece bien si pago el 20?
    ¿me dan un mes más?
    Puedo dar 100 € el viernes y el resto repartido en verano, si les va bien
    ¿podría pagarlo en tres partes?
    necesito unos días más por favor
    ¿me aguantan hasta el 20?
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
    el viernes pago
    mañana a primera hora 👌
    Siempre pagamos a fin de mes, cuenten con ello entonces.
    300 euros hoy y 200 el viernes
    Hasta que pague nuestro cliente estamos justos, pero en dos semanas les transferimos los 1.500 € completos
    lo hago esta noche cuando llegue a casa
    sí claro, sin problema lo arreglo
    120 en 5 días vale?
    Nuestro banco cierra estos días, sale el 15 de junio
    Para fin de mes tienen el dinero
    El importe se transferirá en 14 días
    cobro el 25, entonces les doy sus 80€ prometido
    claro, hecho, yo me encargo!
    Antes de que acabe la semana está en su cuenta
    Dentro de dos semanas, tiene mi palabra
    El lunes no, que cierra el banco. El martes.
    4.100 euros el miércoles antes del cierre
    No hagan caso de los rumores del hospital, era mi hermano. El dinero llega el lunes.
    el jueves tengo a los niños, pago el viernes
    cuando entre la paga extra, eres el primero
    todavía no he pagado, no, pero el sábado lo termino
    Se hará en cuanto vuelva la jefa, ella tiene que autorizar
    Perdón por el retraso, pago mañana. ¿Qué referencia pongo?
    este viernes todo de una vez
    Hola Fe, qué bien que llamas, estaba debajo de un montón. Va el 10 del mes que viene, 1.815 €. Quejas no tenemos y no hace falta ningún plan.
    te deposito el viernes sin falta
    pago en cuanto me caiga la quincena
    La semana que viene hacemos la transferencia
    ahorita mismo te lo mando
    se lo paso a contabilidad para que lo paguen
    mañana voy al banco
    cuente con el pago el día 15
  `,
};
