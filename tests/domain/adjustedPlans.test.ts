import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjustment } from '#domain/adjustment.ts';
import { addDays, earlierOf } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import type { Schedule } from '#domain/schedule.ts';
import { finalPathway, pathwayOn, pathwaysOfTraining, schedule } from '#domain/schedule.ts';
import { workdaysBetween } from '#domain/timeOff.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

function pathway(id: string): Pathway {
  const found = pathwayById(id);
  if (found === undefined) throw new Error(`No pathway ${id}`);
  return found;
}

/** Graduates on May 15, 2028; PGY-1 begins on July 1, 2028. Without adjustments training ends on June 30, 2034. */
const classOf2028 = { graduation: date('2028-05-15') };

function moved(
  adjustments: readonly Adjustment[],
  more: Partial<Plan> = {},
  pathwayId = 'us-integrated',
): Schedule {
  const dated = schedule({ pathwayId, ...classOf2028, ...more, adjustments }, pathway(pathwayId));
  if (dated === null) throw new Error('The plan has a date');
  return dated;
}

const endOf = ({ anchors }: Schedule) => anchors['training-end'];

const research = (start: string, months = 12): Adjustment => ({
  id: `research-${start}`,
  kind: 'research',
  start: date(start),
  months,
});

const leave = (start: string, end: string, extension?: number): Adjustment => ({
  id: `leave-${start}`,
  kind: 'leave',
  reason: 'parental',
  start: date(start),
  end: date(end),
  ...(extension === undefined ? {} : { extension }),
});

describe('a schedule with one adjustment, worked by hand', () => {
  it.each<[string, readonly Adjustment[], string]>([
    ['nothing', [], '2034-06-30'],
    // A year on July 1 pushes all that begins on that day.
    ['a research year before PGY-5', [research('2032-07-01')], '2035-06-30'],
    // MS4 would begin on July 1, 2027: graduation moves to May 15, 2029, PGY-1 to July 1, 2029.
    ['a research year before MS4', [research('2027-07-01')], '2035-06-30'],
    [
      'a PhD of 48 months after MS2',
      [{ id: 'phd', kind: 'degree', start: date('2026-07-01'), months: 48, name: 'PhD' }],
      '2038-06-30',
    ],
    [
      'a gap of a year between graduation and PGY-1',
      [{ id: 'gap', kind: 'gap', start: date('2028-06-01'), months: 12 }],
      '2035-06-30',
    ],
    // January 1 to March 31, 2029 in PGY-1, where no allowance is known: 90 days.
    ['90 days of leave in the internship', [leave('2029-01-01', '2029-03-31')], '2034-09-28'],
    // Twelve weeks in PGY-3 are 60 workdays of the 200 that five years allow.
    ['twelve weeks of leave in PGY-3', [leave('2031-01-06', '2031-03-30')], '2034-06-30'],
    [
      'the same where the program extends by 20 days',
      [leave('2031-01-06', '2031-03-30', 20)],
      '2034-07-20',
    ],
    // July 1, 2030 to June 30, 2031 are 365 days, half of which, 182.5, is rounded up.
    [
      'PGY-3 at 50 %',
      [
        {
          id: 'half',
          kind: 'part-time',
          start: date('2030-07-01'),
          end: date('2031-06-30'),
          percent: 50,
        },
      ],
      '2034-12-30',
    ],
    ['PGY-3 repeated', [{ id: 'again', kind: 'repeated-year', year: 'PGY-3' }], '2035-06-30'],
    [
      'three months less of IR',
      [{ id: 'less', kind: 'credit', stageId: 'interventional-radiology', months: 3 }],
      '2034-03-31',
    ],
    // 36 months of DR are done by then; 12 more of DR and 24 of independent IR follow.
    [
      'a change to the independent pathway from PGY-5',
      [
        {
          id: 'change',
          kind: 'pathway-change',
          year: 'PGY-5',
          pathway: pathway('us-independent'),
        },
      ],
      '2035-06-30',
    ],
  ])('%s', (_, adjustments, end) => {
    expect(endOf(moved(adjustments))).toBe(end);
  });

  it('takes the second residency at its full length when ESIR is not obtained', () => {
    const change: Adjustment = {
      id: 'no-esir',
      kind: 'pathway-change',
      year: 'PGY-6',
      pathway: pathway('us-independent'),
    };
    expect(endOf(moved([], {}, 'us-esir'))).toBe('2034-06-30');
    const without = moved([change], {}, 'us-esir');
    expect(endOf(without)).toBe('2035-06-30');
    expect(without.pathwayId).toBe('us-independent');
  });

  it('keeps the years of the old pathway until the change, and numbers on after it', () => {
    const { stages } = moved([
      { id: 'change', kind: 'pathway-change', year: 'PGY-5', pathway: pathway('us-esir') },
    ]);
    expect(
      stages.map(({ id, months, trainingYears }) => [
        id,
        months,
        trainingYears.map(({ label }) => label).join(' '),
      ]),
    ).toEqual([
      ['medical-school', 0, 'MS1 MS2 MS3 MS4'],
      ['internship', 12, 'PGY-1'],
      ['diagnostic-radiology', 48, 'PGY-2 PGY-3 PGY-4 PGY-5'],
      ['interventional-radiology', 12, 'PGY-6'],
    ]);
  });

  it('is on each day on the pathway that is followed then', () => {
    const own = pathway('us-integrated');
    const dated = moved([
      { id: 'change', kind: 'pathway-change', year: 'PGY-5', pathway: pathway('us-esir') },
    ]);
    // PGY-5 begins on July 1, 2032.
    expect(pathwayOn(date('2026-11-24'), own, dated).id).toBe('us-integrated');
    expect(pathwayOn(date('2032-06-30'), own, dated).id).toBe('us-integrated');
    expect(pathwayOn(date('2032-07-01'), own, dated).id).toBe('us-esir');
    expect(finalPathway(own, dated).id).toBe('us-esir');
    expect(pathwaysOfTraining(own, dated).map(({ id }) => id)).toEqual([
      'us-integrated',
      'us-esir',
    ]);
  });

  it('goes by the new pathway alone when the change is made with the first year', () => {
    const own = pathway('us-integrated');
    const dated = moved([
      { id: 'change', kind: 'pathway-change', year: 'PGY-1', pathway: pathway('us-esir') },
    ]);
    expect(pathwaysOfTraining(own, dated).map(({ id }) => id)).toEqual(['us-esir']);
  });

  it.each(['MS1', 'MS4'])('holds from the first year after school when made in %s', (year) => {
    const own = pathway('us-integrated');
    const change: Adjustment = {
      id: 'change',
      kind: 'pathway-change',
      year,
      pathway: pathway('us-classic'),
    };
    const dated = moved([change]);
    const chosen = moved([], {}, 'us-classic');
    expect(dated.stages).toEqual(chosen.stages);
    expect(dated.anchors).toEqual(chosen.anchors);
    expect(dated.years).toEqual(chosen.years);
    expect(dated.pathwayId).toBe('us-classic');
    expect(pathwaysOfTraining(own, dated).map(({ id }) => id)).toEqual(['us-classic']);
  });

  it('follows the last of the changes made in school, from the year that it names', () => {
    const own = pathway('us-integrated');
    const changeIn = (year: string, id: string): Adjustment => ({
      id: year,
      kind: 'pathway-change',
      year,
      pathway: pathway(id),
    });
    const dated = moved([changeIn('MS4', 'us-esir'), changeIn('MS2', 'us-classic')]);
    // Graduates on May 15, 2028: MS2 begins on July 1, 2025, MS4 on July 1, 2027.
    expect(pathwayOn(date('2025-06-30'), own, dated).id).toBe('us-integrated');
    expect(pathwayOn(date('2025-07-01'), own, dated).id).toBe('us-classic');
    expect(pathwayOn(date('2027-07-01'), own, dated).id).toBe('us-esir');
    expect(dated.pathwayId).toBe('us-esir');
  });

  it('moves nothing where it names a year of school that is not in the plan', () => {
    const change: Adjustment = {
      id: 'change',
      kind: 'pathway-change',
      year: 'MS7',
      pathway: pathway('us-classic'),
    };
    expect(moved([change]).pathwayId).toBe('us-integrated');
  });

  it('stays on its own pathway where the change names no year of the plan', () => {
    const own = pathway('us-integrated');
    const dated = moved([
      { id: 'change', kind: 'pathway-change', year: 'PGY-9', pathway: pathway('us-esir') },
    ]);
    expect(finalPathway(own, dated).id).toBe('us-integrated');
  });

  it('ends a year that is repeated, and begins the next one a year later', () => {
    const years = moved([{ id: 'again', kind: 'repeated-year', year: 'PGY-3' }]).trainingYears;
    expect(years.slice(6, 9)).toMatchObject([
      { label: 'PGY-3', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-3 again', start: '2031-07-01', end: '2032-06-30' },
      { label: 'PGY-4', start: '2032-07-01', end: '2033-06-30' },
    ]);
  });

  it('makes the year longer in which a research year begins midway', () => {
    const years = moved([research('2031-01-01', 6)]).trainingYears;
    expect(years.slice(6, 8)).toMatchObject([
      { label: 'PGY-3', start: '2030-07-01', end: '2031-12-31' },
      { label: 'PGY-4', start: '2032-01-01', end: '2032-12-31' },
    ]);
  });

  it('lets residency wait for its next July when a leave moves graduation past it', () => {
    const { anchors } = moved([leave('2027-09-01', '2027-11-29')]);
    // 90 days after May 15, 2028.
    expect(anchors).toMatchObject({
      graduation: '2028-08-13',
      'residency-start': '2029-07-01',
      'training-end': '2035-06-30',
    });
  });

  it('moves the application season with a research year before it', () => {
    const season = moved([research('2027-07-01')]).years.get('application-season');
    expect(season).toEqual({ start: '2028-06-01', end: '2029-05-31' });
  });
});

describe('combinations, worked by hand', () => {
  it.each<[string, readonly Adjustment[], string]>([
    // 12 months, then 12 more.
    [
      'a PhD year and a repeated year',
      [research('2027-07-01'), { id: 'again', kind: 'repeated-year', year: 'PGY-2' }],
      '2036-06-30',
    ],
    // 12 months make June 30, 2035; 90 days more.
    [
      'a research year and leave in the internship',
      [research('2032-07-01'), leave('2029-01-01', '2029-03-31')],
      '2035-09-28',
    ],
    // The second research year lies in the moved PGY-6, July 1, 2034 to June 30, 2035.
    ['two research years', [research('2032-07-01'), research('2034-07-01')], '2036-06-30'],
    // 24 months of IR less 6, after 12 months of gap.
    [
      'a gap and a credit',
      [
        { id: 'gap', kind: 'gap', start: date('2028-06-01'), months: 12 },
        { id: 'less', kind: 'credit', stageId: 'interventional-radiology', months: 6 },
      ],
      '2034-12-31',
    ],
    // 184 days at 50 % are 92.
    [
      'a repeated year and half a year part time',
      [
        { id: 'again', kind: 'repeated-year', year: 'PGY-4' },
        {
          id: 'half',
          kind: 'part-time',
          start: date('2030-07-01'),
          end: date('2030-12-31'),
          percent: 50,
        },
      ],
      '2035-09-30',
    ],
    // The change adds 12 months of training, the leave 90 days.
    [
      'leave and a change of pathway',
      [
        leave('2029-01-01', '2029-03-31'),
        { id: 'change', kind: 'pathway-change', year: 'PGY-5', pathway: pathway('us-independent') },
      ],
      '2035-09-28',
    ],
  ])('%s', (_, adjustments, end) => {
    expect(endOf(moved(adjustments))).toBe(end);
    expect(endOf(moved(adjustments.toReversed()))).toBe(end);
  });
});

const countsOf = (adjustments: readonly Adjustment[], more: Partial<Plan> = {}, id?: string) =>
  moved(adjustments, more, id).timeOff.map(
    ({ allowed, vacation, leaves, left, excess, extensionDays }) => ({
      allowed,
      vacation,
      away: leaves.reduce((sum, { workdays }) => sum + workdays, 0),
      left,
      excess,
      extensionDays,
    }),
  );

const partTime = (start: string, end: string, percent: number): Adjustment => ({
  id: `part-time-${start}`,
  kind: 'part-time',
  start: date(start),
  end: date(end),
  percent,
});

describe('part time', () => {
  it.each([
    // 365 days of which a fifth is missing: 73, so that PGY-3 ends on September 11 instead of June 30.
    [
      '80 % over the whole of PGY-3',
      partTime('2030-07-01', '2031-06-30', 80),
      ['PGY-2 2029-07-01 2030-06-30', 'PGY-3 2030-07-01 2031-09-11', 'PGY-4 2031-09-12 2032-09-11'],
    ],
    // Half of 365 days, rounded up, are 183: from June 30 to December 30.
    [
      'half time over the whole of PGY-1',
      partTime('2028-07-01', '2029-06-30', 50),
      ['PGY-1 2028-07-01 2029-12-30', 'PGY-2 2029-12-31 2030-12-30'],
    ],
    // One day is whole; 364 take 728 at half time. PGY-3 then needs 730 days for its 365, and two of the stretch
    // are left for PGY-4, which is a day longer. In all 1,460 days add 730.
    [
      'half time from the second day of PGY-2 for four years',
      partTime('2029-07-02', '2033-06-30', 50),
      ['PGY-2 2029-07-01 2031-06-29', 'PGY-3 2031-06-30 2033-06-28', 'PGY-4 2033-06-29 2034-06-30'],
    ],
  ])('%s lengthens each year by what is missing in it', (_, adjustment, years) => {
    const { trainingYears } = moved([adjustment]);
    const shown = trainingYears.map(({ label, start, end }) => `${label} ${start} ${end}`);
    expect(shown).toEqual(expect.arrayContaining(years));
  });

  it('begins no year later, and adds nothing beyond the end of training', () => {
    // PGY-6 begins on July 1, 2033 and takes two years at half time; the third lies after it.
    const { anchors, moves } = moved([partTime('2033-07-01', '2036-06-30', 50)]);
    expect(anchors['training-end']).toBe('2035-06-30');
    expect(moves).toMatchObject([{ months: 0, days: 365 }]);
    expect(moved([partTime('2028-07-01', '2029-06-30', 50)]).anchors['residency-start']).toBe(
      '2028-07-01',
    );
  });

  it('that goes on after graduation lengthens school and PGY-1, each by its own', () => {
    // MS4 takes all of the 428 days: half of them are 214, by which graduation moves from May 15. PGY-1 then begins a
    // year later.
    const { anchors, moves } = moved([partTime('2027-07-01', '2028-08-31', 50)]);
    expect(anchors.graduation).toBe('2028-12-15');
    expect(anchors['residency-start']).toBe('2029-07-01');
    expect(moves).toMatchObject([{ days: 214 }]);
    // The last 5 days of school take 10, and the 62 days of July and August 2028 bring 31.
    const later = moved([partTime('2028-05-11', '2028-08-31', 50)]);
    expect(later.anchors.graduation).toBe('2028-05-20');
    expect(later.moves).toMatchObject([{ days: 5 }, { days: 31 }]);
    expect(endOf(later)).toBe('2034-07-31');
  });

  it('counts no day before training, nor between two of its years', () => {
    // From graduation on May 15 to July 1, 2028 there is none. Half of the 365 days of PGY-1 are 183.
    expect(moved([partTime('2028-06-01', '2029-06-30', 50)]).moves).toMatchObject([{ days: 183 }]);
    // From December 29, PGY-1 takes 368 days for the 184 that are left, until December 31, 2029. Then come two
    // years of research, in which the last three months of part time lie.
    const around = [partTime('2028-12-29', '2030-03-31', 50), research('2030-01-01', 24)];
    expect(moved(around).moves).toMatchObject([{ days: 184 }, { months: 24 }]);
  });
});

describe('days off of a residency', () => {
  it('allows 40 workdays for each of the five years of an integrated residency together', () => {
    expect(countsOf([])).toEqual([
      { allowed: 200, vacation: 0, away: 0, left: 200, excess: 0, extensionDays: 0 },
    ]);
  });

  it('counts the two residencies of the independent pathway apart', () => {
    expect(countsOf([], {}, 'us-independent').map(({ allowed }) => allowed)).toEqual([160, 80]);
  });

  it('counts workdays of a leave and vacation, and extends by what is too much', () => {
    // 26 weeks are 130 workdays; 20 workdays of vacation in 5 years are 100: 30 too many, which are 42 days.
    const halfYear = leave('2031-01-06', '2031-07-06');
    const timeOff = { vacation: 20 };
    expect(countsOf([halfYear], { timeOff })).toEqual([
      { allowed: 200, vacation: 100, away: 130, left: 0, excess: 30, extensionDays: 42 },
    ]);
    expect(endOf(moved([halfYear], { timeOff }))).toBe('2034-08-11');
  });

  it('takes the figure of the person’s own program', () => {
    // 60 workdays where 10 a year, 50 in all, are allowed: 10 too many, which are two weeks.
    const twelveWeeks = leave('2031-01-06', '2031-03-30');
    expect(endOf(moved([twelveWeeks], { timeOff: { allowance: 10 } }))).toBe('2034-07-14');
  });

  it('does not count a leave for which the program has said by how much it extends', () => {
    expect(countsOf([leave('2031-01-06', '2031-03-30', 0)])).toMatchObject([
      { away: 0, left: 200 },
    ]);
  });

  describe('of a leave that runs on past the last day of diagnostic radiology, June 30, 2033', () => {
    // 44 workdays until then and 66 after it: July 1 is a Friday.
    const acrossTheEnd = leave('2033-05-02', '2033-09-30');

    it('counts the first part there and the rest in the IR residency', () => {
      // Of the 66 the one year of IR allows 40: 26 too many are 37 days.
      expect(countsOf([acrossTheEnd], {}, 'us-esir')).toMatchObject([
        { allowed: 160, away: 44, left: 116, extensionDays: 0 },
        { allowed: 40, away: 66, excess: 26, extensionDays: 37 },
      ]);
      expect(endOf(moved([acrossTheEnd], {}, 'us-esir'))).toBe('2034-08-06');
    });

    it('counts also what falls into the extension', () => {
      // 44 of 40 allowed: whoever is away on each day of the extension finishes only after the leave. All 110
      // workdays are counted, 70 too many, which are 98 days.
      const timeOff = { allowance: 10 };
      expect(countsOf([acrossTheEnd], { timeOff }, 'us-esir')).toMatchObject([
        { allowed: 40, away: 110, excess: 70, extensionDays: 98 },
        { allowed: 10, away: 0, extensionDays: 0 },
      ]);
      expect(endOf(moved([acrossTheEnd], { timeOff }, 'us-esir'))).toBe('2034-10-06');
    });

    it('adds the rest to a fellowship, which no allowance is known for', () => {
      // July 1 to September 30 are 92 days.
      const { anchors, moves, timeOff } = moved([acrossTheEnd], {}, 'us-classic');
      expect(anchors['diagnostic-end']).toBe('2033-06-30');
      expect(anchors['training-end']).toBe('2034-09-30');
      expect(moves).toMatchObject([{ adjustment: { id: acrossTheEnd.id }, months: 0, days: 92 }]);
      expect(timeOff).toMatchObject([{ left: 116 }]);
    });
  });

  it('counts every workday of a leave once, wherever it lies in the two residencies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1700 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 60 }),
        (after, days, allowance) => {
          const start = addDays(date('2029-07-01'), after);
          const end = addDays(start, days - 1);
          const dated = moved([leave(start, end)], { timeOff: { allowance } }, 'us-esir');
          const counted = dated.timeOff.flatMap(({ leaves }) => leaves);
          const workdays = counted.reduce((sum, one) => sum + one.workdays, 0);
          expect(workdays).toBe(workdaysBetween(start, earlierOf(end, endOf(dated))));
        },
      ),
    );
  });

  it('goes on counting over a change from the integrated to the independent pathway', () => {
    const change: Adjustment = {
      id: 'change',
      kind: 'pathway-change',
      year: 'PGY-5',
      pathway: pathway('us-independent'),
    };
    expect(countsOf([leave('2031-01-06', '2031-03-30'), change])).toMatchObject([
      { allowed: 160, away: 60, left: 100 },
      { allowed: 80, away: 0 },
    ]);
  });
});

describe('a stage that one may add', () => {
  const classOf2028Uk = { graduation: date('2028-07-01') };

  it('is left out until it has months', () => {
    const { stages, anchors } = moved([], classOf2028Uk, 'uk-ir');
    expect(stages.map(({ id }) => id)).not.toContain('post-cct-fellowship');
    // August 2028 and 96 months.
    expect(anchors['training-end']).toBe('2036-07-31');
  });

  it('then comes last, and moves nothing before it', () => {
    const lengths = { 'post-cct-fellowship': 12 };
    const { stages, trainingYears, anchors } = moved([], { ...classOf2028Uk, lengths }, 'uk-ir');
    expect(stages.at(-2)).toMatchObject({ id: 'higher-ir', end: '2036-07-31' });
    expect(trainingYears.at(-1)).toMatchObject({ label: 'Fellow 1', start: '2036-08-01' });
    expect(anchors['training-end']).toBe('2037-07-31');
  });
});

it('a pathway that comes back to a kind of label numbers it on, and gives no label twice', () => {
  // 13 of the 24 prevocational months are done in Australia, so New Zealand asks for 11 more at the change.
  const { trainingYears } = moved(
    [
      {
        id: 'move',
        kind: 'pathway-change',
        year: 'Registrar 2',
        pathway: pathway('new-zealand-ir'),
      },
    ],
    { graduation: date('2028-12-01'), lengths: { prevocational: 13 } },
    'australia-ir',
  );
  const labels = trainingYears.map(({ label }) => label);
  expect(labels.slice(5, 10)).toEqual(['PGY-1', 'PGY-2', 'Registrar 1', 'PGY-3', 'Registrar 2']);
  expect(new Set(labels).size).toBe(labels.length);
});
