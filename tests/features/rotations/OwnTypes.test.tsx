// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OwnTypes } from '#features/rotations/OwnTypes.tsx';
import { customTypesOf } from '#store/derivedRotations.ts';
import { putCustomType } from '#store/rotationActions.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

const resident = planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') });

const lymphatics = {
  kind: 'type' as const,
  id: 'type-1',
  updatedAt: longAgo,
  name: 'Lymphatics',
  category: 'interventional' as const,
  countsToward: ['ir', 'esir-ir'] as const,
};

const placed = {
  id: 'r1',
  updatedAt: longAgo,
  type: 'type-1',
  trainingYear: 'PGY-3',
  start: date('2026-07-01'),
  end: date('2026-07-28'),
  status: 'planned' as const,
};

function box(name: string): HTMLElement {
  return screen.getByRole('checkbox', { name });
}

describe('a rotation of one’s own', () => {
  it('counts as its group does until something else is ticked', async () => {
    const added: string[] = [];
    const { user, store } = renderPart(
      <OwnTypes suggestedName="Burn unit" onAdd={(id) => added.push(id)} />,
      { tables: resident },
    );
    await user.click(screen.getByText('Add a rotation of your own'));
    expect(box('Intensive care')).not.toBeChecked();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'intensive-care');
    expect(box('Intensive care')).toBeChecked();
    await user.click(box('ESIR: rotation related to IR'));
    await user.click(screen.getByRole('button', { name: 'Add and place it' }));
    expect(customTypesOf(store.getState())).toMatchObject([
      { name: 'Burn unit', countsToward: ['icu', 'esir-ir-related'] },
    ]);
    expect(added).toEqual(customTypesOf(store.getState()).map(({ id }) => id));
  });

  it('needs a name', async () => {
    const { user, store } = renderPart(<OwnTypes suggestedName="" onAdd={() => undefined} />, {
      tables: resident,
    });
    await user.click(screen.getByText('Add a rotation of your own'));
    await user.click(screen.getByRole('button', { name: 'Add and place it' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid();
    expect(customTypesOf(store.getState())).toEqual([]);
  });

  it('can be changed, and what it counts toward in no other pathway is kept', async () => {
    const { user, store } = renderPart(<OwnTypes suggestedName="" onAdd={() => undefined} />, {
      tables: { ...resident, rotationChoices: { 'type-1': lymphatics } },
    });
    await user.click(screen.getByText('Change your own rotations'));
    const row = within(screen.getByRole('listitem'));
    await user.click(row.getByRole('button', { name: 'Change Lymphatics' }));
    expect(row.getByRole('checkbox', { name: 'ESIR: IR rotation' })).toBeChecked();
    await user.click(row.getByRole('checkbox', { name: 'ESIR: IR rotation' }));
    await user.click(row.getByRole('button', { name: 'Save' }));
    expect(customTypesOf(store.getState())).toMatchObject([
      { id: 'type-1', name: 'Lymphatics', countsToward: ['ir'] },
    ]);
  });

  it('can be deleted once no rotation is of it', async () => {
    const { user, store } = renderPart(<OwnTypes suggestedName="" onAdd={() => undefined} />, {
      tables: {
        ...resident,
        rotationChoices: { 'type-1': lymphatics },
        rotations: { r1: placed },
      },
    });
    await user.click(screen.getByText('Change your own rotations'));
    const button = screen.getByRole('button', { name: 'Delete Lymphatics' });
    expect(button).toHaveAttribute('title', 'First change or clear 1 rotation of it');
    await user.click(button);
    expect(customTypesOf(store.getState())).toHaveLength(1);
    store.setState(({ tables }) => ({ tables: { ...tables, rotations: {} } }));
    await user.click(await screen.findByRole('button', { name: 'Delete Lymphatics' }));
    expect(customTypesOf(store.getState())).toEqual([]);
  });

  it('keeps what another tab has changed of one whose form is open', async () => {
    const { user, store } = renderPart(<OwnTypes suggestedName="" onAdd={() => undefined} />, {
      tables: { ...resident, rotationChoices: { 'type-1': lymphatics } },
    });
    await user.click(screen.getByText('Change your own rotations'));
    await user.click(screen.getByRole('button', { name: 'Change Lymphatics' }));
    const row = within(screen.getByRole('listitem'));
    await user.type(row.getByRole('textbox', { name: 'Name' }), ' lab');
    act(() => {
      putCustomType(store, { ...lymphatics, category: 'ir-related' }, 'type-1');
    });
    await user.click(row.getByRole('button', { name: 'Save' }));
    expect(customTypesOf(store.getState())).toMatchObject([
      { name: 'Lymphatics lab', category: 'ir-related' },
    ]);
  });
});
