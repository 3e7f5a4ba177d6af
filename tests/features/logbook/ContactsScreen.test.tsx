// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ContactsScreen } from '#features/logbook/ContactsScreen.tsx';
import type { LiveRecordOf, RecordsOf } from '#record/schema.ts';
import { putContact } from '#store/contactActions.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

await import('#features/logbook/ContactDialog.tsx');

const student = planTables(classOf2028);

function people(
  ...contacts: readonly Omit<LiveRecordOf<'contacts'>, 'id' | 'updatedAt'>[]
): RecordsOf<'contacts'> {
  return Object.fromEntries(
    contacts.map((contact, index) => [
      `k${index}`,
      { id: `k${index}`, updatedAt: longAgo, ...contact },
    ]),
  );
}

describe('contacts', () => {
  it('names who is to be written to, and settles it with one press', async () => {
    const { user, store } = renderPart(<ContactsScreen />, {
      tables: {
        ...student,
        contacts: people(
          { name: 'Ann Lee', role: 'Peer', nextFollowUp: date('2026-11-20') },
          { name: 'Bob', nextFollowUp: date('2027-11-20') },
        ),
      },
    });
    const due = screen.getByRole('region', { name: 'To write to' });
    expect(within(due).getAllByRole('listitem')).toHaveLength(1);
    expect(due).toHaveTextContent('Nov 20, 2026, 4 days overdue');
    await user.click(within(due).getByRole('button', { name: 'In touch with Ann Lee today' }));
    expect(due).not.toBeInTheDocument();
    expect(store.getState().tables.contacts['k0']).toEqual(
      expect.objectContaining({ lastContact: '2026-11-24' }),
    );
    expect(store.getState().tables.contacts['k0']).not.toHaveProperty('nextFollowUp');
  });

  it('finds a name whatever its accents, and says where none fits', async () => {
    const others = Array.from({ length: 8 }, (_, index) => ({ name: `Person ${index}` }));
    const { user } = renderPart(<ContactsScreen />, {
      tables: {
        ...student,
        contacts: people(...others, { name: 'Inés Muñoz', place: 'Mayo', notes: 'Met on a boat' }),
      },
    });
    const everyone = within(screen.getByRole('region', { name: 'Everyone' }));
    const field = everyone.getByRole('searchbox', { name: 'Find a contact' });
    await user.type(field, 'boat MUNOZ');
    expect(everyone.getAllByRole('listitem')).toHaveLength(1);
    expect(everyone.getByRole('button', { name: 'Inés Muñoz' })).toBeVisible();
    await user.type(field, ' x');
    expect(everyone.queryByRole('list')).not.toBeInTheDocument();
    expect(everyone.getByText(/^No contact fits/)).toBeVisible();
    await user.click(everyone.getByRole('button', { name: 'Show everyone' }));
    expect(everyone.getAllByRole('listitem')).toHaveLength(9);
  });

  it('keeps a later follow-up when someone is met before', async () => {
    const { user, store } = renderPart(<ContactsScreen />, {
      tables: {
        ...student,
        contacts: people({ name: 'Bob', nextFollowUp: date('2027-11-20') }),
      },
    });
    await user.click(screen.getByRole('button', { name: 'In touch with Bob today' }));
    expect(store.getState().tables.contacts['k0']).toMatchObject({ nextFollowUp: '2027-11-20' });
  });

  it('takes a person with a letter and the milestone that they help with', async () => {
    const { user, store } = renderPart(<ContactsScreen />, { tables: student });
    await user.click(screen.getByRole('button', { name: 'Add contact' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a contact' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Email' }), 'not an address');
    await user.click(within(dialog).getByRole('button', { name: 'Add contact' }));
    expect(within(dialog).getByText('Enter a name.')).toBeVisible();
    expect(within(dialog).getByText('Enter an address like ann@example.org.')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Dr. Okafor');
    await user.clear(within(dialog).getByRole('textbox', { name: 'Email' }));
    await user.click(within(dialog).getByRole('checkbox', { name: /letter of recommendation/ }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Asked' }), 'Nov 1, 2026');
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Helps with a milestone' }),
      'Secure letters of recommendation, one from IR',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Add contact' }));
    expect(Object.values(store.getState().tables.contacts)).toMatchObject([
      {
        name: 'Dr. Okafor',
        letter: { asked: '2026-11-01' },
        milestones: ['secure-letters'],
      },
    ]);
    const letters = screen.getByRole('region', { name: 'Letters' });
    expect(letters).toHaveTextContent('Letter asked for');
    expect(
      within(letters).getByRole('link', { name: 'Secure letters of recommendation, one from IR' }),
    ).toHaveAttribute('href', '/steps/medical-school?milestone=secure-letters');
  });

  it('keeps what another tab has changed of a person whose form is open', async () => {
    const { user, store } = renderPart(<ContactsScreen />, {
      tables: { ...student, contacts: people({ name: 'Bob', role: 'Peer' }) },
    });
    await user.click(screen.getByRole('button', { name: 'Bob' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change a contact' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Notes' }), 'Writes soon');
    act(() => void putContact(store, 'k0', { name: 'Bob', role: 'Mentor', place: 'Mayo' }));
    expect(within(dialog).getByRole('textbox', { name: 'Place' })).toHaveValue('Mayo');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(store.getState().tables.contacts['k0']).toMatchObject({
      role: 'Mentor',
      place: 'Mayo',
      notes: 'Writes soon',
    });
  });

  it('can still be searched anew when so few are left that all are in sight', async () => {
    const names = Array.from({ length: 9 }, (_, index) => ({ name: `Person ${index}` }));
    const { user } = renderPart(<ContactsScreen />, {
      tables: { ...student, contacts: people(...names) },
    });
    await user.type(screen.getByRole('searchbox', { name: 'Find a contact' }), 'Person 4');
    await user.click(screen.getByRole('button', { name: 'Person 4' }));
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const everyone = within(screen.getByRole('region', { name: 'Everyone' }));
    expect(everyone.queryAllByRole('listitem')).toEqual([]);
    await user.clear(screen.getByRole('searchbox', { name: 'Find a contact' }));
    expect(everyone.getAllByRole('listitem')).toHaveLength(8);
  });

  it('offers to check off the mentor, and never does so by itself', async () => {
    const { user, store } = renderPart(<ContactsScreen />, {
      tables: {
        ...student,
        contacts: people({ name: 'Dr. Lee', role: 'Mentor', lastContact: date('2026-10-01') }),
      },
    });
    expect(store.getState().tables.milestones).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Check off Find a mentor in IR' }));
    expect(store.getState().tables.milestones['find-mentor']).toMatchObject({
      doneDates: ['2026-10-01'],
    });
    expect(screen.queryByText(/in your contacts as a mentor/)).not.toBeInTheDocument();
  });
});
