import { describe, expect, it } from 'vitest';
import {
  allMilestoneDetails as milestoneDetails,
  allMilestones as milestones,
} from '../support/catalogs.ts';

const confidences = new Map(milestones.map(({ id, confidence }) => [id, confidence]));

describe('milestone details', () => {
  it('are there for every milestone and for nothing else', () => {
    expect(Object.keys(milestoneDetails).toSorted()).toEqual(
      milestones.map(({ id }) => id).toSorted(),
    );
  });

  it('word a condition so that it can follow "Applies when"', () => {
    const conditions = Object.values(milestoneDetails).flatMap(
      ({ appliesWhen }) => appliesWhen ?? [],
    );
    expect(conditions).not.toEqual([]);
    for (const condition of conditions) expect(condition).toMatch(/^[a-z].*[^.]$/);
  });

  it('have a condition for each milestone that the catalog calls conditional, and for no other', () => {
    const withCondition = Object.entries(milestoneDetails).filter(
      ([, { appliesWhen }]) => appliesWhen !== undefined,
    );
    const conditional = milestones.filter((milestone) => milestone.conditional === true);
    expect(withCondition.map(([id]) => id).toSorted()).toEqual(
      conditional.map(({ id }) => id).toSorted(),
    );
  });
});

describe.each(Object.entries(milestoneDetails))('the details of %s', (id, details) => {
  it('say why in whole sentences', () => {
    expect(details.why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('say when in a fragment', () => {
    expect(details.timingText).toMatch(/^[A-Z0-9].*[^.]$/);
  });

  it('name a web address as the source, or none where the fact is recalled', () => {
    const { source, confidence } = details;
    const protocol = source === null ? null : new URL(source).protocol;
    expect(confidence === 'recalled' ? [null, 'http:', 'https:'] : ['http:', 'https:']).toContain(
      protocol,
    );
  });

  it('are as sure as the checklist says, on the day of the last check', () => {
    expect(details.confidence).toBe(confidences.get(id));
    expect(details.asOf).toBe('2026-11-24');
  });
});
