import type { RecordsOf, TableName, Tables } from './schema.ts';

/** Tables made one by one. A table that is missing here does not compile. */
export function tablesOf(make: <T extends TableName>(table: T) => RecordsOf<T>): Tables {
  return {
    plan: make('plan'),
    milestones: make('milestones'),
    rotations: make('rotations'),
    procedures: make('procedures'),
    credits: make('credits'),
    contacts: make('contacts'),
    settings: make('settings'),
    adjustments: make('adjustments'),
    scenarios: make('scenarios'),
    rotationChoices: make('rotationChoices'),
    targets: make('targets'),
    reading: make('reading'),
  };
}

export const emptyTables: Tables = tablesOf(() => ({}));
