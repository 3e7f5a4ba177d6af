import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { notesLimit, setNotes } from '#store/milestoneActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { TextArea } from '#ui/TextArea.tsx';

/** A pause of so many milliseconds in typing saves what stands there. */
const pause = 400;

/**
 * Saves at every pause, and when the field, the milestone or the page is left. All that is typed until the field is
 * left is taken back as one.
 */
export function NotesField({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  const saved = useAppState((state) => milestoneRecordOf(state, milestone.id)?.notes ?? '');
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const isGoingOn = useRef(false);

  function save(): void {
    if (draft === null) return;
    // What a read-only tab cannot take stays in the field, to be copied from there.
    if (!setNotes(store, milestone, draft, isGoingOn.current)) return;
    isGoingOn.current ||= draft !== saved;
    unsaved.current = null;
    setDraft(null);
  }

  const saveAfterPause = useEffectEvent(save);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(saveAfterPause, pause);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    const saveOnLeaving = (): void => {
      if (unsaved.current !== null) setNotes(store, milestone, unsaved.current, isGoingOn.current);
      unsaved.current = null;
    };
    window.addEventListener('pagehide', saveOnLeaving);
    return () => {
      window.removeEventListener('pagehide', saveOnLeaving);
      saveOnLeaving();
    };
  }, [milestone, store]);

  return (
    <TextArea
      label="Notes"
      value={draft ?? saved}
      maxLength={notesLimit}
      onChange={(text) => {
        unsaved.current = text;
        setDraft(text);
      }}
      onBlur={() => {
        save();
        isGoingOn.current = false;
      }}
    />
  );
}
