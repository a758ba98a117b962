import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const node = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  './scripts/typescript-hooks.mjs',
  resolve('test/oracle/check.ts'),
  resolve('test/oracle/recorded-cases.jsonl'),
];

describe('mayContact', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])(
    'answers as zoneinfo of Python did, on a server whose own zone is %s',
    (TZ) => {
      const said = execFileSync(process.execPath, node, { env: { ...process.env, TZ }, encoding: 'utf8' });
      expect(said).toMatch(new RegExp(`^TZ=${TZ}: \\d{4} cases .* 0 differences\n$`));
    },
  );
});
