// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AdjustmentFields } from '#parts/AdjustmentFields.tsx';
import { newDraft } from '#parts/adjustmentDraft.ts';
import { renderPart } from '../support/renderPart.tsx';
import { longAgo } from '../support/store.ts';

it.each([
  ['month-day-year', 'Jul 1, 2030'],
  ['day-month-year', '1 Jul 2030'],
  ['iso', '2030-07-01'],
] as const)('shows in the person’s own way, %s, how a day is written', (dateStyle, example) => {
  renderPart(
    <AdjustmentFields
      draft={newDraft({ years: [], stageIds: [], pathways: [] })}
      onChange={() => undefined}
      errorAt={() => null}
      years={[]}
      stages={[]}
    />,
    { tables: { settings: { settings: { id: 'settings', updatedAt: longAgo, dateStyle } } } },
  );
  expect(screen.getByRole('textbox', { name: 'First day' })).toHaveAttribute(
    'placeholder',
    example,
  );
});

it('shows the year that is entered where the plan no longer has it', () => {
  const draft = newDraft({ years: [], stageIds: [], pathways: [] });
  renderPart(
    <AdjustmentFields
      draft={{ ...draft, kind: 'repeated-year', year: 'PGY-7' }}
      onChange={() => undefined}
      errorAt={() => null}
      years={['MS1', 'MS2']}
      stages={[]}
    />,
  );
  expect(screen.getByRole('combobox', { name: 'Training year' })).toHaveDisplayValue('PGY-7');
});
