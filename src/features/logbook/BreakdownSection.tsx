import { useMemo, useState } from 'react';
import { categoryName, procedureCategories } from '#catalog/procedures.ts';
import { hasDay } from '#domain/dateRange.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { LoggedProcedure, RoleTotals } from '#domain/procedureLog.ts';
import { totalsBy } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { Schedule } from '#domain/schedule.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { useRotationTypes } from '#parts/useRotationTypes.ts';
import { roleNames, rotationText } from '#parts/logbookTexts.ts';
import { countText } from '#parts/numberTexts.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import type { Rotation, RotationTypes } from '#domain/rotation.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './BreakdownSection.module.css';

type Split = 'category' | 'training-year' | 'rotation';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly totals: RoleTotals;
}

const splitNames: Readonly<Record<Split, string>> = {
  category: 'Category',
  'training-year': 'Training year',
  rotation: 'Rotation',
};

/** What the log is made of: a bar and its figures in each row of a table. */
export function BreakdownSection() {
  const [split, setSplit] = useState<Split>('category');
  const log = useDeferredAppState(procedureLogOf);
  const schedule = useAppState(scheduleOf);
  const rotations = useAppState(rotationsOf);
  const types = useRotationTypes(split === 'rotation' && rotations.length > 0);
  const dateStyle = useDateStyle();
  const groups = useMemo(
    () => groupsOf(log, split, schedule, rotations, types, dateStyle),
    [log, split, schedule, rotations, types, dateStyle],
  );
  const most = Math.max(1, ...groups.map(({ totals }) => totals.total));
  return (
    <section className={styles.section} aria-labelledby="breakdown">
      <SectionHeading id="breakdown" title="What you did">
        <SegmentedControl
          legend="Split by"
          hidesLegend
          value={split}
          onChange={setSplit}
          options={[
            { value: 'category', label: 'Category' },
            { value: 'training-year', label: 'Year' },
            { value: 'rotation', label: 'Rotation' },
          ]}
        />
      </SectionHeading>
      <table className={styles.table}>
        <caption className="visuallyHidden">
          Procedures by {splitNames[split].toLowerCase()} and role
        </caption>
        <thead>
          <tr>
            <th scope="col">{splitNames[split]}</th>
            <td className={styles.bar} aria-hidden="true">
              {' '}
            </td>
            {procedureRoles.map((role) => (
              <th key={role} scope="col">
                {roleNames[role]}
              </th>
            ))}
            <th scope="col">In all</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, totals }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles.bar} aria-hidden="true">
                <Bar totals={totals} most={most} />
              </td>
              {procedureRoles.map((role) => (
                <td key={role}>{totals[role] === 0 ? '–' : countText(totals[role])}</td>
              ))}
              <td>{countText(totals.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend} aria-hidden="true">
        {procedureRoles.map((role) => (
          <span key={role} className={styles[role]}>
            {roleNames[role]}
          </span>
        ))}
      </p>
    </section>
  );
}

function Bar({ totals, most }: { readonly totals: RoleTotals; readonly most: number }) {
  return (
    <svg className={styles.picture} viewBox="0 0 100 10" preserveAspectRatio="none">
      {procedureRoles.map((role, index) => {
        const before = procedureRoles
          .slice(0, index)
          .reduce((sum, other) => sum + totals[other], 0);
        return (
          <rect
            key={role}
            className={styles[role]}
            x={(before / most) * 100}
            width={(totals[role] / most) * 100}
            height="10"
          />
        );
      })}
    </svg>
  );
}

function groupsOf(
  log: readonly LoggedProcedure[],
  split: Split,
  schedule: Schedule | null,
  rotations: readonly Rotation[],
  types: RotationTypes,
  dateStyle: DateStyle,
): readonly Group[] {
  switch (split) {
    case 'category': {
      const totals = totalsBy(log, ({ category }) => category);
      return named(
        totals,
        procedureCategories.map(({ id }) => id),
        categoryName,
      );
    }
    case 'training-year': {
      const years = schedule?.trainingYears ?? [];
      const totals = totalsBy(
        log,
        ({ date }) => years.find((year) => hasDay(year, date))?.label ?? outside,
      );
      return named(totals, [...years.map(({ label }) => label), outside], (label) => label);
    }
    case 'rotation': {
      const byId = new Map(rotations.map((rotation) => [rotation.id, rotation]));
      const totals = totalsBy(log, ({ rotation = '' }) => (byId.has(rotation) ? rotation : none));
      return named(totals, [...rotations.map(({ id }) => id), none], (id) => {
        const rotation = byId.get(id);
        return rotation === undefined
          ? id
          : `${rotationText(rotation, types)}, ${dateText(rotation.start, dateStyle)}`;
      });
    }
  }
}

const outside = 'Outside of your training years';
const none = 'No rotation';

/** In this order; groups of which nothing is logged are left out. */
function named(
  totals: ReadonlyMap<string, RoleTotals>,
  order: readonly string[],
  nameOf: (id: string) => string,
): readonly Group[] {
  return order.flatMap((id) => {
    const found = totals.get(id);
    return found === undefined ? [] : [{ id, name: nameOf(id), totals: found }];
  });
}
