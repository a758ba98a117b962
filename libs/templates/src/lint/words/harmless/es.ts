import { entries } from '../entries.js';

/** Spanish phrases that hold a listed word and do no harm. */
export const harmlessInSpanish = entries(`
  sin embargo, no es urgente, nada urgente, sin urgencia, ninguna urgencia, no hay prisa, sin (ningún )?compromiso,
  no hay (nada )?de qué avergonz*, nada de qué avergonz*, no se avergüence, sin vergüenza,
  no (tenga|sienta|debe sentir|hay) .. vergüenza, no da vergüenza, ninguna vergüenza, gracias por su paciencia,
  por su paciencia, su paciencia, agradecemos su paciencia,
  (le|lo|la) (responderemos|contestaremos|corregiremos|ayudaremos) .. (inmediato|inmediatamente|cuanto antes|
  lo antes posible),
  (responderemos|corregiremos|corrijo|corregimos|arreglaremos|contestaremos|revisamos|revisaremos) ..
  (inmediato|inmediatamente|cuanto antes|lo antes posible|enseguida), no está obligad*, sin consecuencias,
  ninguna consecuencia, sin contraseña, ninguna multa, sin recargo*, con toda (la )?tranquilidad,
  sin ninguna presión, no es demasiado tarde, le da tiempo, en el momento,
  (de|para) la policía (local|municipal|nacional),
  (calle|plaza|avenida) .. (tribunal|tribunales|juzgado|juzgados|justicia),
  (nunca|jamás|no) (pedimos|pediremos|solicitamos|le pedimos) .. (contraseñas|contraseña|PIN|claves),
  (nunca|jamás|no) (pedimos|pediremos|solicitamos|le pedimos) .. (números de tarjeta|número de tarjeta|datos
  de tarjeta), (para|del|de) (el )?(ministerio|juzgado|tribunal|gobierno|ayuntamiento),
  (estimad*|apreciad*) (abogad*|letrad*|notari*|señor juez|señora jueza|agente),
  (contra|evitar|prevenir) .. (fraude|fraudes|robo|robos|estafas), seguro .. robo,
  (reparación|envío|pedido|servicio|entrega) urgente, descuento (acordado|pactado|aplicado|por pronto pago),
  el descuento .. (acordado|acordamos|aplicado), gracias a Dios, si Dios quiere,
  (puedo|podemos) (pasar|ir|visitar*) .. (casa|domicilio), merece la pena, vale la pena,
  no tiene que (pagar|hacer|preocupar*|responder|contestar), no tiene que avergonz*, no tiene por qué avergonz*,
  por qué avergonz*,
  (no|nunca|sin) (emprenderemos|emprender|tomaremos|tomar|iniciaremos|iniciar|habrá|haremos|recurriremos a|
  recurrir a|acudir a|acudiremos a|pensamos en|queremos) (ninguna |ningunas |las |una |a )?(acciones legales|
  acción legal|medidas legales|vía legal|acciones judiciales|vía judicial|tribunales|agencia de cobro*|
  empresa de cobro*|abogad*|juzgado*|demanda judicial),
  ni (la |lo )?(pasaremos|pasar|enviaremos|daremos|cederemos) .. a (una )?(agencia de cobro*|empresa de
  cobro*|abogad*|recobro*), ni (abogad*|juzgado*|agencia* de cobro*|tribunal*),
  (respond*|contest*|respuesta|llam*|escrib*|devolv*|resolv*) .. (plazo de|en|dentro de|antes de) # horas,
  (plazo de|en|dentro de) # horas .. (respond*|contest*|tendrá|recibirá),
  (le|se la|se lo|lo|la) (mando|envío|reenvío|enviamos|mandamos|reenviamos|corrijo|arreglo|cambio|cambiamos)
  .. (inmediat*|de inmediato|ahora mismo|enseguida|cuanto antes|hoy mismo),
  (inmediat*|de inmediato|ahora mismo|enseguida|hoy mismo) (le|se) .. (mando|envío|llamo|llamamos|respondo|
  respondemos|contesto|escribo|mandamos|enviamos), (envío|entrega|disponibilidad) inmediat*, nadie (le )?llamará,
  (puede|podría|puedo|podemos|podrían) (ir|pasar|venir|visit*) .. (su|tu) (casa|domicilio|puerta), dar la cara por,
  (no hay|sin) fecha límite, la última (factura|visita|entrega|cuota|parte|clase|vez que (hablamos|nos)),
  (nuestra|nuestro|nuestros|mi|su) (última|último|últimos) (llamada*|recordatorio*|aviso*|notificación|
  conversación|intento*), la última vez que, por última vez en (la|nuestra), en caso de urgencia, si es urgente,
  para urgencias, nuestras (más |sinceras )?(sinceras )?excusas, mil excusas,
  policía (local|municipal|portuaria|foral|autonómica) de, comisaría de, (carta|copas|cata) de vin*,
  degustación de vin*, de buena mañana, agradezco su paciencia,
  (sin|ninguna|ningún) (multa|penalización|recargo*|gasto* de cobro), no debe* avergonz*,
  (no|nunca|ni) (afecta|afectará) .. (historial|crédito), (de|en) la hacienda (san|santa|el|la)`);
