import { describe, expect, it } from 'vitest';
import { milestones as catalog } from '#catalog/milestones.ts';
import { attentionOn } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Milestone, MilestoneAdditions } from '#domain/milestone.ts';
import { catalogMilestoneOn, planTargets } from '#domain/milestone.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

function milestonesOf(
  pathwayId: string,
  residencyStart: CalendarDate,
  additions: Readonly<Record<string, MilestoneAdditions>> = {},
): readonly Milestone[] {
  const pathway = pathwayById(pathwayId);
  if (pathway === undefined) throw new Error(`Unknown pathway: ${pathwayId}`);
  const targets = planTargets(catalog, schedule({ pathwayId, residencyStart }, pathway), additions);
  return catalog.map((milestone, order) =>
    catalogMilestoneOn(
      today,
      milestone,
      order,
      pathwayId,
      targets.get(milestone.id),
      additions[milestone.id],
    ),
  );
}

describe('attentionOn', () => {
  it('tells someone who begins in PGY-3 how many milestones lie behind them, each with its date', () => {
    const [first] = attentionOn(today, milestonesOf('us-esir', date('2024-07-01')));
    if (first?.kind !== 'behind-you') throw new Error('Expected a notice of what lies behind');
    expect(first.milestones).toContainEqual({ id: 'match-day', on: '2024-03-15' });
    expect(first.milestones.every(({ on }) => on < today)).toBe(true);
  });

  it('counts what came round until a stage that is over among what lies behind', () => {
    // PGY-6 began on July 1, 2026; what comes round in the diagnostic years came last in June 2026.
    const [first] = attentionOn(today, milestonesOf('us-independent', date('2021-07-01')));
    if (first?.kind !== 'behind-you') throw new Error('Expected a notice of what lies behind');
    expect(first.milestones).toContainEqual({ id: 'observe-and-assist', on: '2026-06-30' });
    expect(first.milestones.map(({ id }) => id)).not.toContain('keep-case-log');
  });

  it('is quiet once they are checked off, and counts neither those that are not for the person', () => {
    const open = attentionOn(today, milestonesOf('us-esir', date('2024-07-01')));
    const [behind] = open;
    if (behind?.kind !== 'behind-you') throw new Error('Expected a notice of what lies behind');
    const additions = Object.fromEntries(
      behind.milestones.map(({ id, on }, index) => [
        id,
        index % 2 === 0 ? { doneDates: [on] } : { notForMe: true as const },
      ]),
    );
    const kinds = attentionOn(today, milestonesOf('us-esir', date('2024-07-01'), additions)).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('behind-you');
  });

  it('names the next date that is expected and not announced, until it is pinned', () => {
    const expected = attentionOn(today, milestonesOf('us-integrated', date('2028-07-01'))).find(
      ({ kind }) => kind === 'expected-dates',
    );
    expect(expected).toMatchObject({ next: { id: 'open-eras' } });
    const pinned = { 'open-eras': { pinned: '2027-06-03' } };
    const later = attentionOn(
      today,
      milestonesOf('us-integrated', date('2028-07-01'), pinned),
    ).find(({ kind }) => kind === 'expected-dates');
    expect(later).not.toMatchObject({ next: { id: 'open-eras' } });
  });

  it('no longer waits on the day itself for it to be announced', () => {
    // Of the match of 2028 only Match Day, March 17, is expected and not past.
    const waiting = ['2028-03-16', '2028-03-17'].map((day) =>
      attentionOn(date(day), milestonesOf('us-integrated', date('2028-07-01'))).some(
        ({ kind }) => kind === 'expected-dates',
      ),
    );
    expect(waiting).toEqual([true, false]);
  });

  it('says where no source decides for the cohort', () => {
    const undecided = attentionOn(today, milestonesOf('us-integrated', date('2023-07-01'))).flatMap(
      (notice) => (notice.kind === 'undecided' ? [notice.milestone.id] : []),
    );
    expect(undecided).toContain('pass-dr-oral-exam');
  });

  it('says nothing of an empty list', () => {
    expect(attentionOn(today, [])).toEqual([]);
  });
});
