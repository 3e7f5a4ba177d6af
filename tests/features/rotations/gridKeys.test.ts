import { describe, expect, it } from 'vitest';
import { keyOf } from '#features/rotations/gridKeys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('the keys of the block grid', () => {
  it.each([
    ['1', { kind: 'palette', index: 0 }],
    ['9', { kind: 'palette', index: 8 }],
    ['0', { kind: 'palette', index: 9 }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Enter', { kind: 'open' }],
    ['h', { kind: 'split' }],
    ['i', { kind: 'type', letter: 'i' }],
    ['ä', { kind: 'type', letter: 'ä' }],
    ['Home', { kind: 'move', direction: 'first', isExtended: false, isSwap: false }],
    ['Tab', null],
    ['Escape', null],
    ['/', null],
    ['?', null],
    ['F5', null],
  ])('%s alone', (key, expected) => {
    expect(keyOf({ ...plain, key })).toEqual(expected);
  });

  it.each([
    ['ctrlKey', 'c', { kind: 'copy' }],
    ['metaKey', 'v', { kind: 'paste' }],
    ['ctrlKey', 'X', { kind: 'cut' }],
    ['ctrlKey', 'z', null],
    ['ctrlKey', '1', null],
    ['ctrlKey', 'ArrowLeft', null],
    ['altKey', '1', null],
    ['altKey', 'ArrowUp', { kind: 'move', direction: 'up', isExtended: false, isSwap: true }],
    [
      'shiftKey',
      'ArrowRight',
      { kind: 'move', direction: 'right', isExtended: true, isSwap: false },
    ],
  ])('%s and %s', (modifier, key, expected) => {
    expect(keyOf({ ...plain, [modifier]: true, key })).toEqual(expected);
  });
});
