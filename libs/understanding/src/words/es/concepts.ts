import { type ConceptWords } from '../words.types.js';

/** Spanish words for ideas. */
export const concepts: ConceptWords = {
  not: 'no|nunca|jamás|nada|ningún|ninguna|ninguno|nadie|ni|sin|tampoco',
  if: 'si|cuando|en_cuanto|siempre_que|apenas',
  pay: `
    pago|pagar|pagaré|pagare|pagaremos|pagamos|paga|pagan|pagará|pagarán|pague|paguemos|pagando|pagarles|pagarte|pagarlo|pagarla|pagártelo|pagarle|pagarlos; abono|abonar|abonaré|abonare|abonaremos|abonamos|abone; transfiero|transferir|transferiré|transferire|transferiremos|transferimos|transfiera; liquido|liquidar|liquidaré|liquidaremos|liquidamos|liquidarlo|liquidarla; deposito|depositar|depositaré|depositare|depositaremos|depositamos; ingreso|ingresar|ingresaré|ingresaremos|ingresamos; cancelo|cancelaré|cancelaremos .. factura|deuda|saldo|pago|cuenta
    hago|haré|hare|hacer|haremos|hacemos|realizo|realizar|realizaré|realizaremos|efectuar|efectuaré|efectuaremos|emitir|emitiremos|ordenar|ordenaremos|mando|mandar|mandaré|envío|enviaré|enviar .. pago|transferencia|transfe|ingreso|depósito|dinero|bizum|pix|plata|#amount; pago|transferencia|dinero|plata|ingreso saldrá|sale|llega|llegará|entra|entrará|se; doy|daré|dar #amount; giro|girar|giraremos; saldar|saldaré|saldaremos|saldamos; quedará|queda|quedan|estará|será|sera pagado|pagada|liquidado|liquidada|resuelto|abonado|abonada|saldada|saldado; tendrán|tendrás|tendrá|tienen|reciben|recibirán|recibirás .. pago|dinero|transferencia|#amount; les|te|le mando|hago|paso|envío|transfiero|deposito; bizum; me pongo al día|corriente; te|les lo paso|mando`,
  paid: `
    pagué|pague|pagado|pagada|pagados|pagadas|pagamos|pagó|abonado|abonada|aboné|abone|transferido|transferida|transferí|transferi|depositado|depositada|deposité|deposite|ingresado|ingresada|ingresé|liquidado|liquidada|liquidé|saldado|saldada|saldé
    hice|hicimos|hecho|hecha|realicé|realizado|realizada|realizamos|efectuado|efectuada|efectué|mandé|envié|enviado|mandado|enviamos|mandamos|ordenamos .. pago|transferencia|transfe|ingreso|depósito|dinero|bizum|#amount; comprobante|justificante|recibo .. pago|transferencia|adjunto?; pago|transferencia|ingreso|depósito|dinero .. hecho|hecha|realizado|realizada|enviado|enviada|salió|salido|efectuado|efectuada; salió|salido|cargado|cargaron|cobraron|cobrado|descontaron|debitaron|debitado .. cuenta|tarjeta|banco; me lo cobraron|descontaron; domiciliado`,
  paid_otherwise: `
    cuando|hasta|en_cuanto|si|apenas|que me|nos|mi|el|los|cliente|clientes paguen|pague|pagan|paga|pagado; cliente|clientes|empresa|jefe .. paga|pagan|pagó|pagado|pague|paguen|debe|deben; me|nos pagan|paguen|pague|pagaron|deben|paga; pagar|pago|pagamos .. alquiler|renta|luz|nóminas|nómina|sueldos|hipoteca|empleados; sin pagar; por pagar; ser pagado|pagada; si|aún|todavía .. no .. pagado|pagada; método|forma|medio|plazo|condiciones|página de pago; día|fecha de pago|cobro; ingresos`,
  will: 'voy|vamos|va|van|iré|será|haré|haremos|pienso|pensamos|prometo|prometemos|comprometo|comprometemos|quiero|queremos|espero|esperamos|tengo_previsto|tenemos_previsto|planeo|puedo|podemos|podré|podremos|procederé|procederemos|procedemos',
  can: 'puedo|podemos|puede|podría|podríamos|podrían|podrías|poder|podré|podremos|pueden|puedes|pudiera|pude|alcanza|alcanzo|posible|llego|llegamos|posibilidad|consigo|permitirme|permitirnos',
  want: 'quiero|queremos|deseo|deseamos|necesito|necesitamos|quisiera|quisiéramos|interesa|interesado|interesada|gustaría',
  invoice: 'factura|facturas|recibo|recibos|adjunto|pdf|documento|archivo|boleta|cuenta|fra',
  message:
    'mensaje|mensajes|sms|whatsapp|whatsapps|correo|correos|email|emails|mail|mails|llamada|llamadas|recordatorio|recordatorios|aviso|avisos|notificación|notificaciones|comunicaciones|msjs|mensajitos|spam|wasap|wasaps|publicidad|contacto',
  write:
    'escribir|escribirme|escribirnos|escriban|escribas|escriba|escribáis|llamar|llamarme|llamen|llames|llame|contacten|contactar|contactarme|contacte|contactes|enviar|enviarme|envíen|envien|envíes|mandar|mandarme|manden|mandes|molestar|molestarme|molesten|molestes|molestéis|insistan|insistir|insistas|acosar|acosarme|fastidiar|fastidien|comuniquen|mandéis|enviéis|llaméis|escribiendo|mandando|enviando|llamando|molestando|recordarme|perseguirme|perseguir',
  end: 'stop|paren|para|pare|parar|deje|dejen|dejad|deja|dejar|basta|alto|detener|detengan|suspender|suspendan|cesar|cesen|baja|cancelar|cancelen|suficiente; ya no; no más|mas; ni uno más; nunca más; terminar con; no .. más|mas; eliminar; evitar|eviten; se acabó',
  me: 'me|nos|mi|conmigo|nosotros|este_número|este_teléfono|escribirme|llamarme|molestarme|contactarme|enviarme|mandarme',
  receive:
    'recibí|recibi|recibido|recibimos|recibir|recibo|llegado|llegó|llego|llega|llegaron|llegue|visto|veo|encuentro|encontramos|encuentra|tengo|tenemos|hemos|ver|aparece|viene|vino|venía|consta',
  goods:
    'mercancía|mercancia|pedido|paquete|entrega|artículos|artículo|producto|productos|material|materiales|género|trabajo|trabajos|servicio|obra|piezas|unidades|cajas|sillas|reparación|instalación|envío|máquina',
  money:
    'dinero|plata|fondos|efectivo|lana|pasta|liquidez|ingresos|un_duro|un_peso|un_euro|blanca|ahorros|un_centavo|recursos|feria',
  wrong:
    'mal|error|errores|equivocado|equivocada|equivocados|incorrecto|incorrecta|erróneo|errónea|defectuoso|defectuosa|dañado|dañada|roto|rota|rotos|rotas|falso|falsa|duplicado|duplicada; no .. correcto|correcta|cuadra|coincide|corresponde|coinciden|cuadran; de más; demasiado alto|caro',
  instalments:
    'plazos|cuotas|cuota|mensualidades|mensualidad|pagos_parciales|fraccionar|fraccionado|fraccionamiento|fraccionarlo|parcialidades|abonos|partes|letras|fraccionada; plan de pagos|pago; poco a poco; #n pagos; dos|tres|cuatro|varios pagos|veces; mitad; #amount al|por|cada|a_la mes|semana|quincena; en partes; dividir|dividirlo|repartir|repartirlo; de a poco; por partes; a cuenta',
  later:
    'prórroga|prorroga|aplazar|aplazamiento|aplazarlo|posponer|retrasar|demorar|extender|extensión|ampliar|plazo|ampliación|más_tiempo|mas_tiempo|esperar|esperarme|espera|esperan|esperen|margen|diferir|moratoria|tregua; un poco más; unos días; más días|plazo|margen; #n días|semanas más; otra fecha; hasta|para #date; después|luego; más adelante|tarde',
  ask: 'qué|que|cuándo|cuando|dónde|donde|adónde|cuál|cual|cuáles|quién|quien|cómo|como|cuánto|cuanto|cuántos|por_qué|es|hay|puedo|puede|pueden|podría|podrían|podemos|tienen|tiene|aceptan|sería|se_puede|está|incluye',
};
