import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circleOfImports, strayNames } from '../../.ci/chunks.mjs';

describe('the names by which the code is cut into files', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (file) => `/src/${file.replaceAll('\\', '/')}`,
  );

  it('are those of modules', () => {
    expect(strayNames(files)).toEqual([]);
  });

  it('stop the build when a module is renamed', () => {
    const renamed = files.map((file) =>
      file.replace('/domain/pace.ts', '/domain/speed.ts').replace('importTexts', 'opened'),
    );
    expect(strayNames(renamed)).toEqual(['features/settings/importTexts', 'domain/pace']);
  });
});

describe('files that import each other', () => {
  const inOrder = [
    { fileName: 'page.js', imports: ['rules.js', 'core.js'] },
    { fileName: 'rules.js', imports: ['core.js'] },
    { fileName: 'core.js', imports: [] },
  ];

  it('are fine in any order that comes to an end', () => {
    expect(circleOfImports(inOrder)).toEqual([]);
    expect(circleOfImports(inOrder.toReversed())).toEqual([]);
  });

  it('stop the build where they come back to themselves', () => {
    const back = { fileName: 'core.js', imports: ['other.js', 'rules.js'] };
    expect(circleOfImports([...inOrder.slice(0, 2), back])).toEqual(['rules.js', 'core.js']);
    expect(circleOfImports([{ fileName: 'a.js', imports: ['a.js'] }])).toEqual(['a.js']);
  });
});
