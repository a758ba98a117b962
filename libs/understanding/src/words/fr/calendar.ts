import { type CalendarWords } from '../../calendar/calendar.types.js';

/** French names of days. */
export const calendar: CalendarWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    ...[
      'janvier|janv',
      'février|fevrier|fév',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet|juil',
      'août|aout',
      'septembre|sept',
    ],
    ...['octobre|oct', 'novembre|nov', 'décembre|decembre|déc'],
  ],
  numbers:
    'un|une|premier|1er=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit|huitaine=8 neuf=9 dix|dizaine=10 onze=11 douze|douzaine=12 treize=13 quatorze=14 quinze|quinzaine=15 seize=16 vingt|vingtaine=20 trente|trentaine=30 quarante=40 soixante=60',
  phrases: {
    today:
      "aujourd'hui; ce soir|matin|jour|midi; dans|d'ici #n min|minutes|minute|heure|heures; aujourdhui; aujourd hui; dans la journée|soirée|matinée; moitié|partie maintenant; maintenant; dès ce soir; à la minute; cet après midi; cette après midi; cette nuit; à l'instant; tout de suite; tantôt; ajd|auj; dans la journée; ce jour",
    tomorrow:
      'demain matin|soir|après? midi?; demain; demain première heure; demain à la première heure; dès demain; 2main; dem1',
    day_after_tomorrow: 'après demain; surlendemain',
    yesterday: 'hier soir|matin?; hier',
    day_before_yesterday: 'avant hier; avanthier',
    end_of_this_week:
      'cette semaine; en? fin de la|cette? semaine; avant|pour la? fin de la|cette? semaine; d ici la fin de la semaine; d ici la fin de semaine; d ici fin de semaine; dans le courant de la semaine; courant de semaine; en cours de semaine; courant semaine; avant le week end; avant le weekend',
    end_of_next_week:
      'la semaine prochaine; semaine prochaine; fin de la semaine prochaine; fin de semaine prochaine; la semaine qui vient; semaine suivante; courant semaine prochaine; semaine pro; fin de la? semaine prochaine; d_ici la? fin de la semaine prochaine',
    middle_of_next_week: 'milieu de semaine prochaine; milieu de la semaine prochaine',
    start_of_next_week: 'début de? la? semaine prochaine; début semaine prochaine',
    weekend: 'ce week end; ce weekend; ce we',
    middle_of_month: 'milieu du|de ce? mois; mi mois; à la mi mois; mi du mois; mi mois',
    middle_of_next_month: 'milieu du mois prochain',
    end_of_month:
      'fin du|de ce? mois; fin de mois; ce mois ci?; fin mois; dernier jour du mois; d ici la fin du mois; d_ici|avant|pour la? fin du mois',
    end_of_next_month:
      'fin du? mois prochain; le mois prochain; mois prochain; fin du mois suivant; d_ici|avant|pour la? fin du mois prochain; à la fin du mois prochain',
    end_of_named_month: 'fin #month; fin du mois de #month; dernier jour de #month; fin de #month',
    start_of_next_month:
      'début du? mois prochain; 1 er du mois prochain; premier du mois prochain|suivant?; 1 er du mois; début de mois; début du mois; premier du mois; le 1 du mois prochain',
    start_of_named_month: 'début #month; début du mois de #month',
    end_of_year: "fin de l'année; fin d'année; fin de cette année",
    days_ahead:
      "au bout de #n jours; dans une petite? #n de jours; #n jours à_compter|à_partir|ouvrés|maximum|fin|pile; à #n jours à_compter|d_aujourd|date; dans|sous|d'ici|avant|après? les? #n prochains? jours|jour|j; d'ici #n jours; dans une #n de jours; sous #n jours; dans les #n jours; encore #n jours; #n jours de plus; d'ici une #n; sous #n",
    weeks_ahead: "dans|sous|d'ici #n semaines|semaine|sem; d'ici #n semaines|semaine; dans les #n semaines",
    months_ahead: "dans|d'ici|sous #n mois",
    days_ago: 'il y a #n jours|jour; voici|voilà #n jours; y a #n jours',
    weeks_ago: 'il? y a #n semaine|semaines; la semaine dernière|passée; semaine dernière',
    months_ago: 'il y a #n mois; le mois dernier|passé; mois dernier',
    weekday:
      'ce|le|pour|avant|dès|au|pour_le|avant_le #weekday prochain|matin|soir|midi; ce|le|pour|avant|dès|au|pour_le|avant_le #weekday; #weekday qui vient; #weekday après midi; #weekday prochain; #weekday; #weekday matin|soir',
    last_weekday: '#weekday dernier|passé; le #weekday dernier|passé',
    weekday_next_week:
      '#weekday de la semaine prochaine; la? semaine prochaine #weekday; #weekday de semaine prochaine; #weekday semaine prochaine',
    day_of_month:
      "le|au|du|pour_le|avant_le|jusqu'au|ce|dès_le|vers_le #n; le|au|du #n er; le #weekday #n; #n du mois|courant; le #n de ce mois; le #n er",
    day_of_next_month: 'le? #n er? du? mois prochain; #n du mois suivant|prochain',
    day_and_month: 'le|au|du|avant? #n er? #month #year?; #n er #month #year?',
    none: 'chaque|tous_les #weekday|mois|semaine; le #weekday et; à #n h; tous les #n du mois; #n h; bonne journée|soirée; bon week end; du lundi au vendredi; les #weekday; le #n de chaque mois',
  },
};
