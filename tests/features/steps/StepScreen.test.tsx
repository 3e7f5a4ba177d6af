// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';
import type { Additions } from '../../support/store.ts';
import { milestoneRecords } from '../../support/store.ts';

const match = 'Match into residency';
const path = '/steps/residency';

function renderStep(additions: Additions = {}, at = path) {
  return renderApp(at, {
    tables: { ...planTables(classOf2028), milestones: milestoneRecords(additions) },
  });
}

const row = (title: string): HTMLElement => screen.getByRole('link', { name: title });
const box = (title: string): HTMLElement => screen.getByRole('checkbox', { name: title });
const pageTitle = (): HTMLElement => screen.getByRole('heading', { level: 1, name: 'Residency' });
const filter = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
const editor = (title: string): HTMLElement | null =>
  screen.queryByRole('article', { name: title });

function titlesIn(group: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: group }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}

/** Three of one's own without a date, in this order. */
const three: Additions = Object.fromEntries(
  ['Write', 'Call', 'Visit'].map((title, order) => [
    `own-${title}`,
    { own: { step: 'residency', title, order } },
  ]),
);

describe('a step', () => {
  it('has its milestones in groups, and says how far it has come', () => {
    renderStep({ 'match-day': { doneDates: [date('2026-11-20')] } });
    expect(titlesIn('Done')).toEqual([match]);
    expect(titlesIn('This training year, MS3')).toHaveLength(1);
    expect(screen.getByRole('complementary', { name: 'About this step' })).toHaveTextContent(
      'Done1 of 12',
    );
  });

  it('says of a step that is none that it is not on the map', () => {
    renderStep({}, '/steps/retirement');
    expect(
      screen.getByRole('heading', { level: 1, name: 'This page is not on the map' }),
    ).toBeVisible();
  });
});

describe('the filter', () => {
  it('counts what each choice shows, and offers “Not for me” only where there is something', async () => {
    const { user } = renderStep({ 'match-day': { doneDates: [date('2026-11-20')] } });
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'All 12',
      'Open 11',
      'Done 1',
    ]);
    await user.click(filter(/^Done/));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(box(match)).toBeChecked();
  });

  it('is where the address says', () => {
    renderStep({ 'match-day': { notForMe: true } }, `${path}?show=not-for-me`);
    expect(filter(/^Not for me 1/)).toBeChecked();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('leaves what is checked off in its group, until the place is left', async () => {
    const { user } = renderStep();
    const before = titlesIn('MS4');
    expect(before).toContain(match);
    await user.click(box(match));
    expect(box(match)).toBeChecked();
    expect(titlesIn('MS4')).toEqual(before);
  });

  it('leaves what is checked off here in its place, until it is changed', async () => {
    const { user } = renderStep({}, `${path}?show=open`);
    await user.click(box(match));
    expect(box(match)).toBeChecked();
    expect(filter(/^Open 11/)).toBeChecked();
    await user.click(filter(/^Done/));
    await user.click(filter(/^Open/));
    expect(screen.queryByRole('checkbox', { name: match })).not.toBeInTheDocument();
  });

  it('says what to do when it lets nothing through', async () => {
    const { user } = renderStep({}, `${path}?show=done`);
    expect(
      screen.getByRole('heading', { name: 'Nothing is checked off in this step yet' }),
    ).toBeVisible();
    const [, button] = screen.getAllByRole('button', { name: 'Add milestone' });
    if (button !== undefined) await user.click(button);
    expect(await screen.findByRole('dialog', { name: 'Add a milestone' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Step' })).toHaveDisplayValue('Residency');
  });
});

describe('a milestone of the list', () => {
  it('is opened by its title in its place, and gives the focus back when it closes', async () => {
    const { user } = renderStep();
    await user.click(row(match));
    expect(editor(match)).toBeVisible();
    expect(screen.getByRole('heading', { name: match })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(editor(match)).not.toBeInTheDocument();
    expect(row(match)).toHaveFocus();
  });

  it('is open where the address says, also when the filter would hide it', () => {
    renderStep({}, `${path}?show=done&milestone=match-day`);
    expect(editor(match)).toBeVisible();
  });

  it('keeps the filter when it is closed', async () => {
    const { user } = renderStep({}, `${path}?show=open&milestone=match-day`);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(editor(match)).not.toBeInTheDocument();
    expect(filter(/^Open/)).toBeChecked();
  });
});

describe('a milestone that the filter no longer shows once it is closed', () => {
  it('leaves the focus with the page’s title when it was put aside', async () => {
    const { user } = renderStep({}, `${path}?milestone=match-day`);
    await user.click(screen.getByRole('button', { name: 'Not for me' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('checkbox', { name: match })).not.toBeInTheDocument();
    expect(pageTitle()).toHaveFocus();
  });

  it('leaves it there too when nothing is left to show', async () => {
    const { user } = renderStep({}, `${path}?show=done&milestone=match-day`);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(pageTitle()).toHaveFocus();
  });
});

describe('milestones of one’s own', () => {
  it('change places by Alt and an arrow key, and keep the focus', () => {
    renderStep(three);
    expect(titlesIn('No date')).toEqual(['Write', 'Call', 'Visit']);
    row('Visit').focus();
    fireEvent.keyDown(row('Visit'), { key: 'ArrowUp', altKey: true });
    expect(titlesIn('No date')).toEqual(['Write', 'Visit', 'Call']);
    expect(row('Visit')).toHaveFocus();
    fireEvent.keyDown(row('Write'), { key: 'ArrowUp', altKey: true });
    expect(titlesIn('No date')).toEqual(['Write', 'Visit', 'Call']);
  });

  it('change places by the buttons of the opened one', async () => {
    const { user } = renderStep(three, `${path}?milestone=own-Write`);
    await user.click(screen.getByRole('button', { name: 'Move down' }));
    const items = within(screen.getByRole('region', { name: 'No date' })).getAllByRole('checkbox');
    expect(items.map((item) => item.getAttribute('aria-labelledby'))[1]).toBe(
      screen.getByRole('heading', { name: 'Write' }).id,
    );
  });

  it('are removed, with the focus on what comes after, and come back by Undo', async () => {
    const { user } = renderStep(three, `${path}?milestone=own-Call`);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(titlesIn('No date')).toEqual(['Write', 'Visit']);
    expect(row('Visit')).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(editor('Call')).toBeVisible();
  });
});
