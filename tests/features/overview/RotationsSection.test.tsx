// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RotationsSection } from '#features/overview/RotationsSection.tsx';
import type { Tables } from '#record/schema.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

type Stretch = readonly [type: string, start: string, end: string, trainingYear?: string];

function rotations(...stretches: readonly Stretch[]): Partial<Tables> {
  return {
    rotations: Object.fromEntries(
      stretches.map(([type, start, end, trainingYear = 'MS3']) => [
        `${type}-${start}`,
        {
          id: `${type}-${start}`,
          updatedAt: longAgo,
          trainingYear,
          type,
          start: date(start),
          end: date(end),
          status: 'planned' as const,
        },
      ]),
    ),
  };
}

function overviewWith(tables: Partial<Tables>): void {
  renderApp('/', { tables: { ...planTables(classOf2028), ...tables } });
}

it('shows the rotation of today and the next one', async () => {
  overviewWith(
    rotations(
      ['student-dr', '2027-02-01', '2027-02-28'],
      ['student-home-ir', '2026-11-16', '2026-12-13'],
      ['student-sub-i', '2027-01-04', '2027-01-31'],
      ['student-icu', '2026-08-03', '2026-08-30'],
    ),
  );
  expect(await screen.findByRole('region', { name: 'Rotations' })).toHaveTextContent(
    'Now Home IR elective or sub-internship, until Dec 13, 2026.Next Sub-internship',
  );
});

it('shows blocks of the same rotation, one after another, as one stay', () => {
  renderPart(<RotationsSection />, {
    tables: rotations(
      ['student-home-ir', '2026-11-16', '2026-12-13'],
      ['student-home-ir', '2026-12-14', '2027-01-10'],
      ['student-sub-i', '2027-01-11', '2027-02-07'],
    ),
  });
  expect(screen.getByRole('region', { name: 'Rotations' })).toHaveTextContent(
    'Now Home IR elective or sub-internship, until Jan 10, 2027.Next Sub-internship',
  );
});

it('names of two that overlap the one that an entry of today is logged under', () => {
  renderPart(<RotationsSection />, {
    tables: rotations(
      ['student-home-ir', '2026-11-02', '2026-11-29'],
      ['student-icu', '2026-11-16', '2026-12-13'],
    ),
  });
  expect(screen.getByRole('region', { name: 'Rotations' })).toHaveTextContent(
    /Now Intensive care elective, until Dec 13, 2026\.$/,
  );
});

it('has a name in words where this version does not know its type', () => {
  renderPart(<RotationsSection />, {
    tables: rotations(['burn-unit', '2026-11-16', '2026-12-13']),
  });
  expect(screen.getByRole('region', { name: 'Rotations' })).toHaveTextContent(
    'Now Burn unit, until',
  );
});

it('of a year that the plan no longer has leads to all rotations', () => {
  const now = ['student-home-ir', '2026-11-16', '2026-12-13', 'PGY-9'] as const;
  const next = ['student-icu', '2027-01-04', '2027-01-31', 'PGY-9'] as const;
  renderPart(<RotationsSection />, {
    tables: { ...planTables(classOf2028), ...rotations(now, next) },
  });
  expect(screen.getByRole('link', { name: /^Home IR/ })).toHaveAttribute('href', '/rotations');
  expect(screen.getByRole('link', { name: /^Intensive/ })).toHaveAttribute('href', '/rotations');
});

it('of a year of the plan leads to its blocks', () => {
  const now = ['student-home-ir', '2026-11-16', '2026-12-13'] as const;
  renderPart(<RotationsSection />, { tables: { ...planTables(classOf2028), ...rotations(now) } });
  expect(screen.getByRole('link', { name: /^Home IR/ })).toHaveAttribute('href', '/rotations/MS3');
  expect(screen.getByRole('link', { name: 'All rotations' })).toHaveAttribute('href', '/rotations');
});

it('shows nothing when all rotations are over, and nothing is asked for', () => {
  renderPart(<RotationsSection />, {
    tables: rotations(['student-icu', '2026-08-03', '2026-08-30']),
  });
  expect(screen.queryByRole('region', { name: 'Rotations' })).not.toBeInTheDocument();
});

it('says that one is away on leave, and when what it interrupts goes on', () => {
  renderPart(<RotationsSection />, {
    today: '2033-02-10',
    tables: {
      ...planTables({ pathwayId: 'us-esir', residencyStart: date('2030-07-01') }),
      adjustments: {
        leave: {
          id: 'leave',
          updatedAt: longAgo,
          kind: 'leave',
          reason: 'parental',
          start: date('2033-01-10'),
          end: date('2033-03-06'),
        },
      },
      ...rotations(
        ['dr-unspecified', '2032-10-01', '2033-06-01', 'PGY-3'],
        ['ir', '2033-06-02', '2033-06-30', 'PGY-3'],
      ),
    },
  });
  expect(screen.getByRole('region', { name: 'Rotations' })).toHaveTextContent(
    'Now Parental leave, until Mar 6, 2033.Next Diagnostic radiology, section open, from Mar 7, 2033.',
  );
});

it('measures what is asked for now, and of what is customary only that toward which something counts', () => {
  renderPart(<RotationsSection />, {
    tables: {
      ...planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') }),
      ...rotations(['icu', '2026-11-16', '2026-12-13', 'PGY-3']),
    },
  });
  expect(screen.getByRole('meter', { name: 'Intensive care for ESIR' })).toHaveAttribute(
    'aria-valuetext',
    'Intensive care for ESIR 1 of 1 block.',
  );
  expect(screen.getByRole('meter', { name: 'Nuclear radiology' })).toHaveAttribute(
    'aria-valuetext',
    'Nuclear radiology 0 of 16 weeks.',
  );
  // It is behind, and nothing more can be done for it.
  expect(screen.queryByRole('meter', { name: 'Clinical year' })).not.toBeInTheDocument();
  const rows = within(screen.getByRole('list', { name: 'What is asked for' }));
  expect(rows.getAllByRole('listitem')[1]).toHaveTextContent('Planned in full');
});
