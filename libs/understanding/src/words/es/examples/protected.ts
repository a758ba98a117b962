import { type ExampleSentences } from '../../words.types.js';

/** Invented Spanish replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    alto
    no me escriban más
    dejen de mandarme mensajes
    quítenme de su lista por favor
    No deseo recibir más comunicaciones
    bloqueo el número si mandan otro
    ya basta de mensajes, bórrenme
    déjenme tranquila
    Revoco mi consentimiento para que me contacten
    En virtud de mi derecho de oposición, ruego retiren mi número y este correo de sus envíos automáticos
    no autorizo el uso de mi teléfono personal, sáquenlo de sus registros
    toda comunicación futura exclusivamente por carta o a través de mi abogado
    no más whatsapp, por correo sí
    estoy en la lista robinson, ni deberían escribirme
    qué hay que hacer para que paren sus avisos?? no los quiero
    muy bonito el logo pero avisos por sms no, denme de baja
    este es el móvil de mi hija, no escriban más aquí
    quiten este número
    date de baja mi número
  `,
  wrong_person: `
    se equivoca de persona
    no soy Carlos, se habrá confundido
    yo no soy, no conozco a ningún Karim
    Creo que tiene a la persona equivocada. Nunca he comprado nada ahí
    me confunde con otro, no me llamo así y no conozco su empresa
    este número me lo dieron hace dos meses, buscará al dueño anterior
    Vendí el negocio el año pasado, hable con el nuevo dueño
    de eso no me encargo, hable con mi jefe
    no es mi departamento, solo soy el becario
    ya no trabaja aquí
    soy su ex, divorciados hace tres años, sus facturas ya no son asunto mío
    el inquilino que buscan dejó el piso en marzo, ahora vivimos nosotros
    Somos Bar Pepe de Sevilla, ustedes buscan Bar Pepe de Cádiz. Otra empresa distinta
    debe ser un homónimo, mi nif acaba en 4
    este es el centro de salud, la línea cambió en febrero
    perdón, se equivocó, soy maestra de primaria
    QUE NO SOY EL SEÑOR LÓPEZ, cuántas veces
    Respuesta automática: el señor Ruiz ha dejado la empresa. Este buzón ya no se consulta.
    fui solo becaria ahí, no tengo nada que ver con la empresa
    Di clases en ese colegio hasta 2019 y estoy jubilado. De la impresora no sé nada, pregunten en secretaría.
  `,
  vulnerable: `
    estoy en el hospital, tuve un accidente
    sigo ingresado tras una operación de corazón
    no puedo más, quiero acabar con todo
    no le veo sentido a nada, todos estarían mejor sin mí
    Mi padre murió en otoño, soy su albacea
    acabamos de enterrar a nuestra hija, dennos un poco de tiempo
    Estamos de luto por nuestro hijo
    mi mujer tiene cáncer y no llego a nada más que cuidarla
    La inundación se lo llevó todo, estamos en un albergue
    tras el terremoto vivimos en un contenedor
    Mi abuela, 91 años, no duerme desde su mensaje. Yo llevo sus papeles.
    Mi padre tiene 88 años, vive solo y se asustó mucho. Está confundido. Yo me ocupo de todo.
    intenté quitarme la vida el mes pasado, estoy en una clínica
    soy ciego y no pude leer su pdf
    acabo de salir de quimio y voy lento con todo
  `,
  hardship: `
    estoy sin blanca
    no tengo dinero ahora mismo
    cuenta embargada, no puedo mover nada
    estamos con el agua al cuello, no sé cómo pagar los sueldos
    estoy en números rojos hasta el cuello
    este mes es el alquiler o ustedes
    El banco nos cortó la línea de crédito, ni un euro en la cuenta
    cerramos la tienda a finales de abril, no podíamos con los gastos
    estoy en erte desde enero
    a nosotros también nos deben 40.000 euros y no paga nadie
    me acaban de despedir, pido comprensión
    se perdió la cosecha, no queda capital
    Desde las obras de la calle no entra un cliente. ¿Se puede pagar poquito a poquito?
    la sociedad ha solicitado concurso y todos los pagos están suspendidos
    ¿creen que el dinero crece en los árboles? Cuento monedas
  `,
};
