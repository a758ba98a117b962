import { type CalendarWords } from '../../calendar/calendar.types.js';

/** German names of days. */
export const calendar: CalendarWords = {
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  months: [
    ...['januar|jänner|jaenner|jan', 'februar|feber|feb', 'märz|maerz|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul'],
    ...['august|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez'],
  ],
  numbers:
    'ein|eine|einem|einer|einen|erste|ersten|erster=1 zwei|zweiten|paar=2 drei|dritten=3 vier|vierten=4 fünf|fuenf|fünften|fuenften=5 sechs|sechsten=6 sieben|siebten=7 acht|achten=8 neun|neunten=9 zehn|zehnten=10 zwölf|zwoelf=12 vierzehn=14 fünfzehnten|fuenfzehnten=15 zwanzigsten=20 dreißig|dreissig=30',
  phrases: {
    today:
      'heute; heut; jetzt gleich; gleich jetzt; hälfte|teil|sofort jetzt; noch heute; heute abend|nachmittag|noch; sofort; eben; vorhin; gerade eben',
    tomorrow: 'morgen früh|vormittag|mittag|nachmittag|abend?; gleich morgen; bis morgen',
    day_after_tomorrow: 'übermorgen',
    yesterday: 'gestern abend?',
    day_before_yesterday: 'vorgestern',
    end_of_this_week:
      'diese woche noch?; noch diese woche; bis? ende der|dieser? woche; bis zum wochenende; im laufe der woche; bis? wochenende; in dieser woche; ende der woche',
    end_of_next_week:
      'nächste|kommende|naechste woche; in der nächsten|kommenden woche; nächster|kommender woche; ende nächster|kommender woche; im laufe der nächsten|kommenden woche; nächsten woche',
    middle_of_next_week: 'mitte nächster|kommender woche; mitte der nächsten woche',
    start_of_next_week: 'anfang nächster|kommender woche; anfang der nächsten woche',
    weekend: 'am|dieses wochenende',
    middle_of_month: 'mitte des|dieses monats; zur monatsmitte; monatsmitte; mitte monat',
    middle_of_next_month: 'mitte nächsten|kommenden monats',
    end_of_month:
      'ende des|dieses? monats; monatsende; zum ultimo; ende monat; diesen monat; ende vom monat; am|zum monatsletzten; letzten des monats',
    end_of_next_month:
      'ende nächsten|kommenden monats; ende des nächsten|kommenden monats; nächsten|kommenden monat; im nächsten monat',
    end_of_named_month: 'ende #month; letzten #month',
    start_of_next_month:
      'anfang nächsten|kommenden|des monats; zum|am monatsersten; am|zum ersten; 1 des nächsten|kommenden monats; ersten des nächsten|kommenden monats; anfang des nächsten monats; nächsten ersten; monatsanfang',
    start_of_named_month: 'anfang #month',
    end_of_year: 'ende des jahres; jahresende',
    days_ahead:
      'in|innerhalb|binnen von|der|den? nächsten? #n tagen|tage|werktagen; heute in #n tagen; #n tage noch; noch #n tage; in #n tag',
    weeks_ahead:
      'in|innerhalb|binnen von? #n wochen|woche; heute in #n wochen|woche; noch #n wochen|woche; in #n wo; innerhalb der nächsten #n wochen',
    months_ahead: 'in|innerhalb #n monaten|monat',
    days_ago: 'vor #n tagen|tag',
    weeks_ago: 'vor #n wochen|woche; letzte|vergangene|vorige woche; letzter|vergangener woche',
    months_ago: 'vor #n monaten|monat; letzten|vorigen|vergangenen monat',
    weekday: 'am|bis|bis zum|diesen|kommenden|nächsten|ab? kommenden|nächsten? #weekday; #weekday',
    last_weekday: 'letzten|vergangenen|vorigen|letzter #weekday; am letzten|vergangenen #weekday',
    weekday_next_week:
      '#weekday nächster|nächste|kommender|kommende|naechste|naechster woche; nächste|kommende woche am? #weekday; #weekday in der nächsten woche; #weekday der nächsten|kommenden woche',
    day_of_month:
      'am|zum|bis|vom|ab|den|der|dem|spätestens #n; bis zum|spätestens|am #n; #n des|diesen|dieses monats; jeden #n',
    day_of_next_month: '#n des? nächsten|kommenden|folgenden monats; nächsten monat am #n',
    day_and_month: 'am|zum|bis|den|dem|bis zum? #n #month #year?; #n #month #year?',
    none: 'jeden|jede #weekday|monat|woche; guten morgen; schönen|schönes #weekday|wochenende; um #n uhr; mo bis fr; #n uhr; morgen zusammen; am tag; am telefon',
  },
};
