import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import options from '../../../remix.config.js';

/** The floor of the pages' figures: built as the portal is, with nothing in it. Run from the checkout's root. */
export default defineConfig({
  plugins: [remix({ ...options, appDirectory: 'tests/load/bare/app', buildDirectory: 'build/bare' })],
  build: { copyPublicDir: false },
  css: { postcss: {} },
});
