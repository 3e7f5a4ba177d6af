import { describe, expect, it } from 'vitest';
import { typedText } from '#ui/typedText.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe('a text typed key by key', () => {
  it.each([
    ['sp', 'i', 'spi'],
    ['', 'S', 'S'],
    ['body', ' ', 'body '],
    ['sp', 'Backspace', 's'],
    ['', 'Backspace', ''],
    ['sp', 'Enter', 'sp'],
    ['sp', 'ArrowLeft', null],
    ['sp', 'Shift', null],
    ['sp', 'Tab', null],
  ])('%j and %s', (text, key, expected) => {
    expect(typedText(text, { ...plain, key })).toBe(expected);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('is left alone by %s and a letter', (held) => {
    expect(typedText('sp', { ...plain, key: 'c', [held]: true })).toBeNull();
  });
});
