import { type Api } from '../system/api.js';

/** What the nightly sweeps of the whole replay found. */
export interface SweepsCheck {
  /** One line for people. */
  readonly told: string;
  readonly findings: readonly string[];
}

interface Sweeps {
  readonly items: readonly { readonly id: string; readonly accounts: number; readonly differences: number }[];
  readonly nextCursor: string | null;
}

/** Every night, every account decided anew stood as it had been left: a difference is a finding. */
export async function checkSweeps(api: Api): Promise<SweepsCheck> {
  const findings: string[] = [];
  let [nights, accounts] = [0, 0];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Sweeps = await api.get<Sweeps>(
      `/v1/policy-sweeps?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    for (const sweep of page.items) {
      nights += 1;
      accounts += sweep.accounts;
      if (sweep.differences > 0)
        findings.push(`sweep ${sweep.id} found ${sweep.differences} accounts that stood otherwise`);
    }
    cursor = page.nextCursor;
  }
  if (nights === 0) findings.push('no nightly sweep has run');
  return { told: `${nights} nightly sweeps decided ${accounts} accounts anew`, findings };
}
