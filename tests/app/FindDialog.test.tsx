// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FindDialog } from '#app/FindDialog.tsx';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderPart } from '../support/renderPart.tsx';
import { milestoneRecords } from '../support/store.ts';

function Find({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  return <FindDialog typed={typed} onType={setTyped} onClose={onClose} />;
}

function renderFind() {
  const onClose = vi.fn<() => void>();
  const milestones = milestoneRecords({ 'match-day': { doneDates: [date('2026-11-20')] } });
  const tables = { ...planTables(classOf2028), milestones };
  return { ...renderPart(<Find onClose={onClose} />, { tables }), onClose };
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Milestone' });
const options = (): readonly HTMLElement[] => screen.queryAllByRole('option');

/** The option that the field points at, which is the one that is selected. */
function chosen(): HTMLElement | null {
  const id = field().getAttribute('aria-activedescendant');
  const selected = options().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return selected[0] ?? null;
}

describe('finding a milestone', () => {
  it('begins in a field that says what is searched', () => {
    renderFind();
    expect(screen.getByRole('dialog', { name: 'Find a milestone' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('status')).toHaveTextContent(/^All milestones are searched/);
  });

  it('lists what is typed, also what is done, with step and status', async () => {
    const { user } = renderFind();
    await user.type(field(), 'into match');
    expect(options()).toHaveLength(1);
    expect(options()[0]).toHaveTextContent('Match into residencyResidencyDone Nov 20, 2026');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listbox').id).toBe(field().getAttribute('aria-controls'));
    expect(screen.getByRole('status')).toHaveTextContent('One milestone found.');
  });

  it('says when nothing is called so', async () => {
    const { user } = renderFind();
    await user.type(field(), ' xyz ');
    expect(options()).toHaveLength(0);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing called “xyz”.');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen()).toBeNull();
  });

  it('shows eight at most', async () => {
    const { user } = renderFind();
    await user.type(field(), 'e');
    expect(options()).toHaveLength(8);
    expect(screen.getByRole('status')).toHaveTextContent('8 milestones found.');
  });
});

describe('the keys of the field', () => {
  it('choose with the arrows, and stop at both ends', async () => {
    const { user } = renderFind();
    await user.type(field(), 'exam');
    const count = options().length;
    expect(count).toBeGreaterThan(2);
    expect(chosen()).toBe(options()[0]);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(options()[0]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(options()[1]);
    await user.keyboard('{ArrowDown}'.repeat(count));
    expect(chosen()).toBe(options().at(-1));
    await user.type(field(), '{Backspace}');
    expect(chosen()).toBe(options()[0]);
  });

  it('open the chosen one in its step with Enter', async () => {
    const { user, onClose, address } = renderFind();
    await user.type(field(), 'mentor');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe('/steps/networking?milestone=find-mentor');
  });

  it('do nothing with Enter while nothing is typed', async () => {
    const { user, onClose, address } = renderFind();
    await user.type(field(), '{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    expect(address()).toBe('/');
  });
});

describe('the pointer', () => {
  it('chooses what it is over, and opens it', async () => {
    const { user, onClose, address } = renderFind();
    await user.type(field(), 'mentor');
    const [, second] = options();
    if (second === undefined) throw new Error('Too few are found');
    await user.hover(second);
    expect(chosen()).toBe(second);
    await user.click(second);
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe('/steps/networking?milestone=find-mentor');
  });
});
