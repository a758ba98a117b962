import { type CalendarWords } from '../../calendar/calendar.types.js';

/** Dutch names of days. */
export const calendar: CalendarWords = {
  weekdays: [
    ...(['maandag|maandagochtend|maandagmiddag', 'dinsdag|dinsdagochtend', 'woensdag|woensdagochtend'] as const),
    ...(['donderdag|donderdagochtend', 'vrijdag|vrijdagochtend|vrijdagmiddag', 'zaterdag', 'zondag'] as const),
  ],
  months: [
    ...['januari|jan', 'februari|feb', 'maart|mrt', 'april|apr', 'mei', 'juni|jun', 'juli|jul', 'augustus|aug'],
    ...['september|sept|sep', 'oktober|okt', 'november|nov', 'december|dec'],
  ],
  numbers:
    'een|één|eerste=1 twee|tweede|paar=2 drie|derde=3 vier|vierde=4 vijf|vijfde=5 zes|zesde=6 zeven|zevende=7 acht|achtste=8 negen|negende=9 tien|tiende=10 twaalf|twaalfde=12 veertien|veertiende=14 vijftien|vijftiende=15 twintig|twintigste=20 dertig|dertigste=30',
  phrases: {
    today:
      'vandaag; vanavond|vanmiddag|vanochtend|vanmorgen|vannacht; zojuist; zonet; net; direct nu; nu; nu meteen|direct; meteen',
    tomorrow: 'morgen; morgenochtend|morgenmiddag|morgenavond|morgenvroeg',
    day_after_tomorrow: 'overmorgen',
    yesterday: 'gisteren|gisteravond|gistermiddag|gisterochtend; gister',
    day_before_yesterday: 'eergisteren',
    end_of_this_week:
      'deze week nog?; nog deze week; eind|einde|loop van? de|deze week; van de week; voor het weekend; eind deze week',
    end_of_next_week: 'volgende|komende week; eind|einde|loop van? volgende|komende week; de week erna|erop',
    middle_of_next_week: 'halverwege|midden volgende|komende week',
    start_of_next_week: 'begin volgende|komende week; begin van volgende week',
    weekend: 'dit|het|in weekend; komend weekend',
    middle_of_month: 'halverwege|midden de|deze|van_de maand; medio deze? maand; half deze? maand',
    middle_of_next_month: 'halverwege|midden|medio volgende maand',
    end_of_month: 'eind|einde van? de|deze? maand; deze maand nog?; ultimo; laatste dag van de maand; maandeinde',
    end_of_next_month: 'eind|einde van? volgende|komende maand; volgende|komende maand',
    end_of_named_month: 'eind|einde|ultimo van? #month; laatste van #month',
    start_of_next_month: 'begin van? volgende|de maand; 1|eerste van volgende|de maand; eerste van de volgende maand',
    start_of_named_month: 'begin van? #month',
    end_of_year: 'eind|einde van? het|dit jaar',
    days_ahead: 'over|binnen|in een? #n dagen|dag|daagjes; nog #n dagen; #n dagen vanaf nu|vandaag; komende #n dagen',
    weeks_ahead: 'over|binnen #n weken|week|weekjes|weekje; nog #n weken|week; #n weken vanaf nu',
    months_ahead: 'over|binnen #n maanden|maand',
    days_ago: '#n dagen|dag geleden|terug',
    weeks_ago: '#n weken|week geleden|terug; vorige|afgelopen week',
    months_ago: '#n maanden|maand geleden|terug; vorige|afgelopen maand',
    weekday: 'op|voor|komende|aankomende|aanstaande|deze|tot #weekday; uiterlijk|vóór #weekday; #weekday',
    last_weekday: 'vorige|afgelopen|laatste|verleden #weekday',
    weekday_next_week:
      '#weekday volgende|komende week; volgende week #weekday; #weekday van volgende week; volgende week op #weekday',
    day_of_month:
      'de|den|op|voor|uiterlijk|rond #n e|de|ste; de #n; #n e|de|ste van deze|de maand; op #n deze maand; #n deze maand; #n e|de|ste',
    day_of_next_month:
      '#n e|de|ste? van? volgende maand; volgende maand de? #n e|de|ste?; #n van de volgende maand; #n e van de volgende maand',
    day_and_month: '#n #month #year?; #n e|de|ste #month #year?; #n e van #month',
    none: 'elke|iedere #weekday|maand|week; fijne|prettige #weekday|weekend; goede morgen; goedemorgen; om #n uur; #n uur; per dag|week|maand; tot en met #date; van maandag tot vrijdag',
  },
};
