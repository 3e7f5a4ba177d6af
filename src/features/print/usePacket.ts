import { useMemo } from 'react';
import { cvRules } from '#catalog/curriculumVitae.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { CurriculumVitae } from '#domain/curriculumVitae.ts';
import { curriculumVitae } from '#domain/curriculumVitae.ts';
import type { NextOnPaper, ProceduresOnPaper, RotationsOnPaper } from '#domain/packet.ts';
import {
  creditWindowsOnPaper,
  nextOnPaper,
  peopleOnPaper,
  proceduresOnPaper,
  requirementsOnPaper,
  roomOnPaper,
  rotationsOnPaper,
} from '#domain/packet.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import type { Contact } from '#store/derivedContacts.ts';
import { contactsOf } from '#store/derivedContacts.ts';
import type { RuleWindow } from '#store/derivedCredits.ts';
import { creditsOf, creditWindowsOf } from '#store/derivedCredits.ts';
import { liveMilestones, milestonesOf } from '#store/derivedMilestones.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import type { TargetPace } from '#store/derivedProcedures.ts';
import { pacesOf, procedureLogOf } from '#store/derivedProcedures.ts';
import {
  attendedRotationsOf,
  measuredRequirementsOf,
  rotationTypesOf,
} from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';

/** All that a packet can say, whether it is chosen or not. */
export interface Packet {
  readonly next: NextOnPaper;
  readonly rotations: RotationsOnPaper;
  readonly requirements: readonly MeasuredRequirement[];
  readonly procedures: ProceduresOnPaper;
  readonly paces: readonly TargetPace[];
  readonly windows: readonly RuleWindow[];
  /** They stand in the column of the procedures, below these. */
  readonly hasCreditsRight: boolean;
  readonly people: readonly Contact[];
  readonly cv: CurriculumVitae;
}

/** Rotations ahead that leave room for the rest. */
const mostRotations = 2;

/** Without `hasOwn`, the CV has no milestones of the person's own. */
export function usePacket(hasOwn: boolean): Packet {
  const today = useAppState((state) => state.today);
  const milestones = useAppState(milestonesOf);
  const rotations = useAppState(attendedRotationsOf);
  const log = useAppState(procedureLogOf);
  const windows = useAppState(creditWindowsOf);
  const contacts = useAppState(contactsOf);
  const schedule = useAppState(scheduleOf);
  const paces = useAppState(pacesOf);
  const trainingEnd = schedule?.anchors['training-end'] ?? null;
  const requirements = useRequirements(trainingEnd);
  // Those that are merely customary stand under a heading of their own.
  const requirementRows =
    requirements.length + (requirements.some(({ isRequired }) => !isRequired) ? 1 : 0);
  const shownWindows = creditWindowsOnPaper(windows, trainingEnd, today);
  const all = useMemo(() => proceduresOnPaper(log, today), [log, today]);
  const room = roomOnPaper({
    requirements: requirementRows,
    categories: all.categories.length + (all.others === null ? 0 : 1),
    paces: paces.length,
    windows: shownWindows.length,
  });
  const procedures = useMemo(
    () => proceduresOnPaper(log, today, room.categories),
    [log, today, room.categories],
  );
  return {
    next: nextOnPaper(milestones, room.milestones),
    rotations: rotationsOnPaper(rotations, today, mostRotations),
    requirements,
    procedures,
    paces,
    windows: shownWindows,
    hasCreditsRight: room.hasCreditsRight,
    people: peopleOnPaper(contacts),
    cv: useCurriculumVitae(hasOwn),
  };
}

function useRequirements(trainingEnd: CalendarDate | null): readonly MeasuredRequirement[] {
  const today = useAppState((state) => state.today);
  const measured = useAppState(measuredRequirementsOf);
  return requirementsOnPaper(measured, today, trainingEnd);
}

function useCurriculumVitae(hasOwn: boolean): CurriculumVitae {
  const today = useAppState((state) => state.today);
  const schedule = useAppState(scheduleOf);
  const milestones = useAppState(milestonesOf);
  const records = useAppState((state) => state.tables.milestones);
  const rotations = useAppState(rotationsOf);
  const types = useAppState(rotationTypesOf);
  const log = useAppState(procedureLogOf);
  const credits = useAppState(creditsOf);
  return useMemo(() => {
    const stages = schedule?.stages ?? [];
    const additions = liveMilestones(records);
    const sources = { stages, milestones, additions, rotations, types, log, credits };
    return curriculumVitae(sources, hasOwn ? cvRules : { ...cvRules, ownMilestones: {} }, today);
  }, [schedule, milestones, records, rotations, types, log, credits, hasOwn, today]);
}
