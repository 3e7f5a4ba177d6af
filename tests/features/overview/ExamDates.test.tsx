// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { unitedStates } from '#catalog/unitedStates.ts';
import { ExamDates } from '#features/overview/ExamDates.tsx';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { milestoneRecords } from '../../support/store.ts';

const coreExam = 'Pass the ABR Qualifying (Core) Exam';
const oralExam = 'Pass the DR certifying exam';

/** An intern of 2023, whose second residency year begins in 2024: the Core Exam is in June 2027. */
function exam(title: string, entries: Parameters<typeof milestoneRecords>[0]) {
  renderPart(<ExamDates end={date('2029-06-30')} country={unitedStates} />, {
    tables: {
      ...planTables({ pathwayId: 'us-integrated', residencyStart: date('2023-07-01') }),
      milestones: milestoneRecords(entries),
    },
  });
  return screen.getAllByRole('listitem').find((item) => item.textContent.startsWith(title));
}

it.each([
  ['that is ahead', coreExam, {}, 'expected Jun 2027.'],
  [
    'that is passed',
    coreExam,
    { 'pass-core-exam': { doneDates: [date('2026-06-03')] } },
    'done on Jun 3, 2026.',
  ],
  [
    'that has a day of the person’s own',
    coreExam,
    { 'pass-core-exam': { pinned: date('2027-06-02') } },
    'pinned to Jun 2, 2027.',
  ],
  [
    'whose date the person took away',
    coreExam,
    { 'pass-core-exam': { pinned: null } },
    'date removed by you.',
  ],
  ['that no source decides', oralExam, {}, 'no source decides it for your cohort. Ask the ABR.'],
  [
    'that no source decides, with a day of the person’s own',
    oralExam,
    { 'pass-dr-oral-exam': { pinned: date('2028-06-02') } },
    'pinned to Jun 2, 2028.',
  ],
])('says of an exam %s how it stands', (_, title, entries, standing) => {
  expect(exam(title, entries)).toHaveTextContent(`${title}: ${standing}`);
});

/** PGY-2 begins in 2026, so the plan has October 2029. */
function examOf2029(pinned?: string): string | null | undefined {
  const { unmount } = renderPart(<ExamDates end={date('2031-06-30')} country={unitedStates} />, {
    tables: {
      ...planTables({ pathwayId: 'us-integrated', residencyStart: date('2025-07-01') }),
      milestones: milestoneRecords(
        pinned === undefined ? {} : { 'pass-core-exam': { pinned: date(pinned) } },
      ),
    },
  });
  const text = screen.getByText(coreExam).closest('li')?.textContent;
  unmount();
  return text;
}

it('says where the date of the plan comes from, and nothing of it beside a date of the person’s own', () => {
  expect(examOf2029()).toMatch(/expected Oct 2029\. Autumn of the fourth radiology year/);
  expect(examOf2029('2030-10-05')).toMatch(/pinned to Oct 5, 2030\. ?$/);
});
