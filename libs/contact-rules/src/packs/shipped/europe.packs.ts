import { type LocalWindow } from '../../windows/local-window.js';
import { CHANNELS, type PackChannel, type RulePack } from '../rule-pack.types.js';

const base = { version: '1.0.0', status: 'unreviewed', zoneBasis: 'debtor_address' } as const;
const collecting = ['third_party', 'debt_buyer'] as const;
const consumers = ['consumer'] as const;
const workdays: LocalWindow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const mondayToSaturday = (start: string, end: string): NonNullable<RulePack['windows']> => [
  { channels: CHANNELS, windows: [{ days: [...workdays, 'sat'], start, end }] },
];
const written: readonly PackChannel[] = ['sms', 'email'];

/** The United Kingdom, the European Union and its members. */
export const europePacks: readonly RulePack[] = [
  {
    ...base,
    id: 'gb-fca-conc',
    jurisdiction: 'GB',
    appliesTo: { debtorTypes: consumers, sectors: ['credit'] },
    windows: mondayToSaturday('08:00', '20:00'),
    holidays: 'block',
    forbiddenTopics: [
      'third_party_disclosure',
      'collection_in_sender_name',
      'misrepresented_authority',
      'bailiff_or_court_look',
      'action_that_cannot_be_taken',
    ],
    duties: [
      {
        what: 'Not at unreasonable times: wishes of people on shifts are kept (hours are the house’s)',
        keptBy: 'people',
      },
      { what: 'No premium numbers', keptBy: 'operator' },
    ],
    legalForce: 'law',
    source: 'FCA Handbook CONC 7.9, 7.11',
    confidence: 'A',
  },
  {
    ...base,
    id: 'gb-breathing-space',
    jurisdiction: 'GB',
    appliesTo: { debtorTypes: consumers },
    pauses: [{ trigger: 'breathing_space', days: 60 }],
    duties: [{ what: 'Interest, fees and enforcement rest as well, once in twelve months', keptBy: 'ledger' }],
    legalForce: 'law',
    source: 'Debt Respite Scheme (England and Wales) Regulations 2020: standard moratorium',
    confidence: 'A',
  },
  {
    ...base,
    id: 'gb-breathing-space-crisis',
    jurisdiction: 'GB',
    appliesTo: { debtorTypes: consumers },
    pauses: [{ trigger: 'mental_health_crisis_treatment_ended', days: 30 }],
    duties: [{ what: 'The pause lasts as long as the treatment, and may come again', keptBy: 'people' }],
    legalForce: 'law',
    source: 'Debt Respite Scheme (England and Wales) Regulations 2020: mental health crisis moratorium',
    confidence: 'A',
  },
  {
    ...base,
    id: 'gb-pecr',
    jurisdiction: 'GB',
    channels: written,
    forbiddenTopics: ['promotion'],
    legalForce: 'law',
    source: 'Privacy and Electronic Communications Regulations 2003: a promotion makes it advertising',
    confidence: 'B',
  },
  {
    ...base,
    id: 'gb-ofcom-persistent-misuse',
    jurisdiction: 'GB',
    channels: ['voice'],
    duties: [{ what: 'No silent or abandoned calls', keptBy: 'operator' }],
    legalForce: 'regulator_guidance',
    source: 'Ofcom policy on persistent misuse',
    confidence: 'U',
  },
  {
    ...base,
    id: 'gb-forbearance-hold',
    jurisdiction: 'GB',
    appliesTo: { debtorTypes: consumers, sectors: ['credit'] },
    pauses: [{ trigger: 'debt_adviser_prepares_plan', days: 30 }],
    requiredText: ['debt_advice'],
    duties: [{ what: 'Another 30 days where the plan makes progress', keptBy: 'people' }],
    legalForce: 'law',
    source: 'FCA Handbook CONC 7.3',
    confidence: 'U',
  },
  {
    ...base,
    id: 'eu-late-payment',
    jurisdiction: 'EU',
    appliesTo: { debtorTypes: ['business'] },
    requiredText: ['fee_basis'],
    duties: [
      {
        what: 'Interest of at least eight points over the reference rate, and 40 EUR, only if claimed',
        keptBy: 'ledger',
      },
      { what: 'Terms of at most 60 days, 30 with public bodies', keptBy: 'operator' },
    ],
    legalForce: 'law',
    source: 'Directive 2011/7/EU',
    confidence: 'A',
  },
  {
    ...base,
    id: 'eu-gdpr',
    jurisdiction: 'EU',
    duties: [
      { what: 'Reminders rest on the contract or a legitimate interest, not on consent', keptBy: 'consent' },
      { what: 'As little data as needed, a notice (Art. 13), a way to object, an end of storage', keptBy: 'operator' },
    ],
    legalForce: 'law',
    source: 'Regulation (EU) 2016/679',
    confidence: 'U',
  },
  {
    ...base,
    id: 'fr-recouvrement-amiable',
    jurisdiction: 'FR',
    appliesTo: { partyRoles: collecting },
    windows: [
      {
        channels: CHANNELS,
        windows: [
          { days: workdays, start: '10:00', end: '13:00' },
          { days: workdays, start: '14:00', end: '20:00' },
        ],
      },
    ],
    caps: [{ scope: 'account', contacts: 4, hours: 'calendar_month' }],
    holidays: 'block',
    requiredText: ['first_claim_details'],
    requiredPriorSteps: [{ type: 'first_letter', waitDays: 0 }],
    forbiddenTopics: ['collection_fee'],
    duties: [{ what: 'Later contacts name the reference and date of the first letter', keptBy: 'templates' }],
    legalForce: 'law',
    source: 'C. proc. civ. exéc. R124-4, L111-8; hours and cap by analogy with decree 2022-1313; C. pén. 222-16',
    confidence: 'B',
  },
  {
    ...base,
    id: 'de-rdg-13a',
    jurisdiction: 'DE',
    effectiveFrom: '2021-10-01',
    appliesTo: { debtorTypes: consumers, partyRoles: collecting },
    windows: mondayToSaturday('08:00', '20:00'),
    holidays: 'block',
    requiredText: ['first_claim_details', 'fee_basis'],
    legalForce: 'law',
    source: '§ 13a RDG and the code of conduct of the BDIU; hours are the house’s',
    confidence: 'A',
  },
  {
    ...base,
    id: 'it-unirec',
    jurisdiction: 'IT',
    appliesTo: { partyRoles: collecting },
    windows: [
      {
        channels: [...CHANNELS, 'voice'],
        windows: [
          { days: workdays, start: '08:30', end: '21:00' },
          { days: ['sat'], start: '08:30', end: '15:00' },
        ],
      },
    ],
    caps: [
      { scope: 'account', contacts: 1, hours: 'calendar_day', counts: 'conversation' },
      { scope: 'account', contacts: 3, hours: 'calendar_week', counts: 'conversation' },
    ],
    holidays: 'block',
    duties: [
      {
        what: 'Details go by text or email only where that was agreed, and not as the first reminder',
        keptBy: 'operator',
      },
    ],
    legalForce: 'code',
    source: 'UNIREC code of conduct (since updated)',
    confidence: 'B',
  },
  {
    ...base,
    id: 'nl-wik',
    jurisdiction: 'NL',
    appliesTo: { debtorTypes: consumers },
    channels: ['letter', 'email'],
    requiredPriorSteps: [{ type: 'fourteen_day_notice_before_fees', waitDays: 15 }],
    requiredText: ['fee_basis'],
    duties: [
      { what: 'Costs of at most 15 % of the first 2,500 EUR, at least 40 EUR, by the legal scale', keptBy: 'ledger' },
      { what: 'Sundays, Mondays and holidays bring no post', keptBy: 'ledger' },
    ],
    legalForce: 'law',
    source: 'art. 6:96 BW (WIK)',
    confidence: 'B',
  },
];
