import { requirementDetails } from '#catalog/requirementDetails.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { figureText } from '#parts/amountText.ts';
import { customaryName } from '#parts/requirementTexts.ts';
import { limitText, shortSiteOf } from './packetTexts.ts';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface RequirementsTableProps {
  readonly measured: readonly MeasuredRequirement[];
}

/** What is asked for, with where that comes from; suggestions by themselves. Nothing where nothing is asked for. */
export function RequirementsTable({ measured }: RequirementsTableProps) {
  if (measured.length === 0) return null;
  const asked = measured.filter(({ isRequired }) => isRequired);
  const suggested = measured.filter(({ isRequired }) => !isRequired);
  return (
    <SheetSection id="packet-requirements" title="Requirements">
      <table className={styles.table} aria-labelledby="packet-requirements">
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col" className={styles.figure}>
              Done
            </th>
            <th scope="col" className={styles.figure}>
              Planned
            </th>
            <th scope="col">Of</th>
          </tr>
        </thead>
        {asked.length > 0 && (
          <tbody>
            {asked.map((one) => (
              <RequirementRow key={one.requirement.id} measured={one} />
            ))}
          </tbody>
        )}
        {suggested.length > 0 && (
          <tbody>
            <tr>
              <th className={styles.group} colSpan={4} scope="rowgroup">
                {customaryName}
              </th>
            </tr>
            {suggested.map((one) => (
              <RequirementRow key={one.requirement.id} measured={one} />
            ))}
          </tbody>
        )}
      </table>
    </SheetSection>
  );
}

function RequirementRow({ measured }: { readonly measured: MeasuredRequirement }) {
  const { requirement, done, planned, isOverridden } = measured;
  const source = requirementDetails[requirement.id]?.source ?? null;
  return (
    <tr>
      <th scope="row">
        {requirement.name}{' '}
        <span className={styles.source}>
          {isOverridden ? 'My program' : source === null ? 'no source' : shortSiteOf(source)}
        </span>
      </th>
      <td className={styles.figure}>{figureText(done)}</td>
      <td className={styles.figure}>{figureText(planned)}</td>
      <td className={styles.nowrap}>{limitText(measured)}</td>
    </tr>
  );
}
