// Lets plain Node import our TypeScript files (it strips the types itself): relative "./x.js" finds "./x.ts",
// and "@tactful/x" finds the lib's front door. Files with decorators need the real build instead.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const libs = new URL('../libs/', import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const lib = /^@tactful\/([^/]+)$/.exec(specifier)?.[1];
    if (lib) return nextResolve(new URL(`${lib}/src/index.ts`, libs).href, context);
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(source))) return nextResolve(source.href, context);
    }
    return nextResolve(specifier, context);
  },
});
