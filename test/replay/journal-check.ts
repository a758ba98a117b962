import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Api } from '../system/api.js';

const run = promisify(execFile);

/** What another bookkeeping program made of the exported journal. */
export interface JournalCheck {
  /** One line for people. */
  readonly told: string;
  readonly findings: readonly string[];
}

interface Balances {
  readonly items: readonly { readonly account: string; readonly currency: string; readonly balanceMinor: number }[];
}

/**
 * Has hledger read the exported journal, and compares its balances with the API's: every account of the company, and
 * every account that is kept per customer. Says so when hledger is not installed.
 */
export async function checkJournal(api: Api): Promise<JournalCheck> {
  if (!(await isInstalled())) return { told: 'hledger is not installed: the journal was not read', findings: [] };
  const folder = await mkdtemp(join(tmpdir(), 'journal-'));
  const file = join(folder, 'journal.hledger');
  try {
    await writeFile(file, await api.get<string>('/v1/journal/export?format=hledger'));
    await run('hledger', ['-f', file, 'check']);
    const theirs = await hledgerBalances(file);
    const findings = [...(await compareCompany(api, theirs)), ...(await compareCustomers(api, theirs))];
    return { told: `hledger read the journal: ${theirs.size} accounts`, findings };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function isInstalled(): Promise<boolean> {
  return run('hledger', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Balance by account and currency, minor units; accounts at zero are left out by hledger. */
async function hledgerBalances(file: string): Promise<ReadonlyMap<string, bigint>> {
  const asJson = ['balance', '--flat', '--no-total', '--output-format', 'json'];
  const { stdout } = await run('hledger', ['-f', file, ...asJson], { maxBuffer: 512 * 1024 * 1024 });
  const [rows] = JSON.parse(stdout) as [[string, string, number, HledgerAmount[]][]];
  return new Map(
    rows.flatMap(([account, , , amounts]) =>
      amounts.map(({ acommodity, aquantity }) => [`${account} ${acommodity}`, BigInt(aquantity.decimalMantissa)]),
    ),
  );
}

interface HledgerAmount {
  readonly acommodity: string;
  /** With as many decimals as the currency has, for that is how the journal writes amounts. */
  readonly aquantity: { readonly decimalMantissa: number };
}

/** Where the journal keeps our accounts; those that end in a colon are kept per customer. */
const places: Readonly<Record<string, string>> = {
  receivable: 'assets:receivable:',
  placed: 'assets:placed:',
  cash: 'assets:cash',
  sold_receivables: 'assets:sold receivables',
  unapplied_cash: 'liabilities:unapplied cash:',
  sales: 'revenues:sales',
  fee_income: 'revenues:late fees',
  interest_income: 'revenues:late interest',
  credit_notes: 'revenues:credit notes',
  waived: 'expenses:waived',
  bad_debt: 'expenses:bad debt',
  agency_fees: 'expenses:agency fees',
};

async function compareCompany(api: Api, theirs: ReadonlyMap<string, bigint>): Promise<string[]> {
  const { items } = await api.get<Balances>('/v1/journal/balances');
  return items.flatMap(({ account, currency, balanceMinor }) => {
    const place = places[account];
    if (place === undefined) return [`the journal has no place for ${account}`];
    const mine = [...theirs].filter(([name]) => isOf(name, place, currency));
    const sum = mine.reduce((total, [, amount]) => total + amount, 0n);
    return sum === BigInt(balanceMinor) ? [] : [`${account} ${currency}: ${balanceMinor}, hledger says ${sum}`];
  });
}

function isOf(name: string, place: string, currency: string): boolean {
  if (!name.endsWith(` ${currency}`)) return false;
  const account = name.slice(0, -currency.length - 1);
  return place.endsWith(':') ? account.startsWith(place) : account === place;
}

async function compareCustomers(api: Api, theirs: ReadonlyMap<string, bigint>): Promise<string[]> {
  const findings: string[] = [];
  for await (const { id, externalId } of api.all<{ id: string; externalId: string | null }>('/v1/customers')) {
    const { items } = await api.get<Balances>(`/v1/journal/balances?customerId=${id}`);
    for (const { account, currency, balanceMinor } of items) {
      const place = places[account];
      if (!place?.endsWith(':')) continue;
      const sum = theirs.get(`${place}${externalId ?? id} ${currency}`) ?? 0n;
      if (sum !== BigInt(balanceMinor)) {
        findings.push(`${account} of ${externalId ?? id}: ${balanceMinor}, hledger says ${sum}`);
      }
    }
  }
  return findings;
}
