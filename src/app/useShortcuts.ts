import { useEffect } from 'react';
import { redo, undo } from '#store/change.ts';
import { useAppStore } from '#store/useAppStore.ts';

/** Undo and redo by Ctrl/Cmd+Z and Shift, and find by `/` or Ctrl/Cmd+K. Inside a field, keys are the field's. */
export function useShortcuts(openFind: () => void): void {
  const store = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || isInDialog(event.target)) return;
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && key === 'k') handled(event, openFind);
      else if (isEditable(event.target)) return;
      else if (isCommand && key === 'z')
        handled(event, () => (event.shiftKey ? redo : undo)(store));
      else if (isCommand && key === 'y') handled(event, () => redo(store));
      else if (!isCommand && event.key === '/') handled(event, openFind);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, openFind]);
}

function handled(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
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
