import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutants } from './guards.js';
import { type Mutant, specsOf } from './mutant.js';

/**
 * Removes each guard in turn, in a copy, and runs the unit specs of its lib: they have to fail every time.
 * Exit 1 when a guard can be removed without a spec noticing, or when a guard is not found exactly once.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const root = process.cwd();
/** Properties take long: they are asked only about what nothing else notices. */
const withoutProperties = ['--passWithNoTests', '--testPathIgnorePatterns', 'properties'];
const copy = mkdtempSync(join(tmpdir(), 'mutation-'));

try {
  for (const part of ['libs', 'scripts', 'test/oracle', 'jest.config.js', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const chosen = mutants.filter(({ guard }) => guard.includes(values.only));
  // Before anything is run: the list follows the code.
  const places = new Map(chosen.map((mutant) => [mutant, placeOf(mutant)]));
  for (const lib of new Set(chosen.map((mutant) => mutant.lib))) {
    if (!specsPass(specsOf[lib])) throw new Error(`The specs of ${lib} fail with every guard in place.`);
  }
  for (const folder of new Set([...places.values()].map((path) => dirname(path)))) {
    if (!specsPass([folder], withoutProperties))
      throw new Error(`No specs pass in ${folder} with every guard in place.`);
  }
  const survivors = [...places].filter(([mutant, path]) => {
    const noticed = isNoticed(mutant, path);
    console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${mutant.guard}`);
    return !noticed;
  });
  console.log(`\n${chosen.length - survivors.length} of ${chosen.length} removed guards were noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}

/** The one file that holds a guard, in whichever lib it is now. */
function placeOf({ guard, source }: Mutant): string {
  const files = globSync('libs/*/src/**/*.ts', { cwd: copy }).filter((file) => !file.endsWith('spec.ts'));
  const found = files.flatMap((file) => {
    const times = readFileSync(join(copy, file), 'utf8').split(source).length - 1;
    return Array.from({ length: times }, () => file);
  });
  const [file] = found;
  if (!file || found.length > 1) {
    throw new Error(`Found ${found.length} times (${found.join(', ')}), not once: the guard "${guard}"`);
  }
  return join(copy, file);
}

function isNoticed({ source, without, lib }: Mutant, path: string): boolean {
  const original = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    original.replace(source, () => without),
  );
  // The specs beside the guard are asked first: they are quick, and most know.
  const noticed = !specsPass([dirname(path)], withoutProperties) || !specsPass(specsOf[lib]);
  writeFileSync(path, original);
  return noticed;
}

function specsPass(specs: readonly string[], options: readonly string[] = []): boolean {
  const node = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
  const jest = [...node, '--import', './scripts/require-node.mjs', 'node_modules/jest/bin/jest.js'];
  const run = spawnSync(
    process.execPath,
    [...jest, '--selectProjects', 'unit', '--bail', '--silent', '--runInBand', ...options, '--', ...specs],
    { cwd: copy, stdio: 'ignore', timeout: 300_000 },
  );
  if (run.error) throw run.error;
  return run.status === 0;
}
