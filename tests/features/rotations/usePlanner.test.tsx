// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, it } from 'vitest';
import type { Planner } from '#features/rotations/usePlanner.ts';
import { usePlanner } from '#features/rotations/usePlanner.ts';
import { rotationYearsOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

function PlannerAlone({ heard }: { readonly heard: Planner[] }) {
  const planner = usePlanner(useAppState(rotationYearsOf));
  useEffect(() => {
    heard.push(planner);
  });
  return null;
}

/** Gives the planner as it is now. */
function plannerOf(person: Parameters<typeof planTables>[0]): () => Planner {
  const heard: Planner[] = [];
  renderPart(<PlannerAlone heard={heard} />, { tables: planTables(person) });
  return () => {
    const planner = heard.at(-1);
    if (planner === undefined) throw new Error('Nothing was drawn');
    return planner;
  };
}

it('leaves the rows of all years but the one that is edited as they are, so that none is drawn again', () => {
  const planner = plannerOf({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') });
  const edits: readonly (() => void)[] = [
    () => planner().place('icu', { year: 'PGY-3', index: 1 }),
    () => planner().select({ year: 'PGY-3', index: 3 }),
    () => planner().split(),
  ];
  const changed = edits.map((edit) => {
    const before = planner().rows;
    act(edit);
    const { rows } = planner();
    return rows.filter((row, index) => row !== before[index]).map(({ year }) => year.label);
  });
  expect(changed).toEqual([['PGY-3'], [], ['PGY-3']]);
});
