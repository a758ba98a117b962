import { type ExampleSentences } from '../../words.types.js';

/** Invented Spanish replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    nunca les autoricé a escribirme
    no más whatsapp, gracias
    saquen mi número de su sistema
    Les ruego que no vuelvan a contactarme por este medio
    paren los mensajes automáticos
    Retiro mi consentimiento para recibir comunicaciones
    es la quinta vez, déjenme en paz
    solo por correo postal, nada de sms
    borren mis datos
    no quiero saber nada más de ustedes
  `,
  wrong_person: `
    se mudó y no dejó dirección
    aquí no vive nadie con ese nombre
    Vendí el negocio hace dos años, hablen con los nuevos dueños
    Ya no soy administrador de esa sociedad
    la compañera se jubiló
    yo solo soy inquilino, eso es del casero
    este número es nuevo, será del dueño anterior
    no me suena, será para otra persona
    eso es cosa de mi ex, yo no tengo nada que ver
    Somos otra empresa con un nombre parecido
    eso lo lleva la central, no esta sucursal
  `,
  vulnerable: `
    mi padre está en el hospital por una caída
    ayer enterramos a mi mujer
    nuestro bebé nació sin vida
    soy su hijo, ella tiene demencia y yo le llevo los papeles
    estoy con la quimio y no puedo con nada
    ya no puedo más, quiero acabar con todo
    no tengo ganas de seguir viviendo
    la riada se lo llevó todo
    estoy en una casa de acogida con los niños
    me da pánico abrir las cartas
    está en coma después del accidente
    tengo una depresión muy fuerte
  `,
  hardship: `
    vivo de la ayuda y tras el alquiler no queda nada
    me redujeron la jornada y estoy en números rojos
    Hemos solicitado el concurso voluntario
    me despidieron la semana pasada, no puedo pagar esto
    el banco nos bloqueó la cuenta
    no hay dinero hasta que encuentre trabajo
    nuestro mayor cliente quebró y nos dejó sin nada
    o como o pago
    estoy sin blanca
    la pensión no alcanza
    cerramos el local, no entra nada
  `,
  dispute: `
    su técnico estuvo una hora y cobran cuatro
    primero lo arreglan y luego pago
    no verán un euro hasta que esté terminado
    pintaron la pared de otro color
    La cantidad no coincide con nuestro pedido
    eso se anuló, no hay nada pendiente
    lo devolví, así que no debo nada
    La tarifa no es la del contrato
    está en garantía, por qué me cobran
    Ruego abono por las piezas que faltan
    la línea 2 nunca se entregó
    me cobran algo que no pedí
  `,
  already_paid: `
    el dinero salió el martes
    Esta mañana hice la transferencia, miren la cuenta
    lo pagamos con tarjeta la semana pasada
    el recibo domiciliado se cargó el día 1
    le di el efectivo a su repartidor
    mi mujer lo pagó el domingo por internet
    El pago se realizó el día 4
    no queda nada pendiente, se pagó en abril
    acabo de hacerte el bizum
    ya deposité
  `,
  receipt_denied: `
    aquí nunca llegó nada
    no encuentro ninguna factura suya
    No tenemos constancia de esa factura
    el archivo no se abre, reenvíenlo
    solo llegó el recordatorio, la factura no
    el correo venía sin adjunto
    qué factura? no me mandaron nada
  `,
  upset: `
    cómo se atreven a amenazarme por diez euros
    el peor servicio de mi vida
    son unos buitres
    así tratan a los clientes de siempre? lamentable
    qué descaro
    menuda falta de educación
  `,
  plan_request: `
    puedo ir pagando poco a poco
    me aceptan 50 al mes
    nos dan hasta fin del mes que viene
    se puede fraccionar
    podrían esperar dos semanas más
    ¿Hay flexibilidad con el vencimiento?
  `,
  promise: `
    sale en la próxima remesa de pagos
    lo transfiero esta noche al llegar a casa
    mañana a primera hora lo hago
    está aprobada, se paga el miércoles
    antes del finde lo tienen
    El abono se hará el día 20
    hoy mismo queda
    la mitad mañana, el resto cuando cobre
    lunes 100 y lo demás luego
    el jefe firma los pagos los jueves
  `,
  not_now: `
    estoy trabajando, luego
    no puedo hablar, estoy en clase
    estoy bañando a los niños, luego
    Esta semana nos mudamos, mejor después
    mala semana, pregunten el mes que viene
    estoy fuera hasta el lunes, escriban entonces
    ando a full, lo miro con calma
  `,
  out_of_office: `
    No estoy en la oficina y responderé a mi vuelta
    Este buzón no se supervisa
    Estoy de baja por maternidad, contacten con mi compañera
    Nuestras oficinas permanecen cerradas por festivo
    Su mensaje ha sido recibido, número de ticket
    De viaje con acceso limitado al correo
  `,
  start: `
    vuelvan a activar los mensajes
    lo de stop fue sin querer, sigan escribiendo
    apúntenme otra vez a los avisos
    sí quiero que me sigan avisando
  `,
  help: `
    el enlace no me carga
    cómo funciona la página de pago
    no puedo entrar al portal
    quiero hablar con una persona
    no me deja iniciar sesión
  `,
  question: `
    esto es de ustedes o una estafa
    cuánto es en total
    puedo pagar con tarjeta
    cuál es el número de cuenta
    a nombre de quién va
    les llegó mi último pago
    para cuándo hay que pagarlo
    por qué es este cargo
    me pueden mandar el desglose
  `,
  receipt_confirmed: `
    tengo la factura, la tiene mi jefe
    llegó, está en trámite
    sí la recibí
    Recibida y contabilizada
    la tenemos en el sistema
  `,
  thanks: `
    me ayudaron mucho, gracias
    mil gracias
    gracias por avisar
    excelente servicio, gracias
    qué amables
  `,
  other: `
    chat equivocado perdón, era para mi hermana
    ok
    nos mudamos, nueva dirección calle Molino 4
    feliz año a todo el equipo
    👍
  `,
};
