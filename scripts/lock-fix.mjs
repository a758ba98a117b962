// Some registries lack the packages of other platforms. npm then leaves them out of the lock and
// "npm ci" refuses it. This adds the missing entries as optional stubs (name, version, os, cpu).
// `--check` changes nothing and fails when an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}) };
}

const missing = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[top]) continue;
    missing.push(name);
    lock.packages[top] = {
      version: String(range).replace(/^[\^~]/, ''),
      ...platformOf(name),
      optional: true,
      ...(entry.dev ? { dev: true } : {}),
    };
  }
}
if (process.argv.includes('--check')) {
  if (missing.length) console.error(`package-lock.json lacks: ${missing.join(', ')}. Run "npm run lock:fix".`);
  process.exit(missing.length ? 1 : 0);
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(missing.length ? `added ${missing.length} entries` : 'nothing missing');
