import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

// The in-app browsers of WeChat, WeCom and DingTalk on old Android phones are the floor.
const OLDEST_BROWSERS = ['chrome87', 'safari14'];

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: { target: OLDEST_BROWSERS, cssTarget: OLDEST_BROWSERS, assetsInlineLimit: 0 },
  // Bundled, since loading their thousands of small files is most of the start.
  ssr: { target: 'node', noExternal: ['lucide-react', 'echarts', 'zrender', 'tslib'] },
});
