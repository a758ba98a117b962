import { type LocalWindow, WEEKDAYS } from '../../windows/local-window.js';
import { CHANNELS, type RulePack } from '../rule-pack.types.js';

const base = { version: '1.0.0', status: 'unreviewed', zoneBasis: 'debtor_address' } as const;
const everything = [...CHANNELS, 'voice'] as const;
const workdays: LocalWindow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const mondayToSaturday: LocalWindow['days'] = [...workdays, 'sat'];
const hours = (days: LocalWindow['days'], start: string, end: string): NonNullable<RulePack['windows']> => [
  { channels: everything, windows: [{ days, start, end }] },
];

/** Indonesia, India, Australia, the Philippines, Singapore and South Africa. */
export const asiaPacificAfricaPacks: readonly RulePack[] = [
  {
    ...base,
    id: 'id-pojk22',
    jurisdiction: 'ID',
    effectiveFrom: '2023-12-22',
    appliesTo: { debtorTypes: ['consumer'], sectors: ['credit'] },
    windows: hours(mondayToSaturday, '08:00', '20:00'),
    holidays: 'block',
    requiredPriorSteps: [{ type: 'due_date_notice', waitDays: 0 }],
    forbiddenTopics: ['threat', 'violence', 'shame', 'third_party_disclosure'],
    duties: [
      { what: 'Outside these hours only with an agreement made before, on record', keptBy: 'people' },
      { what: 'Not without pause in a way that disturbs: the budget of the house keeps it', keptBy: 'sender' },
    ],
    legalForce: 'law',
    source: 'POJK 22/2023 art. 62(2); SEOJK 19/2023; the first date is to be confirmed',
    confidence: 'B',
  },
  {
    ...base,
    id: 'in-rbi-2022',
    jurisdiction: 'IN',
    effectiveFrom: '2022-08-12',
    appliesTo: { debtorTypes: ['consumer'], sectors: ['credit'] },
    windows: hours(WEEKDAYS, '08:00', '19:00'),
    forbiddenTopics: ['threat', 'false_statement', 'anonymous_sender'],
    legalForce: 'regulator_guidance',
    source: 'RBI circular of 2022-08-12 on recovery agents',
    confidence: 'B',
  },
  {
    ...base,
    id: 'in-rbi-2026-draft',
    jurisdiction: 'IN',
    effectiveFrom: '2026-07-01',
    appliesTo: { debtorTypes: ['consumer'], sectors: ['credit'] },
    optional: true,
    windows: hours(WEEKDAYS, '08:00', '19:00'),
    holidays: 'block',
    pauses: [
      { trigger: 'bereavement', days: 30 },
      { trigger: 'calamity', days: 30 },
      { trigger: 'marriage', days: 7 },
    ],
    forbiddenTopics: ['third_party_disclosure'],
    duties: [
      { what: 'Wishes about hours are kept', keptBy: 'people' },
      { what: 'Calls are recorded', keptBy: 'operator' },
    ],
    legalForce: 'regulator_guidance',
    source: 'RBI draft directions of 2026-02-12; no final text found, the lengths of its pauses are the house’s',
    confidence: 'C',
  },
  {
    ...base,
    id: 'in-trai-dlt',
    jurisdiction: 'IN',
    channels: ['sms'],
    forbiddenTopics: ['promotion'],
    duties: [
      {
        what: 'Sender, header and the exact text of each template are registered; another text is dropped',
        keptBy: 'operator',
      },
      { what: 'Reminders are service messages: transactional ones follow within 30 minutes', keptBy: 'templates' },
    ],
    legalForce: 'law',
    source: 'TRAI TCCCPR 2018 (DLT)',
    confidence: 'B',
  },
  {
    ...base,
    id: 'in-trai-promotion',
    jurisdiction: 'IN',
    purposes: ['marketing'],
    optional: true,
    windows: [{ channels: ['sms'], windows: [{ days: WEEKDAYS, start: '10:00', end: '21:00' }] }],
    legalForce: 'law',
    source: 'TRAI TCCCPR 2018, hours of promotions',
    confidence: 'U',
  },
  {
    ...base,
    id: 'au-accc-debt-collection',
    jurisdiction: 'AU',
    windows: [
      {
        channels: everything,
        windows: [
          { days: workdays, start: '07:30', end: '21:00' },
          { days: ['sat', 'sun'], start: '09:00', end: '21:00' },
        ],
      },
    ],
    caps: [
      { scope: 'account', contacts: 3, hours: 'calendar_week', counts: 'conversation' },
      { scope: 'account', contacts: 10, hours: 'calendar_month', counts: 'conversation' },
    ],
    holidays: 'block',
    forbiddenTopics: ['third_party_disclosure'],
    duties: [{ what: 'At work only from 09:00 to 17:00 on weekdays', keptBy: 'people' }],
    legalForce: 'regulator_guidance',
    source: 'ACCC and ASIC debt collection guideline (RG 96) sections 4 and 5',
    confidence: 'A',
  },
  {
    ...base,
    id: 'ph-sec-mc-18',
    jurisdiction: 'PH',
    appliesTo: { debtorTypes: ['consumer'], sectors: ['credit'], debtAgeDays: { max: 15 } },
    windows: hours(WEEKDAYS, '06:00', '22:00'),
    forbiddenTopics: ['shame', 'third_party_disclosure'],
    legalForce: 'law',
    source: 'SEC Memorandum Circular 18 of 2019',
    confidence: 'B',
  },
  {
    ...base,
    id: 'sg-poha',
    jurisdiction: 'SG',
    forbiddenTopics: ['threat', 'shame', 'third_party_disclosure'],
    duties: [{ what: 'Collecting for others needs a licence (Debt Collection Act 2022)', keptBy: 'operator' }],
    legalForce: 'law',
    source: 'Protection from Harassment Act; code of the CCAS',
    confidence: 'B',
  },
  {
    ...base,
    id: 'za-debt-collectors',
    jurisdiction: 'ZA',
    appliesTo: { partyRoles: ['third_party', 'debt_buyer'] },
    windows: hours(mondayToSaturday, '06:00', '21:00'),
    forbiddenTopics: ['simulated_legal_process', 'suit_without_intent'],
    legalForce: 'code',
    source: 'Code of conduct of the Council for Debt Collectors',
    confidence: 'B',
  },
];
