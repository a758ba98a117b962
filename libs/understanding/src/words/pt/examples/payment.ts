import { type ExampleSentences } from '../../words.types.js';

/** Invented Portuguese replies about the invoice and its payment, one a line. */
export const paymentExamples: ExampleSentences = {
  dispute: `
    Cobraram 12 cadeiras, só 10 foram entregues
    faltam duas cadeiras e cobraram 12
    Não vamos pagar esta fatura, o trabalho nem está pronto
    não pretendo pagar, o serviço ficou pela metade
    Reclamo da fatura 118, a posição 4 estava incluída no orçamento
    Cancelámos essa encomenda em janeiro
    A mercadoria foi devolvida, sem nota de crédito não recebem nada
    Devolvido há três semanas e ainda sem crédito
    O NIF e a morada estão errados, refaçam a fatura
    A guia nem está assinada por nós
    O IVA devia ser 6% e não 23%
    o preço tá errado, era 45 a hora
    Quem pediu isso? Nós não
    assinatura cancelada em novembro, então não devo nada
    riscaram o piso todo e ainda querem receber? que vergonha
    A máquina chegou quebrada, essa não pago. O exaustor, 320, terça
    não quero pagar
    não paguei e não vou pagar
  `,
  already_paid: `
    já paguei
    já tá pago, confere aí
    transferi na segunda
    a fatura foi liquidada a 12 de fevereiro, comprovativo em anexo
    sábado deixei 120 euros em dinheiro no balcão
    de novo?? tá pago há um mês, vocês olham a conta?
    o dinheiro tá com vocês há semanas, abram os olhos
    metade já paguei semana passada, o resto dia 5 do mês que vem
    saiu da nossa conta, o banco diz concluído
  `,
  receipt_denied: `
    não recebi nenhuma fatura
    que fatura? aqui não chegou nada
    O vosso email veio sem o PDF. Podem reenviar?
    o anexo veio vazio
    ainda não chegou nada, manda de novo
    A 7714 não está connosco. Assim que chegar pagamos
  `,
  upset: `
    não é assim que se trata cliente antigo
    tá de brincadeira?! 😡
    Três SMS em dois dias, isto é assédio
    A vossa mensagem é ofensiva e despropositada
    O vosso tom é insultuoso, depois de vinte anos como cliente
    cobrando que nem bandido por 3 dias de atraso
    Estou muito desiludida. 10 anos de cliente e tratada assim
    vão pro inferno
  `,
  plan_request: `
    Seria possível pagar em prestações?
    me dá mais um mês
    um prazinho de um mês por favor?
    posso pagar dia 20?
    tudo bem se eu pagar dia 20?
    100 euros na sexta e o resto repartido pelo verão, se deixarem
  `,
  promise: `
    sexta
    pago sexta
    amanhã cedo eu faço
    No fim do mês o dinheiro está convosco
    Pagamos sempre no fim do mês
    metade agora, o resto quando meu cliente pagar
    O valor será transferido em 14 dias
    recebo dia 25 e aí mando os 80 prometidos
    claro, será feito!
    até o fim da semana tá na conta de vocês
    desculpa a demora, pago amanhã
    Já passei à nossa contabilista, ela faz a transferência
    não se preocupa, eu resolvo
    até terça você recebe
    Não antes do fim do mês que vem, mas contem com isso
    quarta não posso, quinta sim
    domingo recebo e passo aí com a grana
    não parem a obra por favor, segunda o dinheiro tá aí
    quando cair o adiantamento da obra, prometo que é o primeiro
    meu computador morreu ontem, pago quinta
    dentro de duas semanas pagamos tudo
    esperando cliente pagar, aí já quito
    3 dias e tá pago, prometo
    se Deus quiser em duas semanas acerto tudo
    Será feito assim que a chefe voltar, ela tem de autorizar
    A fatura está aprovada e será paga no dia 20 de março
  `,
};
