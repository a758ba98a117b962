import { type ExampleSentences } from '../../words.types.js';

/** Invented Spanish replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    ahora no
    mal momento, estoy en la obra
    estamos con el inventario, vuelvan en dos semanas
    ¿Pueden dejarlo hasta que vuelva de vacaciones el 19?
    en reunión, luego
    mi mujer está de parto, prueben en un mes
    Estamos de mudanza, hablemos después del 20
    turno de noche toda la semana, hablamos el sábado
  `,
  out_of_office: `
    Estoy de baja maternal. Su mensaje no será reenviado.
    Gracias por su mensaje. Cerrado por vacaciones del 3 al 21 de agosto.
    Nuestro horario es de lunes a viernes de 9 a 18. Responderemos lo antes posible.
  `,
  start: `
    reanudar
    me di de baja sin querer, ¿pueden activar otra vez los avisos?
    ya pueden volver a escribirme al móvil
    escribí stop por error, reactiven los recordatorios
    en el fondo echo de menos sus recordatorios, ¿se pueden poner otra vez?
  `,
  help: `
    no sé cómo usar este enlace, ¿alguien me ayuda?
    ¿alguien me guía por el portal? no soy bueno con los ordenadores
    tengo 78 años y no sé dónde pulsar, ayúdenme
    info: cómo funciona la página de pago
    no puedo abrir el enlace, me echan una mano?
  `,
  question: `
    ¿cuál es su iban?
    ¿Cuánto debo en total, descontado el abono de mayo?
    ¿A nombre de quién hago el cheque?
    ¿Cuándo empieza el equipo con la segunda fase?
    me pasan otra vez la cuenta?
    ¿cuál es su cif para darles de alta?
    Factura recibida. ¿La subimos nosotros al portal?
  `,
  receipt_confirmed: `
    sí, la factura nos ha llegado, todo en orden
    La factura llegó, está en aprobación con el jefe
    recibida ayer por correo, sellada y pasada
    lo tengo aquí
  `,
  thanks: `
    ¡Gracias!
    mil gracias
    Muchas gracias a Maya por su ayuda con el portal
  `,
  other: `
    Perdón, era mi gato en el teclado
    Cambio de domicilio: calle Fin 9
    El repartidor puede entrar por la puerta de atrás, el ascensor está roto
  `,
};
