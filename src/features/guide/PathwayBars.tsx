import { pathways } from '#catalog/pathways.ts';
import { wholeMonthsText } from '#domain/durationText.ts';
import type { Pathway } from '#domain/pathway.ts';
import { monthsAfterSchool } from '#domain/planFromAnswer.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { finalPathwayOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { DateText } from '#ui/DateText.tsx';
import { Note } from '#ui/Note.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { stageColors } from '#parts/stageColors.ts';
import styles from './PathwayBars.module.css';

/** What comes after school on every pathway of the United States, all on one scale, from the pathways' own data. */
export function PathwayBars() {
  return (
    <>
      <figure className={styles.figure}>
        <ul>
          {pathways.map((pathway) => (
            <PathwayRow key={pathway.id} pathway={pathway} />
          ))}
        </ul>
        <figcaption>Years after medical school, as they usually are.</figcaption>
      </figure>
      <OwnPlan />
    </>
  );
}

function PathwayRow({ pathway }: { readonly pathway: Pathway }) {
  const { name, stages, seasons } = pathway;
  const after = stages.filter(({ kind }) => kind !== 'medical-school');
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <ol className={styles.bars}>
        {after.map((stage) => (
          <li
            key={stage.id}
            className={`${styles.bar} ${stageColors[stage.kind]}`}
            style={{ inlineSize: `${(100 * stage.months) / longest}%` }}
          >
            <span className="visuallyHidden">
              {stage.name}: {wholeMonthsText(stage.months)}
            </span>
            <span className={styles.label} aria-hidden="true">
              {stage.months / 12} <span className={styles.long}>{stage.name}</span>
              <span className={styles.short}>{stage.shortName}</span>
            </span>
          </li>
        ))}
      </ol>
      <span className={styles.total}>
        <b>{wholeMonthsText(monthsAfterSchool(pathway))}</b>
        {seasons.length > 0 && (
          <>
            {' '}
            {seasons.length} {seasons.length === 1 ? 'application' : 'applications'}
          </>
        )}
      </span>
    </li>
  );
}

/** The person's own way and its end, where their plan has dates. */
function OwnPlan() {
  const isRead = useIsRead();
  const pathway = useAppState(finalPathwayOf);
  const dates = useAppState(scheduleOf);
  if (!isRead || dates === null) return null;
  return (
    <div className={styles.own}>
      <Note
        kind="info"
        fact={`You follow ${pathway.name}.`}
        actions={
          <Link className={buttonClass({ size: 'small' })} to={paths.compare.link()}>
            Compare with another way
          </Link>
        }
      >
        Your training ends on <DateText date={dates.anchors['training-end']} isLong />.
      </Note>
    </div>
  );
}

const longest = Math.max(...pathways.map(monthsAfterSchool));
