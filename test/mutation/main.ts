import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutants } from './guards.js';

/**
 * Removes each guard in turn, in a copy, and runs the unit specs of the decision: they have to fail every time.
 * Exit 1 when a guard can be removed without a spec noticing, or when a guard is not found where the list says.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
const specs = ['libs/policy/src/escalations', 'libs/policy/src/ladders', 'libs/contact-rules/src/tone'];

try {
  for (const part of ['libs', 'scripts', 'jest.config.js', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  if (!specsPass()) throw new Error('The specs fail with every guard in place: there is nothing to compare with.');
  const chosen = mutants.filter(({ guard }) => guard.includes(values.only ?? ''));
  const survivors = chosen.filter((mutant) => {
    const noticed = isNoticed(mutant);
    console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${mutant.guard}`);
    return !noticed;
  });
  console.log(`\n${chosen.length - survivors.length} of ${chosen.length} removed guards were noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}

function isNoticed({ guard, file, source, without }: Mutant): boolean {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  if (original.split(source).length !== 2) throw new Error(`Not found exactly once in ${file}: the guard "${guard}"`);
  writeFileSync(
    path,
    original.replace(source, () => without),
  );
  const noticed = !specsPass();
  writeFileSync(path, original);
  return noticed;
}

function specsPass(): boolean {
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    '--import',
    './scripts/require-node.mjs',
  ];
  const run = spawnSync(
    process.execPath,
    [...jest, 'node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--bail', '--silent', ...specs],
    { cwd: copy, stdio: 'ignore', timeout: 300_000 },
  );
  if (run.error) throw run.error;
  return run.status === 0;
}
