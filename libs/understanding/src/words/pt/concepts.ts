import { type ConceptWords } from '../words.types.js';

/** Portuguese words for ideas. */
export const concepts: ConceptWords = {
  not: 'não|nao|n|nunca|jamais|nada|nenhum|nenhuma|ninguém|nem|sem|num|tampouco',
  if: 'se|quando|assim_que|logo_que|caso|qdo',
  pay: `
    pago|pagar|pagarei|pagaremos|pagamos|paga|pagam|pagará|pagarão|pague|pagando|pagá_lo|pagarmos; transfiro|transferir|transferirei|transferiremos|transferimos; deposito|depositar|depositarei|depositaremos; quito|quitar|quitarei|quitamos|quitaremos; liquido|liquidar|liquidarei|liquidaremos|liquidamos; acerto|acertar|acertarei|acertamos|acertaremos; saldar|saldo_a_dívida|saldaremos|saldarei; regularizo|regularizar|regularizarei|regularizaremos|regularizamos; pagto
    faço|faco|farei|fazer|faremos|fazemos|efetuo|efetuar|efetuarei|efetuaremos|efetuamos|realizar|realizarei|mando|mandar|mandarei|envio|enviar|enviarei|emitir|dar_ordem .. pagamento|transferência|depósito|pix|ted|dinheiro|#amount; pagamento|transferência|dinheiro|pix|grana sai|sairá|cai|entra|chega|será|vai; dou|dar|darei #amount; será|sera|estará|fica|ficará|vai_ser|vai_estar pago|paga|quitado|quitada|liquidado|liquidada|feito|resolvido; receberão|receberá|terão|recebem .. pagamento|dinheiro|#amount; pix .. #date; passo o? pix; faço o pix; mb way; mbway; resolvo`,
  paid: `
    paguei|pago_ontem|pagámos|pagou|foi_pago|foi_paga|está_pago|está_paga|tá_pago|tá_paga|quitei|quitado|quitada|quitamos|transferi|transferido|transferimos|depositei|depositado|liquidei|liquidado|liquidada|saldado|acertei|pagas|pagos; paga|pago ontem|já|hoje|via|desde|em|no|na|anteontem; já .. pago|paga|pagamos; ja .. pago|paga|pagamos
    fiz|fizemos|feito|feita|realizei|realizamos|realizado|realizada|efetuei|efetuamos|efetuado|efetuada|mandei|enviei|enviamos|mandamos|dei .. pagamento|transferência|depósito|pix|ted|#amount|ordem; comprovativo|comprovante|recibo|talão .. pagamento|transferência|pix|anexo|segue?; pagamento|transferência|depósito|pix|ted .. feito|feita|realizado|realizada|efetuado|efetuada|enviado|enviada|caiu|saiu|confirmado|ontem; debitado|debitada|debitaram|saiu|caiu|descontado|descontaram .. conta|cartão|banco; pagamento foi; foi|foram pagos|pagas|pago|paga; fiz o pix; fiz pix; ter|tinha|temos pago`,
  paid_otherwise: `
    quando|assim_que|se|até|logo_que|caso|qdo .. cliente|clientes|patrão|empresa|me|nos .. pagar|pagarem|paga|pagam|pagou; cliente|clientes|patrão|empresa .. paga|pagam|pagou|pagar|pago|pagarem; me|nos pagam|paga|pagarem|pagar|pagou|pagaram|devem; pagar|pago|pagamos .. aluguel|renda|luz|salários|funcionários|comida|água; por pagar; a pagar; ser pago|paga; não pago|paga; forma|meio|método|prazo|condições|página|data|link de|do|p pagamento|pagar; dia de pagamento; receber meu|o salário|pagamento`,
  will: 'vou|vamos|vai|vão|irei|iremos|farei|faremos|pretendo|pretendemos|prometo|prometemos|comprometo|comprometemos|quero|queremos|espero|esperamos|consigo|conseguimos|posso|podemos|tenciono|tencionamos|devo|estou_a|será|vô',
  can: 'posso|podemos|pode|poderia|poderíamos|podia|podíamos|podem|poder|consigo|conseguimos|consegue|conseguir|possível|dá|daria|possibilidade|dava|poderei|condições|hipótese|possibilidades|conseguindo',
  want: 'quero|queremos|desejo|desejamos|preciso|precisamos|gostaria|gostaríamos|interesse|interessa|interessado|queria|pretendo|desejamos|autorizo',
  invoice:
    'fatura|factura|faturas|boleto|boletos|nota|nf|nfe|anexo|pdf|documento|arquivo|ficheiro|recibo|cobrança|nota_fiscal|conta',
  message:
    'mensagem|mensagens|msg|msgs|sms|whatsapp|whats|zap|zaps|email|emails|e_mail|e_mails|mail|mails|ligação|ligações|chamadas|telefonemas|lembrete|lembretes|aviso|avisos|notificação|notificações|spam|contacto|contactos|contato|contatos|comunicações|mensagenzinha|cobranças|cartas|torpedo',
  write:
    'escrever|escrevam|escreva|escrevas|ligar|liguem|ligue|ligues|contactar|contactem|contacte|contatar|contatem|enviar|enviem|envie|mandar|mandem|mande|mandes|incomodar|incomodem|incomode|perturbar|perturbem|insistir|insistam|chatear|chateiem|cobrar|cobrando|cobrem|mandando|enviando|ligando|perturbando|importunar|importunem|procurem|procurar|encher',
  end: 'parar|pare|parem|para|stop|chega|basta|cancelar|cancelem|cancele|sair|remover|removam|remova|deixem|deixe|deixar|cessar|cessem|suspendam|suspender|acabem|interromper|encerrar|descadastrar|bloquear; não .. mais; nao .. mais; n .. mais; nunca mais; nem mais; já chega; nada de; dispensar; dispenso; desinscrever; eliminar',
  me: 'me|mim|nos|conosco|connosco|comigo|meu|minha|este_número|esse_número|este_telefone|aqui|este_telemóvel',
  receive:
    'recebi|recebemos|receber|recebido|recebida|recebo|recebeu|chegou|chegaram|chega|veio|vejo|vi|vimos|encontro|encontrei|encontramos|encontrámos|achei|acho|tenho|temos|tive|apareceu|aparece|caiu|consta|entrou|vinha|recebemos',
  goods:
    'mercadoria|mercadorias|encomenda|pedido|entrega|pacote|artigo|artigos|produto|produtos|material|materiais|peças|peça|serviço|serviços|trabalho|obra|caixas|cadeiras|reparação|conserto|instalação|itens|item|unidades|equipamento|máquina',
  money:
    'dinheiro|grana|verba|fundos|tostão|centavo|rendimento|rendimentos|renda_nenhuma|liquidez|caixa|salário|cêntimo|guita|bufunfa|um_real|saldo|recursos|massa',
  wrong:
    'errado|errada|erro|erros|errados|erradas|engano|equivocado|incorreto|incorreta|incorrecto|incorrecta|defeito|defeituoso|avariado|avariada|quebrado|quebrada|partido|partida|danificado|danificada|estragado|estragada|falso|duplicado|duplicada; não .. certo|correto|bate|confere|corresponde|certa|correta|batem; a mais; muito alto|caro; em dobro|duplicado; indevido|indevida',
  instalments:
    'parcelas|parcela|parcelar|parcelado|parcelamento|parcelada|prestações|prestação|parcelinha|parcelinhas|mensalidades|faseado|faseada|fracionado|fracionar|suaves; em #n|duas|três|quatro|várias vezes|x|partes|pagamentos|prestações|parcelas; #n vezes|x de?; plano de pagamento|pagamentos; aos poucos; pouco a pouco; metade; #amount|#n por|cada|ao mês|mes|semana; dividir|dividido|divido|repartir; em partes; por mês; acordo; a prestações',
  later:
    'prazo|prorrogar|prorrogação|adiar|adiamento|estender|extensão|esticar|mais_tempo|esperar|esperarem|espera|aguardar|aguardem|postergar|tolerância|carência|moratória|fôlego; um pouco mais; mais uns|uma|alguns|#n|uns|um|duas dias|semana|semanas|tempo|mês|diazinhos?; outra data; até|para|pra|pro #date; depois; mais tarde|pra_frente|para_a_frente; só #date; alargar|alargamento',
  ask: 'qual|quais|quando|onde|aonde|quem|como|quanto|quanta|quantos|quantas|por_que|porque|porquê|pq|o_que|que|será|é|tem|têm|há|posso|pode|podem|poderia|poderiam|podia|aceitam|aceita|vocês|dá|existe|inclui|está',
};
