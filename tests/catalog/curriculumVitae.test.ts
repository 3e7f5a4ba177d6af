import { expect, it } from 'vitest';
import { cvRules } from '#catalog/curriculumVitae.ts';
import { cvSections } from '#domain/curriculumVitae.ts';
import { allMilestones } from '../support/catalogs.ts';

it('names milestones of the catalogs only', () => {
  const ids = Object.keys(cvRules.milestones);
  const known = new Set(allMilestones.map(({ id }) => id));
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

it('has milestones for every section', () => {
  const used = new Set(Object.values(cvRules.milestones).map(({ section }) => section));
  expect(cvSections.filter((section) => !used.has(section))).toEqual([]);
});

it('takes for a meeting only what stands among the credits', () => {
  const elsewhere = [...cvRules.meetings].filter(
    (id) => cvRules.milestones[id]?.section !== 'credits',
  );
  expect(elsewhere).toEqual([]);
});

it('says what was done, not what to do', () => {
  const names = Object.values(cvRules.milestones).map(({ name }) => name);
  expect(
    names.filter((name) => /^(pass|sit|join|attend|complete|finish|publish)\b/i.test(name)),
  ).toEqual([]);
});
