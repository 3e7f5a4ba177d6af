// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FindDialog } from '#app/find/FindDialog.tsx';
import { wholeGuide } from '#catalog/guide/contents.ts';
import { addScenario } from '#store/scenarioActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords } from '../../support/store.ts';

// Both come a moment after the dialog; not to be waited for in each test.
await Promise.all([wholeGuide.load(), import('#app/find/recordEntries.ts')]);

function Find({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  return <FindDialog typed={typed} onType={setTyped} onClose={onClose} />;
}

const record = {
  ...planTables(classOf2028),
  milestones: milestoneRecords({ 'match-day': { doneDates: [date('2026-11-20')] } }),
  contacts: {
    ann: { id: 'ann', updatedAt: longAgo, name: 'Ann Lee', role: 'Program director' },
  },
  rotations: {
    icu: {
      id: 'icu',
      updatedAt: longAgo,
      trainingYear: 'MS4',
      type: 'critical-care',
      start: date('2027-07-01'),
      end: date('2027-07-28'),
      site: 'Mercy',
      status: 'planned',
    },
  },
} as const;

function renderFind() {
  const onClose = vi.fn<() => void>();
  return { ...renderPart(<Find onClose={onClose} />, { tables: record }), onClose };
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Find and do' });
const options = (): readonly HTMLElement[] => screen.queryAllByRole('option');
const groups = (): readonly (string | null)[] =>
  screen.queryAllByRole('group').map((group) => nameOf(group));

function nameOf(group: HTMLElement): string | null {
  const id = group.getAttribute('aria-labelledby');
  return id === null ? null : (document.getElementById(id)?.textContent ?? null);
}

/** The option that the field points at, which is the one that is selected. */
function chosen(): HTMLElement | null {
  const id = field().getAttribute('aria-activedescendant');
  const selected = options().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return selected[0] ?? null;
}

describe('the palette', () => {
  it('begins in its field, with what is likely wanted', () => {
    renderFind();
    expect(screen.getByRole('dialog', { name: 'Find and do' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(groups()).toEqual(['Next up', 'Places', 'Actions']);
    const places = within(screen.getByRole('group', { name: 'Places' }));
    expect(places.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Overview',
      'Steps',
      'Timeline',
      'Rotations',
      'Logbook',
      'Compare',
      'Field guide',
      'Settings',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent(/^This searches milestones, places/);
  });

  it.each([
    ['into match', 'Milestones', 'Match into residency', '/steps/residency?milestone=match-day'],
    [
      'vslo',
      'Milestones',
      'Apply for away rotations',
      '/steps/medical-school?milestone=apply-away-rotations',
    ],
    ['unmatched', 'Milestones', 'Match into residency', '/steps/residency?milestone=match-day'],
    ['timeline', 'Places', 'Timeline', '/timeline'],
    ['vacation', 'Places', 'Settings', '/settings'],
    ['csv', 'Places', 'Settings', '/settings'],
    ['conti', 'Places', 'Continuing Education', '/steps/continuing-education'],
    ['critical', 'Rotations', 'Critical care', '/rotations/MS4?open=icu'],
    ['mercy', 'Rotations', 'Critical care', '/rotations/MS4?open=icu'],
    ['director', 'Contacts', 'Ann Lee', '/logbook/contacts?open=ann'],
    [
      'competitive',
      'Field guide',
      'Is interventional radiology competitive?',
      '/guide/seven-questions#competitive',
    ],
    ['what ir treats', 'Field guide', 'What IR treats', '/guide/conditions'],
    [
      'kyphoplasty',
      'Log a procedure',
      'Vertebroplasty or kyphoplasty',
      '/logbook/procedures?open=vertebroplasty',
    ],
    ['add contact', 'Actions', 'Add a contact', '/logbook/contacts?open=new'],
    ['what-if', 'Actions', 'Compare with a what-if', '/compare?open=new'],
    ['parental leave', 'Actions', 'Add an adjustment', '/settings?open=adjustment'],
    ['part time', 'Actions', 'Add an adjustment', '/settings?open=adjustment'],
    ['share', 'Actions', 'Share a read-only link', '/settings?open=share'],
    ['restore', 'Actions', 'Go back to a restore point', '/settings?open=restore-points'],
    ['mentor packet', 'Places', 'Print or mentor packet', '/print'],
  ])('%j leads to what it finds among %s', async (typed, group, title, to) => {
    const { user, onClose, address } = renderFind();
    await user.type(field(), typed);
    const found = within(await screen.findByRole('group', { name: group }));
    await user.click((await found.findAllByText(title))[0] ?? document.body);
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe(to);
  });

  it('shows step and status of a milestone, also of one that is done', async () => {
    const { user } = renderFind();
    await user.type(field(), 'into residency match');
    expect(options()[0]).toHaveTextContent('Match into residencyResidencyDone Nov 20, 2026');
  });

  it('finds nothing of the logs before they have been read', async () => {
    const { user, store } = renderFind();
    store.setState({ isReadWhole: false });
    await user.type(field(), 'mercy');
    expect(groups()).toEqual(['More']);
  });

  it('shows five of a group, and says how many there are', async () => {
    const { user } = renderFind();
    await user.type(field(), 'exam');
    const milestones = within(screen.getByRole('group', { name: 'Milestones' }));
    expect(milestones.getAllByRole('option')).toHaveLength(5);
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ of \d+ found are shown\. Type more/);
  });

  it('says when nothing is called so, and leads on to the texts of the guide', async () => {
    const { user, address } = renderFind();
    await user.type(field(), ' xyz ');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing is called “xyz”.');
    expect(options().map(({ textContent }) => textContent)).toEqual([
      'Search the field guide for “xyz”',
    ]);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/guide?find=xyz');
  });
});

describe('what can be done from it', () => {
  it('is a change to another theme, and back by undo', async () => {
    const { user, store, frame } = renderFind();
    await user.type(field(), 'dark theme{Enter}');
    expect(settingsOf(store.getState()).theme).toBe('dark');
    await user.clear(field());
    await user.type(field(), 'undo{Enter}');
    expect(frame.undo).toHaveBeenCalledOnce();
  });

  it('is only what can be done now', async () => {
    const { user, store } = renderFind();
    await user.type(field(), 'undo');
    expect(screen.queryByText(/^Undo:/)).not.toBeInTheDocument();
    setTheme(store, 'dark');
    expect(await screen.findByText('Undo: change the theme')).toBeVisible();
    await user.clear(field());
    expect(screen.queryByText('Use the dark theme')).not.toBeInTheDocument();
    expect(screen.getByText('Use the light theme')).toBeVisible();
  });

  it('is another what-if only while there is room for one beside the plan', async () => {
    const { user, store } = renderFind();
    await user.type(field(), 'what-if');
    for (const name of ['First', 'Second', 'Third']) {
      expect(screen.getByRole('option', { name: /^Compare with a what-if/ })).toBeVisible();
      addScenario(store, { name, pathwayId: 'us-esir', adjustments: [] });
    }
    await waitFor(() =>
      expect(screen.queryByRole('option', { name: /^Compare with a/ })).not.toBeInTheDocument(),
    );
  });

  it('is a milestone of one’s own, in the first step or the one that is shown', async () => {
    const { user, frame } = renderFind();
    await user.type(field(), 'add milestone{Enter}');
    expect(frame.openAddMilestone).toHaveBeenCalledWith('understand-the-field');
  });

  it('is the list of keys, beside the key for it', async () => {
    const { user, frame } = renderFind();
    await user.type(field(), 'keyboard');
    expect(options()[0]).toHaveTextContent('Show keyboard shortcuts?');
    await user.keyboard('{Enter}');
    expect(frame.openShortcuts).toHaveBeenCalledOnce();
  });
});

describe('the keys of the field', () => {
  it('choose with the arrows through all groups, and stop at both ends', async () => {
    const { user } = renderFind();
    await user.type(field(), 'exam');
    await screen.findByRole('group', { name: 'Field guide' });
    expect(chosen()).toBe(options()[0]);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(options()[0]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(options()[1]);
    await user.keyboard('{ArrowDown}'.repeat(options().length));
    expect(chosen()).toBe(options().at(-1));
    await user.keyboard('{Home}');
    expect(chosen()).toBe(options()[0]);
    await user.keyboard('{End}');
    expect(chosen()).toBe(options().at(-1));
    await user.type(field(), '{Backspace}');
    expect(chosen()).toBe(options()[0]);
  });

  it('open the chosen one with Enter', async () => {
    const { user, onClose, address } = renderFind();
    await user.type(field(), 'mentor in');
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe('/steps/networking?milestone=find-mentor');
  });
});

describe('the pointer', () => {
  it('chooses what it is over', async () => {
    const { user } = renderFind();
    await user.type(field(), 'mentor');
    const [, second] = options();
    if (second === undefined) throw new Error('Too few are found');
    await user.hover(second);
    expect(chosen()).toBe(second);
  });
});
