// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pages } from '#app/pages.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';

const tables = planTables(classOf2028);
const navigation = (): HTMLElement => screen.getByRole('navigation', { name: 'Main' });
const addresses = [...pages.map(({ path }) => path), '/retirement'];

describe('every place', () => {
  it.each(addresses)('%s has one heading, its title, its landmarks and a skip link', (path) => {
    renderApp(path);
    const [heading, ...others] = screen.getAllByRole('heading', { level: 1 });
    expect(others).toEqual([]);
    expect(document.title).toBe(`${heading?.textContent ?? ''} · IR Roadmap`);
    expect(screen.getByRole('banner')).toBeVisible();
    expect(navigation()).toBeVisible();
    const main = screen.getByRole('main');
    const [first] = screen.getAllByRole('link');
    expect(first).toHaveTextContent('Skip to content');
    expect(first).toHaveAttribute('href', `#${main.id}`);
  });

  it('leads past its head without another address', async () => {
    const { user } = renderApp('/guide');
    await user.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'tips');
    await user.click(screen.getByRole('link', { name: 'Skip to content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('');
    expect(screen.getByRole('searchbox', { name: 'Search the guide' })).toHaveValue('tips');
  });

  it('says where nothing is, with a way back', async () => {
    const { user } = renderApp('/retirement');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This page is not on the map',
    );
    await user.click(screen.getByRole('link', { name: 'Go to Overview' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Overview' })).toHaveFocus();
  });
});

it('goes from one page to another of the same kind', async () => {
  const { user } = renderApp('/steps/residency', { tables });
  const bar = within(screen.getByRole('main')).getAllByRole('link', { name: /Certification/ });
  const [certification] = bar;
  if (certification === undefined) throw new Error('A step leads to the others');
  await user.click(certification);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Certification');
  expect(document.title).toBe('Certification · IR Roadmap');
});

describe('the navigation', () => {
  it('marks the place that is shown', async () => {
    const { user } = renderApp('/', { tables });
    expect(within(navigation()).getByRole('link', { current: 'page' })).toHaveTextContent(
      'Overview',
    );
    await user.click(within(navigation()).getByRole('link', { name: 'Settings' }));
    expect(within(navigation()).getByRole('link', { current: 'page' })).toHaveTextContent(
      'Settings',
    );
  });

  it.each([
    ['2024-01-10', 'Before school'],
    ['2026-11-24', 'MS3'],
    ['2028-06-01', 'Before internship'],
    ['2034-07-01', 'Training finished'],
  ])('says in brief where one is on %s: %s', (today, text) => {
    renderApp('/steps', { tables, today });
    expect(navigation()).toHaveTextContent(`Integrated IR/DR${text} · class of 2028`);
  });

  it('says that there are no dates yet', () => {
    renderApp('/steps');
    expect(navigation()).toHaveTextContent('No dates yet');
  });

  it('says nothing of the plan before the record is read', () => {
    const { store } = renderApp('/steps', { tables });
    act(() => store.setState({ isRead: false }));
    expect(navigation()).not.toHaveTextContent('MS3');
  });
});

describe('the message after a change', () => {
  it('says what was done, and takes it back', async () => {
    const { user } = renderApp('/steps/residency', { tables });
    const box = screen.getByRole('checkbox', { name: 'Match into residency' });
    await user.click(box);
    const message = screen.getByText('“Match into residency” is checked off. Done today.');
    const region = message.closest('[role="status"]');
    if (!(region instanceof HTMLElement)) throw new Error('The message is not in a live region');
    await user.click(within(region).getByRole('button', { name: 'Undo' }));
    expect(box).not.toBeChecked();
    expect(region).toHaveTextContent('Undone: check off “Match into residency”.');
    expect(within(region).queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});
