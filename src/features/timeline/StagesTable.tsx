import type { Stage } from '#domain/stage.ts';
import { DateText } from '#ui/DateText.tsx';
import { stageColors } from '#parts/stageColors.ts';
import styles from './Tables.module.css';
import { shortLength } from './timelineTexts.ts';

interface StagesTableProps {
  readonly stages: readonly Stage[];
}

/** What the bars of the picture say. */
export function StagesTable({ stages }: StagesTableProps) {
  return (
    <table className={`${styles.table} ${styles.stages}`}>
      <caption>Training stages</caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Starts</th>
          <th scope="col">Ends</th>
          <th scope="col" className={styles.length}>
            Length
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage.start}>
            <th scope="row">
              <span className={`${styles.stage} ${stageColors[stage.kind]}`}>{stage.name}</span>
            </th>
            <td className={styles.figure}>
              <DateText date={stage.start} />
            </td>
            <td className={`${styles.figure} ${styles.ends}`}>
              <DateText date={stage.end} />
            </td>
            <td className={`${styles.figure} ${styles.length}`}>{shortLength(stage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
