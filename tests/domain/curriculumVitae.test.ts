import { describe, expect, it } from 'vitest';
import type { CvRules, CvSources } from '#domain/curriculumVitae.ts';
import { curriculumVitae, cvSections } from '#domain/curriculumVitae.ts';
import type { MilestoneAdditions } from '#domain/milestone.ts';
import { date } from '../support/dates.ts';
import { logged } from './sampleLog.ts';
import { milestoneOn, ownOn } from './sampleMilestones.ts';
import { inBlock, residentOf, types } from './sampleRotations.ts';

const today = date('2026-11-24');
const esir = residentOf('us-esir');

const rules: CvRules = {
  milestones: {
    'join-sir': { section: 'memberships', name: 'SIR' },
    'first-ir-rotation': { section: 'training', name: 'First IR rotation' },
    'first-conference': { section: 'credits', name: 'IR conference' },
    'hands-on-workshop': { section: 'credits', name: 'Workshop' },
    'radiology-elective': { section: 'training', name: 'Radiology elective' },
  },
  meetings: new Set(['first-conference']),
  ownMilestones: { networking: 'memberships' },
};

const nothing: CvSources = {
  stages: [],
  milestones: [],
  additions: {},
  rotations: [],
  types,
  log: [],
  credits: [],
};

function cvOf(sources: Partial<CvSources>) {
  return curriculumVitae({ ...nothing, ...sources }, rules, today);
}

function doneOn(...days: readonly string[]): MilestoneAdditions {
  return { doneDates: days.map(date) };
}

it('is empty in every section where nothing is done', () => {
  const cv = cvOf({});
  expect(Object.keys(cv)).toEqual([...cvSections]);
  for (const section of cvSections) expect(cv[section]).toEqual([]);
});

it('has the stages that have begun, medical school as education, the latest first', () => {
  const { education, training } = cvOf({ stages: esir.schedule.stages });
  expect(education.map(({ id }) => id)).toEqual(['medical-school']);
  expect(training.map(({ kind, start }) => [kind, start])).toEqual([
    ['stage', '2025-07-01'],
    ['stage', '2024-07-01'],
  ]);
});

describe('milestones', () => {
  const joined = milestoneOn(today, { id: 'join-sir' });

  it('stand in their section by their name in a CV, from the first to the last time done', () => {
    const additions = { 'join-sir': doneOn('2024-01-15', '2026-01-20') };
    expect(cvOf({ milestones: [joined], additions }).memberships).toEqual([
      {
        kind: 'milestone',
        id: 'join-sir',
        name: 'SIR',
        start: date('2024-01-15'),
        end: date('2026-01-20'),
      },
    ]);
  });

  it('are left out when not done, not for the person, or of no section', () => {
    const notForMe = milestoneOn(today, { id: 'join-sir', entry: { notForMe: true } });
    const other = milestoneOn(today, { id: 'learn-equipment' });
    expect(cvOf({ milestones: [joined] }).memberships).toEqual([]);
    const additions = {
      'join-sir': doneOn('2024-01-15'),
      'learn-equipment': doneOn('2024-01-15'),
    };
    const cv = cvOf({ milestones: [notForMe, other], additions });
    for (const section of cvSections) expect(cv[section]).toEqual([]);
  });

  it('of the person’s own stand where their step does, under their title', () => {
    const own = ownOn(today);
    const { id, title } = own;
    const cv = cvOf({
      milestones: [{ ...own, step: 'networking' }],
      additions: { [id]: doneOn('2026-05-01') },
    });
    expect(cv.memberships).toMatchObject([{ kind: 'milestone', name: title }]);
    const elsewhere = cvOf({
      milestones: [{ ...own, step: 'residency' }],
      additions: { [id]: doneOn('2026-05-01') },
    });
    expect(cvSections.flatMap((section) => elsewhere[section])).toEqual([]);
  });
});

describe('rotations', () => {
  const done = { status: 'done' } as const;

  it('that are done and lead to IR are one line for each type and site', () => {
    const rotations = [
      inBlock(esir, 'ir', 'PGY-2', 1, { ...done, site: 'Main' }),
      inBlock(esir, 'ir', 'PGY-2', 3, { ...done, site: 'Main' }),
      inBlock(esir, 'ir', 'PGY-2', 5, { ...done, site: 'VA' }),
      inBlock(esir, 'chest', 'PGY-2', 6, done),
      inBlock(esir, 'ir', 'PGY-3', 9, { status: 'planned' }),
    ];
    expect(cvOf({ rotations }).training).toMatchObject([
      { kind: 'rotations', type: 'ir', site: 'VA', count: 1 },
      {
        kind: 'rotations',
        type: 'ir',
        site: 'Main',
        count: 2,
        start: rotations[0]?.start,
        end: rotations[1]?.end,
      },
    ]);
  });

  it('of any kind are there when they were away', () => {
    const rotations = [inBlock(esir, 'chest', 'PGY-2', 6, { ...done, away: true })];
    expect(cvOf({ rotations }).training).toMatchObject([{ type: 'chest', site: null }]);
  });

  it('that make no line leave the milestone that they complete in its place', () => {
    const milestones = [milestoneOn(today, { id: 'radiology-elective' })];
    const additions = { 'radiology-elective': doneOn('2024-03-28') };
    const elective = inBlock(esir, 'student-dr', 'PGY-1', 1, done);
    expect(cvOf({ milestones, additions, rotations: [elective] }).training).toMatchObject([
      { kind: 'milestone', name: 'Radiology elective' },
    ]);
    const away = { ...elective, away: true };
    expect(cvOf({ milestones, additions, rotations: [away] }).training).toMatchObject([
      { kind: 'rotations', type: 'student-dr' },
    ]);
  });

  it('say what the milestone says that they complete', () => {
    const milestones = [milestoneOn(today, { id: 'first-ir-rotation' })];
    const additions = { 'first-ir-rotation': doneOn('2025-08-01') };
    expect(cvOf({ milestones, additions }).training).toMatchObject([{ kind: 'milestone' }]);
    const rotations = [inBlock(esir, 'ir', 'PGY-2', 1, done)];
    expect(cvOf({ milestones, additions, rotations }).training).toMatchObject([
      { kind: 'rotations' },
    ]);
  });
});

it('sums the procedures until today in one line', () => {
  const log = [
    logged({ date: '2026-11-25', count: 9 }),
    logged({ date: '2026-11-01', count: 3 }),
    logged({ date: '2026-03-01', role: 'observed' }),
  ];
  expect(cvOf({ log }).training).toEqual([
    {
      kind: 'procedures',
      id: 'procedures',
      totals: { observed: 1, assisted: 0, performed: 3, total: 4 },
      start: date('2026-03-01'),
      end: date('2026-11-01'),
    },
  ]);
});

describe('credits', () => {
  const sir = { title: 'SIR Annual Scientific Meeting', meeting: 'sir' };
  const credits = [
    { id: 'a', date: date('2026-04-12'), amount: 20.25, category: 'category-1', ...sir },
    { id: 'b', date: date('2026-04-14'), amount: 2, category: 'self-assessment', ...sir },
    { id: 'c', date: date('2026-10-01'), amount: 1.5, category: 'category-1', title: 'Webinar' },
    { id: 'd', date: date('2025-04-01'), amount: 18, category: 'category-1', ...sir },
    { id: 'e', date: date('2027-04-01'), amount: 18, category: 'category-1', ...sir },
  ] as const;

  it('are summed by year and category, and a meeting is one line a year', () => {
    expect(cvOf({ credits }).credits).toMatchObject([
      { kind: 'credits', year: 2026, amounts: { 'category-1': 21.75, 'self-assessment': 2 } },
      { kind: 'meeting', start: '2026-04-12', end: '2026-04-14' },
      { kind: 'credits', year: 2025, amounts: { 'category-1': 18 } },
      { kind: 'meeting', start: '2025-04-01' },
    ]);
  });

  it('make a conference that was checked off on the day of a meeting the same one', () => {
    const milestones = [milestoneOn(today, { id: 'first-conference' })];
    const on = (day: string) =>
      cvOf({ credits, milestones, additions: { 'first-conference': doneOn(day) } }).credits.filter(
        ({ kind }) => kind === 'milestone',
      );
    expect(on('2026-04-13')).toEqual([]);
    expect(on('2026-06-01')).toHaveLength(1);
  });

  it('leave what was done at a meeting besides', () => {
    const milestones = [milestoneOn(today, { id: 'hands-on-workshop' })];
    const additions = { 'hands-on-workshop': doneOn('2026-04-13') };
    expect(cvOf({ credits, milestones, additions }).credits).toContainEqual(
      expect.objectContaining({ kind: 'milestone', name: 'Workshop' }),
    );
  });
});
