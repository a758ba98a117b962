import { type CalendarWords } from '../../calendar/calendar.types.js';

/** Portuguese names of days. */
export const calendar: CalendarWords = {
  weekdays: [
    'segunda|segundafeira|seg',
    'terça|terca|tercafeira|ter',
    'quarta|quartafeira|qua',
    'quinta|quintafeira|qui',
    'sexta|sextafeira|sex',
    'sábado|sabado',
    'domingo',
  ],
  months: [
    ...['janeiro|jan', 'fevereiro|fev', 'março|marco', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago'],
    ...['setembro|set', 'outubro|out', 'novembro|nov', 'dezembro|dez'],
  ],
  numbers:
    'um|uma|primeiro=1 dois|duas|par=2 três|tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze|quatorze=14 quinze|quinzena=15 dezesseis|dezasseis=16 vinte|vintena=20 vinte_e_um=21 trinta=30 quarenta=40 sessenta=60 noventa=90',
  phrases: {
    today:
      'hoje; hj; em|daqui_a|dentro_de #n minutos|min|minutinhos|horas|hora; agora à tarde|noite; metade agora|já; hoje de manhã; daqui a pouco; agora; nesta tarde|noite; hoje à noite|tarde|mesmo|ainda?; ainda hoje; agora mesmo; agorinha; esta manhã|tarde|noite; hoje cedo; até o fim do dia; acabei de; acabo de; agora há pouco',
    tomorrow:
      'amanhã cedo|cedinho|mesmo|já?; amanhã logo cedo; amanhã sem falta; amanhã de|pela|à manhã|tarde|noite; amanha; amn',
    day_after_tomorrow: 'depois de amanhã|amanha',
    yesterday: 'ontem à|de noite|tarde|manhã; ontem',
    day_before_yesterday: 'anteontem; antes de ontem',
    end_of_this_week:
      'esta|essa|nesta|nessa semana; até o? fim|final da|desta|dessa|de semana; no fim|final da|desta|dessa semana; até fim da semana; antes do fim da semana; no decorrer da semana; ainda esta|essa|nesta|nessa semana; até|ate ao|o fim|final da semana; esta semana',
    end_of_next_week:
      'próxima semana; semana que vem; semana próxima|seguinte|q_vem; na|para|pra próxima semana; semana q vem; na outra semana; na semana que vem; fim|final da próxima semana; fim|final da semana que vem; pra semana; para a semana',
    middle_of_next_week: 'meio|meados da próxima semana; meio da semana que vem',
    start_of_next_week: 'início|começo|comeco|princípio da próxima semana; início|começo da semana que vem',
    weekend: 'este|esse|neste|nesse|no fim de semana; fds; final de semana',
    middle_of_month: 'meio|meados do|deste|desse|de mês|mes?; dia 15 deste mês',
    middle_of_next_month: 'meio|meados do próximo mês; meio|meados do mês que vem',
    end_of_month:
      'fim|final|finais do|de|deste|desse mês|mes; este|esse|neste|nesse mês|mes; último dia do|deste mês; ainda este|esse mês; até|ate ao|o fim|final do mês|mes',
    end_of_next_month:
      'fim|final do próximo mês|mes; fim|final do mês|mes que vem|seguinte; próximo mês|mes; mês|mes que vem; mês|mes q vem; final do mês que vem; até|ate ao|o|a fim|final do mês|mes que? vem|próximo|seguinte?; até ao fim do próximo mês; no fim do mês que vem',
    end_of_named_month: 'fim|final|finais de #month; último dia de #month',
    start_of_next_month:
      'início|começo|comeco|princípio do próximo mês|mes; dia? primeiro|1|1º do próximo|mês mês|que? vem?; início|começo|princípio do mês|mes que? vem?; dia primeiro; início|começo de mês; primeiro dia do próximo mês; dia 1 do mês que vem',
    start_of_named_month: 'início|começo|princípio de #month',
    end_of_year: 'fim|final do|de ano',
    days_ahead:
      'em|dentro_de|daqui_a|daqui|após|nos_próximos|até|mais|máximo|uns #n dias|dia|diazinhos; #n dias a_partir|no_máximo|úteis|a_contar|corridos; daqui a uns #n dias; daqui a #n dias; dentro de #n dias; em até #n dias; mais #n dias; no prazo de #n dias; próximos #n dias; daqui uns #n dias',
    weeks_ahead:
      'em|daqui|dentro a|de? #n semana|semanas|semaninhas; daqui a umas #n semanas; em mais #n semanas; daqui #n semana|semanas; mais #n semanas|semana',
    months_ahead: 'em|daqui|dentro a|de? #n mês|meses|mes',
    days_ago: 'há|ha|faz|tem #n dias|dia; #n dias atrás|atras; faz uns #n dias',
    weeks_ago: 'há|faz #n semana|semanas; semana passada; #n semanas|semana atrás|atras',
    months_ago: 'há|faz #n mês|meses|mes; mês|mes passado; #n meses|mês atrás',
    weekday:
      'na|no|nesta|neste|essa|esta|nessa|nesse|até|até_a|para|pra|próxima|próximo|agora|à|a|já_na? próxima|próximo|agora? #weekday feira?; para_a|pra|até_à|na_próxima|no_próximo #weekday feira?; #weekday cedo|cedinho|mesmo; #weekday de|à|pela manhã|tarde|noite; #weekday feira? agora|que_vem?; #weekday feira; #weekday',
    last_weekday: '#weekday feira? passada|passado; última|último #weekday feira?; na #weekday feira? passada',
    weekday_next_week:
      '#weekday feira? da próxima semana; #weekday feira? da semana que vem; próxima semana na? #weekday feira?; #weekday feira? da outra semana',
    day_of_month:
      'dia|no_dia|até_dia|até_o_dia|até_ao_dia|ao_dia|a|pro_dia|p_dia|até|o_dia|lá_pelo_dia|para_dia|para_o_dia|depois_do_dia|a_partir_de #n; dia #n na|sem|que_vem|próximo; dia #n deste|desse|do mês; dia #n agora',
    day_of_next_month: 'dia? #n do próximo mês|mes; dia? #n do mês|mes que? vem|seguinte?; mês que vem no? dia #n',
    day_and_month: 'dia? #n de #month de|do? #year?; #n º? de? #month',
    none: 'toda|cada|todo|todas|todos as|os? #weekday|mês|semana|segundas; às #n h|horas?; bom dia; boa noite|tarde; segunda via; segunda a sexta; de segunda; pela segunda|terceira; uma segunda; na segunda fase|parte; segunda fase|parte|mensagem|cobrança|vez|etapa; bom fim de semana; bom final de semana; segunda vez; #n h',
  },
};
