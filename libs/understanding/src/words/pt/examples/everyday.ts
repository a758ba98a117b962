import { type ExampleSentences } from '../../words.types.js';

/** Invented Portuguese replies of everyday life, of every meaning, one a line. */
export const everydayExamples: ExampleSentences = {
  stop: `
    nunca autorizei que me mandassem mensagem
    sem whatsapp por favor
    tirem meu número do sistema
    Agradeço que não voltem a contactar-me por este meio
    parem com as mensagens automáticas
    Retiro o meu consentimento
    é a quinta vez, me deixa em paz
    só por carta, nada de sms
    apaguem meus dados, lgpd
    não quero ouvir mais nada de vocês
  `,
  wrong_person: `
    ele mudou e não deixou endereço
    aqui não mora ninguém com esse nome
    Vendi o negócio há dois anos, falem com os novos donos
    Já não sou gerente dessa sociedade
    a colega se aposentou
    sou só inquilino, vê com o proprietário
    esse número é novo, deve ser do dono antigo
    não conheço, deve ser pra outra pessoa
    isso é dívida do meu ex, não tenho nada a ver
    Somos outra empresa com nome parecido
    quem trata disso é a sede, não esta filial
  `,
  vulnerable: `
    meu pai tá no hospital depois de uma queda
    ontem enterramos minha mulher
    nosso bebê nasceu morto
    sou o filho, ela tem demência e eu cuido dos papéis
    tô fazendo quimio e não dou conta
    não aguento mais, quero acabar com tudo
    a enchente levou tudo
    tô num abrigo com as crianças, fugi do meu marido
    tenho pânico de abrir as cartas
    tá em coma desde o acidente
    depressão forte, tô internado
  `,
  hardship: `
    vivo de auxílio e depois do aluguel não sobra nada
    cortaram minhas horas e tô no vermelho
    Pedimos insolvência
    fui mandado embora semana passada, não consigo pagar
    o banco bloqueou nossa conta
    sem dinheiro até arranjar trabalho
    nosso maior cliente faliu e ficamos sem nada
    ou como ou pago
    tô liso
    a reforma não chega para tudo
    fechamos a loja, não entra nada
  `,
  dispute: `
    o técnico ficou uma hora e cobraram quatro
    primeiro arrumem, depois pago
    não vão ver um centavo até terminarem
    pintaram a parede da cor errada
    A quantidade não bate com o nosso pedido
    isso foi cancelado, não há nada em aberto
    eu devolvi, não devo nada
    A tarifa não é a do contrato
    tá na garantia, por que tão me cobrando
    Agradeço nota de crédito pelas peças em falta
    a linha 2 nunca foi entregue
    cobraram coisa que não pedi
  `,
  already_paid: `
    o dinheiro saiu na terça
    Transferi hoje de manhã, vejam a conta
    pagamos no cartão semana passada
    o débito direto passou no dia 1
    dei o dinheiro pro motorista
    minha mulher pagou pela internet domingo
    O pagamento foi efetuado no dia 4
    não há nada pendente, pago em abril
    acabei de pagar
    mandei o pix agora há pouco
  `,
  receipt_denied: `
    nunca chegou nada aqui
    não acho fatura nenhuma de vocês
    Não temos registo dessa fatura
    o arquivo não abre, manda de novo
    só veio o lembrete, a fatura não
    o email veio sem anexo
    que fatura? não recebi nada
  `,
  upset: `
    como se atrevem a ameaçar por dez reais
    pior atendimento da vida
    bando de urubus
    é assim que tratam cliente antigo? lamentável
    que abuso
    muita falta de educação
  `,
  plan_request: `
    posso ir pagando aos poucos
    aceitam 50 por mês
    podem dar até ao fim do próximo mês
    dá pra dividir
    conseguem esperar mais duas semanas
    Há flexibilidade na data de vencimento?
  `,
  promise: `
    entra no próximo lote de pagamentos
    faço a transferência hoje à noite quando chegar
    amanhã cedo faço
    tá aprovado, paga quarta
    até ao fim de semana recebem
    O pagamento segue no dia 20
    resolvo hoje
    metade amanhã, o resto quando eu receber
    segunda mando 100 e depois o resto
    o chefe assina os pagamentos às quintas
  `,
  not_now: `
    tô trabalhando, depois
    não posso falar, tô em aula
    dando banho nas crianças, depois
    Esta semana estamos a mudar de instalações, depois sim
    semana ruim, pergunta mês que vem
    tô fora até segunda, fala comigo depois
    correria aqui, vejo com calma
  `,
  out_of_office: `
    Não estou no escritório e responderei quando regressar
    Esta caixa não é monitorizada
    Estou de licença de maternidade, contacte a minha colega
    Os nossos escritórios estão encerrados por motivo de feriado
    A sua mensagem foi recebida, número do ticket
    Em viagem com acesso limitado ao email
  `,
  start: `
    liga as mensagens de novo
    aquele stop foi sem querer, podem continuar
    me põe de novo na lista de avisos
    quero sim receber os lembretes
  `,
  help: `
    o link não carrega
    como funciona a página de pagamento
    não consigo entrar no portal
    quero falar com uma pessoa
    não consigo fazer login
  `,
  question: `
    isso é de vocês ou é golpe
    quanto dá no total
    posso pagar com cartão
    qual é a conta
    em nome de quem
    receberam meu último pagamento
    até quando tem que pagar
    essa taxa é de quê
    podem mandar o detalhe
  `,
  receipt_confirmed: `
    tenho a fatura, tá com meu chefe
    chegou, em processamento
    sim recebi
    Recebida e registada
    já temos no sistema
  `,
  thanks: `
    ajudaram muito, obrigado
    mil obrigadas
    valeu por avisar
    ótimo serviço, obrigado
    que gentileza
  `,
  other: `
    chat errado desculpa, era pra minha irmã
    ok
    mudamos, novo endereço rua do Moinho 4
    feliz ano novo pra equipe
    👍
  `,
};
