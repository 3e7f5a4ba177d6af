// @vitest-environment happy-dom
import { screen, within, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RequirementsSection } from '#features/rotations/RequirementsSection.tsx';
import { RotationsScreen } from '#features/rotations/RotationsScreen.tsx';
import type { LiveRecordOf } from '#record/schema.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#features/rotations/RotationDialog.tsx'),
  import('#features/rotations/RequirementsDialog.tsx'),
  import('#features/rotations/DaysOffDialog.tsx'),
]);

type Placed = Pick<LiveRecordOf<'rotations'>, 'type' | 'trainingYear'> & {
  readonly days: readonly [string, string];
  readonly status?: 'confirmed';
};

/** Where none of the blocks is shown. */
const withoutBlocks = <RequirementsSection onShow={() => false} />;

/** A resident in ESIR: PGY-3 from July 1, 2026. */
function show(placed: readonly Placed[], part = withoutBlocks, residencyStart = '2024-07-01') {
  const rotations: Record<string, LiveRecordOf<'rotations'>> = {};
  placed.forEach(({ days: [start, end], status, ...facts }, index) => {
    const id = `r${index}`;
    const stretch = { start: date(start), end: date(end) };
    rotations[id] = { ...facts, ...stretch, id, status: status ?? 'planned', updatedAt: longAgo };
  });
  const plan = planTables({ pathwayId: 'us-esir', residencyStart: date(residencyStart) });
  return renderPart(part, { tables: { ...plan, rotations } });
}

function pgy3(type: string, ...days: [string, string]): Placed {
  return { type, trainingYear: 'PGY-3', days };
}

describe('a conflict', () => {
  it('leads to the open block that it is about', async () => {
    const placed = [
      pgy3('chest', '2026-07-01', '2026-07-28'),
      pgy3('msk', '2026-08-26', '2026-09-22'),
    ];
    const { user } = show(placed, <RotationsScreen />);
    await user.click(
      screen.getByRole('button', { name: 'Show: PGY-3: block 2 is open between others.' }),
    );
    expect(screen.getByRole('button', { name: 'PGY-3 block 2: Open' })).toHaveFocus();
  });

  it('leads to the block of the rotation that it is about, each time anew', async () => {
    const { user } = show([pgy3('student-dr', '2026-07-01', '2026-07-28')], <RotationsScreen />);
    const block = screen.getByRole('button', { name: /^PGY-3 block 1: / });
    const button = screen.getByRole('button', { name: /^Show: .* does not belong in this stage/ });
    await user.click(button);
    expect(block).toHaveFocus();
    await user.click(button);
    expect(block).toHaveFocus();
  });

  it('leads to the rule that it is about', async () => {
    const { user } = show([
      { type: 'chest', trainingYear: 'PGY-3', days: ['2026-07-01', '2027-06-30'] },
      { type: 'chest', trainingYear: 'PGY-4', days: ['2027-07-01', '2028-06-30'] },
    ]);
    await user.click(screen.getByRole('button', { name: /^Show: .*\(Chest.*is the most/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Sources and overrides' });
    expect(within(dialog).getAllByRole('textbox')).toHaveLength(1);
  });

  it('names a date that a rotation would miss, and none that is behind', () => {
    const ir = { type: 'ir', days: ['2026-12-16', '2027-01-12'] } as const;
    const late = /“Do your first IR rotation and tell the IR faculty” is due/;
    // Due in November of PGY-2.
    const ofPgy2 = show([{ ...ir, trainingYear: 'PGY-2' }], withoutBlocks, '2025-07-01');
    expect(screen.getByText(late)).toBeInTheDocument();
    ofPgy2.unmount();
    show([{ ...ir, trainingYear: 'PGY-3' }]);
    expect(screen.queryByText(late)).toBeNull();
  });

  it('leads to the sum of days off', async () => {
    const { user } = show([
      { type: 'parental-leave', trainingYear: 'PGY-3', days: ['2026-07-01', '2027-03-30'] },
    ]);
    await user.click(screen.getByRole('button', { name: /^Show: Leave in the residency is/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Days off' });
    expect(within(dialog).getByRole('row', { name: /Leave in rotations/ })).toHaveTextContent(
      '195',
    );
  });

  it('of a training year that is gone leads to the rotation, which can be given another', async () => {
    const { user, store } = show([
      { type: 'ir', trainingYear: 'PGY-7', days: ['2030-07-01', '2030-07-28'] },
    ]);
    const text = /^Show: .* but your plan has no PGY-7 any more\. Give it another training year/;
    await user.click(screen.getByRole('button', { name: text }));
    const form = within(await screen.findByRole('dialog', { name: 'Rotation in PGY-7' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Training year' }), 'PGY-5');
    expect(form.getByRole('textbox', { name: 'First day' })).toHaveValue('Jul 1, 2028');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(rotationsOf(store.getState())).toMatchObject([
      { trainingYear: 'PGY-5', start: '2028-07-01', end: '2028-07-28' },
    ]);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: text })).not.toBeInTheDocument(),
    );
  });

  it('of a training year that is gone leads to the rotation, which can be deleted', async () => {
    const { user, store } = show([
      { type: 'ir', trainingYear: 'PGY-7', days: ['2030-07-01', '2030-07-28'] },
    ]);
    await user.click(screen.getByRole('button', { name: /^Show: / }));
    const form = within(await screen.findByRole('dialog', { name: 'Rotation in PGY-7' }));
    await user.click(form.getByRole('button', { name: 'Delete' }));
    expect(rotationsOf(store.getState())).toEqual([]);
    expect(store.getState().message?.text).toBe('“Interventional radiology” is deleted.');
  });

  it('says that what is confirmed does not move by itself', () => {
    show([
      {
        type: 'ir',
        trainingYear: 'PGY-4',
        days: ['2026-07-01', '2026-07-28'],
        status: 'confirmed',
      },
    ]);
    expect(
      screen.getByText(
        /PGY-4 is confirmed for Jul 1, 2026 to Jul 28, 2026 and does not move by itself/,
      ),
    ).toBeInTheDocument();
  });

  it('with a milestone leads to its deadline too', () => {
    const student = planTables({ pathwayId: 'us-integrated', graduation: date('2028-05-15') });
    const away = {
      id: 'r1',
      updatedAt: longAgo,
      type: 'student-away-ir',
      trainingYear: 'MS4',
      start: date('2027-11-18'),
      end: date('2027-12-15'),
      status: 'planned' as const,
    };
    renderPart(withoutBlocks, { tables: { ...student, rotations: { r1: away } } });
    const [deadline] = screen.getAllByRole('link', { name: /^Deadline of / });
    expect(deadline).toHaveAttribute('href', expect.stringMatching(/^\/steps\/.*\?milestone=/));
  });

  it('is put away once it is known', async () => {
    const { user } = show([pgy3('student-dr', '2026-07-01', '2026-07-28')]);
    await user.click(screen.getByRole('button', { name: /^I know: .* does not belong/ }));
    expect(await screen.findByText('One conflict that you know of')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^I know: .* does not belong/ }),
    ).not.toBeInTheDocument();
  });

  it('of a training year that is gone leads to the rotation also once it is known', async () => {
    const { user } = show([
      { type: 'ir', trainingYear: 'PGY-7', days: ['2030-07-01', '2030-07-28'] },
    ]);
    await user.click(screen.getByRole('button', { name: /^I know: .* no PGY-7 any more/ }));
    await user.click(await screen.findByText('One conflict that you know of'));
    await user.click(screen.getByRole('button', { name: /^Show: .* no PGY-7 any more/ }));
    const form = within(await screen.findByRole('dialog', { name: 'Rotation in PGY-7' }));
    const years = form.getByRole('combobox', { name: 'Training year' });
    const labels = [...years.querySelectorAll('option')].map(({ text }) => text);
    expect(labels).toEqual(labels.toSorted());
  });
});
