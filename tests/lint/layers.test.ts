import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// All of this is planted in every layer, one thing to a file, and the lint sees the files in one run.
const imports = [
  './sibling.ts',
  '../domain/other.ts',
  './../domain/other.ts',
  '#domain/calendarDate.ts',
  '#domain/other.ts',
  '#catalog/other.ts',
  '#record/other.ts',
  '#exchange/other.ts',
  '#platform/other.ts',
  '#store/other.ts',
  '#ui/other.ts',
  '#parts/other.ts',
  '#features/other/Other.tsx',
  '#app/other.ts',
  '#main.tsx',
  'react',
  'react-router',
  'zustand',
  'valibot',
  'a-new-package',
];

const ofDomain = ['#domain/calendarDate.ts', '#domain/other.ts'];
const belowFeatures = [
  '#catalog/other.ts',
  '#exchange/other.ts',
  '#store/other.ts',
  '#ui/other.ts',
];

/** What each layer may import beside `./sibling.ts`. */
const mayImport: Record<string, readonly string[]> = {
  domain: ofDomain,
  catalog: [...ofDomain, '#catalog/other.ts'],
  record: [...ofDomain, '#record/other.ts', 'valibot'],
  exchange: [...ofDomain, '#record/other.ts', '#exchange/other.ts', 'valibot'],
  platform: [...ofDomain, '#record/other.ts', '#platform/other.ts'],
  store: [
    ...ofDomain,
    '#catalog/other.ts',
    '#record/other.ts',
    '#platform/other.ts',
    '#store/other.ts',
    'react',
    'zustand',
  ],
  ui: ['#domain/calendarDate.ts', '#ui/other.ts', 'react'],
  parts: [...ofDomain, ...belowFeatures, '#parts/other.ts', 'react', 'react-router'],
  features: [...ofDomain, ...belowFeatures, '#parts/other.ts', 'react', 'react-router'],
  app: imports.filter(
    (name) => !['./sibling.ts', '#main.tsx', 'valibot'].includes(name) && !name.includes('../'),
  ),
};
const layers = Object.keys(mayImport);

const globals = [
  'Date',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'BroadcastChannel',
  'navigator',
  'globalThis',
  'window',
  'document',
];
const mayUse: Record<string, readonly string[]> = {
  platform: globals,
  ui: ['window', 'document'],
  parts: ['window', 'document'],
  features: ['window', 'document'],
  app: ['window', 'document'],
};

const behindWindow = ['Date', 'localStorage', 'sessionStorage', 'indexedDB'].map(
  (name) => `window.${name}`,
);

const onDemand = "import('#store/other.ts')";

const texts = new Map([
  ...imports.map((name) => [name, `export { planted } from '${name}';\n`] as const),
  ...[...globals, ...behindWindow].map(
    (name) => [name, `export const planted = ${name};\n`] as const,
  ),
  [onDemand, `export const planted = () => ${onDemand};\n`],
]);
const names = [...texts.keys()];

const folder = mkdtempSync(join(tmpdir(), 'ir-roadmap-lint-'));
let refusedFiles: ReadonlySet<string>;

beforeAll(() => {
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  cpSync('package.json', join(folder, 'package.json'));
  for (const layer of layers) {
    for (const [name, text] of texts) {
      const file = join(folder, plantedFile(layer, name));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  refusedFiles = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Features have a folder each, so what is planted among them lies one folder deeper. */
function plantedFile(layer: string, name: string): string {
  const home = layer === 'features' ? 'features/planted' : layer;
  return `src/${home}/planted${names.indexOf(name)}.ts`;
}

function lint(): ReadonlySet<string> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const { diagnostics }: { diagnostics: { filename: string; code: string }[] } = JSON.parse(stdout);
  const ofThisTest = diagnostics.filter(({ code }) => code.startsWith('eslint(no-restricted-'));
  return new Set(ofThisTest.map(({ filename }) => filename));
}

function accepted(layer: string, planted: readonly string[]): string[] {
  return planted.filter((name) => !refusedFiles.has(plantedFile(layer, name)));
}

describe('the lint', () => {
  it('knows every folder of src', () => {
    const entries = readdirSync('src', { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(layers).toEqual(expect.arrayContaining(folders));
  });

  it.each(layers)('lets %s import what the table of layers allows and nothing else', (layer) => {
    const allowed = ['./sibling.ts', ...(mayImport[layer] ?? [])];
    expect(accepted(layer, imports).toSorted()).toEqual(allowed.toSorted());
  });

  it('sees an import on demand as it sees any other', () => {
    expect(accepted('domain', [onDemand])).toEqual([]);
  });

  it.each(layers)('keeps the browser out of %s where platform alone may touch it', (layer) => {
    expect(accepted(layer, globals)).toEqual(mayUse[layer] ?? []);
  });

  it.each(layers.filter((layer) => layer !== 'platform'))(
    'does not let %s reach storage or the clock through window',
    (layer) => {
      expect(accepted(layer, behindWindow)).toEqual([]);
    },
  );
});
