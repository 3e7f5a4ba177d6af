// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Placement } from '#features/timeline/motion.ts';
import { createMotion } from '#features/timeline/motion.ts';

const here = { pxPerDay: 1, day: 100, x: 0 };
const there = { pxPerDay: 8, day: 100, x: 300 };

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }),
);
afterEach(() => void vi.useRealTimers());

function recorded() {
  const shown: Placement[] = [];
  return { shown, motion: createMotion((placement) => shown.push(placement)) };
}

function frames(count: number): void {
  for (let frame = 0; frame < count; frame += 1) vi.advanceTimersToNextFrame();
}

describe('what is asked for between two frames', () => {
  it('is shown in the next one, and only the last of it', () => {
    const { shown, motion } = recorded();
    motion.showSoon(here);
    motion.showSoon(there);
    expect(shown).toEqual([]);
    expect(motion.asked()).toBe(8);
    frames(2);
    expect(shown).toEqual([there]);
    expect(motion.asked()).toBeNull();
    expect(motion.isUnderWay()).toBe(false);
  });

  it('ends a glide', () => {
    const { shown, motion } = recorded();
    motion.glide(here, there, 160);
    motion.showSoon(here);
    frames(20);
    expect(shown).toEqual([here]);
    expect(motion.goal()).toBeNull();
  });
});

describe('a glide', () => {
  it('begins where it is, goes one way and ends at its goal', () => {
    const { shown, motion } = recorded();
    motion.glide(here, there, 160);
    expect(motion.goal()).toEqual(there);
    frames(20);
    expect(shown[0]).toEqual(here);
    expect(shown.at(-1)).toEqual(there);
    expect(shown.map(({ x }) => x)).toEqual(shown.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(motion.goal()).toBeNull();
    expect(motion.isUnderWay()).toBe(false);
  });

  it('that is stopped stays where it is', () => {
    const { shown, motion } = recorded();
    motion.glide(here, there, 160);
    frames(3);
    motion.stop();
    const until = shown.length;
    frames(20);
    expect(shown).toHaveLength(until);
    expect(until).toBeGreaterThan(1);
  });
});
