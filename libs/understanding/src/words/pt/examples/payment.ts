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
    Cobraram 12 cadeiras, só foram entregues 10
    Contestamos a linha 3, incluída na proposta. Até haver nota de crédito retemos o pagamento
    Isto deve ser duplicado, mesma mercadoria que a de abril
    Não, não paguei nem vou pagar.
    A tinta tá toda saindo e ainda têm coragem de cobrar?! Não pago
    Um ar condicionado veio avariado, esse não pago. O outro, 600 €, na quarta.
    A mercadoria foi devolvida, sem nota de crédito não pagamos
    Quem encomendou isto? Nós não, nunca foi assinada nenhuma encomenda
    a assinatura foi cancelada em novembro então não vou pagar
    o valor tá errado
    Não foi isto que contratámos
    o produto chegou com defeito
    fui cobrado duas vezes
    o serviço não foi concluído
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
    isso já foi pago, confiram aí
    acabei de mandar 85€ pelo link
    kkk com esse preço de café eu quebro, mas paguei hoje cedo
    A fatura 5520 foi paga em 08/06/2026 no valor de 1.190,00 EUR, segue comprovativo
    Quantas vezes?! O dinheiro está com vocês há semanas, abram os olhos
    saíram 499,99 € da nossa conta, o banco diz concluído
    Sábado deixei 120 euros em dinheiro no caixa de vocês, a Joana viu
    Metade já paguei semana passada, os 1.250 € restantes dia 5 do mês que vem
    paguei ontem no boleto
    já fiz a transferência, vejam aí
    segue o comprovante
    Esta fatura foi liquidada na semana passada
    fiz o pix ontem
    já fiz o pix no sábado
    fiz a transferência na terça
  `,
  receipt_denied: `
    não recebi nenhuma fatura
    que fatura? aqui não chegou nada
    O vosso email veio sem o PDF. Podem reenviar?
    o anexo veio vazio
    ainda não chegou nada, manda de novo
    A 7714 não está connosco. Assim que chegar pagamos
    NÃO recebi fatura nenhuma de vocês
    Parece que falta o anexo, não havia PDF no email. Reenviem para contas@clara.example
    A 7714 não a temos. Assim que chegar pagamos logo, sem problema.
    ainda não chegou, manda outra vez
    não recebi boleto nenhum
    pode mandar a segunda via?
    o pdf veio em branco
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
    Isto é assédio. Três mensagens em dois dias por uma fatura nem uma semana atrasada?
    O vosso tom é insultuoso e estou farta
    não é assim que se tratam clientes antigos. inadmissível
    tão de brincadeira né? 😡
    Estou muito decepcionado. 10 anos de cliente e sou tratado assim.
    Deviam ter vergonha. Recomendava-vos a toda a gente, acaba hoje.
    cobrando feito bandido, por 3 dias de atraso
    que absurdo me cobrarem assim
    vocês são uns sem vergonha
    péssimo atendimento, nunca mais compro aí
  `,
  plan_request: `
    Seria possível pagar em prestações?
    me dá mais um mês
    um prazinho de um mês por favor?
    posso pagar dia 20?
    tudo bem se eu pagar dia 20?
    100 euros na sexta e o resto repartido pelo verão, se deixarem
    pode me dar mais um mês de prazo?
    Posso dar 100 € na sexta e o resto espalhado pelo verão, se deixarem
    dá pra dividir em duas vezes?
    preciso de mais uns dias
    Seria possível adiar para o fim do mês?
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
    amanhã cedinho 👌
    Pagamos sempre no fim do mês, podem contar.
    300 euros hoje e 200 na sexta, pode ser?
    Enquanto o cliente não paga estamos presos, mas daqui a duas semanas transferimos os 1.500 €
    faço hoje à noite quando chegar
    tranquilo, eu resolvo
    120 em 5 dias ok
    O banco está fechado, sai dia 15 de junho
    No fim do mês o dinheiro está aí
    recebo dia 25, aí mando seus 80€ prometo
    pode deixar, vai ser feito!
    Até o fim da semana tá na conta de vocês
    Daqui a duas semanas, tem a minha palavra
    Segunda não, o banco tá fechado. Terça.
    4.100 euros na quarta até o fecho
    Não ligue pra história do hospital, era meu irmão. O dinheiro entra segunda.
    quinta estou com as crianças, sexta pago
    o décimo terceiro tá chegando, aí você é o primeiro
    ainda não paguei não, mas sábado eu acerto
    Desculpa a demora, pago amanhã. Que referência ponho?
    nesta sexta tudo de uma vez
    Oi Fê, estava debaixo de uma pilha. Vai no dia 10 do mês que vem, 1.815 €. Não temos reclamações nem precisamos de plano.
    Olá Priya, rápido antes de sair: os 18.200,00 € estão aprovados e seguem no pagamento de 30 de junho. Ninguém doente, somos só lentos
    pago na sexta sem falta
    assim que cair o salário eu acerto
    Vamos proceder ao pagamento na próxima semana
    vou fazer o pix agora
    já encaminhei pro financeiro pagar
    amanhã passo no banco e resolvo
  `,
};
