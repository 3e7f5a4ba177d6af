/** Adding, changing and removing entries of the procedure log. */
import { procedureById } from '#catalog/procedures.ts';
import { largestProcedureCount, textLimits } from '#record/fields.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';
import { settingsEdit } from './settingsEdit.ts';

/** An entry as it is stored, without id and stamp. */
export type ProcedureDraft = Omit<LiveRecordOf<'procedures'>, 'id' | 'updatedAt'>;

/** In characters. */
export const procedureLimits = {
  procedure: textLimits.title,
  line: textLimits.line,
  notes: textLimits.notes,
} as const;

/** The most that one entry may stand for. */
export const countLimit = largestProcedureCount;

/** False when it could not be taken, since the tab is read-only. */
export function addProcedure(store: AppStore, draft: ProcedureDraft): boolean {
  const id = `procedure-${store.newId()}`;
  const text = draftText(draft);
  return change(store, {
    label: `add “${text}”`,
    message: `Added ${text}.`,
    edits: { procedures: { [id]: { ...draft, id, updatedAt: notStamped } } },
  });
}

/** Takes the place of the entry of that id. */
export function changeProcedure(store: AppStore, id: string, draft: ProcedureDraft): boolean {
  const text = draftText(draft);
  return change(store, {
    label: `change “${text}”`,
    message: `Changed to ${text}.`,
    edits: { procedures: { [id]: { ...draft, id, updatedAt: notStamped } } },
  });
}

export function removeProcedures(store: AppStore, ids: readonly string[]): void {
  const count = entriesText(ids.length);
  change(store, {
    label: `remove ${count}`,
    message: `${count} removed from the log.`,
    edits: { procedures: Object.fromEntries(ids.map((id) => [id, deletedRecord(id)])) },
  });
}

/** Adds many as one change. `columns` are the headings of their file by field, remembered for the next one. */
export function importProcedures(
  store: AppStore,
  drafts: readonly ProcedureDraft[],
  columns: Readonly<Record<string, string>>,
): boolean {
  const count = entriesText(drafts.length);
  return change(store, {
    label: `import ${count}`,
    message: `${count} imported into the log.`,
    edits: {
      ...settingsEdit(store, { procedureColumns: columns }),
      procedures: Object.fromEntries(
        drafts.map((draft) => {
          const id = `procedure-${store.newId()}`;
          return [id, { ...draft, id, updatedAt: notStamped }];
        }),
      ),
    },
  });
}

function entriesText(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-US')} entries`;
}

/** "Paracentesis, ultrasound-guided, 2 performed". */
function draftText({ procedure, count, role }: ProcedureDraft): string {
  return `${procedureById(procedure)?.name ?? procedure}, ${count} ${role}`;
}
