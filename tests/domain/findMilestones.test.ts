import { describe, expect, it } from 'vitest';
import { findMilestones } from '#domain/findMilestones.ts';
import type { Milestone } from '#domain/milestone.ts';
import { ownOn } from './sampleMilestones.ts';

function named(title: string, isDone = false): Milestone {
  return { ...ownOn('2026-11-24'), title, isDone };
}

const list = [
  named('Match into residency'),
  named('Certify your rank order list', true),
  named('Rank independent IR programs'),
  named('Write a résumé'),
];

describe('findMilestones', () => {
  it.each([
    ['match', ['Match into residency']],
    ['MATCH', ['Match into residency']],
    ['residency match', ['Match into residency']],
    ['resume', ['Write a résumé']],
    ['idency', ['Match into residency']],
    ['rank', ['Rank independent IR programs', 'Certify your rank order list']],
    ['zebra', []],
    ['', []],
    ['  ', []],
    ['.*', []],
  ])('finds by %j', (typed, titles) => {
    expect(findMilestones(list, typed, 8).map(({ title }) => title)).toEqual(titles);
  });

  it('gives no more than asked for', () => {
    expect(findMilestones(list, 'r', 2)).toHaveLength(2);
  });
});
