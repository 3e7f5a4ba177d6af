import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './.ci/basePath.mjs';
import { prerender } from './.ci/prerender.mjs';
import packageJson from './package.json' with { type: 'json' };

export default defineConfig({
  base: basePath,
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(packageJson.version) },
  plugins: [react(), prerender()],
  build: {
    target: 'baseline-widely-available',
    // One stylesheet, to be put into each prerendered page.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The content security policy allows no fonts inside a stylesheet.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
  },
});
