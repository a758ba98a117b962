import { entries } from './entries.js';
import { type WordLists } from './words.types.js';

/** Portuguese. */
export const portuguese: WordLists = {
  rules: {
    L3: entries(`
      prisão, cadeia, prender você, ser preso, será preso, presidiário*, encarcer*, polícia*, policial, policiais,
      delegacia, detenção, delito*, crime, crimes, criminoso*, criminal*, criminalmente,
      penalmente, processo penal, ministério público, promotor de justiça, fraude*, fraudulent*, estelionato,
      estelionatário*, golpe, golpista*, boletim de ocorrência, denunciar*, denunciado, denúncia, queixa-crime,
      roubo, roubar, roubando, furto, algema*, deportar*, deportad*, deportação, imigração, atrás das grades,
      ameaç*, vai se arrepender, irá se arrepender, se arrepender, arrepender-se,
      sabemos onde (você|o senhor|a senhora|vive|mora|trabalha), onde você (mora|trabalha|vive),
      vamos (te|lhe|o) (achar|encontrar), não adianta se esconder, se esconder, esconder-se, não pode fugir,
      vamos atrás de, ir atrás de você, algo .. (acontecer|aconteça) (com|a) (você|sua), tornar sua vida,
      fazer da sua vida, sua vida um inferno, quebrar (seus|suas|a sua|as suas), matar, bater em você,
      aguarde as consequências,
      seria uma (pena|lástima), seria pena, sabemos (que|a que) horas, esperando (por você|na sua|em frente),
      vamos esperar você, escondendo, se escondendo, acidentes acontecem,
      ser detid*, será detid*,
      seus papéis, autorização de residência, visto de residência, seu visto,
      perder* (seu|sua|o seu|a sua) (emprego|casa|trabalho)`),
    L4: entries(`
      tribunal, tribunais, juiz, juíza, juizado, judicial*, judicialmente, em juízo, na justiça,
      processar você, processá-l*, processo judicial, processaremos, vamos processar, ação judicial,
      ações judiciais, ação legal, ação de cobrança, ação de execução, medidas legais, medidas judiciais,
      medidas cabíveis, providências (legais|judiciais|cabíveis), vias legais, vias judiciais, via judicial,
      por via legal, consequências legais, penhor*, penhora*, confisc*, apreender*, apreensão, arrest* de bens,
      despej*, leilão, leiload*, oficial de justiça, oficiais de justiça, execução (fiscal|judicial|da dívida),
      agência de cobrança*, empresa de cobrança*, escritório de cobrança*, cobradores, cobrador,
      agente de cobrança, protesto em cartório, protestar*, protestado, cartório de protesto, cartório,
      (visitar*|iremos|vamos|ir até|mandar alguém|mandaremos|enviaremos alguém|apareceremos) .. (sua casa|seu
      trabalho|seu domicílio|sua porta|sua residência|na sua casa),
      na sua porta, à sua porta, bloquear* .. conta*, congelar* .. conta*,
      descontar* .. (salário|ordenado|vencimento), sem (mais |novo )?aviso*, sem aviso prévio, pedido de falência,
      insolvência, temos (a |uma )?(chave|cópia da chave),
      (levar|levamos|levaremos|buscar) (o|a|seu|sua) (carro|moto|máquina|veículo), trocar* a fechadura,
      (vem|mandar|mandaremos|chamar|chega) .. (guincho|reboque)`),
    L5: entries(`
      advogad*, escritório de advocacia, advocacia, solicitador*, departamento jurídico, setor jurídico,
      equipe jurídica, jurídico, notificação oficial, aviso oficial, notificação extrajudicial, extrajudicial,
      intimação, intimad*, mandado, sentença, governo, ministério, receita federal,
      autoridade tributária, fisco, polícia federal, número do processo, processo n*, número do caso,
      ordem judicial, citação, autoridade*, funcionário público, investigador*, tabelião, notário, Serasa, SPC,
      banco central, FBI, Interpol`),
    L7: entries(`
      vergonha, envergonh*, sem-vergonha, vergonhos*, irresponsáve*, desonest*, mentiros*, mentir, mentindo,
      mentiu, mentira*, caloteir*, calote, mau pagador, maus pagadores, desonra*, sem palavra, não tem palavra,
      não tens palavra, (seus|suas|teus|os) vizinh*, (seu|sua|teu|tua) (chefe|patrão|patroa|empregador*),
      (sua|seu|seus|suas|tua|teu|teus|a sua|o seu) (família|esposa|esposo|mulher|marido|cônjuge|pais|mãe|pai|
      filhos|amigos|clientes|familiares|parentes|colegas|chefe|patrão) .. (saber|saberá|saberão|vai saber|vão
      saber|saiba|saibam|descobrir*|descubra*|ficar sabendo|pensar*|avisad*|informad*),
      (avisar*|avisaremos|informar*|informaremos|contar*|contaremos|dizer|diremos|ligar*|ligaremos|falar|contatar*|
      contactar*) .. (sua|seu|seus|suas|tua|teu|à sua|ao seu|aos seus|para sua|com sua) (família|esposa|esposo|
      mulher|marido|pais|mãe|pai|filhos|amigos|clientes|familiares|parentes|chefe|patrão|empregador|empresa|
      contatos|contactos|referências),
      todo mundo .. (saber|saiba|sabendo), toda a gente .. (saber|saiba),
      todos .. (saber|saberão|saibam|vão saber),
      (publicar*|publicaremos|divulgar*|divulgaremos|postar*|postaremos|expor*|compartilhar*) .. (seu|sua|teu)
      (nome|foto|dados|dívida),
      (publicar*|postar*|divulgar*) .. (redes|Facebook|Instagram|internet), redes sociais, tornar público,
      tornar pública, publicamente, lista pública, exposição pública, expor você, expô-l*, reputação, humilh*,
      constrang*, seu bom nome, nome sujo, sujar (o )?seu nome, não é confiável, não é de confiança,
      desculpas esfarrapadas, esfarrapad*, suas desculpas, chega de desculpas, de desculpas, pretexto*, preguiços*,
      vagabund*, egoísta*, covarde*, cobarde*, ingrat*, hipócrita*, cara de pau, caradura, avarent*, aproveitador*,
      acima das suas posses, viver acima, gente como (você|o senhor|a senhora|vocês|tu),
      pessoas como (você|o senhor|a senhora|vocês|tu), alguém como você, gente da sua laia, sua laia,
      que tipo de (pessoa|homem|mulher|empresa|pai|mãe), que espécie de,
      não tem (decência|dignidade|educação|palavra|honra|caráter), decência, dignidade, mau caráter, sem caráter,
      tome vergonha,
      crie vergonha, como uma criança, seja homem, seja adulto, dormir tranquil*, dorme tranquil*,
      consegue dormir, como dorme, espelho, decepcionad* (com|por) você, desiludid* consigo, nos decepcionou,
      traiu nossa confiança, traiu a nossa confiança, nossa confiança traída, por sua culpa, por tua culpa,
      por causa de você, aproveitando-se de nós, se aproveitando, fazer de bobo, fazendo de bobo, de palhaço,
      fugindo, foge de, nos ignora, está nos ignorando, ignorando-nos, para férias .. dinheiro,
      aproveitando as férias, se não pode pagar,
      outras crianças, coleguinhas, coitad*, não vai poder participar, não (sobe no palco|participa da),
      (para|pra|a) quem ler, quem ler (isto|isso|esta), na frente de (todos|todo mundo|seus|suas|sua),
      diante de (todos|seus|suas), (seus|teus) (contatos|contactos), lista de (contatos|contactos), menos você,
      exceto você, só você não, o que isso diz, todos .. clientes .. pagaram`),
    L8: entries(`
      idiota*, estúpid*, imbecil, imbecis, seu burro, trouxa, otári*, babaca*, cretin*, filho da puta, filhos da puta,
      puta, porra, caralho, merda, foda-se, foder, cuzão, desgraçad*, maldit*, canalha*, ladrão, ladra,
      ladrões, bandido*, vigarista*, malandro*, trapaceir*, parasita*, sanguessuga*, lixo humano, você é um lixo,
      escória, fracassad*, perdedor*, inútil, inúteis, patétic*, miseráve*, palerma*, porco imundo, nojent*,
      inferno, mendig*, morto de fome, pé-rapado, incompetente*, volte para o seu país, volta para a tua terra,
      estrangeiros como, os estrangeiros, cigano*, favelad*, na sua idade,
      típico de (mulher*|homem|homens|estrangeiro*), sua raça, sua religião`),
    L9: entries(`
      (último|última|últimos|últimas) (aviso*|chance*|oportunidade*|advertência*|lembrete*|notificação|chamada|
      prazo|tentativa|vez),
      aviso final, notificação final, imediatamente, imediato, imediata, de imediato, agora mesmo, já já ou,
      neste instante, urgente*, urgência, urgentemente,
      (em|dentro de|no prazo de|tem|restam|faltam) # (horas|minutos), # horas para, # horas restantes,
      até meia-noite, até à meia-noite, hoje mesmo, ainda hoje, esta noite ainda, antes que seja tarde,
      antes que seja tarde demais, aja agora, aja já, pague já, pague agora, pague hoje ou,
      tempo está acabando, o tempo acabou, contagem regressiva, contagem decrescente, o quanto antes, quanto antes,
      com a maior brevidade, sem demora, sem atraso, não ignore, não ignores, não vamos pedir, não haverá,
      paciência,
      (cortar*|cortaremos|suspender*|suspenderemos|cancelar*|cancelaremos|bloquear*|bloquearemos) .. (serviço|
      fornecimento|linha|acesso|luz),
      será suspens*, será cortad*, será cancelad*, ligaremos todos os dias, ligar todos os dias, todos os dias até,
      até você pagar, até que pague, não vamos parar, advertência, ultimato, alerta,
      sem (remédio|remédios|medicamentos|tratamento|comida|jantar|aquecimento|cuidados), só faltam # h*`),
    L11: entries('(custos|despesas|taxa*|encargos|honorários) de cobrança, multa, penalidade, o dobro'),
    L12: entries(`
      histórico de crédito, score de crédito, pontuação de crédito, score, relatório de crédito, lista negra,
      listas negras, negativ* (o )?seu nome, negativação, negativad*, nome negativado, cadastro de inadimplentes,
      inadimplente*, restrição no nome, nunca mais .. crédito, nenhum banco`),
    L13: entries(`
      (por que|porque|por quê|porquê) .. (não pag*|não respond*|ainda não|não nos|demora*|ignora*|tanto tempo),
      (por que|porque) (não|ainda não) (pag*|respond*|nos), qual é a sua desculpa, qual a desculpa, que desculpa,
      qual é o seu problema, o que há de errado com você, quantas vezes, tão difícil, até quando,
      o que está esperando`),
    L14: entries(`
      número do (seu |teu )?cartão, dados do (seu )?cartão, CVV, CVC, (seu|sua) PIN, código PIN, senha, senhas,
      palavra-passe, código de segurança, código SMS, código recebido, foto do seu (RG|CPF|documento|cartão),
      (cartão|cartões) presente, cartão-presente, acesso ao banco`),
    L15: entries(`
      oferta especial, ofertas especiais, oferta exclusiva, ofertas, desconto*, compre agora,
      compra agora, cupom, cupons, vale-presente, promoção, promoções, promocional*, novos produtos, nova coleção,
      brinde*, presente grátis, pontos de fidelidade, cashback, sorteio, indique um amigo, # por cento de,
      metade do preço, tempo limitado, aproveite (nossa*|nosso*|a|as|já), assine já, black friday`),
    L16: entries(`
      sexo, sexy, sexual, porno*, nude*, vodka, uísque, whisky, cerveja*, vinho, vinhos, cachaça, álcool,
      alcoólic*, bêbad*, arma, armas, pistola*, rifle*, munição, tabaco, cigarro*, charuto*, cannabis, maconha,
      cocaína`),
    L22: entries(`
      a maioria (dos|das) .. (clientes|empresas|pessoas) .. (paga*|cumpr*), a maioria dos nossos clientes,
      todos os outros .. (paga*|clientes), outros clientes, os demais clientes,
      quase todos (os|nossos) .. clientes, pequena minoria, minoria de, o único cliente, a única cliente,
      é o único, é a única, dos poucos, ao contrário (dos|de) outros, ao contrário dos`),
    L23: entries(`
      pecado*, pecador*, Deus, Alá, Bíblia, sua consciência, consciência tranquila, moral, morais, moralmente,
      imoral*, obrigação moral,
      dever moral, ética, ético, gente decente, gente honesta, pessoas honestas, pessoa honesta, pessoa decente,
      bom cristão, karma, carma, maldição, fazer o certo, faça o certo, a coisa certa,`),
    L26: entries(`
      ou então, caso contrário, senão, do contrário, se não pagar, se você não pagar, deve pagar, tem de pagar,
      tem que pagar, você tem que, você precisa pagar, é obrigad*, está obrigad*, sua única, única opção,
      não tem escolha, não tem opção, não há escolha, sem desculpas, exigimos, exigir, exigência, cobramos de você,
      consequência, consequências, seremos forçados, seremos obrigados, nos obrigue, não nos obrigue, nos força,
      obedeça, cumpra, a recusa, se recusa, se recusar, esperamos (o pagamento|que pague), leve isto a sério,
      leve a sério, é melhor pagar, é bom que`),
  },
  harmless: entries(`
    não é urgente, nada urgente, sem urgência, nenhuma urgência, não há pressa, sem pressa,
     não há vergonha, não precisa ter vergonha,
    não tenha vergonha, nenhuma vergonha, obrigad* pela (sua )?paciência, agradecemos a (sua )?paciência,
    pela sua paciência, pela paciência,
    (responderemos|corrigiremos|corrigimos|respondemos|ajudaremos|ajustamos|vamos corrigir|vamos responder|
    verificamos) .. (imediatamente|de imediato|quanto antes|ainda hoje|na hora),
    não é obrigad*, não tem de, não tem que, não precisa pagar, sem compromisso, sem consequências,
    nenhuma consequência, sem senha, nenhuma senha, sem multa, nenhuma multa, sem desconto, sem qualquer pressão,
    não é tarde demais, com calma,
    (da|para a|à) polícia (municipal|militar|civil|local), (rua|praça|avenida) .. (tribunal|justiça),
    (nunca|não) (pedimos|pediremos|solicitamos) .. (senhas|senha|PIN|palavras-passe),
    (nunca|não) (pedimos|pediremos|solicitamos) .. (números de cartão|número de cartão|dados de cartão),
    para o (ministério|governo), do (ministério|governo),
    (prezad*|caro|cara|estimad*|exmo|exma) .. (advogad*|tabelião|juiz|juíza),
    (contra|evitar|prevenir) .. (golpe|golpes|fraude|fraudes|roubo), seguro .. roubo,
    (reparo|reparação|entrega|serviço|pedido) urgente, desconto (combinado|acordado|aplicado),
    o desconto .. (combinado|combinamos|aplicado), graças a Deus, se Deus quiser,
    (posso|podemos) (passar|ir|visitar) .. casa`),
  ordinary: entries('malas, sin'),
  privacy: entries(`
    dívida*, débito*, vencida, vencido, vencidas, vencidos, atrasad*, atraso, em atraso, inadimpl*, calote,
    pendente de pagamento, pagamento pendente, pendente, pendentes, pendência*, cobrança*, em mora, mora, multa,
    deve, devedor*, não pag*, não quitad*, em aberto, insolv*, saldo devedor`),
  senderName: entries(`
    cobrança*, cobrador*, recuperação de crédito, dívida*, devedor*, debt*, collection*, advogad*, advocacia`),
  choices: {
    pay: entries('pagar, pague, paga, pagamento, pagá-la, pagá-lo, quitar, transferência, pix, boleto'),
    time: entries(`
      tempo, prazo, prazos, plano, data, partes, parcel*, dia, dias, prestações, adiar, mais tarde, semana`),
    object: entries(`
      não está certo, não está correto, não confere, corrigir, correção, erro, contestar, contestação, objeção,
      incorret*, diga-nos, avise-nos, avise, nos diga, dizer-nos, nos avise, errad*, dúvida, dúvidas, algo não,
      conte-nos, nos conte`),
    talk: entries(`
      ajud*, pergunta, perguntas, perguntar, ligue, ligar, ligue-nos, ligação, responda, responder, responde,
      contato, contacto, contactar, falar, fale, escreva, escrever, disposição, pessoa, conversar, mensagem`),
  },
  alreadyPaid: entries(`
    pago, já pagou, pagou, efetuado, realizado o pagamento, a caminho, transferido, cruzado, quitado,
    desconsidere, ignore`),
  help: entries(`
    ajuda*, ajudar*, aconselhamento, orientação, momento difícil, difícil*, dificuldade*, apertad*, plano,
    solução, acordo, facilidades, parcel*`),
  optOut: entries('STOP, SAIR, PARAR, cancelar o envio, deixar de receber, descadastr*, cancelar a inscrição'),
  humour: entries(`
    haha*, hehe*, kkk*, rsrs*, brincadeira, brincando, piada, engraçad*, é brincadeira, rufem os tambores`),
  typical: entries('o, os, as, de, da, do, um, no, na, que, por, uma, você, sua, com, se, para, nos, mais, e, não, em'),
};
