import { describe, expect, it } from 'vitest';
import { edgeSpeed } from '#ui/edgeScroll.ts';

describe('what is dragged', () => {
  it.each([
    ['scrolls on at the end', 400, 776, 0.3],
    ['scrolls on fastest at the very end', 400, 800, 0.6],
    ['scrolls on as fast beyond it', 400, 900, 0.6],
    ['scrolls back at the start', 400, 24, -0.3],
    ['scrolls back as fast beyond it', 400, -100, -0.6],
    ['scrolls nothing in between', 400, 500, 0],
    ['scrolls nothing where an edge begins', 400, 752, 0],
    ['scrolls nothing at the edge where it rested from the first', 790, 790, 0],
    ['scrolls nothing on its way out of an edge', 790, 770, 0],
    ['scrolls on where it goes farther into the edge', 770, 776, 0.3],
  ])('%s', (_, begun, now, speed) => {
    expect(edgeSpeed(begun, now, 800)).toBeCloseTo(speed, 10);
  });

  it('leaves the middle half at rest where little is in sight', () => {
    expect([24, 26, 74, 76].map((now) => Math.sign(edgeSpeed(50, now, 100)))).toEqual([
      -1, 0, 0, 1,
    ]);
  });
});
