import { memoryMirror } from './memoryMirror.ts';
import { memoryTexts } from './memoryTexts.ts';
import type { SavedStore } from './store.ts';
import { savedStore } from './store.ts';

interface TwoTabs {
  readonly one: SavedStore;
  readonly two: SavedStore;
  /** Lets both tabs hear each other until neither has anything new to say. */
  readonly deliver: () => void;
}

/** More rounds than any exchange between two tabs can take. */
const mostRounds = 20;

/** Two tabs of one browser: one localStorage, one database, two stores. */
export function twoTabs(stored: Readonly<Record<string, string>> = {}): TwoTabs {
  const texts = memoryTexts(stored);
  const mirror = memoryMirror();
  const one = savedStore({ texts, mirror, idPrefix: 'one' });
  const two = savedStore({ texts: texts.otherTab(), mirror, idPrefix: 'two' });

  function deliver(): void {
    for (let round = 0; round < mostRounds; round += 1) {
      const [oneHeard, twoHeard] = [one.texts.deliver(), two.texts.deliver()];
      if (!oneHeard && !twoHeard) return;
    }
    throw new Error('The tabs do not stop answering each other');
  }

  return { one, two, deliver };
}
