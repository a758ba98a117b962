/** A customer of the sample company, and what happened with it. `day` counts from 90 days ago. */
export interface DemoCustomer {
  readonly externalId: string;
  readonly name: string;
  readonly kind: 'person' | 'company';
  readonly country: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly preferredChannel: 'sms' | 'whatsapp' | 'email';
  readonly contact: { readonly name: string; readonly phone?: string; readonly email: string };
  readonly invoices: readonly DemoInvoice[];
  readonly happenings: readonly DemoHappening[];
}

interface DemoInvoice {
  readonly number: string;
  readonly day: number;
  readonly netDays: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly lateFeeMinor?: number;
}

/** Something a person did, at noon UTC of that day. */
export type DemoHappening =
  | { readonly day: number; readonly does: 'pays'; readonly number: string; readonly amountMinor: number }
  | { readonly day: number; readonly does: 'writes'; readonly text: string }
  | { readonly day: number; readonly does: 'disputes'; readonly number: string; readonly note: string }
  | { readonly day: number; readonly does: 'settles_dispute'; readonly number: string }
  | { readonly day: number; readonly does: 'asks_for_time'; readonly note: string; readonly untilDay: number }
  | { readonly day: number; readonly does: 'note'; readonly text: string }
  | { readonly day: number; readonly does: 'agent_reads' };

/** The sample company's customers: each shows one way in which a debt lives. */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    externalId: 'D-01',
    name: 'Café Linde',
    kind: 'company',
    country: 'DE',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    preferredChannel: 'email',
    contact: { name: 'Jana Linde', phone: '+4915250000001', email: 'jana@linde.example' },
    invoices: [
      {
        number: 'HS-1001',
        day: 2,
        netDays: 30,
        amountMinor: 48_000,
        currency: 'EUR',
        description: 'Website care, first quarter',
      },
      { number: 'HS-1014', day: 62, netDays: 14, amountMinor: 19_900, currency: 'EUR', description: 'Menu cards' },
    ],
    happenings: [{ day: 31, does: 'pays', number: 'HS-1001', amountMinor: 48_000 }],
  },
  {
    externalId: 'D-02',
    name: 'Toko Melati',
    kind: 'company',
    country: 'ID',
    locale: 'id-ID',
    timeZone: 'Asia/Jakarta',
    preferredChannel: 'whatsapp',
    contact: { name: 'Sari Wulandari', phone: '+6281200000002', email: 'sari@melati.example' },
    invoices: [
      {
        number: 'HS-1002',
        day: 1,
        netDays: 21,
        amountMinor: 850_000_00,
        currency: 'IDR',
        description: 'Katalog produk',
      },
    ],
    happenings: [
      { day: 33, does: 'pays', number: 'HS-1002', amountMinor: 400_000_00 },
      { day: 33, does: 'writes', text: 'Sisanya minggu depan ya, terima kasih' },
      { day: 34, does: 'agent_reads' },
    ],
  },
  {
    externalId: 'D-03',
    name: 'Rivera Plumbing',
    kind: 'company',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/Denver',
    preferredChannel: 'sms',
    contact: { name: 'Luis Rivera', phone: '+13035550103', email: 'luis@rivera.example' },
    invoices: [
      {
        number: 'HS-1003',
        day: 0,
        netDays: 15,
        amountMinor: 120_000,
        currency: 'USD',
        description: 'Van lettering',
        lateFeeMinor: 2_500,
      },
    ],
    happenings: [{ day: 52, does: 'note', text: 'Called: the new bookkeeper starts on Monday, he will look into it.' }],
  },
  {
    externalId: 'D-04',
    name: 'Harriet Moss',
    kind: 'person',
    country: 'GB',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    preferredChannel: 'sms',
    contact: { name: 'Harriet Moss', phone: '+447700900104', email: 'harriet@moss.example' },
    invoices: [
      {
        number: 'HS-1004',
        day: 5,
        netDays: 14,
        amountMinor: 26_000,
        currency: 'GBP',
        description: 'Wedding invitations',
      },
    ],
    happenings: [
      { day: 24, does: 'writes', text: 'I never got the second box, please check' },
      { day: 25, does: 'disputes', number: 'HS-1004', note: 'Second box did not arrive' },
      { day: 26, does: 'agent_reads' },
      { day: 36, does: 'settles_dispute', number: 'HS-1004' },
      { day: 44, does: 'pays', number: 'HS-1004', amountMinor: 26_000 },
    ],
  },
  {
    externalId: 'D-05',
    name: 'Bright Yoga',
    kind: 'company',
    country: 'AU',
    locale: 'en-AU',
    timeZone: 'Australia/Sydney',
    preferredChannel: 'whatsapp',
    contact: { name: 'Zoe Bright', phone: '+61491570105', email: 'zoe@brightyoga.example' },
    invoices: [
      { number: 'HS-1005', day: 10, netDays: 30, amountMinor: 66_000, currency: 'AUD', description: 'Studio signs' },
      { number: 'HS-1012', day: 48, netDays: 14, amountMinor: 9_900, currency: 'AUD', description: 'Stickers' },
    ],
    happenings: [{ day: 66, does: 'asks_for_time', note: 'Studio closed for repairs', untilDay: 80 }],
  },
  {
    externalId: 'D-06',
    name: 'Jonas Weber',
    kind: 'person',
    country: 'DE',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    preferredChannel: 'sms',
    contact: { name: 'Jonas Weber', phone: '+4915250000006', email: 'jonas@weber.example' },
    invoices: [
      { number: 'HS-1006', day: 12, netDays: 14, amountMinor: 7_500, currency: 'EUR', description: 'Visitenkarten' },
    ],
    happenings: [{ day: 30, does: 'writes', text: 'STOP' }],
  },
  {
    externalId: 'D-07',
    name: 'Green Fork',
    kind: 'company',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/Chicago',
    preferredChannel: 'email',
    contact: { name: 'Dana Cole', phone: '+13125550107', email: 'dana@greenfork.example' },
    invoices: [
      {
        number: 'HS-1007',
        day: 20,
        netDays: 30,
        amountMinor: 310_000,
        currency: 'USD',
        description: 'Opening campaign',
      },
      { number: 'HS-1015', day: 70, netDays: 30, amountMinor: 45_000, currency: 'USD', description: 'Photo day' },
    ],
    happenings: [{ day: 54, does: 'pays', number: 'HS-1007', amountMinor: 155_000 }],
  },
  {
    externalId: 'D-08',
    name: 'Nordlicht Apotheke',
    kind: 'company',
    country: 'DE',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    preferredChannel: 'whatsapp',
    contact: { name: 'Uta Brandt', phone: '+4915250000008', email: 'uta@nordlicht.example' },
    invoices: [
      { number: 'HS-1016', day: 84, netDays: 14, amountMinor: 54_000, currency: 'EUR', description: 'Schaufenster' },
    ],
    happenings: [],
  },
];
