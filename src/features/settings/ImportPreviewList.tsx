import { useRotationTypes } from '#parts/useRotationTypes.ts';
import type { AppState } from '#store/appStore.ts';
import { catalogMilestonesOf } from '#store/derivedMilestones.ts';
import type { ImportPreview, ReadFile } from '#store/importActions.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import styles from './ImportPreviewList.module.css';
import type { Named } from './importTexts.ts';
import { hasRotations, leftOutOf, namesOf, nothingText } from './importTexts.ts';
import { countText } from '#parts/numberTexts.ts';

interface ImportPreviewListProps {
  readonly preview: ImportPreview;
  readonly ours: AppState['tables'];
  readonly backup: ReadFile;
}

/** What an import would do, by what becomes of each entry; the names unfold. */
export function ImportPreviewList({ preview, ours, backup }: ImportPreviewListProps) {
  const dateStyle = useDateStyle();
  const catalog = useAppState(catalogMilestonesOf);
  const types = useRotationTypes(hasRotations(ours) || hasRotations(backup.tables));
  const named = namesOf(preview, ours, backup.tables, { catalog, types, dateStyle });
  const leftOut = leftOutOf(backup);
  const nothing = nothingText(named, leftOut);
  return (
    <>
      {nothing !== null && (
        <p className={styles.nothing} role="status">
          {nothing}
        </p>
      )}
      <ul className={styles.list} aria-label="What will change">
        <Outcome names={named.added} what="added" />
        <Outcome names={named.changed} what="changed" />
        <Outcome names={named.removed} what="removed" />
        <Outcome names={named.keptNewer} what="kept as here, since the file’s is not newer" />
        <Outcome names={named.unchanged} what="the same in both" />
        <Outcome names={named.onlyHere} what="not in the file, kept as here" />
        <Outcome names={leftOut} what="left out of the file" />
      </ul>
    </>
  );
}

interface OutcomeProps {
  readonly names: readonly Named[];
  readonly what: string;
}

/** So many are listed: nobody reads on, and thousands would be slow to draw. */
const mostNames = 200;

/** What becomes of these entries, with their number; nothing where there are none. */
export function Outcome({ names, what }: OutcomeProps) {
  if (names.length === 0) return null;
  const more = names.length - mostNames;
  return (
    <li>
      <details>
        <summary>
          <span className={styles.count}>{countText(names.length)}</span> {what}
        </summary>
        <ul className={styles.names}>
          {names.slice(0, mostNames).map(({ key, name, kind }) => (
            <li key={key}>
              {name}
              {kind !== null && <span className={styles.kind}> {kind}</span>}
            </li>
          ))}
          {more > 0 && <li>and {countText(more)} more</li>}
        </ul>
      </details>
    </li>
  );
}
