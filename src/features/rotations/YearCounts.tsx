import { rotationEntries } from '#domain/countedEntry.ts';
import { isToReach, measuredRequirement } from '#domain/measuredRequirement.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { rotationsOfYear } from '#domain/rotationEdits.ts';
import { amountText, figureText } from '#parts/amountText.ts';
import { measuredRequirementsOf, rotationPlanOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './RotationYearScreen.module.css';

/** What a year brings to what the pathway asks for, beside what all years do. */
export function YearCounts({ year }: { readonly year: RotationYear }) {
  const plan = useAppState(rotationPlanOf);
  const measured = useAppState(measuredRequirementsOf);
  if (plan === null) return null;
  const { rotations, types, years, absences, schedule, overrides } = plan;
  const ofYear = rotationsOfYear(rotations, year.label);
  const entries = rotationEntries(ofYear, types, years, absences);
  const lines = measured.filter(isToReach).flatMap((all) => {
    const { requirement, isRequired } = all;
    if (!isRequired) return [];
    const override = overrides[requirement.id];
    const { done, planned } = measuredRequirement(requirement, entries, schedule, override);
    return done + planned === 0 ? [] : [{ all, here: done + planned }];
  });
  if (lines.length === 0) return null;
  return (
    <div className={styles.counts}>
      <DataTable caption={`What ${year.label} counts toward`}>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">This year</th>
            <th scope="col">All years</th>
            <th scope="col">Asked for</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ all: { requirement, done, planned, minimum }, here }) => (
            <tr key={requirement.id}>
              <th scope="row">{requirement.name}</th>
              <td>{figureText(here)}</td>
              <td>{figureText(done + planned)}</td>
              <td>{amountText(minimum, requirement.unit)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
