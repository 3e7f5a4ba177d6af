/** The plan's record, and the first plan. Changes of it, which take rotations along, are in `changePlan.ts`. */
import type { Plan } from '#domain/plan.ts';
import { isLive } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore, RecordState } from './appStore.ts';
import { change } from './change.ts';
import { notStamped } from './edits.ts';
import { welcomeEdit } from './settingsEdit.ts';

export const planId = 'current';

export function hasPlanIn({ tables }: RecordState): boolean {
  return isLive(tables.plan[planId]);
}

/** The first plan, with the note that the welcome questions are answered. */
export function answerWelcome(store: AppStore, plan: Plan): boolean {
  return change(store, {
    label: 'draw your roadmap',
    message: 'Your roadmap is drawn.',
    edits: { ...planEdit(plan), ...welcomeEdit('answered') },
  });
}

/** The app without a plan, until the person wants one. */
export function skipWelcome(store: AppStore): void {
  change(store, { label: 'skip the welcome', edits: welcomeEdit('skipped') });
}

export function planEdit(plan: Plan): { readonly plan: Record<string, LiveRecordOf<'plan'>> } {
  // Adjustments have a table of their own.
  const { adjustments: _, timeOff: __, ...stored } = plan;
  return { plan: { [planId]: { ...stored, id: planId, updatedAt: notStamped } } };
}
