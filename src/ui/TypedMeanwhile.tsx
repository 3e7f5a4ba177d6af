import { useEffectEvent, useLayoutEffect } from 'react';
import { typedText } from './typedText.ts';

interface TypedMeanwhileProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Escape: what is loading is not wanted any more. */
  readonly onCancel: () => void;
}

/** Stands in for a dialog that begins with a field and is still loading: keeps for it what is typed meanwhile. */
export function TypedMeanwhile({ typed, onType, onCancel }: TypedMeanwhileProps) {
  const take = useEffectEvent((event: KeyboardEvent): void => {
    // The page is as good as behind the dialog.
    event.stopPropagation();
    const text = typedText(typed, event);
    if (event.key === 'Escape') onCancel();
    else if (text !== null) onType(text);
    else return;
    event.preventDefault();
  });

  // In the layout: it has to be gone before a key can reach the dialog.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => take(event);
    // Before anything on the page hears it: the focus is still where it was.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return null;
}
