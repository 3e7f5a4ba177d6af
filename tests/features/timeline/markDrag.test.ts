import { describe, expect, it } from 'vitest';
import { dayTakenTo, meaningOf } from '#features/timeline/markDrag.ts';

describe('a pointer that was pressed on a mark', () => {
  it.each([
    ['mouse', 3, 0, null],
    ['mouse', 4, 0, 'drag'],
    ['mouse', -4, 0, 'drag'],
    // Across the axis there is nowhere to take it.
    ['mouse', 3, 80, null],
    ['pen', 4, 0, 'drag'],
    ['touch', 10, 10, null],
    ['touch', 11, 0, 'pan'],
    ['touch', 0, -11, 'pan'],
  ])('and is a %s that has moved %d along and %d across', (pointerType, along, across, meaning) => {
    const press = { pointerType, clientX: 200, clientY: 100 };
    expect(meaningOf(press, { clientX: 200 + along, clientY: 100 + across })).toBe(meaning);
  });
});

describe('the day to which a mark is taken', () => {
  it.each([
    ['is the one below the pointer', 100, 0, 100],
    ['is as far from the pointer as where it was pressed', 100, 2, 98],
    ['is a whole one', 100.4, 0.3, 100],
    ['is the first of the axis before it', -7, 0, 0],
    ['is the last of the axis after it', 400, 0, 364],
  ])('%s', (_, pointerDay, offset, day) => {
    expect(dayTakenTo(pointerDay, offset, 365)).toBe(day);
  });
});
