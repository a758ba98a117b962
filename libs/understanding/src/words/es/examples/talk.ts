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
    No es buen momento. Estamos de inventario, escríbanme en dos semanas por favor
    estoy conduciendo. luego
    ¿Podría esperar hasta que vuelva de vacaciones el 19? Lo miro entonces.
    ahora mal, estoy en la obra
    Gracias por el aviso. Estamos con el cierre del año, ¿lo vemos después de las fiestas?
    esta semana turno de noche, hablamos el sábado mejor
    ando en una junta, luego te marco
    ahora estoy liadísimo, escríbeme la semana que viene
    estamos de mudanza, recuérdemelo en un mes
    ahorita no puedo, ando manejando mucho
    no puedo ahorita, estoy en el volante
    ahora no puedo, te llamo luego
  `,
  out_of_office: `
    Estoy de baja maternal. Su mensaje no será reenviado.
    Gracias por su mensaje. Cerrado por vacaciones del 3 al 21 de agosto.
    Nuestro horario es de lunes a viernes de 9 a 18. Responderemos lo antes posible.
    Estoy de permiso parental desde el 1 de abril. Su mensaje no será reenviado. Para facturas escriba a pagos@helecho.example
    Gracias por su mensaje. Nuestra empresa está cerrada del 3 al 21 de agosto. A partir del 24 volvemos a atenderle.
    Me encuentro fuera de la oficina, regreso el lunes 3
  `,
  start: `
    reanudar
    me di de baja sin querer, ¿pueden activar otra vez los avisos?
    ya pueden volver a escribirme al móvil
    escribí stop por error, reactiven los recordatorios
    en el fondo echo de menos sus recordatorios, ¿se pueden poner otra vez?
    Me di de baja sin querer, ¿pueden activar otra vez los avisos?
    Ya pueden volver a escribirme al móvil, todo aclarado 😊
    Por favor reanuden los recordatorios por correo. ¿Podrían ser solo los lunes?
    me equivoqué, sí quiero seguir recibiendo los avisos
    pónganme de nuevo en la lista
    alta por favor
    quiero darme de alta otra vez
  `,
  help: `
    no sé cómo usar este enlace, ¿alguien me ayuda?
    ¿alguien me guía por el portal? no soy bueno con los ordenadores
    tengo 78 años y no sé dónde pulsar, ayúdenme
    info: cómo funciona la página de pago
    no puedo abrir el enlace, me echan una mano?
    no sé cómo usar este enlace, alguien me ayuda por favor?
    ¿me pueden guiar paso a paso por el portal? no se me dan bien los ordenadores
    ¿Dónde le doy? Tengo 78 años y no me aclaro con estas cosas, ayúdenme
    me marca error la página cuando le pico a pagar
    ¿Hay alguien con quien pueda hablar por teléfono?
    no puedo abrir el link
  `,
  question: `
    ¿cuál es su iban?
    ¿Cuánto debo en total, descontado el abono de mayo?
    ¿A nombre de quién hago el cheque?
    ¿Cuándo empieza el equipo con la segunda fase?
    me pasan otra vez la cuenta?
    ¿cuál es su cif para darles de alta?
    Factura recibida. ¿La subimos nosotros al portal?
    Factura recibida. ¿Qué número de pedido le corresponde?
    ¿Cuál era su IBAN?
    ¿Cuánto debo en total, y eso incluye el abono de mayo?
    ¿Cuándo empieza su equipo la segunda fase? Nos morimos de ganas
    ¿Este mensaje es auténtico o es phishing?
    ¿dónde encuentro en el portal la factura de mayo?
    ¿aceptan tarjeta?
    Puramente teórico, para un cuestionario del seguro: ¿quién se encarga si un cliente quiebra? A nosotros nos va bien.
    ¿qué banco es?
    ¿Hay descuento por pronto pago?
    a que corresponde este importe
  `,
  receipt_confirmed: `
    sí, la factura nos ha llegado, todo en orden
    La factura llegó, está en aprobación con el jefe
    recibida ayer por correo, sellada y pasada
    lo tengo aquí
    sí, la factura nos llegó, todo en orden
    la tengo aquí
    Sí, la factura ha entrado y está pendiente del visto bueno del jefe de obra.
    confirmo que la factura me llegó
    ok recibida gracias
  `,
  thanks: `
    ¡Gracias!
    mil gracias
    Muchas gracias a Maya por su ayuda con el portal
    Gracias por toda su ayuda de ayer con el portal, Maya. Un sol.
    se agradece de verdad la paciencia 🙏
    gracias por su comprensión
  `,
  other: `
    Perdón, era mi gato en el teclado
    Cambio de domicilio: calle Fin 9
    El repartidor puede entrar por la puerta de atrás, el ascensor está roto
    El ascensor está en reparación, que el mensajero use la puerta lateral
    feliz cumpleaños a la empresa 🎉
    perdón, fue mi gato en el teclado: jjjjkkkl
    Nueva dirección desde el 1 de julio: calle Alto 9, Málaga
    jajaja se me fue el dedo
    ok ok
    okey
    vale, ok
    enterado ok
    feliz cumpleaños a todo el equipo
  `,
};
