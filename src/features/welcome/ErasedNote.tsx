import { Note } from '#ui/Note.tsx';

/** Says that everything was erased, on the page that it ends on. */
export function ErasedNote() {
  return (
    <div role="status">
      <Note kind="good" fact="Everything in this browser was erased.">
        Nothing of your record is left here. Backups that you downloaded are yours to keep or
        delete.
      </Note>
    </div>
  );
}
