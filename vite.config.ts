import { cpSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const FEED = join(import.meta.dirname, 'fixtures/feed');

/** Serves the committed feed in development and lays it beside the built app: the same files, never a second copy. */
function feed(): Plugin {
  return {
    name: 'feed',
    configureServer(server) {
      server.middlewares.use('/feed', (request, response, next) => {
        const path = join(FEED, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
        if (!path.startsWith(FEED) || !existsSync(path) || !path.endsWith('.json')) {
          // An unknown resource is a plain 404, as any web server would give, not the app's page.
          response.statusCode = 404;
          return void (request.url?.includes('.json') ? response.end() : next());
        }
        response.setHeader('content-type', 'application/json');
        return void createReadStream(path).pipe(response);
      });
    },
    closeBundle() {
      cpSync(FEED, join(import.meta.dirname, 'dist/feed'), { recursive: true });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), feed()],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  // Lightning CSS would stop at govuk-frontend's old Internet Explorer hacks.
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { quietDeps: true } } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts', 'tests/{architecture,contract,oracle,support}/**/*.test.ts', 'fixtures/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'], setupFiles: ['tests/support/setup.ts'], testTimeout: 20_000 },
      },
    ],
  },
});
