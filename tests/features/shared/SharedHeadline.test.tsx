// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SharedHeadline } from '#features/shared/SharedHeadline.tsx';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

it.each([
  ['2024-08-01', 'Integrated IR/DR, in MS1, finishing June 30, 2034.'],
  ['2024-08-02', 'Integrated IR/DR, in MS1, finishing June 30, 2034. Done so far: 1 day.'],
  ['2025-08-01', 'Integrated IR/DR, in MS2, finishing June 30, 2034. Done so far: 1 year.'],
  // Between graduation and residency.
  ['2028-06-01', 'Integrated IR/DR, finishing June 30, 2034. Done so far: 3 years 10 months.'],
])('says on %s what of the plan is done', (today, sentence) => {
  renderPart(<SharedHeadline />, { tables: planTables(classOf2028), today });
  expect(screen.getByText(/^Integrated IR\/DR/)).toHaveTextContent(new RegExp(`^${sentence}$`));
});
