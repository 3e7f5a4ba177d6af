/** A record that somebody else shared, held beside the reader's own so that the same parts can show it. */
import type { Tables } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { createAppStore } from './appStore.ts';
import { notYetSaving } from './saveState.ts';

/**
 * Takes no change, and nothing keeps it saved. The reader gives the day and the way in which dates are written;
 * what was shared holds no settings.
 */
export function readOnlyStore(reader: AppStore, tables: Tables): AppStore {
  const store = createAppStore({ clock: reader.clock, newId: reader.newId });
  store.setState({
    tables,
    isRead: true,
    isReadWhole: true,
    saving: { ...notYetSaving, isReadOnly: true },
  });
  lookAs(reader.getState(), store);
  return store;
}

/** From now on the store follows the reader's day and settings. Gives what ends it. */
export function followReader(reader: AppStore, store: AppStore): () => void {
  return reader.subscribe((state, before) => {
    const isChanged =
      state.today !== before.today || state.tables.settings !== before.tables.settings;
    if (isChanged) lookAs(state, store);
  });
}

function lookAs({ today, tables: { settings } }: AppState, store: AppStore): void {
  store.setState(({ tables }) => ({ today, tables: { ...tables, settings } }));
}
