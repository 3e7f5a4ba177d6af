/** Changes of rotations, and of how the person's own program plans and counts them. */
import type { RequirementOverride } from '#domain/requirement.ts';
import type { CustomRotationType } from '#domain/rotation.ts';
import type { RotationConflict } from '#domain/rotationConflict.ts';
import type { RotationChanges } from '#domain/rotationEdits.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { largestLeaveDays, largestRequirement, textLimits } from '#record/fields.ts';
import type { RecordOf, Tables } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { changePlan, rotationRecords } from './changePlan.ts';
import { deletedRecord, notStamped } from './edits.ts';

/** The longest texts of a rotation and of a type, in characters. */
export const rotationTextLimits = textLimits;

/** The most workdays of leave in one rotation. */
export const leaveLimit = largestLeaveDays;

/** The largest figure of one's own for a requirement. */
export const requirementLimit = largestRequirement;

/** What is said and can be undone. */
interface Told {
  /** To follow "Undo": "place “ICU”". */
  readonly label: string;
  readonly message: string;
}

/**
 * Takes over what an edit of rotations gives, and with it the schemes of years, by label. Too much leave in them
 * extends training, and then other rotations move with their years.
 */
export function changeRotations(
  store: AppStore,
  changes: RotationChanges,
  told: Told,
  schemes: Readonly<Record<string, BlockScheme>> = {},
): void {
  if (changes.put.length + changes.removed.length + Object.keys(schemes).length === 0) return;
  changePlan(store, {
    ...told,
    edits: { rotations: recordsOf(changes), rotationChoices: schemeRecords(schemes) },
  });
}

/** Adds a type of the person's own, or takes the place of the one of this id; gives its id. */
export function putCustomType(
  store: AppStore,
  type: Omit<CustomRotationType, 'id' | 'shortName'>,
  id: string | null = null,
): string {
  const typeId = id ?? `type-${store.newId()}`;
  const record = { ...type, kind: 'type' as const, id: typeId, updatedAt: notStamped };
  change(store, {
    label: `${id === null ? 'add' : 'change'} the rotation “${type.name}”`,
    message: id === null ? `“${type.name}” can be placed now.` : `“${type.name}” is changed.`,
    edits: { rotationChoices: { [typeId]: record } },
  });
  return typeId;
}

/** For one that no rotation is of. */
export function removeCustomType(
  store: AppStore,
  { id, name }: Pick<CustomRotationType, 'id' | 'name'>,
): void {
  change(store, {
    label: `delete the rotation “${name}”`,
    message: `“${name}” is deleted.`,
    edits: { rotationChoices: { [id]: deletedRecord(id) } },
  });
}

/** Sets the figures of the person's own program; null follows the rule again. */
export function overrideRequirement(
  store: AppStore,
  { id, name }: { readonly id: string; readonly name: string },
  override: RequirementOverride | null,
): void {
  const recordId = `requirement.${id}`;
  const record: RecordOf<'rotationChoices'> =
    override === null
      ? deletedRecord(recordId)
      : {
          ...withoutUndefined(override),
          kind: 'requirement',
          requirement: id,
          id: recordId,
          updatedAt: notStamped,
        };
  change(store, {
    label: `change “${name}”`,
    message:
      override === null
        ? `“${name}” follows the rule again.`
        : `“${name}” is as your program has it.`,
    edits: { rotationChoices: { [recordId]: record } },
  });
}

/** The conflict is known, and stays quiet until something about it changes. */
export function acknowledgeConflict(
  store: AppStore,
  { key, fingerprint }: Pick<RotationConflict, 'key' | 'fingerprint'>,
): void {
  const id = `known.${key}`;
  change(store, {
    label: 'quiet a conflict',
    message: 'This conflict stays quiet until something about it changes.',
    edits: {
      rotationChoices: {
        [id]: {
          kind: 'known-conflict',
          conflict: key,
          fingerprint,
          id,
          updatedAt: notStamped,
        },
      },
    },
  });
}

function recordsOf({ put, removed }: RotationChanges): Tables['rotations'] {
  return {
    ...Object.fromEntries(removed.map((id) => [id, deletedRecord(id)])),
    ...rotationRecords(put),
  };
}

function schemeRecords(schemes: Readonly<Record<string, BlockScheme>>): Tables['rotationChoices'] {
  return Object.fromEntries(
    Object.entries(schemes).map(([year, scheme]) => {
      // A label may have a space, an id has none.
      const id = `scheme.${year.replaceAll(/[^\w.:-]/g, '_')}`;
      return [id, { kind: 'scheme', year, scheme, id, updatedAt: notStamped }];
    }),
  );
}

function withoutUndefined({ minimum, maximum, countsLeave, notForMe }: RequirementOverride) {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(countsLeave === undefined ? {} : { countsLeave }),
    ...(notForMe === undefined ? {} : { notForMe }),
  };
}
