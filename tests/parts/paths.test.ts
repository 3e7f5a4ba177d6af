import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { stepIds } from '#domain/step.ts';
import { milestoneParam, paths } from '#parts/paths.ts';

describe('paths', () => {
  it.each([
    paths.overview,
    paths.welcome,
    paths.steps,
    paths.timeline,
    paths.settings,
    paths.yourData,
  ])('leads to what is routed at $pattern', ({ pattern, link }) => {
    expect(matchPath(pattern, link())).not.toBeNull();
  });

  it.each(stepIds)('leads to the step %s', (stepId) => {
    expect(matchPath(paths.step.pattern, paths.step.link(stepId))?.params).toEqual({ stepId });
  });

  it.each(['PGY-2', 'Year 1', 'Année ½/2', 'half a letter \uD83C'])(
    'leads to the year “%s”, as a file may name it',
    (label) => {
      const [, place, year = ''] = paths.rotationYear.link(label).split('/');
      expect(place).toBe('rotations');
      expect(decodeURIComponent(year)).toBe(label.replace('\uD83C', ''));
    },
  );

  it('leads to one place only', () => {
    const links = [
      paths.overview.link(),
      paths.welcome.link(),
      paths.steps.link(),
      paths.step.link('residency'),
      paths.timeline.link(),
      paths.settings.link(),
      paths.yourData.link(),
    ];
    const patterns = Object.values(paths).map(({ pattern }) => pattern);
    for (const link of links) {
      expect(patterns.filter((pattern) => matchPath(pattern, link) !== null)).toHaveLength(1);
    }
  });

  it.each(['match-day', 'own-id1', 'a&show=done', 'ü/ #?'])(
    'opens the milestone %s, whatever is in its id',
    (id) => {
      const { pathname, searchParams } = new URL(
        paths.step.link('residency', id),
        'http://localhost',
      );
      expect(pathname).toBe('/steps/residency');
      expect([...searchParams]).toEqual([[milestoneParam, id]]);
    },
  );
});
