/** What the logs show to be reached. */
import type { EvidenceRule } from '#catalog/milestoneEvidence.ts';
import { evidenceRules } from '#catalog/milestoneEvidence.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { compareDates } from '#domain/calendarDate.ts';
import type { Evidence, ReachedFact, ReachedMilestone } from '#domain/reachedMilestones.ts';
import { reachedMilestones } from '#domain/reachedMilestones.ts';
import { liveRecord } from '#record/liveRecords.ts';
import type { RecordState } from './appStore.ts';
import type { Contact } from './derivedContacts.ts';
import { contactsOf } from './derivedContacts.ts';
import type { Credit, RuleWindow } from './derivedCredits.ts';
import { creditsOf, creditWindowsOf } from './derivedCredits.ts';
import { milestonesOf } from './derivedMilestones.ts';
import { scheduleOf } from './derivedPlan.ts';
import type { TargetPace } from './derivedProcedures.ts';
import { pacesOf } from './derivedProcedures.ts';
import { remembered } from './remembered.ts';

/** What the rules are held against. */
interface Logs {
  readonly paces: readonly TargetPace[];
  readonly windows: readonly RuleWindow[];
  /** The newest first. */
  readonly credits: readonly Credit[];
  readonly contacts: readonly Contact[];
  readonly today: CalendarDate;
}

interface Shown {
  readonly on: CalendarDate;
  readonly fact: ReachedFact;
}

/** To be offered to be checked off, the latest reached first. */
export const reachedOf = remembered(
  (state: RecordState) => [
    milestonesOf(state),
    scheduleOf(state),
    pacesOf(state),
    creditWindowsOf(state),
    creditsOf(state),
    contactsOf(state),
    state.tables.milestones,
    state.today,
  ],
  (
    milestones,
    schedule,
    paces,
    windows,
    credits,
    contacts,
    records,
    today,
  ): readonly ReachedMilestone[] => {
    const logs = { paces, windows, credits, contacts, today };
    const recurring = new Set(
      milestones.flatMap(({ id, everyMonths }) => (everyMonths === null ? [] : [id])),
    );
    const evidence = evidenceRules.flatMap((rule): Evidence[] => {
      const { milestone, shownBy, after, alsoNeeds = null } = rule;
      const shown = shownIn(logs, shownBy, recurring.has(milestone));
      const from = after === undefined ? null : (schedule?.anchors[after] ?? null);
      const isTooEarly = after !== undefined && (from === null || (shown?.on ?? from) < from);
      return shown === null || isTooEarly ? [] : [{ milestone, alsoNeeds, ...shown }];
    });
    return reachedMilestones(
      milestones,
      evidence,
      today,
      (id) => liveRecord(records, id)?.doneDates?.at(-1) ?? null,
    );
  },
);

/** Of meetings, the latest for a milestone that comes round again, else the first. */
function shownIn(
  { paces, windows, credits, contacts, today }: Logs,
  shownBy: EvidenceRule['shownBy'],
  isRecurring: boolean,
): Shown | null {
  switch (shownBy.log) {
    case 'procedures': {
      const found = paces.find(({ target }) => target.id === shownBy.count);
      const on = found?.pace.reachedOn ?? null;
      return found === undefined || on === null
        ? null
        : { on, fact: { kind: 'procedures', count: found.target.minimum } };
    }
    case 'credits': {
      const found = windows.find(
        ({ rule, firstAskedBy }) => rule.id === shownBy.rule && firstAskedBy === null,
      );
      const on = found?.window.reachedOn ?? null;
      return found === undefined || on === null
        ? null
        : { on, fact: { kind: 'credits', rule: found.rule.name } };
    }
    case 'meetings': {
      const attended = credits.filter(
        ({ meeting = '', date }) => shownBy.meetings.includes(meeting) && date <= today,
      );
      const found = isRecurring ? attended[0] : attended.at(-1);
      return found === undefined
        ? null
        : { on: found.date, fact: { kind: 'meeting', title: found.title } };
    }
    case 'contacts': {
      const found = contacts.find(({ role = '' }) => role.toLowerCase().includes(shownBy.role));
      return found === undefined
        ? null
        : { on: found.lastContact ?? today, fact: { kind: 'contact', name: found.name } };
    }
    case 'letters': {
      const submitted = contacts
        .flatMap(({ letter }) => letter?.submitted ?? [])
        .filter((date) => date <= today)
        .toSorted(compareDates);
      const on = submitted[shownBy.count - 1];
      return on === undefined ? null : { on, fact: { kind: 'letters', count: submitted.length } };
    }
  }
}
