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
    Não é boa hora. Estamos em inventário, voltem a contactar daqui a duas semanas
    tô no volante. depois
    Pode aguardar até eu voltar de férias dia 19? Aí eu vejo.
    agora tá ruim, tô na obra
    Obrigado por lembrar! Estamos no fecho do ano, falamos depois das festas?
    plantão a semana toda, vamos conversar no sábado?
    to em reunião, falo depois
    agora não dá, me chama semana que vem
    Estou de férias, volto a falar convosco em setembro
  `,
  out_of_office: `
    Estou de licença de maternidade. A sua mensagem não será reencaminhada.
    Obrigado pela mensagem. Estamos fechados para férias de 3 a 21 de agosto.
    Estou de licença parental desde 1 de abril. A sua mensagem não será reencaminhada. Contacte contas@feto.example
    Obrigado pela mensagem. A empresa está encerrada de 3 a 21 de agosto. A partir de 24 voltamos a atender.
    Estarei ausente até dia 20, sem acesso ao email
  `,
  start: `
    retomar
    cancelei sem querer, podem reativar os lembretes?
    agora podem voltar a me escrever
    quero ser avisado de novo por aqui
    sinto falta dos lembretes, dá pra voltar?
    Me descadastrei sem querer, podem ativar de novo os lembretes?
    já podem me escrever de novo no celular, tudo resolvido
    Por favor retomem os lembretes por email. Pode ser só às segundas?
    mudei de ideia, quero voltar a receber os lembretes
    podem me avisar por aqui novamente
  `,
  help: `
    não sei usar esse link, alguém me ajuda
    alguém me guia no portal? não sou bom com computador
    tenho 78 anos e não percebo destas coisas, ajudem-me
    não consigo abrir o link, alguém dá uma mão?
    não sei usar esse link, alguém me ajuda?
    alguém podia me guiar no portal? não sou bom com computador
    Onde eu aperto? Tenho 78 anos e não entendo dessas coisas, me ajude
    o site dá erro quando vou pagar
    Posso falar com alguém?
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
    Fatura recebida. Qual o número da encomenda a que corresponde?
    Qual é mesmo o IBAN?
    A quem faço o cheque?
    Estamos a morrer de vontade de começar a segunda fase. Quando chega a equipa?
    Essa mensagem é verdadeira ou golpe?
    onde encontro no portal a fatura de maio?
    dá pra pagar no cartão?
    Só para um questionário do seguro: quem trata aí se um cliente for à falência? Connosco tudo bem.
    qual a chave pix?
    até quando posso pagar?
    esse valor é de quê?
  `,
  receipt_confirmed: `
    recebi 👌
    sim, a fatura chegou até nós, tudo certo
    chegou direitinho
    recebida ontem pelo correio, carimbada e encaminhada
    tá comigo
    sim, a fatura chegou, tudo em ordem
    está aqui comigo
    Sim, a fatura deu entrada e está para aprovação do gestor.
    recebi sim, obrigada
    fatura recebida
  `,
  thanks: `
    obrigado
    muito obrigado pela ajuda
    valeu
    Obrigada por toda a ajuda ontem com o portal, Maya. És uma querida.
    agradeço de coração a paciência 🙏
    obrigada pela compreensão
  `,
  other: `
    desculpa, foi meu gato no teclado
    Mudança de morada: Rua do Fim 9
    o entregador pode usar a porta dos fundos, o elevador quebrou
    O elevador está em reparação, o estafeta que use a porta lateral
    feliz aniversário à empresa 🎉
    desculpa, foi o gato no teclado: jjjkkkl
    Nova morada a partir de 1 de julho: Rua Alta 9, Braga
    bom dia
    ok ok
    okay
    tá ok
    beleza, ok
  `,
};
