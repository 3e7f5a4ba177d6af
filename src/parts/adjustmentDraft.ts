/** The fields of the adjustment form, and the adjustment that they make. */
import type { AddedTimeKind, Adjustment, AdjustmentKind, LeaveReason } from '#domain/adjustment.ts';
import type { AdjustmentField } from '#domain/adjustmentProblems.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import { wholeNumber } from '#ui/wholeNumber.ts';

/** All fields of all kinds, so that nothing entered is lost when another kind is chosen. */
export interface AdjustmentDraft {
  readonly kind: AdjustmentKind;
  readonly name: string;
  readonly reason: LeaveReason;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly months: string;
  readonly percent: string;
  /** Empty: the rule decides. */
  readonly extension: string;
  readonly year: string;
  readonly stageId: string;
  readonly pathwayId: string;
}

interface Choices {
  readonly years: readonly string[];
  readonly stageIds: readonly string[];
  readonly pathways: readonly Pathway[];
}

export function newDraft({ years, stageIds, pathways }: Choices): AdjustmentDraft {
  return {
    kind: 'research',
    name: '',
    reason: 'parental',
    start: null,
    end: null,
    months: '12',
    percent: '50',
    extension: '',
    year: years[0] ?? '',
    stageId: stageIds[0] ?? '',
    pathwayId: pathways[0]?.id ?? '',
  };
}

export function draftOf(adjustment: Adjustment, choices: Choices): AdjustmentDraft {
  const draft = newDraft(choices);
  switch (adjustment.kind) {
    case 'leave': {
      const { kind, reason, start, end, extension } = adjustment;
      return { ...draft, kind, reason, start, end, extension: extension?.toString() ?? '' };
    }
    case 'part-time': {
      const { kind, start, end, percent } = adjustment;
      return { ...draft, kind, start, end, percent: String(percent) };
    }
    case 'repeated-year':
      return { ...draft, kind: adjustment.kind, year: adjustment.year };
    case 'credit': {
      const { kind, stageId, months } = adjustment;
      return { ...draft, kind, stageId, months: String(months) };
    }
    case 'pathway-change': {
      const { kind, year, pathway } = adjustment;
      return { ...draft, kind, year, pathwayId: pathway.id };
    }
    default: {
      const { kind, start, months, name = '' } = adjustment;
      return { ...draft, kind, start, months: String(months), name };
    }
  }
}

/** The adjustment that a draft makes, or the field that is still empty. */
export function adjustmentOf(
  draft: AdjustmentDraft,
  id: string,
  pathways: readonly Pathway[],
): Adjustment | { readonly missing: AdjustmentField } {
  const { kind, start, end, year } = draft;
  switch (kind) {
    case 'repeated-year':
      return year === '' ? { missing: 'year' } : { id, kind, year };
    case 'credit':
      return { id, kind, stageId: draft.stageId, months: wholeNumber(draft.months) };
    case 'pathway-change': {
      const pathway = pathways.find((one) => one.id === draft.pathwayId);
      if (year === '') return { missing: 'year' };
      return pathway === undefined ? { missing: 'pathway' } : { id, kind, year, pathway };
    }
    case 'leave':
    case 'part-time': {
      if (start === null) return { missing: 'start' };
      if (end === null) return { missing: 'end' };
      if (kind === 'part-time')
        return { id, kind, start, end, percent: wholeNumber(draft.percent) };
      const given = draft.extension.trim();
      const extension = given === '' ? {} : { extension: wholeNumber(given) };
      return { id, kind, reason: draft.reason, start, end, ...extension };
    }
    default:
      return start === null ? { missing: 'start' } : addedTime(kind, draft, id, start);
  }
}

function addedTime(
  kind: AddedTimeKind,
  { months, name }: AdjustmentDraft,
  id: string,
  start: CalendarDate,
): Adjustment {
  const trimmed = name.trim();
  const named = trimmed === '' ? {} : { name: trimmed };
  return { id, kind, start, months: wholeNumber(months), ...named };
}
