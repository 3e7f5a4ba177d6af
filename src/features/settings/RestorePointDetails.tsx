import { useRotationTypes } from '#parts/useRotationTypes.ts';
import { catalogMilestonesOf } from '#store/derivedMilestones.ts';
import type { OpenedRestorePoint, ListedRestorePoint } from '#store/restorePoints.ts';
import { previewRestore } from '#store/restorePoints.ts';
import { useRecordState } from '#store/useRecordState.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Note } from '#ui/Note.tsx';
import { Outcome } from './ImportPreviewList.tsx';
import styles from './ImportPreviewList.module.css';
import { hasRotations, namesOf, tableText } from './importTexts.ts';
import { differenceText, reasonTexts, whenText } from './restorePointTexts.ts';

interface RestorePointDetailsProps {
  readonly point: ListedRestorePoint;
  readonly opened: OpenedRestorePoint;
}

/** What going back to a restore point would do, entry by entry. */
export function RestorePointDetails({ point, opened }: RestorePointDetailsProps) {
  const state = useRecordState();
  const dateStyle = useDateStyle();
  const types = useRotationTypes(hasRotations(state.tables) || hasRotations(opened.tables));
  const preview = previewRestore(state, opened);
  const named = namesOf(preview, state.tables, opened.tables, {
    catalog: catalogMilestonesOf(state),
    types,
    dateStyle,
  });
  return (
    <>
      <p>
        {reasonTexts[point.reason]}, {whenText(point, state.today, dateStyle)}.
      </p>
      <p className={styles.nothing}>{differenceText(preview)}</p>
      <ul className={styles.list} aria-label="What restoring does">
        <Outcome names={named.added} what="brought back" />
        <Outcome names={named.changed} what="changed back" />
        <Outcome names={named.removed} what="removed, since they were added later" />
        <Outcome names={named.unchanged} what="the same in both" />
      </ul>
      {opened.unreadable.length > 0 && (
        <Note kind="warning" fact="Part of this restore point cannot be read.">
          What you have now of it stays: {opened.unreadable.map(tableText).join(', ')}.
        </Note>
      )}
    </>
  );
}
