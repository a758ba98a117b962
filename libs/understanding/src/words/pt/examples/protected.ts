import { type ExampleSentences } from '../../words.types.js';

/** Invented Portuguese replies that must never be missed, one a line. */
export const protectedExamples: ExampleSentences = {
  stop: `
    PARAR
    parem de me mandar mensagem
    me tira dessa lista
    não me escrevam mais neste número
    cancelar
    chega de mensagem, me deixem em paz
    já tô de saco cheio dessas mensagens!!! me deixa em paz
    retirem o meu número da vossa base de dados
    Não desejo receber mais comunicações deste tipo
    Revogo o meu consentimento para ser contactado
    vocês não têm autorização para me contatar, lgpd
    só por carta ou através do meu advogado, por favor
    a partir de agora zero whatsapp
    estou na lista não me perturbe, nem deviam escrever
    o que tenho de fazer para pararem os avisos?? não quero
    logo novo lindo, mas cobrança por sms não, me tirem
    tá pago então parem de me escrever
    amanhã pago mas parem de mandar mensagem
    Quem é Acme?? Nunca comprei nada, este é um número particular. Não escrevam mais!
    descadastrar
    Será que podem me deixar em paz? Não quero mais nenhuma mensagem, nem sms nem zap
    me tirem dessa lista por favor
    Não escrevam mais para este número. E-mail tudo bem
    já transferi ontem, então podem parar com as mensagens
    Pago sexta. mas parem de mandar zap na hora do almoço
    Oponho-me à utilização do meu número para os vossos lembretes, agradeço que o apaguem
    Pelo whatsapp não quero receber mais nada. Email pode
    Retiro o meu consentimento para contactos por via eletrónica
    chega desse apito, apaguem meu número
    Qualquer contacto só através do meu advogado. Não me contactem.
    vocês não têm autorização pra me mandar whatsapp, LGPD existe
    sem paciência pras mensagens de vocês, não quero
    Quem é Acme?? Nunca encomendei nada, este número é particular. Não escrevam mais!
    esse é o celular da minha filha. não mandem mais nada
    não me mandem mais nada
    favor retirar meu contato dessa lista de cobrança
    Agradeço que deixem de me contactar por telemóvel
    chega de msg pelo amor
    quero parar de receber esses avisos
    já tá pago, para de mandar mensagem
    não autorizo contato por whatsapp
  `,
  wrong_person: `
    número errado
    foi engano, não sou essa pessoa
    não sou eu, não conheço nenhum Karim
    Acho que é a pessoa errada. Nunca comprei nada aí e não me chamo Pedro
    A sra. Montero saiu da empresa em janeiro; só leio esta caixa de correio
    Aqui não há nenhuma empresa, é uma casa de família. Deram-lhe o número errado
    não trato disso, fale com o meu chefe
    não é do meu departamento, sou só estagiário
    Fui contabilista externa até dezembro, já não tenho relação com essa empresa
    Contactou uma clínica veterinária. Não temos relação com a pessoa indicada
    peguei esse número há dois meses, deve ser do dono antigo
    já não trabalha aqui
    o inquilino saiu em março, agora moramos nós
    Somos a Padaria Bianchi de Braga, procuram a Padaria Bianchi do Porto
    desculpa moço mandou errado, sou professora
    NÃO SOU O SENHOR PADEIRO, quantas vezes
    Resposta automática: o Sr. Roux deixou a empresa. Esta caixa já não é consultada
    só fui estagiária lá, não tenho mais nada a ver com a empresa
    o colega de quarto que procuram foi embora em março
    Acho que está com a pessoa errada. Nunca comprei nada de vocês e não me chamo Pedro
    peguei esse número faz 3 semanas, quem vocês procuram não está aqui
    Somos a Larkspur Lda, não a Larkspur Design. Outra empresa, esta fatura não é nossa
    Vendi o negócio ao Tomás em 2024. Já não tenho nada a ver com isso.
    Estão me confundindo. Não me chamo Ramos e não conheço a empresa
    só fiz estágio lá, não tenho mais nada a ver com a empresa
    Quantas vezes mais?! Eu NÃO sou o senhor Padeiro!!
    disso não trato eu, tem de falar com o meu chefe
    Aqui é o suporte da câmara municipal, não conhecemos o vosso cliente.
    O inquilino desta morada saiu em março, agora moramos nós cá
    deve ser alguém com o mesmo nome! nunca vi um painel solar na vida kkk
    Só fiz a decoração para eles como freelancer. As contas deles não têm nada a ver comigo.
    Resposta automática: a Susana Marques já não trabalha no grupo. Esta caixa não é monitorizada.
    esse número não é mais dela
    Não trabalho mais nessa empresa desde março
    isso é com o financeiro, não comigo
    não tenho empresa nenhuma, ligaram errado
    O senhor Silva já não vive cá
    quem é vc? nunca ouvi falar dessa empresa
    vendi minha parte na sociedade ano passado
    isso é dívida do meu ex, ele que resolva
    o cnpj não é meu, é do meu ex-sócio
  `,
  vulnerable: `
    tô no hospital, sofri um acidente
    internado depois de uma cirurgia do coração
    não aguento mais, quero acabar com tudo
    não vejo mais sentido em nada, todos ficariam melhor sem mim
    Escrevo em nome da minha mãe, que tem Alzheimer e já não entende estas cartas. Sou a tutora legal
    perdemos o bebê semana passada
    Tenho uma deficiência e preciso que alguém me leia os emails
    O meu pai morreu no outono, sou o testamenteiro
    Acabámos de enterrar a nossa filha, deem-nos um pouco de tempo
    estamos de luto pelo nosso filho
    minha esposa tem câncer e só consigo cuidar dela
    depois do terremoto vivemos num contentor
    Minha avó de 91 anos não dorme desde a mensagem. Sou eu que cuido dos papéis
    tentei tirar a vida mês passado, estou numa clínica
    sou cego e não consegui ler o PDF
    acabei de sair da quimio, tudo devagar
    Perguntam porque demoro. A minha mulher foi diagnosticada com ELA e fechei a oficina para cuidar dela
    depois do acidente estou na cadeira de rodas
    O meu marido morreu no domingo.
    Burnout, de baixa há quatro meses. Já nem abro o correio. E dinheiro também não há.
    não vejo mais sentido em nada. todos estariam melhor sem mim
    Escrevo em nome da minha mãe, que tem demência e já não percebe estas cartas. Escrevam-me a mim.
    acabei a quimio, tudo devagar. até o fim do mês que vem pago
    A cheia levou a oficina inteira, estamos a viver em casa de amigos
    minha mulher está com câncer grave e só consigo cuidar dela
    O meu pai faleceu no outono. Sou a testamenteira e ainda ando a organizar os papéis
    Tenho dificuldades de aprendizagem. A minha assistente social lê-me isto às quintas
    Sou cego e não consegui ler o PDF com o leitor de ecrã
    fugi do meu ex, estou numa casa abrigo
    tentei suicídio mês passado, tô internado
    Depois do acidente estou em cadeira de rodas e o INSS ainda não paga nada
    minha esposa perdeu o bebê, orem por nós
    ainda tô no hospital, operei o coração
    faz meses que tô com depressão, tomo remédio, tenho medo de abrir mensagem
    Perguntam por que demoro. Minha mulher foi diagnosticada com ELA e fechei a oficina para cuidar dela. Vivemos do benefício dela.
    minha mãe tá na UTI
    não tenho mais vontade de viver
    perdi minha filha mês passado
    estou a fazer quimioterapia
    sou cadeirante e moro sozinha, não entendo essas coisas
  `,
  hardship: `
    tô liso
    tô sem dinheiro agora
    conta bloqueada, nada funciona
    não chego ao fim do mês, nem pra luz dá
    no vermelho até o pescoço, não sei o que fazer
    esse mês é o aluguel ou vocês
    O banco cortou-nos a linha de crédito, nem um cêntimo na conta
    fechamos as portas no fim de abril
    conta penhorada, não consigo mexer em nada
    com a corda no pescoço, não sei como pagar os salários
    tivemos que fechar, não dava mais com as despesas
    Também nos devem 40 mil e ninguém paga. O caixa está vazio
    acabei de ser demitido, peço compreensão
    perdi a colheita, acabou o capital
    Perdemos o maior cliente e 70% das vendas. Podemos combinar pagamentos semanais pequenos?
    nome sujo e sem renda, não tem como
    vivo do cheque especial e vocês cobrando toda semana
    o benefício foi cortado, dá pra pagar 20 por mês?
    Não consigo pagar agora, perdi o emprego em março
    o negócio vai péssimo desde as obras. dá em parcelas pequenas?
    ou a conta de vocês ou o sapato das crianças esse mês
    O banco bloqueou a nossa conta e não temos com que pagar ninguém
    Vivo do cheque especial e vocês toda semana em cima. De onde não tem não se tira!
    Neste momento sem liquidez nenhuma, o banco cortou-nos a linha
    O nosso maior cliente falhou e com ele 80.000 € de vendas. Podemos falar de um adiamento?
    Por sentença de 2 de junho a empresa foi declarada falida
    Estamos com a corda no pescoço e o aluguel atrasado. Vou tentar pagar dia 28.
    atolado em dívidas
    cortaram o auxílio e tô apertado, pode ser 20 por mês?
    o capital acabou, a safra se perdeu este ano
    tô sem um tostão
    perdi tudo na pandemia, não tenho como pagar
    A empresa está em insolvência
    meu salário tá atrasado há dois meses
    fechamos a loja
    tô devendo até pro agiota
  `,
};
