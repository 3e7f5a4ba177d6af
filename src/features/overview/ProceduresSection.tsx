import { Link } from '#parts/Link.tsx';
import { MeterHead } from '#parts/MeterHead.tsx';
import { countText } from '#parts/numberTexts.ts';
import { paceBesideFigureText, targetName } from '#parts/paceTexts.ts';
import { paths } from '#parts/paths.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { TargetMeter } from '#parts/TargetMeter.tsx';
import { pacesOf } from '#store/derivedProcedures.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import styles from './MeterSection.module.css';

/** How far each count of procedures has come whose time is not over, and at what pace. Nothing without one. */
export function ProceduresSection() {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const open = useDeferredAppState(pacesOf).filter(
    ({ target: { by } }) => by === null || by >= today,
  );
  if (open.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="procedures">
      <SectionHeading id="procedures" title="Procedures">
        <Link to={paths.procedures.link()}>All procedures</Link>
      </SectionHeading>
      <ul className={styles.meters}>
        {open.map((shown) => {
          const { target, pace } = shown;
          return (
            <li key={target.id}>
              <MeterHead
                name={targetName(target)}
                value={countText(pace.done)}
                of={countText(target.minimum)}
              />
              <TargetMeter shown={shown} />
              <p className={styles.pace}>{paceBesideFigureText(shown, today, dateStyle)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
