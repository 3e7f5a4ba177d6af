import { describe, expect, it } from 'vitest';
import { stepSummaries } from '#catalog/stepSummaries.ts';
import { stepById, steps } from '#catalog/steps.ts';
import { stepIds } from '#domain/step.ts';

describe('steps', () => {
  it('names the seven steps in order', () => {
    expect(steps.map(({ name }) => name)).toEqual([
      'Understand the Field',
      'Medical School',
      'Residency',
      'Fellowship',
      'Certification',
      'Continuing Education',
      'Networking',
    ]);
    expect(steps.map(({ id }) => id)).toEqual(stepIds);
  });

  it.each(steps)('says in one or two sentences what $name is about', ({ id }) => {
    const sentences = stepSummaries[id].split(/(?<=\.)\s/);
    expect(sentences.length).toBeLessThanOrEqual(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  it.each(stepIds)('finds %s by its id', (id) => {
    expect(stepById(id).id).toBe(id);
  });
});
