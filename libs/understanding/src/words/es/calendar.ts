import { type CalendarWords } from '../../calendar/calendar.types.js';

/** Spanish names of days. */
export const calendar: CalendarWords = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado|sabado', 'domingo'],
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre|setiembre', 'octubre'],
    ...['noviembre', 'diciembre'],
  ],
  numbers:
    'un|uno|una|primero|primer=1 dos|segundo|par=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince|quincena=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte|veintena=20 veintiuno=21 veinticinco=25 treinta|treintena=30 cuarenta=40 cuarentaycinco=45 sesenta=60 noventa=90',
  phrases: {
    today: `
      hoy; esta mañana|tarde|noche|misma; hoy mismo; ahora mismo; ahorita|ahoritita mismo?; al final del día; recién; acabo|acabamos de; hoy por la mañana|tarde|noche; hace un rato; hace rato; hoy temprano; a la tardecita
      en|dentro_de #n minutos|min|minutos|horas|hora; mitad|parte|#n ahora; hoy sin falta; antes de que acabe el día`,
    tomorrow:
      'mañana; mañana mismo|temprano; mañana sin falta; manana; mañana por|a|en la mañana|tarde|noche|primera; mañana a primera hora; mñn',
    day_after_tomorrow: 'pasado mañana',
    yesterday: 'ayer; anoche; ayer por la tarde|mañana|noche',
    day_before_yesterday: 'anteayer; antier; antes_de_ayer; hace dos días; anteanoche; antes de ayer',
    end_of_this_week:
      'esta semana; a|para|antes_de|al? fin|final|finales de la|esta|de_la? semana; antes de que acabe|termine la semana; esta misma semana; entre semana; antes del fin de semana; en el transcurso de la semana; a lo largo de la semana',
    end_of_next_week:
      'la? semana próxima|entrante|siguiente; la semana que viene|entra|sigue; la otra semana; próxima semana; semana que viene|entra; fin|final|finales de la próxima semana; siguiente semana; semana siguiente|entrante|próxima; semana que viene; fin|finales de la? semana que viene|próxima; acabe|termine la semana que viene|próxima; final de la próxima semana',
    middle_of_next_week: 'mediados|mitad de la próxima semana; mediados|mitad de la semana que viene',
    start_of_next_week:
      'principios|comienzos|inicio de la próxima semana; principios|comienzos|inicio de la semana que viene',
    weekend: 'este|el|próximo fin de semana; el finde; este finde',
    middle_of_month: 'mediados|mitad de|del este? mes; a mediados de mes; mediados|mitad del? mes; la quincena',
    middle_of_next_month: 'mediados|mitad del próximo mes; mediados|mitad del mes que viene|próximo',
    end_of_month:
      'fin|final|finales|fines de|del este? mes; fin|final|finales|fines de|del mes; este mes; último día del mes; a fin de mes',
    end_of_next_month:
      'fin|final|finales|fines del próximo|siguiente mes; fin|final|finales|fines del mes que viene|próximo|entrante|siguiente; mes que viene|próximo|entrante; próximo mes; finales de mes que viene; antes|para|hacia de|el fin|final|finales del mes que viene|próximo',
    end_of_named_month: 'fin|final|finales|fines de #month; último día de #month',
    start_of_next_month:
      'principios|comienzos|inicio|primero|primeros del? próximo|mes mes?; primero|1|uno del próximo|siguiente mes; día? 1|primero|uno del mes que viene|próximo|entrante|siguiente; principios|primeros|comienzos de mes; principios|comienzos del mes que viene',
    start_of_named_month: 'principios|comienzos|inicio|primeros de #month',
    end_of_year: 'fin|final|finales de año|ano; fin de año',
    days_ahead:
      'en|dentro_de|antes_de|de_aquí_a|máximo|otros|unos #n días|dia|día; #n días máximo|a_partir|desde|contados|como_mucho; en unos #n días; en una #n de días; a #n días desde|vista|a_contar|de; en un par de días; #n días más|mas; de aquí a #n días; en el plazo de #n días; en los próximos #n días; en un plazo de #n días; de hoy en #n días',
    weeks_ahead:
      'en|dentro_de un par de semanas; en|dentro_de otras #n semanas; #n semanas más; de hoy en #n semanas; en|dentro de? #n semana|semanas; de aquí a #n semana|semanas; en los|las próximas #n semanas',
    months_ahead: 'en|dentro de? #n mes|meses',
    days_ago: 'hace #n días|día; hace unos #n días; #n días atrás; desde hace #n días; hace un par de días',
    weeks_ago: 'hace #n semana|semanas; la semana pasada; semana pasada',
    months_ago: 'hace #n mes|meses; el mes pasado; mes pasado',
    weekday:
      'el|este|próximo|para_el|hasta_el|antes_del|del|al|para|este_próximo|el_próximo #weekday; #weekday próximo|entrante|siguiente; #weekday que viene|entra; #weekday temprano|mismo; #weekday por|en la mañana|tarde|noche; #weekday',
    last_weekday:
      '#weekday pasado|anterior; el pasado #weekday; pasado #weekday; este pasado #weekday; el #weekday pasado|anterior',
    weekday_next_week:
      '#weekday de la próxima semana; #weekday de la semana que viene|próxima|entrante|siguiente; la próxima semana el #weekday; semana que viene el #weekday',
    day_of_month:
      'el|día|dia|hasta_el|para_el|antes_del|del|al|para_el_día|el_mero #n; el|al|del|para_el|hasta_el|antes_del día|dia #n; a partir del #n; el próximo #n; el día? #n de este mes; a|al #n; el #n del mes|corriente|presente',
    day_of_next_month:
      'el? #n del próximo|mes mes?|que viene?|próximo?; el #n del mes que viene|próximo|entrante; el #n del próximo mes',
    day_and_month: '#n de #month del? #year?; #n de #month de? #year?; #n #month; el|día #n de #month',
    none: 'cada|todos_los|todas_las #weekday|mes|semana|meses|semanas; a|desde|hasta las #n; todos los #weekday; buenos días; un día de estos; los #weekday; de lunes a viernes; por la mañana; de la mañana; buen fin de semana',
  },
};
