import { type ConceptWords } from '../words.types.js';

/** Portuguese words for ideas, of Brazil and of Portugal. */
export const concepts: ConceptWords = {
  not: 'não|nao|n|ñ|nunca|jamais|nada|nenhum|nenhuma|ninguém|nem|sem|num|tampouco',
  if: 'se|quando|assim_que|logo_que|caso|qdo|qnd|depois_que|enquanto|até_que',
  pay: `
    pago|pagar|pagarei|pagaremos|pagamos|paga|pagam|pagará|pagarão|pague|pagando|pagá_lo|pagarmos|pagar_vos|pagá_la; transfiro|transferir|transferirei|transferiremos|transferimos; deposito|depositar|depositarei|depositaremos; quito|quitar|quitarei|quitaremos; liquido|liquidar|liquidarei|liquidaremos|liquidamos; acerto|acertar|acertarei|acertamos|acertaremos; saldar|saldaremos|saldarei; regularizo|regularizar|regularizarei|regularizaremos|regularizamos
    faço|faco|farei|fazer|faremos|fazemos|efetuar|efetuarei|efetuaremos|efetuamos|realizar|realizarei|mando|mandar|mandarei|envio|enviar|enviarei|passo|passar|emitir|dou|dar|darei|entrego|deixo|levo|dar_ordem .. pagamento|transferência|depósito|pix|ted|dinheiro|grana|boleto|mbway|#amount
    pagamento|transferência|dinheiro|pix|grana|valor sai|sairá|cai|entra|chega|será|vai|entrará|cairá; te|lhe|lhes|vos|o_valor mando|faço|transfiro|passo|envio|pago|deposito|entrego|dou; mando|faço|passo|envio um|o|seu|os|seus? pix|dinheiro|mbway|mb; resolvo isso|tudo|hoje|amanhã|já; eu|a_gente resolvo|resolve; payment; segue|seguem no|na pagamento|remessa; cai|tá|está na conta; passo aí`,
  paid: `
    paguei|pagámos|pagou|quitei|quitado|quitada|transferi|transferido|transferida|depositei|depositado|liquidei|liquidado|liquidada|saldado|acertei|pagas|pagos; pago|paga já|hoje_cedo|agora_há_pouco|agora|via|desde|anteontem|#behind; já|ja|foi|foram|está|tá|estava|tava|ficou|fica|tenho|tinha|ter|ta|sido pago|paga|pagos|pagas; já|ja pagamos|transferimos|depositamos|quitamos|liquidamos; pagamos|transferimos|depositamos|quitamos|liquidamos #behind
    fiz|fizemos|fez|feito|feita|realizei|realizamos|realizado|realizada|efetuei|efetuado|efetuada|mandei|enviei|enviamos|mandamos|dei|deixei|entreguei|passei .. pagamento|transferência|depósito|pix|ted|#amount|ordem|mbway|dinheiro; comprovativo|comprovante|talão .. pagamento|transferência|pix|anexo|segue|bancário; pagamento|transferência|depósito|pix|ted|boleto .. feito|feita|realizado|realizada|efetuado|efetuada|enviado|enviada|caiu|saiu|confirmado|concluído|compensado
    debitado|debitada|debitaram|saiu|saíram|caiu|descontado|descontaram .. conta|cartão|banco`,
  paid_otherwise: `
    quando posso|devo|podemos|tenho_de|vou pagar; tento pagar; ao pagar; pagar online|pelo_site|pelo_link|no_site|no_portal|pelo_portal|pelo_app|no_cartão; quando|assim_que|se|até|logo_que|caso|qdo|enquanto|o .. cliente|clientes|patrão|empresa|me|nos|prefeitura|obra|seguro .. pagar|pagarem|paga|pagam|pagou|pago; cliente|clientes|patrão|empresa|inss|segurança_social|prefeitura .. paga|pagam|pagou|pagar|pago|pagarem; me|nos|ninguém pagam|paga|pagarem|pagar|pagou|pagaram|devem; pagar|pago|pagamos o|a|os|as|meu|minha? aluguel|renda|luz|salários|funcionários|comida|água|ninguém; por pagar; a pagar; ser pago|paga; não|nao|nem pago|paga|paguei; forma|meio|método|prazo|condições|página|data|link|plano|suspensão|ordem de|do|dos|p pagamento|pagamentos|pagar; dia de pagamento; receber meu|o|o_meu salário|pagamento|ordenado; se já pagou; para|pra|p pagar; ir pagando; pagamos .. todas|toda|sempre|qualquer|cada .. faturas|fatura|certas; sempre pagamos`,
  will: 'vou|vamos|vai|vão|irei|iremos|farei|faremos|pretendo|pretendemos|prometo|prometemos|comprometo|comprometemos|quero|queremos|espero|esperamos|consigo|conseguimos|posso|podemos|tenciono|tencionamos|será|vô|tento|tentarei|conto|poderei|ficará|estará|serão',
  can: 'posso|podemos|pode|poderia|poderíamos|podia|podíamos|podem|poder|consigo|conseguimos|consegue|conseguir|possível|daria|possibilidade|dava|poderei|condições|hipótese|conseguindo|conseguiria; da|dá pra|para; tem como; toparia|aceitaria|topa|topam',
  want: 'quero|queremos|desejo|desejamos|gostaria|gostaríamos|interesse|interessa|interessado|queria|pretendo|pretendemos|afim',
  invoice: 'fatura|factura|faturas|boleto|boletos|nota|nf|nfe|anexo|pdf|documento|arquivo|ficheiro|nota_fiscal',
  message:
    'mensagem|mensagens|msg|msgs|sms|whatsapp|whats|zap|zaps|email|emails|e_mail|e_mails|mail|mails|ligação|ligações|chamadas|telefonemas|lembrete|lembretes|aviso|avisos|notificação|notificações|spam|contactos|comunicações|comunicação|mensagenzinha|cobranças|cartas|torpedo|wpp|apito',
  write:
    'escrever|escrevam|escreva|escrevas|ligar|liguem|ligue|ligues|contactar|contactem|contacte|contatar|contatem|contato|contacto|incomodar|incomodem|incomode|perturbar|perturbem|insistir|insistam|chatear|chateiem|cobrar|cobrando|cobrem|mandando|enviando|ligando|perturbando|importunar|importunem|procurem|procurar|encher; enviar|enviem|envie|mandar|mandem|mande|mandes|manda me|nos|mais|msg|mensagem|mensagens|para_este|pra_cá|sms|zap|nada; contactado|contatado',
  end: 'parar|pare|parem|stop|basta|deixem|deixe|cessar|cessem|cesse|suspendam|acabem|encerrem; não|nao|n|nem|nunca .. mais; já|e|agora chega; ^ chega; chega de; nada de; zero; deixar de; deixem de',
  me: 'me|mim|nos|conosco|connosco|comigo|meu|minha|este_número|esse_número|este_telefone|aqui|este_telemóvel|pra_cá',
  receive:
    'recebi|recebemos|receber|recebido|recebida|recebo|recebeu|chegou|chegaram|chega|veio|vejo|vi|vimos|encontro|encontrei|encontramos|encontrámos|achei|acho|tenho|temos|apareceu|aparece|consta|entrou|vinha|havia',
  goods:
    'mercadoria|mercadorias|encomenda|pedido|entrega|pacote|artigo|artigos|produto|produtos|material|materiais|peças|peça|serviço|serviços|trabalho|caixas|cadeiras|reparação|conserto|instalação|itens|item|unidades|equipamento|máquina|frete|lâmpada|piso|tinta|guia_de_remessa',
  money:
    'dinheiro|grana|verba|fundos|tostão|rendimento|rendimentos|liquidez|salário|guita|bufunfa|recursos|dindin|pila|din',
  wrong:
    'errado|errada|erro|erros|errados|erradas|incorreto|incorreta|incorrecto|incorrecta|defeito|defeituoso|avariado|avariada|quebrado|quebrada|partido|partida|danificado|danificada|estragado|estragada|falso|duplicado|duplicada; não .. certo|correto|bate|confere|corresponde|certa|correta|batem; a mais; muito alto|caro; em dobro|duplicado; indevido|indevida; cobr*|fatur* .. duas_vezes',
  instalments:
    'parcelas|parcela|parcelar|parcelado|parcelamento|parcelada|prestações|prestação|parcelinha|parcelinhas|mensalidades|faseado|faseada|fracionado|fracionar; em #n|duas|três|quatro|várias vezes|x|partes|pagamentos|prestações|parcelas; #n vezes|x de?; #n|uma x|xs; plano de pagamento|pagamentos; aos poucos|pouquinhos|bocadinhos; pouco a pouco; #amount|#n por|cada|ao mês|mes|semana; dividir|dividido|divido|repartir|espalhado|espalhar; em partes; a prestações; pouquinho|pouco|bocadinho por semana|mês|mes; pequenas|pequenos quantias|prestações|parcelas|valores|pagamentos|montantes; quantias pequenas|mensais; pagamentos semanais|mensais|pequenos',
  later:
    'prorrogar|prorrogação|adiar|adiamento|estender|extensão|esticar|postergar|tolerância|carência|moratória|fôlego|alargar|alargamento; mais tempo|prazo|dias|uns_dias|um_mês|um_mes|uma_semana|um_tempo|uns_dias; um pouco mais; mais|outro|outra|uns|alguns #n? dias|semana|semanas|tempo|mês|mes|diazinhos; um prazo|tempo; prazo maior; outra data; mais tarde|pra_frente|para_a_frente|adiante; em vez de|do; ao invés; prazo|prazinho',
  ask: 'qual|quais|quando|onde|aonde|quem|como|quanto|quanta|quantos|quantas|por_que|porque|porquê|pq|o_que|que|será|tem|têm|posso|pode|podem|poderia|poderiam|podia|aceitam|aceita|vocês|existe|inclui',
  remove:
    'tirem|tira|tire|tirar|retirem|retire|retirar|remova|removam|remover|remoção|apaguem|apague|apagar|apagado|excluam|exclua|excluir|eliminem|elimine|eliminar|eliminação|deletem|delete|risquem|descadastrar|descadastrem|desinscrever',
  list: 'lista|listas|cadastro|base|registos|registros|grupo|envios|sistema; meu|minha|este|esse número|telefone|celular|telemóvel|endereço|e_mail|email|contacto|contato|nome|dados; dados pessoais',
  allow:
    'autorizo|autorizamos|autorização|consentimento|consinto|permissão|autorizei|permito|autorizado|autorizada|permitido',
  figurative: `
    sem querer|por_engano|por_erro|por_acidente .. cancel*|sair|parar|descadastr*|bloque*; cancelei|saí|descadastrei|bloqueei|parei|sair|parar|descadastr* .. sem_querer|por_engano|por_erro|engano; telemóvel|celular|telefone|pc|computador|carro|bateria|internet|tela|tablet|notebook .. morreu|morto|quebrou|pifou|avariou|avariado|estragou|caiu; morrer|morrendo|morro|morta|morto|morremos de|por rir|vontade|saudade|saudades|fome|sono|curiosidade|calor|frio|vergonha|rir
    não|nao|n .. pare|parem|suspendam|suspenda|interrompam|paralisem|cortem .. obra|obras|entrega|fornecimento|produção|serviço; nota de crédito .. incluída|maio|descontada|já; ninguém .. doente; parado|parada de|do autocarro|ônibus; elevador .. avariado|reparação|quebrado|manutenção|conserto; banco .. fechado|fecha|feriado; escritório .. fechado|reabre; sem reclamações|queixas; nenhuma reclamação|queixa; não .. temos .. reclama*|queixas; rua da saída; nada a apontar; dei|dava aulas; história|boato|boatos do hospital`,
  unserious: `
    kkk*|haha*|hehe*|rsrs*|lol|brincadeirinha|zoeira|teoricamente|hipotétic*; em teoria; 😂|🤣; kk|rs; se|quando um|uma|algum|o cliente|empresa|fornecedor .. falência|falir|insolv*|quebrar|abrir; formulário|questionário .. seguro|seguradora; era|foi|meu|um|o_meu irmão|primo|cunhado|irmã|vizinho|tio .. bem|recuperado|alta|melhor; já|agora tá|ta|está|estão|estamos bem|melhor; a gente|connosco|conosco|conosco_está tá|tudo|está bem; nós estamos bem; era|foi meu|um irmão|primo|cunhado; café|cafés|pastel|preço|preços .. falência|falir|quebro|quebrar|arruín*|ruína; vou à|a falência; falência|ruína .. café|preço`,
};
