import { useEffect } from 'react';
import type { FrameActions } from '#parts/frameActions.ts';
import { redo } from '#store/change.ts';
import { useAppStore } from '#store/useAppStore.ts';
import type { ShortcutId } from './shortcuts.ts';
import { shortcutOf } from './shortcuts.ts';

/** Hears the keys of every page. Inside a field, keys are the field's, and in a dialog the dialog's. */
export function useShortcuts({ openFind, openShortcuts, undo }: FrameActions): void {
  const store = useAppStore();
  useEffect(() => {
    const deeds: Readonly<Record<ShortcutId, () => void>> = {
      find: openFind,
      undo,
      redo: () => redo(store),
      shortcuts: openShortcuts,
    };
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || isInDialog(event.target)) return;
      const id = shortcutOf(event);
      if (id === null || (isEditable(event.target) && !isHeardInFields(id, event))) return;
      event.preventDefault();
      deeds[id]();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, openFind, openShortcuts, undo]);
}

/** A field has no use for it: it would not be typed, and nothing in the field is undone by it. */
function isHeardInFields(id: ShortcutId, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  return id === 'find' && (ctrlKey || metaKey);
}

/** A checkbox or a radio has no text of its own to undo. */
function isEditable(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
