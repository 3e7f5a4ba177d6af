// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LedgerDialog } from '#features/overview/LedgerDialog.tsx';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

/** The sum as it is read on November 24, 2026, for a residency that began on July 1 of the year. */
function sumFrom(year: number) {
  renderPart(<LedgerDialog onClose={() => undefined} />, {
    tables: planTables({ pathwayId: 'us-integrated', residencyStart: date(`${year}-07-01`) }),
  });
  return within(screen.getByRole('dialog', { name: 'How this is worked out' }));
}

describe('the sum behind the headline', () => {
  it('names the training years of a stage, and a single one once', () => {
    const sum = sumFrom(2024);
    expect(sum.getByText(/^PGY-1, until/)).toHaveTextContent('until Jun 30, 2025');
    expect(sum.getByText(/^PGY-2 to PGY-4, until/)).toHaveTextContent('until Jun 30, 2028');
  });

  it('speaks of an end that is ahead as ahead', () => {
    expect(sumFrom(2024).getByText(/^Training ends on/)).toHaveTextContent('June 30, 2030');
  });

  it('speaks of an end that is behind, and of exams before today, as of the past', () => {
    const sum = sumFrom(2013);
    expect(sum.getByText(/^Training ended on/)).toHaveTextContent('June 30, 2019');
    expect(sum.getByText('Pass the ABR Qualifying (Core) Exam').closest('li')).toHaveTextContent(
      'was expected Jun 2017.',
    );
  });
});
