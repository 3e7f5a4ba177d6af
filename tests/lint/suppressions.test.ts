import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const suppression = /(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)/;

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

// The lint has no rule for this that a comment could not switch off as well.
describe('the code', () => {
  it('switches no rule of the lint or of the type check off', () => {
    const files = ['src', 'tests', '.ci'].flatMap(codeFiles);
    const suppressing = files.filter((file) => suppression.test(readFileSync(file, 'utf8')));
    expect(suppressing).toEqual([]);
  });
});
