import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const colors = new Map(
  Array.from(
    tokens.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** The contrast ratio of WCAG 2 between two tokens in a theme, 1 to 21. */
function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [lighter = 0, darker = 0] = [front, back]
    .map((name) => luminance(colors.get(name)?.[theme] ?? ''))
    .toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const texts = 4.5;
const shapes = 3;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['--ink', ['--surface', '--bg', '--sunken', '--raised', '--sunken-raised'], texts],
    ['--ink2', ['--surface', '--bg', '--sunken', '--raised', '--sunken-raised'], texts],
    ['--ink2', ['--soon-soft', '--overdue-soft', '--done-soft', '--late-soft'], texts],
    ['--ink3', ['--surface', '--bg', '--sunken', '--raised', '--sunken-raised'], texts],
    ['--wire', ['--surface', '--bg', '--wire-soft'], texts],
    ['--on-wire', ['--wire', '--wire-hover'], texts],
    ['--overdue', ['--surface', '--overdue-soft'], texts],
    ['--soon', ['--surface', '--soon-soft'], texts],
    ['--done', ['--surface', '--done-soft'], texts],
    ['--late', ['--surface', '--sunken', '--late-soft'], texts],
    ['--ctl', ['--surface', '--bg', '--sunken', '--sunken-raised'], shapes],
    ['--focus', ['--surface', '--bg'], shapes],
    ['--wire', ['--vessel'], shapes],
    ['--s-med', ['--surface'], shapes],
    ['--s-pg1', ['--surface'], shapes],
    ['--s-dr', ['--surface'], shapes],
    ['--s-ir', ['--surface'], shapes],
    ['--s-fel', ['--surface'], shapes],
  ])('%s stands out from %s', (front, backs, needed) => {
    for (const back of backs) expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(needed);
  });
});

describe('the stylesheets', () => {
  it('use no token that none of them sets', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'));
    const named = (pattern: RegExp): string[] =>
      sheets.flatMap((css) => Array.from(css.matchAll(pattern), ([, name = '']) => name));
    const set = new Set(named(/(--[\w-]+):/g));
    const used = new Set(named(/var\((--[\w-]+)\)/g));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });
});
