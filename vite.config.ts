import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './.ci/basePath.mjs';
import { prerender } from './.ci/prerender.mjs';
import packageJson from './package.json' with { type: 'json' };

// What several screens share comes in two files, not in twenty: each file is a request of its own.
const chunkGroups = [
  { name: 'libraries', test: /node_modules|rolldown:runtime|rolldown\/runtime/, priority: 3 },
  {
    name: 'fields',
    test: /src\/ui\/(\w*Field|TextArea|Dialog|SegmentedControl)|typedDate/,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'parts', test: /src\//, minShareCount: 2, priority: 1 },
];

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
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
  },
});
