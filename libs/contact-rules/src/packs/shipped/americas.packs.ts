import { type LocalWindow, WEEKDAYS } from '../../windows/local-window.js';
import { CHANNELS, type RulePack } from '../rule-pack.types.js';

const base = { version: '1.0.0', status: 'unreviewed', zoneBasis: 'debtor_address' } as const;
const everything = [...CHANNELS, 'voice'] as const;
const workdays: LocalWindow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const mondayToSaturday: LocalWindow['days'] = [...workdays, 'sat'];
const agencies = { partyRoles: ['third_party', 'debt_buyer'] } as const;
const open = (...windows: readonly LocalWindow[]): NonNullable<RulePack['windows']> => [
  { channels: everything, windows },
];

/** Canada and Latin America. */
export const americasPacks: readonly RulePack[] = [
  {
    ...base,
    id: 'ca-on-agencies',
    jurisdiction: 'CA-ON',
    appliesTo: agencies,
    windows: open(
      { days: mondayToSaturday, start: '07:00', end: '21:00' },
      { days: ['sun'], start: '13:00', end: '17:00' },
    ),
    caps: [{ scope: 'account', contacts: 3, hours: 7 * 24, counts: 'conversation' }],
    holidays: 'block',
    requiredPriorSteps: [{ type: 'notice_letter', waitDays: 6 }],
    legalForce: 'law',
    source: 'Collection and Debt Settlement Services Act of Ontario',
    confidence: 'A',
  },
  {
    ...base,
    id: 'ca-bc-collectors',
    jurisdiction: 'CA-BC',
    appliesTo: agencies,
    windows: open(
      { days: mondayToSaturday, start: '07:00', end: '21:00' },
      { days: ['sun'], start: '13:00', end: '17:00' },
    ),
    holidays: 'block',
    forbiddenTopics: ['third_party_disclosure'],
    legalForce: 'law',
    source: 'Business Practices and Consumer Protection Act of British Columbia',
    confidence: 'A',
  },
  {
    ...base,
    id: 'ca-qc-agencies',
    jurisdiction: 'CA-QC',
    appliesTo: agencies,
    windows: open({ days: mondayToSaturday, start: '08:00', end: '20:00' }),
    holidays: 'block',
    requiredPriorSteps: [{ type: 'notice_letter', waitDays: 5 }],
    forbiddenTopics: ['debt_in_recorded_message'],
    legalForce: 'law',
    source: 'Loi sur le recouvrement de certaines créances (Québec)',
    confidence: 'A',
  },
  {
    ...base,
    id: 'ca-casl',
    jurisdiction: 'CA',
    channels: ['sms', 'email'],
    requiredText: ['creditor_name'],
    optOut: { slaBusinessDays: 10, scope: 'channel', mustAppear: true },
    legalForce: 'law',
    source: 'CASL 6(6): messages about payments need no consent',
    confidence: 'B',
  },
  ...(
    [
      [
        'sp',
        'Lei estadual 15.426/14',
        'B',
        [
          ['08:00', '20:00'],
          ['08:00', '14:00'],
        ],
      ],
      [
        'al',
        'Lei estadual 7.782/16',
        'B',
        [
          ['08:00', '20:00'],
          ['08:00', '14:00'],
        ],
      ],
      ['rj', 'Lei estadual 7.868/18', 'B', [['09:00', '19:00']]],
      ['es', 'Lei estadual 10.626/17', 'B', [['08:00', '19:00']]],
      [
        'pr',
        'state law of Paraná',
        'C',
        [
          ['08:00', '18:00'],
          ['08:00', '13:00'],
        ],
      ],
    ] as const
  ).map(([state, source, confidence, [[from, to], saturday]]): RulePack => ({
    ...base,
    id: `br-${state}-hours`,
    jurisdiction: `BR-${state.toUpperCase()}`,
    windows: open(
      { days: workdays, start: from, end: to },
      ...(saturday ? [{ days: ['sat'] as const, start: saturday[0], end: saturday[1] }] : []),
    ),
    holidays: 'block',
    legalForce: 'law',
    source: `${source}, written for calls and kept for all channels`,
    confidence,
  })),
  {
    ...base,
    id: 'br-cdc',
    jurisdiction: 'BR',
    appliesTo: { debtorTypes: ['consumer'] },
    forbiddenTopics: ['shame', 'threat', 'constraint'],
    duties: [{ what: 'Work, rest and leisure are not disturbed', keptBy: 'people' }],
    legalForce: 'law',
    source: 'Código de Defesa do Consumidor art. 42, 71',
    confidence: 'B',
  },
  {
    ...base,
    id: 'cl-ley-21320',
    jurisdiction: 'CL',
    windows: open({ days: mondayToSaturday, start: '08:00', end: '20:00' }),
    caps: [
      { scope: 'account', contacts: 1, hours: 'calendar_week', channels: ['voice'] },
      { scope: 'account', contacts: 2, hours: 'calendar_week', channels: CHANNELS },
    ],
    gapHours: 48,
    holidays: 'block',
    forbiddenTopics: ['court_look', 'court_steps_not_started'],
    retention: { minDays: 2 * 365, from: 'contact' },
    legalForce: 'law',
    source: 'Ley 21.320; one vendor gives Saturdays as 10:00 to 13:00, probably of a bill',
    confidence: 'B',
  },
  {
    ...base,
    id: 'co-ley-2300',
    jurisdiction: 'CO',
    effectiveFrom: '2023-10-10',
    windows: open({ days: workdays, start: '07:00', end: '19:00' }, { days: ['sat'], start: '08:00', end: '15:00' }),
    caps: [{ scope: 'account', contacts: 1, hours: 'calendar_day' }],
    oneChannelPerDays: 7,
    holidays: 'block',
    forbiddenTopics: ['why_not_paid', 'personal_references'],
    duties: [{ what: 'Only the channels that the person chose', keptBy: 'consent' }],
    legalForce: 'law',
    source: 'Ley 2300 de 2023; the first date is to be confirmed',
    confidence: 'B',
  },
  {
    ...base,
    id: 'mx-condusef',
    jurisdiction: 'MX',
    appliesTo: { sectors: ['credit'] },
    windows: open({ days: WEEKDAYS, start: '07:00', end: '22:00' }),
    forbiddenTopics: ['third_party_disclosure', 'public_body_name', 'public_exposure'],
    duties: [{ what: 'No hidden number, nothing to minors', keptBy: 'sender' }],
    legalForce: 'regulator_guidance',
    source: 'CONDUSEF rules on collecting (REDECO)',
    confidence: 'B',
  },
];
