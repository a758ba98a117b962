import { entries } from '../entries.js';

/** Portuguese phrases that hold a listed word and do no harm. */
export const harmlessInPortuguese = entries(`
  não é urgente, nada urgente, sem urgência, nenhuma urgência, não há pressa, sem pressa, não há vergonha,
  não precisa ter vergonha, não tenha vergonha, nenhuma vergonha, obrigad* pela (sua )?paciência,
  agradecemos a (sua )?paciência, pela sua paciência, pela paciência,
  (responderemos|corrigiremos|corrigimos|respondemos|ajudaremos|ajustamos|vamos corrigir|vamos responder|
  verificamos) .. (imediatamente|de imediato|quanto antes|ainda hoje|na hora), não é obrigad*, não precisa pagar,
  sem compromisso, sem consequências, nenhuma consequência, sem senha, nenhuma senha, sem multa, nenhuma multa,
  sem desconto, sem qualquer pressão, não é tarde demais, com calma,
  (da|para a|à) polícia (municipal|militar|civil|local), (rua|praça|avenida) .. (tribunal|justiça),
  (nunca|não) (pedimos|pediremos|solicitamos) .. (senhas|senha|PIN|palavras-passe),
  (nunca|não) (pedimos|pediremos|solicitamos) .. (números de cartão|número de cartão|dados de cartão),
  para o (ministério|governo), do (ministério|governo),
  (prezad*|caro|cara|estimad*|exmo|exma) .. (advogad*|tabelião|juiz|juíza),
  (contra|evitar|prevenir) .. (golpe|golpes|fraude|fraudes|roubo), seguro .. roubo,
  (reparo|reparação|entrega|serviço|pedido) urgente, desconto (combinado|acordado|aplicado),
  o desconto .. (combinado|combinamos|aplicado), graças a Deus, se Deus quiser,
  (posso|podemos) (passar|ir|visitar) .. casa,
  não tem (que|de) (pagar|fazer|se preocupar|responder|preocupar-se|ter vergonha),
  (sem|nenhum|qualquer) .. constrangimento, não se (sinta|fique) constrangid*, não é inútil,
  (não|nunca|sem) (tomaremos|tomar|tomamos|iniciaremos|iniciar|haverá|faremos|recorreremos a|recorrer a|vamos à|
  queremos|pensamos em) (quaisquer |nenhuma |as |uma |a )?(medidas judiciais|medidas legais|ação judicial|ações
  judiciais|ação legal|via judicial|vias legais|tribunal|tribunais|justiça|empresa de cobrança*|agência de
  cobrança*|advogad*|processo judicial),
  nem (a )?(passaremos|passar|enviaremos|cederemos|entregaremos) (a |esta )?(fatura|conta|dívida)? ?(a|para)
  (uma |nenhuma )?(empresa de cobrança*|agência de cobrança*|advogad*|escritório de cobrança*|cartório),
  nem (advogad*|tribunal|cobrador*|Serasa|SPC|protesto), sem (protesto|Serasa|advogad*|cobrador*),
  (respond*|resposta|retorn*|ligamos|resolv*|contato) .. (em|dentro de|no prazo de) # horas,
  (em|dentro de) # horas .. (respond*|retorn*|terá|recebe*),
  (envio|mando|enviamos|mandamos|reenvio|corrijo|ajusto|troco|cancelo|altero|mudo) .. (imediatamente|de
  imediato|agora mesmo|ainda hoje|hoje mesmo|o quanto antes|quanto antes),
  (imediatamente|já) (lhe|te) (envio|mando|enviamos), (envio|entrega|disponibilidade) imediat*,
  ninguém vai (ligar|cobrar), (pode|posso|podemos|podem) (ir|passar|visitar) .. (casa|porta),
  despejo de (água|entulho|resíduos), (passaremos|enviaremos|cederemos|entregaremos) .. (nem|não),
  nem passaremos .. empresa de cobrança*,
  (nossa|nosso|nossos|minha|meu) (última|último|últimos) (chamada|lembrete*|aviso*|notificação|conversa|
  tentativa|ligação), a última vez que, da última vez, em caso de urgência, se for urgente, para urgências,
  comando da polícia (militar|civil|municipal), esquadra d*, (carta|taças|copos|prova) de vinho*,
  sem (custos|taxas|despesas|encargos) de cobrança, sem (qualquer )?penalidade, vergonha nenhuma, não é vergonha,
  nenhum motivo .. vergonha, não (precisa|deve|há|tenha|sinta) .. vergonha`);
