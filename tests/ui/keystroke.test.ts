import { describe, expect, it } from 'vitest';
import { isPressed, keyTexts } from '#ui/keystroke.ts';

const nothingHeld = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('a keystroke', () => {
  it.each([
    ['its letter', { key: 'k' }, { key: 'k' }, true],
    ['a large letter, as with Caps Lock', { key: 'k' }, { key: 'K' }, true],
    ['another letter', { key: 'k' }, { key: 'j' }, false],
    ['Shift that is not meant', { key: 'k' }, { key: 'K', shiftKey: true }, false],
    ['Shift for a sign', { key: '?' }, { key: '?', shiftKey: true }, true],
    ['Ctrl', { key: 'k', command: true } as const, { key: 'k', ctrlKey: true }, true],
    ['Cmd', { key: 'k', command: true } as const, { key: 'k', metaKey: true }, true],
    ['Ctrl that is missing', { key: 'k', command: true } as const, { key: 'k' }, false],
    ['Ctrl that is not meant', { key: 'k' }, { key: 'k', ctrlKey: true }, false],
    ['Alt that is not meant', { key: 'k' }, { key: 'k', altKey: true }, false],
    ['Alt', { key: 'ArrowUp', alt: true } as const, { key: 'ArrowUp', altKey: true }, true],
  ])('with %s', (_, keystroke, pressed, expected) => {
    expect(isPressed(keystroke, { ...nothingHeld, ...pressed })).toBe(expected);
  });

  it.each([
    [{ key: 'z', command: true, shift: true } as const, ['Ctrl/Cmd', 'Shift', 'Z']],
    [{ key: 'ArrowLeft', alt: true } as const, ['Alt', 'Left']],
    [{ key: 'Enter' }, ['Enter']],
    [{ key: '?' }, ['?']],
  ])('%j is written on the keys', (keystroke, texts) => {
    expect(keyTexts(keystroke)).toEqual(texts);
  });
});
