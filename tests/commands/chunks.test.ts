import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strayNames } from '../../.ci/chunks.mjs';

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
