import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** Spanish. */
export const spanish: WordLists = {
  rules: {
    L3: entries(`
      cárcel*, prisión, encarcel*, policía*, policial*, comisaría, arrest*, detención, delito*,
      delictiv*, delincuent*, criminal*, crimen, penalmente, vía penal, proceso penal, fiscalía, fraude*,
      fraudulent*, estafa*, estafador*, estafando, denunciar*, denunciado, denuncia, denuncia penal, querella,
      robo, robar*, robando, hurto, esposado, deportar*, deportad*, deportación, extranjería, inmigración,
      tras las rejas, amenaz*, se arrepentirá, te arrepentirás, arrepentirse, arrepentirte, lo lamentará,
      lo lamentarás, sabemos dónde (vive|vives|trabaja|trabajas), dónde (vive|vives), le encontraremos,
      lo encontraremos, te encontraremos, no puede esconderse, no puedes esconderte, esconderse, esconderte,
      iremos a por, vamos a por, algo .. (pasarle|pasarte|ocurrirle), hacerle la vida, hacerte la vida,
      vida imposible, aténgase, atente, romperle, romperte, matar, golpear,
      sería una (pena|lástima) que, lástima que le, sabemos a qué hora, te esperan, le esperan,
      le estarán esperando, los accidentes,
      ser detenid*, será detenid*, sea detenid*,
      sus papeles, tus papeles, permiso de residencia, visado, perder* (su|tu) (trabajo|casa|empleo)`),
    L4: entries(`
      tribunal*, juzgado*, juez, jueza, ir a juicio, llevar* .. a juicio, en juicio, juicios, judicial*,
      judicialmente, demandar*, demandaremos, demanda judicial, le demand*, lo demand*, te demand*, querellar*,
      acciones legales, acción legal, acciones judiciales, medidas legales, vía legal, vías legales,
      por la vía legal, consecuencias legales, procedimiento legal, proceso legal, medidas de cobro, embarg*,
      desahuci*, desaloj*, incaut*, ejecución forzosa, ejecución hipotecaria, alguacil*,
      agente* de cobro, agencia de cobro*, agencia de cobranza*, empresa de cobro*, empresa de recobro*, recobro,
      cobradores, cobrador, cobrador del frac, despacho de cobro, gestores de cobro,
      (presentar*|presentaremos|visit*|iremos|acudir*|enviaremos a alguien|mandaremos a alguien) .. (su|tu) (casa|
      domicilio|trabajo|puerta|hogar),
      en la puerta de su, visitaremos su, congelar* .. cuenta*, bloquear* .. cuenta*,
      descontar* .. (nómina|salario|sueldo), sin previo aviso, sin más aviso, sin nuevo aviso,
      concurso de acreedores, tenemos (la )?llave, tenemos copia de la llave, nos llevamos (el|la|su|tu),
      nos llevaremos (el|la|su|tu), cambiar* la cerradura,
      a subasta, en subasta, (pasa|viene|vendrá|pasará) la grúa, con la grúa a`),
    L5: entries(`
      abogad*, bufete, letrado*, procurador*, asesoría jurídica, departamento jurídico, departamento legal,
      equipo legal, servicios jurídicos, notificación oficial, aviso oficial, requerimiento oficial,
      requerimiento notarial, notario, notarial*, burofax, sentencia, gobierno, ministerio, hacienda,
      agencia tributaria, guardia civil, número de expediente, expediente n*, número de caso, orden judicial,
      citación, autoridad*, funcionari*, inspector*, investigador*, FBI, Interpol, ASNEF, buró de crédito,
      registro de morosos`),
    L7: entries(`
      vergüenza, avergonz*, avergüenc*, sinvergüenza*, vergonzos*, irresponsable*, deshonest*, mentiros*, mentir,
      miente, mientes, mintiendo, mentira, mentiras, moros*, deshonra*, deshonor, falta de palabra,
      no tiene palabra, no tienes palabra, su palabra no, sus (vecinos|vecinas), tus (vecinos|vecinas),
      los vecinos, su jefe, su jefa, tu jefe, su empleador, a su empresa le,
      (su|tu|sus|tus) (familia|esposa|esposo|mujer|marido|pareja|padres|madre|padre|hijos|amigos|clientes|
      familiares|compañeros|jefe) .. (sabrá|sabrán|sepa|sepan|enterará|enterarán|enteren|entere|enterarse|saberlo|
      dirán|pensarán|pensará),
      (avisar*|informar*|contar*|contaremos|decir*|diremos|llamar*|contactar*) .. (a|con) (su|tu|sus|tus) (familia|
      esposa|esposo|mujer|marido|pareja|padres|madre|padre|hijos|amigos|clientes|familiares|jefe|jefa|empleador|
      empresa|contactos|referencias),
      todo el mundo .. (sabrá|sepa|enterará|entere), todos .. (sabrán|sepan|enterarán|enteren),
      (publicar*|publicaremos|subir*|compartir*|compartiremos) .. (su|tu) (nombre|foto|datos|deuda),
      (publicar*|publicaremos) .. (redes|Facebook|Instagram|internet), redes sociales, hacer público,
      haremos público, hacer pública, públicamente, lista pública, exponerle, exponerlo, le expondremos,
      reputación, humill*, su buen nombre,
      en evidencia, no es de fiar, no eres de fiar, poco fiable, excusas, excusa, pretextos, no sea vago,
      no seas vago, holgazán*, perezos*, egoísta*, cobarde*, desagradecid*, ingrat*, caradura*, cara dura,
      hipócrita*, tacañ*, avaricios*, mal pagador*, malos pagadores, vivir por encima,
      gente como (usted|tú|ustedes), personas como (usted|tú|ustedes), alguien como (usted|tú), los de su clase,
      qué clase de (persona|hombre|mujer|empresa|padre|madre), qué tipo de (persona|hombre|mujer|empresa),
      no tiene (decencia|dignidad|educación|palabra|honor), decencia, dignidad, madure, madura de una vez,
      como un niño, como un adulto, sea un hombre, sé un hombre, dormir tranquil*, duerme tranquil*, puede dormir,
      puedes dormir, mírese, espejo, decepcionad* (con|de) (usted|ti), nos ha decepcionado, nos has decepcionado,
      confianza .. traicionad*, ha traicionado, nos ha fallado, por su culpa, por tu culpa, aprovech* de nosotros,
      tomarnos el pelo, tomando el pelo, reírse de nosotros, se ríe de nosotros, huyendo, huir, nos ignora,
      nos está ignorando, ignorándonos, para vacaciones .. dinero, disfrutando de (sus|tus) vacaciones,
      si no puede permit*,
      (otros|demás) niños, se quedará sin, no podrá participar, a quien lea, quien lea esto,
      delante de (todos|sus|tus|los|la), (tus|sus) contactos, lista de contactos, menos usted, menos tú,
      excepto usted, salvo usted, qué dice eso, (pusimos|ponemos|pondremos|colgar*|colgamos) .. foto,
      los que no pagan, todos .. clientes .. pagado`),
    L8: entries(`
      idiota*, estúpid*, imbécil*, tont*, gilipollas, cabrón*, cabron*, hijo de puta, hijos de puta, puta, puto,
      mierda, joder, pendej*, maldit*, bastard*, ladrón*, ladrona*, ratero*, parásito*, sanguijuela*,
      basura humana, escoria, perdedor*, fracasad*, inútil*, patétic*, miserable*, desgraciad*, canalla*,
      tramposo*, timador*, cretin*, asqueros*, infierno, mendig*, muerto de hambre, payaso,
      incompetente*, vuelva a su país, vuelve a tu país, extranjeros como, los extranjeros, sudaca*, gitano*,
      a su edad, típico de (mujer*|hombre*|extranjero*|los), su raza, su religión`),
    L9: entries(`
      (último|última|últimos) (aviso*|oportunidad*|advertencia*|recordatorio*|requerimiento*|llamada|notificación|
      plazo|intento|vez),
      aviso final, advertencia final, notificación final, inmediatamente, inmediato, inmediata, de inmediato,
      ahora mismo, ya mismo, al instante, en el acto, urgent*, urgencia,
      (dentro de|plazo de|tiene|tienes|quedan|le quedan) # (horas|minutos), # horas para, # horas restantes,
      antes de medianoche, hoy mismo, esta misma noche, antes de que sea tarde, antes de que sea demasiado tarde,
      actúe (ya|ahora), actúa (ya|ahora), pague ya, paga ya, pague ahora o, pague hoy o,
      se acaba el tiempo, el tiempo se acaba, el reloj corre, cuenta atrás, cuanto antes, lo antes posible,
      a la mayor brevedad, sin demora, sin dilación, no ignore, no ignores, no volveremos a pedir*, no habrá más,
      paciencia, agotado nuestra,
      (cortaremos|cortar|suspenderemos|suspender|cancelaremos) .. (servicio|suministro|línea|cuenta),
      será suspendid*, será cortad*, seguiremos llamando, le llamaremos cada, todos los días hasta, cada día hasta,
      hasta que pague*, no pararemos, advertencia, ultimátum,
      (sin|no le daremos) (medicinas|medicación|tratamiento|comida|cena|calefacción|cuidados), solo # h*,
      quedan # h*`),
    L11: entries(`
      (gastos|costes|costos|cargo*|recargo*) (de|por) (cobro|cobranza|recobro), honorarios de cobranza, multa,
      penalización, el doble`),
    L12: entries(`
      historial (de crédito|crediticio), informe de crédito, puntuación crediticia, calificación crediticia,
      lista negra, listas negras, fichero* de morosos, registro* de morosos, lista* de morosos, buró,
      no volverá a obtener .. crédito, ningún banco`),
    L13: entries(`
      por qué (no|aún no|todavía no|sigue|tarda|ignora) .. (pag*|respond*|contest*|sin), por qué no ha pagado,
      por qué no has pagado, por qué no paga, por qué no pagas, por qué todavía, por qué aún, por qué tarda*,
      por qué ignora*, por qué nos ignora, cuál es su excusa, qué excusa, qué le pasa, qué te pasa, cuántas veces,
      tan difícil, tan complicado, hasta cuándo`),
    L14: entries(`
      número de (su |la |tu )?tarjeta, números de tarjeta, datos de (su |la |tu )?tarjeta, CVV, CVC, (su|tu) PIN,
      código PIN, contraseña, clave de (acceso|banco|banca), código de seguridad, código que le llegue, código SMS,
      foto de su (DNI|documento|tarjeta), tarjeta* regalo, banca en línea`),
    L15: entries(`
      oferta especial, ofertas especiales, oferta exclusiva, ofertas, descuento*, rebaja*, compre ahora,
      compra ahora, cupón*, vale regalo, promoción, promociones, promocional*, nuevos productos, nueva colección,
      regalo gratis, puntos de fidelidad, cashback, sorteo, suscríbase a, invite a un amigo,
      # por ciento de, mitad de precio, tiempo limitado, aproveche nuestra*, aproveche la*`),
    L16: entries(`
      sexo, sexy, sexual*, porno*, desnud*, vodka, whisky, cerveza*, vino, vinos, licor*, alcohol*, borrach*, arma,
      armas, pistola*, rifle*, munición, tabaco, cigarrillo*, cigarro*, puros habanos, cannabis, marihuana,
      cocaína`),
    L22: entries(`
      la mayoría de .. (clientes|empresas|personas) .. (paga*|cumple*), todos los demás .. (paga*|cumple*),
      otros clientes, demás clientes, casi todos (nuestros|los) .. clientes, pequeña minoría, minoría de,
      el único cliente, la única cliente, es el único, es la única, de los pocos, a diferencia de`),
    L23: entries(`
      pecado*, pecador*, Dios, Alá, Biblia, su conciencia, tu conciencia, conciencia tranquila, cargo de
      conciencia, moral, morales, moralmente, inmoral*, obligación moral,
      deber moral, ética, gente decente, gente honrada, personas honradas, persona honrada, persona decente,
      buen cristiano, infierno, karma, maldición, hacer lo correcto, haga lo correcto,`),
    L26: entries(`
      o si no, de lo contrario, si no paga*, en caso contrario, debe pagar, debes pagar, tiene que pagar,
      tienes que pagar, tiene usted que, está obligad*, estás obligad*, obligado a, su única opción, única opción,
      no tiene opción, no tiene otra, no tiene elección, sin excusas, exigimos, le exigimos, exigir,
      reclamamos el pago, aténgase a, consecuencia, consecuencias, nos veremos obligados, nos obliga, obligarnos,
      obedezca, cumpla con, la negativa, se niega, si se niega, esperamos (su pago|el pago|que pague),
      tómese esto en serio, más le vale, más vale que`),
  },
  harmless: entries(`
    sin embargo, no es urgente, nada urgente, sin urgencia, ninguna urgencia, no hay prisa,
    sin (ningún )?compromiso, no hay (nada )?de qué avergonz*, nada de qué avergonz*, no se avergüence,
    sin vergüenza, no (tenga|sienta|debe sentir|hay) .. vergüenza, no da vergüenza, ninguna vergüenza,
    gracias por su paciencia, por su paciencia, su paciencia, agradecemos su paciencia,
    (le|lo|la) (responderemos|contestaremos|corregiremos|ayudaremos) .. (inmediato|inmediatamente|cuanto antes|lo
    antes posible),
    (responderemos|corregiremos|corrijo|corregimos|arreglaremos|contestaremos|revisamos|revisaremos) .. (inmediato|
    inmediatamente|cuanto antes|lo antes posible|enseguida),
    no tiene que, no está obligad*, sin consecuencias, ninguna consecuencia, sin contraseña, ninguna multa,
    sin recargo*, con toda (la )?tranquilidad, sin ninguna presión, no es demasiado tarde, le da tiempo,
    en el momento,
    (de|para) la policía (local|municipal|nacional),
    (calle|plaza|avenida) .. (tribunal|tribunales|juzgado|juzgados|justicia),
    (nunca|jamás|no) (pedimos|pediremos|solicitamos|le pedimos) .. (contraseñas|contraseña|PIN|claves),
    (nunca|jamás|no) (pedimos|pediremos|solicitamos|le pedimos) .. (números de tarjeta|número de tarjeta|datos de
    tarjeta),
    (para|del|de) (el )?(ministerio|juzgado|tribunal|gobierno|ayuntamiento),
    (estimad*|apreciad*) (abogad*|letrad*|notari*|señor juez|señora jueza|agente),
    (contra|evitar|prevenir) .. (fraude|fraudes|robo|robos|estafas), seguro .. robo,
    (reparación|envío|pedido|servicio|entrega) urgente, descuento (acordado|pactado|aplicado|por pronto pago),
    el descuento .. (acordado|acordamos|aplicado), gracias a Dios, si Dios quiere,
    (puedo|podemos) (pasar|ir|visitar*) .. (casa|domicilio), merece la pena, vale la pena`),
  ordinary: entries('sin, malas, golpe'),
  privacy: entries(`
    deuda*, moros*, mora, en mora, vencida, vencido, vencidas, vencidos, atrasad*, atraso, retraso, retrasad*,
    impag*, pendiente de pago, pago pendiente, pendientes, cobranza*, cobro, recobro, recargo*, debe, adeuda*,
    sin pagar, no pagad*, insolven*, saldo pendiente, factura pendiente`),
  senderName: entries('cobranza*, cobros, recobro*, cobrador*, deuda*, moros*, embarg*, debt*, collection*, abogad*'),
  choices: {
    pay: entries('pagar, pague, paga, pago, pagarla, pagarlo, abonar, abono, transferencia, ponerse al día'),
    time: entries(`
      tiempo, plazo, plazos, plan, fecha, partes, día, días, cuotas, fraccionar, aplazar, aplazamiento,
      más adelante, semana`),
    object: entries(`
      no cuadra, no es correct*, corregir, corrección, error, objetar, objeción, incorrect*, díganos, dígame,
      decirnos, dinos, avísenos, avíseme, avísanos, no está bien, equivoc*, duda, dudas, desacuerdo, algo no`),
    talk: entries(`
      ayud*, pregunta, preguntas, preguntar, llame, llamar, llámenos, llámeme, llamada, responda, responder,
      contest*, contacto, contactar, hablar, escriba, escribir, escríbanos, escríbame, aquí para, persona`),
  },
  alreadyPaid: entries(`
    pagado, acaba de pagar, pagó, realizado el pago, hecho el pago, ya está en camino, en camino, transferido, cruzado, ya lo ha`),
  help: entries(`
    ayuda*, ayudar*, asesoramiento, momento difícil, difícil*, dificultad*, apur*, plan, solución, acuerdo,
    facilidades`),
  optOut: entries('STOP, BAJA, darse de baja, dar de baja, dejar de recibir'),
  humour: entries('jaja*, jeje*, broma, bromas, es broma, chiste, gracioso, guiño, redoble'),
  typical: entries('el, la, las, los, del, de, en, un, le, que, por, una, usted, su, con, si, para, nos, más, y, ha'),
};
