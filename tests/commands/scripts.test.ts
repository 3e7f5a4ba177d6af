import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const scripts: Readonly<Record<string, string>> = packageJson.scripts;
const readme = readFileSync('README.md', 'utf8');
const promised = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)` \|/gm)].map(
  ([, name = '']) => name,
);

it('are those that the README names', () => {
  expect(promised).toEqual(['start', 'test', 'dev', 'test:unit', 'build', 'bench', 'format']);
});

it.each(promised)('npm run %s installs first what a fresh clone has not', (name) => {
  const first = scripts[`pre${name}`] ?? scripts[name];
  expect(readFileSync(first?.replace('node ', '') ?? '', 'utf8')).toContain('\ninstall();\n');
});
