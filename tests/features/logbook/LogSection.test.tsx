// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProceduresScreen } from '#features/logbook/ProceduresScreen.tsx';
import { changeProcedure } from '#store/procedureActions.ts';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

const entry = { updatedAt: longAgo, role: 'performed', count: 1 } as const;

function renderLog() {
  return renderPart(<ProceduresScreen />, {
    tables: {
      procedures: {
        a: { ...entry, id: 'a', date: date('2026-11-20'), procedure: 'port' },
        b: { ...entry, id: 'b', date: date('2026-06-20'), procedure: 'tips' },
      },
    },
  });
}

async function select(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('checkbox', { name }));
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const heading = (name: string): HTMLElement => screen.getByRole('heading', { name });

describe('what can be done to selected entries goes with the selection, and the focus', () => {
  it('goes on to the log’s title when nothing is selected any more', async () => {
    const { user } = renderLog();
    await select(user, 'Select TIPS, Jun 20, 2026, performed');
    await user.click(button('Select none'));
    expect(screen.queryByRole('button', { name: 'Select none' })).not.toBeInTheDocument();
    expect(heading('2 procedures in 2 entries')).toHaveFocus();
  });

  it('goes on to the log’s title when they are deleted', async () => {
    const { user } = renderLog();
    await select(user, 'Select TIPS, Jun 20, 2026, performed');
    await user.click(button('Delete'));
    await waitFor(() => expect(heading('1 procedure in 1 entry')).toHaveFocus());
  });

  it('goes on to the page’s title when the log is empty then', async () => {
    const { user } = renderLog();
    await select(user, 'Select TIPS, Jun 20, 2026, performed');
    await select(user, 'Select Port placement, Nov 20, 2026, performed');
    await user.click(button('Delete'));
    expect(await screen.findByRole('heading', { name: 'Log your first procedure' })).toBeVisible();
    expect(heading('Procedures')).toHaveFocus();
  });
});

it('keeps what another tab has changed of an entry whose form is open', async () => {
  const { user, store } = renderLog();
  await user.click(screen.getByRole('button', { name: 'TIPS, Jun 20, 2026, performed' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change an entry' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Notes' }), 'Difficult');
  const stored = { date: date('2026-06-20'), procedure: 'tips', role: 'assisted' } as const;
  act(() => void changeProcedure(store, 'b', { ...stored, count: 2, site: 'Mayo' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(store.getState().tables.procedures['b']).toMatchObject({
    role: 'assisted',
    count: 2,
    site: 'Mayo',
    notes: 'Difficult',
  });
});
