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
    ¿No me pueden dejar tranquila? No quiero ni un mensaje más, ni sms ni whatsapp
    sáquenme de su lista por favor
    No me escriban más a este número. El correo sí, ya lo tienen
    ya lo transferí ayer así que dejen de mandarme mensajes
    Pago el viernes, pero dejen de escribirme por whatsapp
    Por la presente me opongo al uso de mi móvil para sus recordatorios y solicito su eliminación
    Por WhatsApp no quiero recibir nada más suyo. El mail está bien
    Retiro mi consentimiento para ser contactado por medios electrónicos
    ya basta con tanto pitido, borren mi número
    Cualquier comunicación, únicamente a través de mi abogado. A mí no me contacten.
    no tienen permiso para escribirme al whatsapp, RGPD
    no tengo ganas de sus mensajitos
    ¿Quién es Acme? Nunca he pedido nada, esto es un número particular. ¡No escriban más!
    es el teléfono de mi hija pequeña. no vuelvan a escribir
    no me vuelvan a mandar nada de esto
    Le ruego que elimine mis datos de contacto de su base de datos
    dejen de estar chingando con sus mensajes
    ya estuvo bueno de mensajitos
    Prefiero que no me contacten por esta vía, solo por correo postal
    ya está pagado, no me escriban más
    como hago para que no me lleguen mas avisos
    no quiero que me contacten nunca más
    suficiente, bloqueados
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
    Creo que se equivoca de persona. Nunca les he comprado nada y no me llamo Pedro
    este número me lo dio la compañía hace 3 semanas, a quien buscan no está aquí
    Somos Larkspur SL, no Larkspur Diseño. Es otra empresa, la factura no es nuestra
    Vendí el negocio a Tomás en 2024. Ya no tengo nada que ver.
    Me confunden. No me llamo Ramírez y no conozco su empresa
    ahí solo estuve de prácticas, ya no tengo nada que ver con la empresa
    ¿Cuántas veces más? ¡Que NO soy el señor Vargas!
    de eso no me encargo yo, tiene que hablar con mi jefe
    Este es el servicio técnico del ayuntamiento, no conocemos a su cliente.
    El inquilino de esta dirección se fue en marzo, ahora vivimos nosotros
    Será alguien que se llama igual! yo en mi vida he visto un panel solar jaja
    Solo les hice el interiorismo como autónoma. Sus facturas no tienen nada que ver conmigo.
    Respuesta automática: Susana Marín ya no trabaja en la empresa. Este buzón no se supervisa.
    Buenas. Dejé pasar los dos primeros pero mejor lo digo: di clase en ese colegio hasta 2019 y estoy jubilada. De la fotocopiadora no sé nada, pregunten en secretaría
    Ese señor ya no vive aquí
    Se equivoca, yo no tengo ninguna empresa
    La persona encargada de pagos es otra, yo no llevo ese tema
    Perdone pero este teléfono es de un particular, no conozco a esa señora
    cambié de trabajo hace un año, pregunten en la empresa
    quien es usted? yo no le debo nada a nadie
    Yo ya no soy el administrador de la sociedad desde 2023
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
    Mi esposo murió el domingo. No puedo pensar en facturas.
    Burnout, de baja desde hace cuatro meses. Ya no abro el correo, me pongo mala. Y dinero tampoco hay.
    ya no le veo sentido a nada. todos estarían mejor sin mí
    Le escribo en nombre de mi madre, que tiene demencia y ya no entiende estas cartas. Escríbanme a mí.
    recién salida de la quimio, voy lenta con todo. para fin del mes que viene lo tienen
    La riada se llevó el taller entero, estamos viviendo con unos amigos
    mi mujer tiene cáncer avanzado y no me da la vida más que para cuidarla
    Mi padre falleció el otoño pasado. Soy su albacea y aún estoy poniendo en orden los papeles
    Tengo dificultades de aprendizaje. Mi trabajadora social me lee estas cosas los jueves
    Soy ciego y no pude leer el PDF con el lector de pantalla
    huí de mi ex, estoy en una casa de acogida
    intenté suicidarme el mes pasado, estoy ingresado en psiquiatría
    Tras el accidente estoy en silla de ruedas y la seguridad social aún no me paga nada
    mi mujer tuvo un aborto, recen por nosotros
    sigo en el hospital, operación de corazón
    llevo meses con depresión y medicación, me da miedo abrir los mensajes
    Preguntan por qué tarda tanto. A mi mujer le han diagnosticado ELA y cerré el negocio para cuidarla. Vivimos de su pensión. Quiero pagar pero no sé cuándo
    mi mamá está en terapia intensiva
    no tengo ganas de seguir viviendo
    se nos quemó la casa
    estoy en tratamiento oncológico
    acaban de enterrar a mi hermano
    tengo 83 años y estoy sola, me asustan estos mensajes
    perdimos un bebé hace poco
    mi esposa perdió al bebé
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
    No puedo pagar ahora, perdí mi trabajo en marzo
    el negocio va fatal desde que empezaron las obras. ¿se puede en pagos pequeños?
    o su factura o los zapatos de los niños este mes, lo siento
    El banco nos ha congelado la cuenta y no tenemos con qué pagar a nadie
    Vivo del descubierto y cada semana insistiendo. De donde no hay no se puede sacar!!
    En este momento totalmente ilíquidos, el banco nos canceló la línea
    Nuestro mayor cliente ha caído y con él 80.000 € de ventas. ¿Podemos hablar de un aplazamiento?
    Por auto del 2 de junio la sociedad ha sido declarada en quiebra
    Estamos con el agua al cuello y debemos hasta el alquiler. Intentaré pagar el 28.
    endeudado hasta las cejas
    me quitaron la ayuda y voy justísimo, ¿valen 20 euros al mes?
    se me acabó todo el capital, la cosecha se perdió este año
    me acaban de echar del trabajo, le ruego comprensión
    Estimada Sra. Petrova: su tono amable facilita la respuesta. La misma semana nos cancelaron los dos mayores pedidos y vivimos de lo que quedaba de la póliza. De su factura no discutimos nada. ¿Aceptaría cantidades pequeñas al mes hasta que esto mejore?
    estoy en la ruina
    no me alcanza ni para comer
    Nos han embargado las cuentas
    estoy cobrando el paro y no llego
    cerramos el restaurante el mes pasado por falta de clientes
    mi jefe lleva tres meses sin pagarme
  `,
};
