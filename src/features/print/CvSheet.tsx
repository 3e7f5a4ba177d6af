import type { CurriculumVitae } from '#domain/curriculumVitae.ts';
import { cvSections } from '#domain/curriculumVitae.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { cvDateText, cvLineText, cvSectionNames } from './cvTexts.ts';
import styles from './CvSheet.module.css';
import { Sheet, SheetSection } from './Sheet.tsx';

interface CvSheetProps {
  readonly cv: CurriculumVitae;
  readonly name: string;
}

/** What is done, as a CV; sections of which nothing is done are left out. */
export function CvSheet({ cv, name }: CvSheetProps) {
  const today = useAppState((state) => state.today);
  const types = useAppState(rotationTypesOf);
  const dateStyle = useDateStyle();
  const sections = cvSections.filter((section) => cv[section].length > 0);
  const title = name.trim() === '' ? 'Curriculum vitae' : `Curriculum vitae of ${name.trim()}`;
  return (
    <Sheet labelledBy="cv">
      <h2 id="cv" className={styles.title}>
        {title}
      </h2>
      {sections.length === 0 && <p>Nothing is done yet that belongs in a CV.</p>}
      {sections.map((section) => (
        <SheetSection key={section} id={`cv-${section}`} title={cvSectionNames[section]}>
          <dl className={styles.lines}>
            {cv[section].map((line) => (
              <div key={`${line.kind} ${line.id}`} className={styles.line}>
                <dt>{cvDateText(line, today, dateStyle)}</dt>
                <dd>{cvLineText(line, types)}</dd>
              </div>
            ))}
          </dl>
        </SheetSection>
      ))}
    </Sheet>
  );
}
