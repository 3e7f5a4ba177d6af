import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { minify } from 'vite';
import { defineConfig } from 'vitest/config';
import { backupSchema } from './.ci/backupSchema.mjs';
import { basePath } from './.ci/basePath.mjs';
import { chunks, soundChunks } from './.ci/chunks.mjs';
import { narrowFont, narrowFontFile } from './.ci/narrowFont.mjs';
import { prerender } from './.ci/prerender.mjs';
import packageJson from './package.json' with { type: 'json' };

/** Vite wraps each `import()` to load stylesheets along with it. Pages here bring their own. */
function importsWithStyles(): Plugin {
  return {
    name: 'imports-with-styles',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () =>
        "export { loadWithStyles as __vitePreload } from '/src/platform/loadWithStyles.ts';",
    },
  };
}

/**
 * Its components are named for developers, and one is given a context of data routers, which the app has none of: that
 * keeps all of them in the build, whether used or not.
 */
function unnamedRouterParts(): Plugin {
  return {
    name: 'unnamed-router-parts',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist\/.*\.mjs$/ },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.(?:displayName|contextType) = .*;$/gm, '')
          .replaceAll(/= (React\d*\.(?:memo|forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1'),
    },
  };
}

/** Vite writes the names of stylesheets into chunks that are minified already, and leaves room for another pass. */
function minifiedOnceMore(): Plugin {
  return {
    name: 'minified-once-more',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler({ minify: isMinified }, bundle) {
        if (isMinified === false) return;
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        await Promise.all(
          scripts.map(async (chunk) => {
            const { code } = await minify(chunk.fileName, chunk.code, { module: true });
            chunk.code = code;
          }),
        );
      },
    },
  };
}

/** `Compare` for the file of `CompareScreen`. */
function shortName(name: string): string {
  return name.replace(/(Screen|Dialog)$/, '');
}

export default defineConfig({
  base: basePath,
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(packageJson.version) },
  // Class names stand in each page's CSS, in its HTML and in its scripts: short ones save a kilobyte and more.
  css: { modules: { generateScopedName: '[hash:base64:4]' } },
  plugins: [
    react(),
    prerender(),
    importsWithStyles(),
    unnamedRouterParts(),
    minifiedOnceMore(),
    soundChunks(),
    backupSchema(),
  ],
  resolve: {
    alias: [
      { find: `@fonts/${narrowFontFile}`, replacement: await narrowFont() },
      // The package names its development build, with its warnings, for every condition.
      {
        find: /^react-router$/,
        replacement: fileURLToPath(
          new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url),
        ),
      },
    ],
  },
  build: {
    target: 'baseline-widely-available',
    // Pages name what they need in their HTML, and pointing at a link loads its page.
    modulePreload: false,
    // The content security policy allows no fonts inside a stylesheet.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // No property of ours does anything when it is read.
      treeshake: { propertyReadSideEffects: false },
      // `catalog/countries.ts`, which every page has, loads the catalog of the United States only with one of its
      // pathways, as any country's. That the code of most pages has it anyway is no reason for the first page to.
      checks: { ineffectiveDynamicImport: false },
      output: {
        codeSplitting: chunks,
        // Files name each other, and the service worker names them all: short names save bytes everywhere.
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash:7].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${shortName(name.replace(/\.\w+$/, ''))}-[hash:4][extname]`,
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
    // A thread starts sooner than a process.
    pool: 'threads',
    // By default one core would stay free, and on a machine of two that is half of it.
    maxWorkers: '100%',
    // Whole journeys type key by key: on a busy machine that takes longer than the usual five seconds.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
  },
});
