/** What stands in the palette, and what choosing it does. */
import type { FindGroup, Findable } from '#domain/findByWords.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { FrameActions } from '#parts/frameActions.ts';
import type { AppStore } from '#store/appStore.ts';
import type { Keystroke } from '#ui/keystroke.ts';

/** What an action may use. */
export interface Means {
  readonly store: AppStore;
  readonly frame: FrameActions;
  /** The path of the page that is shown. */
  readonly path: string;
}

/** A page to go to, or something to be done where one is. */
export type Deed =
  | { readonly to: string }
  | { readonly act: (means: Means) => void | Promise<void> };

export interface FindEntry extends Findable {
  /** Unique among all entries. */
  readonly id: string;
  /** Smaller, below the title. */
  readonly detail?: string | undefined;
  /** Of which the status is shown. */
  readonly milestone?: Milestone;
  /** The key that does the same. */
  readonly keys?: Keystroke | undefined;
  readonly deed: Deed;
}

export type EntryGroup = FindGroup<FindEntry>;
