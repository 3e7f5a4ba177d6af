import { describe, expect, it } from 'vitest';
import { interviewMonths } from '#catalog/interviewMonths.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { interviewWindows } from '#domain/interviewWindow.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { ConflictKind, RotationConflict } from '#domain/rotationConflict.ts';
import { splitByAcknowledgement } from '#domain/rotationConflict.ts';
import { rotationConflicts } from '#domain/rotationConflicts.ts';
import type { RotationPlan } from '#domain/rotationPlan.ts';
import { absencesOf } from '#domain/rotationPlan.ts';
import { date } from '../support/dates.ts';
import type { Planned } from './sampleRotations.ts';
import { blockOf, inBlock, planned, residentOf, types } from './sampleRotations.ts';

const esir = residentOf('us-esir');
const integrated = residentOf('us-integrated');

function planOf(
  where: Planned,
  rotations: readonly Rotation[],
  more: Partial<RotationPlan> = {},
): RotationPlan {
  return {
    rotations,
    types,
    ...where,
    absences: [],
    requirements: requirementsOf(rotationRequirements, where.schedule.pathwayId),
    overrides: {},
    interviews: interviewWindows(where.schedule, interviewMonths),
    milestoneDates: new Map(),
    ...more,
  };
}

/** Those of one kind, without what tells them apart. */
function conflicts(kind: ConflictKind, plan: RotationPlan): readonly RotationConflict[] {
  return rotationConflicts(plan).filter((conflict) => conflict.kind === kind);
}

describe('rotations in blocks of their own', () => {
  it('have no conflict', () => {
    const rotations = [inBlock(esir, 'chest', 'PGY-3', 1), inBlock(esir, 'neuro', 'PGY-3', 2)];
    expect(rotationConflicts(planOf(esir, rotations))).toEqual([]);
  });
});

describe('a gap', () => {
  it('is a stretch between two rotations, with the blocks that are wholly open', () => {
    const rotations = [
      inBlock(esir, 'chest', 'PGY-3', 1),
      inBlock(esir, 'neuro', 'PGY-3', 2, { end: date('2026-08-11') }),
      inBlock(esir, 'msk', 'PGY-3', 4),
    ];
    expect(conflicts('gap', planOf(esir, rotations))).toMatchObject([
      {
        trainingYear: 'PGY-3',
        stretch: { start: '2026-08-12', end: '2026-09-22' },
        blocks: [3],
      },
    ]);
  });

  it('is not what lies before the first or after the last rotation of a year', () => {
    const rotations = [inBlock(esir, 'chest', 'PGY-3', 5), inBlock(esir, 'chest', 'PGY-4', 2)];
    expect(conflicts('gap', planOf(esir, rotations))).toEqual([]);
  });

  it('is not where training stops', () => {
    const rotations = [inBlock(esir, 'chest', 'PGY-3', 1), inBlock(esir, 'msk', 'PGY-3', 3)];
    const absences = [blockOf(esir, 'PGY-3', 2)];
    expect(conflicts('gap', planOf(esir, rotations, { absences }))).toEqual([]);
  });
});

describe('absencesOf', () => {
  it('are leave and added time, not part time and repeated years', () => {
    const stretch = { start: date('2027-01-04'), end: date('2027-02-28') };
    expect(
      absencesOf({
        adjustments: [
          { id: 'a', kind: 'leave', reason: 'parental', ...stretch },
          { id: 'b', kind: 'research', start: date('2027-07-01'), months: 12 },
          { id: 'c', kind: 'part-time', percent: 50, ...stretch },
          { id: 'd', kind: 'repeated-year', year: 'PGY-3' },
        ],
      }),
    ).toEqual([stretch, { start: '2027-07-01', end: '2028-06-30' }]);
    expect(absencesOf({})).toEqual([]);
  });
});

describe('an overlap', () => {
  it('names both rotations, the earlier first, and their days', () => {
    const rotations = [
      inBlock(esir, 'neuro', 'PGY-3', 2),
      inBlock(esir, 'chest', 'PGY-3', 1, { end: date('2026-08-04') }),
    ];
    expect(conflicts('overlap', planOf(esir, rotations))).toMatchObject([
      {
        rotations: ['chest PGY-3 1', 'neuro PGY-3 2'],
        stretch: { start: '2026-07-29', end: '2026-08-04' },
      },
    ]);
  });
});

describe('a rotation outside of its training year', () => {
  it.each([
    [
      'the year has moved',
      { start: date('2026-06-24') },
      { start: '2026-07-01', end: '2027-06-30' },
    ],
    ['the plan has no such year', { trainingYear: 'PGY-9' }, null],
  ])('is a conflict: %s', (_, more, year) => {
    const rotations = [inBlock(esir, 'chest', 'PGY-3', 1, more)];
    expect(conflicts('outside-year', planOf(esir, rotations))).toMatchObject([
      { rotation: 'chest PGY-3 1', year },
    ]);
  });
});

describe('a rotation in a year that the plan does not have', () => {
  it('is no other conflict besides', () => {
    const late = inBlock(esir, 'icu', 'PGY-6', 1);
    const rotations = [inBlock(esir, 'ir', 'PGY-6', 1), { ...late, trainingYear: 'PGY-9' }];
    const plan = planOf(esir, rotations, {
      milestoneDates: new Map([['icu-rotation', date('2026-01-01')]]),
    });
    expect(
      rotationConflicts(plan).filter((one) => 'rotation' in one && one.rotation === late.id),
    ).toMatchObject([{ kind: 'outside-year' }]);
    expect(conflicts('overlap', plan)).toEqual([]);
  });
});

describe('a rotation while training stops', () => {
  // Block 2 of PGY-3 is July 29 to August 25, 2026.
  const year = { start: date('2026-08-12'), end: date('2027-08-11') };
  const month = { start: date('2026-08-13'), end: date('2026-09-12') };

  it.each([
    ['half of its days', 'chest', year, [{ rotation: 'chest PGY-3 2', absence: year }]],
    ['less than half', 'chest', month, []],
    ['leave', 'parental-leave', year, []],
    ['research', 'research', year, []],
  ])('is a conflict, or not: %s', (_, type, absence, expected) => {
    const plan = planOf(esir, [inBlock(esir, type, 'PGY-3', 2)], { absences: [absence] });
    expect(conflicts('during-absence', plan)).toMatchObject(expected);
  });
});

describe('a rotation outside of its stage', () => {
  it.each([
    ['internship-icu', 'PGY-4', 'diagnostic', ['internship']],
    ['student-away-ir', 'PGY-1', 'internship', ['medical-school']],
    ['ir', 'PGY-1', 'internship', ['diagnostic', 'interventional', 'fellowship']],
  ])('%s in %s', (type, label, stageKind, belongsIn) => {
    const plan = planOf(esir, [inBlock(esir, type, label, 1)]);
    expect(conflicts('outside-stage', plan)).toMatchObject([{ stageKind, belongsIn }]);
  });

  it.each([
    ['vacation', 'PGY-1'],
    ['vascular-surgery', 'PGY-1'],
    ['elective', 'PGY-6'],
  ])('is not %s in %s', (type, label) => {
    const plan = planOf(esir, [inBlock(esir, type, label, 1)]);
    expect(conflicts('outside-stage', plan)).toEqual([]);
  });
});

describe('a ceiling that is passed', () => {
  it('is named for each subspecialty that passes it', () => {
    const rotations = [
      inBlock(esir, 'neuro', 'PGY-2', [1, 13]),
      inBlock(esir, 'neuro', 'PGY-3', [1, 5]),
      inBlock(esir, 'chest', 'PGY-3', [6, 13]),
      inBlock(esir, 'chest', 'PGY-4', [1, 10]),
      inBlock(esir, 'msk', 'PGY-5', [1, 13]),
    ];
    // 18 blocks are 16.615 months; 13 are 12.
    expect(conflicts('ceiling-passed', planOf(esir, rotations))).toMatchObject([
      { section: 'neuroradiology', maximum: 16, value: 16.615, unit: 'months' },
      { section: 'chest', maximum: 16, value: 16.615 },
    ]);
  });

  it('is named once, also beside a rotation that is of no subspecialty', () => {
    const rotations = [
      inBlock(esir, 'neuro', 'PGY-3', [1, 13]),
      inBlock(esir, 'neuro', 'PGY-4', [1, 13]),
      inBlock(esir, 'icu', 'PGY-5', 1),
    ];
    expect(conflicts('ceiling-passed', planOf(esir, rotations))).toMatchObject([
      { section: 'neuroradiology', maximum: 16, value: 24 },
    ]);
  });

  it('can be of research, in all years of an integrated residency', () => {
    const rotations = [
      inBlock(integrated, 'research', 'PGY-4', [1, 13]),
      inBlock(integrated, 'research', 'PGY-5', [1, 5]),
    ];
    expect(conflicts('ceiling-passed', planOf(integrated, rotations))).toMatchObject([
      { requirement: 'research-ceiling', section: null },
    ]);
  });
});

describe('too late', () => {
  const home = inBlock(integrated, 'student-home-ir', 'MS4', 1);
  const away = inBlock(integrated, 'student-away-ir', 'MS4', 4);
  const letters = new Map([['secure-letters', date('2023-08-31')]]);

  it.each([
    // MS4 begins on July 1, 2023: its block 1 ends on July 28, block 4 on October 20.
    ['the first of two is in time', [home, away], []],
    ['the only one is not', [away], ['student-away-ir MS4 4']],
    // Block 3 begins on August 26 and ends on September 22.
    ['it ends too late', [inBlock(integrated, 'student-sub-i', 'MS4', 3)], ['student-sub-i MS4 3']],
    ['the only one is not, but is done', [{ ...away, status: 'done' as const }], []],
    ['nothing serves it', [inBlock(integrated, 'student-dr', 'MS4', 4)], []],
  ])('for a milestone: %s', (_, rotations, expected) => {
    const plan = planOf(integrated, rotations, { milestoneDates: letters });
    const found = conflicts('too-late-for-milestone', plan);
    expect(found.map((one) => 'rotation' in one && one.rotation)).toEqual(expected);
  });

  it('to count: intensive care in PGY-6 comes after ESIR', () => {
    const late = inBlock(esir, 'icu', 'PGY-6', 1);
    expect(conflicts('too-late-to-count', planOf(esir, [late]))).toMatchObject([
      { rotation: 'icu PGY-6 1', requirement: 'esir-icu', date: '2029-06-30' },
    ]);
  });

  it('to count, of several only the first', () => {
    const late = [inBlock(esir, 'icu', 'PGY-6', 2), inBlock(esir, 'icu', 'PGY-6', 1)];
    expect(conflicts('too-late-to-count', planOf(esir, late))).toMatchObject([
      { rotation: 'icu PGY-6 1' },
    ]);
  });

  it('is not what one plans for something else: an elective after a clinical year with nothing in it', () => {
    const rotations = [inBlock(esir, 'elective', 'PGY-2', 1)];
    expect(conflicts('too-late-to-count', planOf(esir, rotations))).toEqual([]);
  });

  it('is not what nobody asks for: the AIRP course in PGY-6', () => {
    const late = [inBlock(esir, 'airp', 'PGY-6', 1)];
    expect(conflicts('too-late-to-count', planOf(esir, late))).toEqual([]);
  });

  it('does not matter once enough came in time', () => {
    const rotations = [inBlock(esir, 'icu', 'PGY-5', 1), inBlock(esir, 'icu', 'PGY-6', 1)];
    const found = conflicts('too-late-to-count', planOf(esir, rotations));
    expect(found).not.toContainEqual(expect.objectContaining({ requirement: 'esir-icu' }));
  });
});

describe('away before home', () => {
  const away = inBlock(integrated, 'student-away-ir', 'MS4', 2);

  it.each([
    [
      'home after it',
      [inBlock(integrated, 'student-home-ir', 'MS4', 3), away],
      'student-home-ir MS4 3',
    ],
    ['no home rotation', [away], null],
  ])('with %s', (_, rotations, other) => {
    expect(conflicts('away-before-home', planOf(integrated, rotations))).toMatchObject([
      { rotation: away.id, other },
    ]);
  });

  it('is not where home comes first, nor when it is done', () => {
    const home = inBlock(integrated, 'student-home-ir', 'MS4', 1);
    expect(conflicts('away-before-home', planOf(integrated, [home, away]))).toEqual([]);
    const done: Rotation = { ...away, status: 'done' };
    expect(conflicts('away-before-home', planOf(integrated, [done]))).toEqual([]);
  });
});

describe('the interview season', () => {
  it.each([
    // Block 5 of MS4 runs to November 17, block 7 to January 12, so 6 and 7 take 56 of 92 days.
    ['two sub-internships', ['student-sub-i', 'student-sub-i'], true],
    ['one sub-internship', ['student-sub-i', 'student-dr'], false],
    ['light ones', ['student-dr', 'student-research'], false],
  ])('with %s', (_, [sixth, seventh], isFilled) => {
    const rotations = [
      inBlock(integrated, sixth ?? '', 'MS4', 6),
      inBlock(integrated, seventh ?? '', 'MS4', 7),
    ];
    const found = conflicts('interviews-filled', planOf(integrated, rotations));
    expect(found).toHaveLength(isFilled ? 1 : 0);
  });

  it('that is past is no conflict any more', () => {
    const done = [inBlock(esir, 'icu', 'PGY-4', [8, 9], { status: 'done' })];
    expect(conflicts('interviews-filled', planOf(esir, done))).toEqual([]);
  });

  it('names its days and what fills it', () => {
    const rotations = [inBlock(esir, 'icu', 'PGY-4', [8, 9])];
    expect(conflicts('interviews-filled', planOf(esir, rotations))).toMatchObject([
      {
        season: 'independent-season',
        window: { start: '2028-01-01', end: '2028-03-31' },
        rotations: ['icu PGY-4 8'],
      },
    ]);
  });
});

describe('leave beyond the allowance', () => {
  const plan = { pathwayId: 'us-esir', residencyStart: date('2024-07-01') };
  const where = planned(plan);

  it.each([
    // Four years allow 160 workdays. Eight blocks are 160 workdays; a week inside another is five more.
    ['exactly the allowance', 0, []],
    ['a week more', 5, [{ allowed: 160, excess: 5 }]],
  ])('is not %s', (_, leaveDays, expected) => {
    const rotations = [
      inBlock(where, 'parental-leave', 'PGY-3', [1, 8]),
      inBlock(where, 'chest', 'PGY-4', 1, { leaveDays }),
    ];
    expect(conflicts('leave-beyond-allowance', planOf(where, rotations))).toMatchObject(expected);
  });
});

describe('leave of the plan itself', () => {
  it('is no conflict of rotations, however much it is', () => {
    const { start, end } = inBlock(esir, 'medical-leave', 'PGY-3', [1, 9]);
    const leave = { id: 'a', kind: 'leave' as const, reason: 'medical' as const, start, end };
    const where = planned({
      pathwayId: 'us-esir',
      residencyStart: date('2024-07-01'),
      adjustments: [leave],
    });
    expect(where.schedule.timeOff[0]).toMatchObject({ excess: 20 });
    const absent = [inBlock(where, 'chest', 'PGY-4', 1)];
    expect(conflicts('leave-beyond-allowance', planOf(where, absent))).toEqual([]);
    const more = [inBlock(where, 'chest', 'PGY-4', 1, { leaveDays: 5 })];
    expect(conflicts('leave-beyond-allowance', planOf(where, more))).toMatchObject([
      { excess: 25 },
    ]);
  });
});

describe('an acknowledged conflict', () => {
  const chest = inBlock(esir, 'chest', 'PGY-3', 1, { end: date('2026-08-04') });
  const neuro = inBlock(esir, 'neuro', 'PGY-3', 2);
  const found = rotationConflicts(planOf(esir, [chest, neuro]));
  const acknowledged = Object.fromEntries(found.map(({ key, fingerprint }) => [key, fingerprint]));

  function openAfter(...rotations: Rotation[]): number {
    return splitByAcknowledgement(rotationConflicts(planOf(esir, rotations)), acknowledged).open
      .length;
  }

  it('is quiet, and stays so whatever else changes', () => {
    expect(splitByAcknowledgement(found, acknowledged)).toEqual({ open: [], quiet: found });
    expect(openAfter({ ...neuro, notes: 'Ask Dr. Lee', site: 'City' }, chest)).toBe(0);
    expect(openAfter(chest, neuro, inBlock(esir, 'msk', 'PGY-4', 1))).toBe(0);
  });

  it('comes back when the days or the type of one of them change', () => {
    expect(openAfter({ ...chest, end: date('2026-08-05') }, neuro)).toBe(1);
    expect(openAfter(chest, { ...neuro, type: 'msk' })).toBe(1);
  });

  it('does not make another one quiet', () => {
    expect(openAfter({ ...chest, id: 'another' }, neuro)).toBe(1);
  });

  it('has a key that can be the id of a record, and one of its own', () => {
    const many = rotationConflicts(
      planOf(esir, [
        chest,
        neuro,
        inBlock(esir, 'ir', 'PGY-1', 1),
        inBlock(esir, 'icu', 'PGY-6', 1),
      ]),
    );
    expect(many.length).toBeGreaterThan(2);
    for (const { key } of many) expect(key).toMatch(/^[\w.:-]{1,80}$/);
    expect(new Set(many.map(({ key }) => key)).size).toBe(many.length);
  });
});

describe('gaps on either side of a leave', () => {
  // Blocks 3 and 5 are open, and block 4 is leave.
  const rotations = [inBlock(esir, 'chest', 'PGY-3', [1, 2]), inBlock(esir, 'neuro', 'PGY-3', 6)];
  const plan = planOf(esir, rotations, { absences: [blockOf(esir, 'PGY-3', 4)] });

  it('are known one by one', () => {
    const [first, second] = conflicts('gap', plan);
    if (first === undefined || second === undefined) throw new Error('There are two gaps');
    const both = { [first.key]: first.fingerprint, [second.key]: second.fingerprint };
    expect(splitByAcknowledgement([first, second], both).quiet).toEqual([first, second]);
    const onlyFirst = { [first.key]: first.fingerprint };
    expect(splitByAcknowledgement([first, second], onlyFirst).quiet).toEqual([first]);
  });

  it('of which the first was known before each had a key of its own: it stays known', () => {
    const [first] = conflicts('gap', plan);
    expect(first?.key).toBe('gap.18owk5j0t9i9b1');
  });
});

describe('a conflict of each kind, once it is acknowledged', () => {
  interface Case {
    readonly kind: ConflictKind;
    readonly before: RotationPlan;
    /** The same conflict, with something that it does not depend on changed. */
    readonly unrelated: RotationPlan;
    readonly related: RotationPlan;
  }

  const chest = (block: number, more: Partial<Rotation> = {}): Rotation => ({
    ...inBlock(esir, 'chest', 'PGY-3', block, more),
    id: 'chest',
  });
  const msk = inBlock(esir, 'msk', 'PGY-3', 5);
  const elsewhere = inBlock(esir, 'neuro', 'PGY-2', 3);
  const absence = blockOf(esir, 'PGY-3', 1, 3);
  const away = inBlock(integrated, 'student-away-ir', 'MS4', 2);
  const letters = new Map([['secure-letters', date('2023-07-31')]]);
  const heavy = [inBlock(esir, 'icu', 'PGY-4', [8, 9])];
  const research = (last: number): Rotation => ({
    ...inBlock(esir, 'research', 'PGY-4', [1, last]),
    id: 'research',
  });
  const leave = (leaveDays: number) => [
    inBlock(esir, 'parental-leave', 'PGY-3', [1, 8]),
    inBlock(esir, 'chest', 'PGY-4', 1, { leaveDays }),
  ];
  const inEsir = (rotations: readonly Rotation[], more?: Partial<RotationPlan>) =>
    planOf(esir, rotations, more);
  const inIntegrated = (rotations: readonly Rotation[], more?: Partial<RotationPlan>) =>
    planOf(integrated, rotations, more);

  const cases: readonly Case[] = [
    {
      kind: 'gap',
      before: inEsir([chest(1), msk]),
      unrelated: inEsir([chest(1, { site: 'City' }), msk, elsewhere]),
      related: inEsir([chest(1), { ...msk, ...blockOf(esir, 'PGY-3', 6) }]),
    },
    {
      kind: 'outside-year',
      before: inEsir([chest(1, { start: date('2026-06-20') })]),
      unrelated: inEsir([chest(1, { start: date('2026-06-20'), notes: 'Ask' }), elsewhere]),
      related: inEsir([chest(1, { start: date('2026-06-21') })]),
    },
    {
      kind: 'during-absence',
      before: inEsir([chest(1)], { absences: [absence] }),
      unrelated: inEsir([chest(1), elsewhere], { absences: [absence] }),
      related: inEsir([chest(1)], { absences: [blockOf(esir, 'PGY-3', 1, 2)] }),
    },
    {
      kind: 'outside-stage',
      before: inEsir([inBlock(esir, 'internship-icu', 'PGY-4', 1)]),
      unrelated: inEsir([inBlock(esir, 'internship-icu', 'PGY-4', 1), elsewhere]),
      related: inEsir([
        { ...inBlock(esir, 'student-dr', 'PGY-4', 1), id: 'internship-icu PGY-4 1' },
      ]),
    },
    {
      kind: 'ceiling-passed',
      before: inEsir([research(13), { ...research(13), ...blockOf(esir, 'PGY-3', 1, 5), id: 'b' }]),
      unrelated: inEsir([
        research(13),
        { ...research(13), ...blockOf(esir, 'PGY-3', 1, 5), id: 'b', site: 'City' },
        elsewhere,
      ]),
      related: inEsir([
        research(13),
        { ...research(13), ...blockOf(esir, 'PGY-3', 1, 6), id: 'b' },
      ]),
    },
    {
      kind: 'too-late-for-milestone',
      before: inIntegrated([away], { milestoneDates: letters }),
      unrelated: inIntegrated([{ ...away, preceptor: 'Dr. Lee' }], { milestoneDates: letters }),
      related: inIntegrated([away], {
        milestoneDates: new Map([['secure-letters', date('2023-08-01')]]),
      }),
    },
    {
      kind: 'too-late-to-count',
      before: inEsir([inBlock(esir, 'icu', 'PGY-6', 1)]),
      unrelated: inEsir([inBlock(esir, 'icu', 'PGY-6', 1), elsewhere]),
      related: inEsir([{ ...inBlock(esir, 'icu', 'PGY-6', 2), id: 'icu PGY-6 1' }]),
    },
    {
      kind: 'away-before-home',
      before: inIntegrated([away]),
      unrelated: inIntegrated([away, inBlock(integrated, 'student-dr', 'MS4', 6)]),
      related: inIntegrated([away, inBlock(integrated, 'student-home-ir', 'MS4', 4)]),
    },
    {
      kind: 'interviews-filled',
      before: inEsir(heavy),
      unrelated: inEsir([...heavy, elsewhere]),
      related: inEsir([...heavy, inBlock(esir, 'icu', 'PGY-4', 10)]),
    },
    {
      kind: 'leave-beyond-allowance',
      before: inEsir(leave(5)),
      unrelated: inEsir([...leave(5), elsewhere]),
      related: inEsir(leave(6)),
    },
  ];

  it.each(cases)('stays quiet until something about it changes: $kind', (one) => {
    const { kind, before, unrelated, related } = one;
    const found = conflicts(kind, before);
    expect(found.length).toBeGreaterThan(0);
    const acknowledged = Object.fromEntries(
      found.map(({ key, fingerprint }) => [key, fingerprint]),
    );
    const openIn = (plan: RotationPlan): number =>
      splitByAcknowledgement(conflicts(kind, plan), acknowledged).open.length;
    expect(openIn(before)).toBe(0);
    expect(conflicts(kind, unrelated)).toHaveLength(found.length);
    expect(openIn(unrelated)).toBe(0);
    expect(openIn(related)).toBeGreaterThan(0);
  });
});

describe('a plan of rotations in any order', () => {
  it('has the same conflicts', () => {
    const rotations = [
      inBlock(esir, 'chest', 'PGY-3', [1, 2]),
      inBlock(esir, 'neuro', 'PGY-3', 2),
      inBlock(esir, 'icu', 'PGY-6', 1),
      inBlock(esir, 'msk', 'PGY-3', 5),
    ];
    expect(rotationConflicts(planOf(esir, rotations.toReversed()))).toEqual(
      rotationConflicts(planOf(esir, rotations)),
    );
  });
});
