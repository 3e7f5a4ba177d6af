import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The code files below a folder, with what they say. */
function codeIn(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

function filesWith(pattern: RegExp, code: { file: string; text: string }[]): string[] {
  return code.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

// What the lint has no rule for.
describe('the source', () => {
  it('switches no rule of the lint or of the types off', () => {
    const code = ['src', 'tests', '.ci'].flatMap(codeIn);
    expect(filesWith(/(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)/, code)).toEqual([]);
  });

  it('loads modules on demand in app and main only, so that each page is one chunk', () => {
    const code = codeIn('src').filter(({ file }) => !/^src\/(app\/|main\.tsx$)/.test(file));
    expect(filesWith(/\bimport\(/, code)).toEqual([]);
  });
});
