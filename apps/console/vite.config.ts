import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const lib = (name: string) => resolve(root, `../../libs/${name}/src/index.ts`);

/** Built into dist/console, which the standalone serves at /console/. `npm run dev:console` talks to one on port 3000. */
export default defineConfig({
  root,
  base: '/console/',
  plugins: [react()],
  resolve: { alias: { '@tactful/sdk': lib('sdk'), '@tactful/money': lib('money') } },
  build: {
    outDir: resolve(root, '../../dist/console'),
    emptyOutDir: true,
    // One bundle, which agents keep in their cache.
    chunkSizeWarningLimit: 900,
    // The first browsers that know light-dark() in CSS.
    target: ['chrome123', 'firefox121', 'safari17.5'],
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/v1', '/auth', '/sandbox'].map((path) => [path, 'http://localhost:3000'])),
  },
});
