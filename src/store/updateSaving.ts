/** The way to change what the store says of saving. */
import type { MirrorFailure } from '#platform/mirror.ts';
import type { AppStore } from './appStore.ts';
import type { Damage, Saving } from './saveState.ts';

/** Leaves the state alone where there is no news, so that nothing is drawn again for it. */
export function updateSaving(store: AppStore, news: Partial<Saving>): void {
  const { saving } = store.getState();
  const next = { ...saving, ...news };
  const before = Object.values(saving);
  // What is spread over them leaves the fields in their order.
  const isNews = Object.values(next).some((value, index) => value !== before[index]);
  if (isNews) store.setState({ saving: next });
}

/** What a failure of the mirror means: a newer version is in charge of it, or it is lost for now. */
export function afterFailure({ problem }: MirrorFailure): Partial<Saving> {
  return problem === 'newer' ? { isReadOnly: true } : { mirror: 'lost' };
}

export function damagesInPlace(store: AppStore): readonly Damage[] {
  return store.getState().saving.damages.filter(({ keptIn }) => keptIn === 'place');
}

/** Unless it is known: the same text can come again, from another tab. */
export function addDamage(store: AppStore, damage: Damage): void {
  const { damages } = store.getState().saving;
  const isKnown = damages.some(({ part, text }) => part === damage.part && text === damage.text);
  if (!isKnown) updateSaving(store, { damages: [...damages, damage] });
}

/** Its bytes are safe elsewhere: they may be written over where they stood. */
export function markSetAside(store: AppStore, damage: Damage): void {
  updateSaving(store, {
    damages: store
      .getState()
      .saving.damages.map((other) =>
        other === damage ? { ...damage, keptIn: 'quarantine' } : other,
      ),
  });
}
