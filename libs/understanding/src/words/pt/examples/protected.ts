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
  `,
};
