import { type ExampleSentences } from '../../words.types.js';

/** Invented Portuguese replies that ask, confirm, put off or are polite, one a line. */
export const talkExamples: ExampleSentences = {
  not_now: `
    agora não posso
    péssima hora, tô na obra
    tô em reunião, depois
    estamos no balanço, me procurem daqui a duas semanas
    Obrigado por lembrar! Estamos a fechar o ano, falamos depois das festas?
    Estou de férias até segunda, fale comigo então
    minha esposa tá em trabalho de parto, tenta daqui um mês
    turno da noite a semana toda, conversamos sábado
  `,
  out_of_office: `
    Estou de licença de maternidade. A sua mensagem não será reencaminhada.
    Obrigado pela mensagem. Estamos fechados para férias de 3 a 21 de agosto.
  `,
  start: `
    retomar
    cancelei sem querer, podem reativar os lembretes?
    agora podem voltar a me escrever
    quero ser avisado de novo por aqui
    sinto falta dos lembretes, dá pra voltar?
  `,
  help: `
    não sei usar esse link, alguém me ajuda
    alguém me guia no portal? não sou bom com computador
    tenho 78 anos e não percebo destas coisas, ajudem-me
    não consigo abrir o link, alguém dá uma mão?
  `,
  question: `
    qual é o iban mesmo
    Quanto devo no total, já com a nota de crédito de maio?
    Em nome de quem passo o cheque?
    Quando começa a equipa a segunda fase?
    onde encontro a fatura de maio no portal
    cobram juros se atrasar?
    me passa a chave pix de novo
    posso pagar com cartão
  `,
  receipt_confirmed: `
    recebi 👌
    sim, a fatura chegou até nós, tudo certo
    chegou direitinho
    recebida ontem pelo correio, carimbada e encaminhada
    tá comigo
  `,
  thanks: `
    obrigado
    muito obrigado pela ajuda
    valeu
  `,
  other: `
    desculpa, foi meu gato no teclado
    Mudança de morada: Rua do Fim 9
    o entregador pode usar a porta dos fundos, o elevador quebrou
  `,
};
