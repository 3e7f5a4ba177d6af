import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { BackupRow } from './BackupRow.tsx';
import { CopyInFileRow } from './CopyInFileRow.tsx';
import { EraseRow } from './EraseRow.tsx';
import { ImportRow } from './ImportRow.tsx';
import { PrintRow } from './PrintRow.tsx';
import { RestorePointsRow } from './RestorePointsRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { ShareRow } from './ShareRow.tsx';
import { sevenDaysText, storageText } from './storageTexts.ts';
import { TakeOutRow } from './TakeOutRow.tsx';
import { useStorageFacts } from '#store/useStorageFacts.ts';
import styles from './YourDataSection.module.css';

/** How the record is kept, and all that can be done with it as a whole. */
export function YourDataSection() {
  const facts = useStorageFacts();
  const use = facts === null ? '' : ` ${storageText(facts)}`;
  return (
    <SettingsSection
      id="your-data"
      title="Your data"
      lede={`Everything stays in this browser. Nothing is sent anywhere.${use}`}
    >
      {facts?.isClearedAfterSevenDays === true && <p className={styles.rule}>{sevenDaysText}</p>}
      <p className={styles.more}>
        <Link to={paths.yourData.link()}>What is kept where</Link>
      </p>
      <div className={styles.rows}>
        <BackupRow />
        <ImportRow />
        <CopyInFileRow />
        <RestorePointsRow />
        <TakeOutRow />
        <PrintRow />
        <ShareRow />
        <EraseRow />
      </div>
    </SettingsSection>
  );
}
