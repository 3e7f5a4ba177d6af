// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import type { Additions } from '../../support/store.ts';
import { milestoneRecords } from '../../support/store.ts';
import { OpenedMilestone } from './openedMilestone.tsx';

const own = { step: 'residency', title: 'Call the program director', order: 1 } as const;

function open(id: string, additions: Additions = {}) {
  const onClose = vi.fn<() => void>();
  const milestones = milestoneRecords(additions);
  const rendered = renderPart(<OpenedMilestone id={id} onClose={onClose} />, {
    tables: { ...planTables(classOf2028), milestones },
  });
  return {
    ...rendered,
    onClose,
    record: () => milestoneRecordOf(rendered.store.getState(), id),
  };
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function enter(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
  await user.keyboard('{Enter}');
}

async function addLink(user: UserEvent, address: string, label = ''): Promise<void> {
  await user.click(button('Add a link'));
  if (label !== '') await user.type(field('Name'), label);
  if (address !== '') await user.type(field('Address'), address);
  await user.click(button('Add link'));
}

describe('an opened milestone', () => {
  it('takes the focus with its title, which names its checkbox', () => {
    open('match-day');
    expect(screen.getByRole('heading', { name: 'Match into residency' })).toHaveFocus();
    expect(screen.getByRole('checkbox')).toHaveAccessibleName('Match into residency');
  });

  it('says why, where that comes from and how sure it is', () => {
    open('match-day');
    const article = screen.getByRole('article', { name: 'Match into residency' });
    expect(article).toHaveTextContent(/Source: .+\. Last checked .+ 2026/);
    const sources = within(article)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/guide/') === false);
    expect(sources.length).toBeGreaterThan(0);
    for (const link of sources) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
      expect(link).toHaveAttribute('rel', 'noreferrer');
    }
  });

  it('closes by Escape', () => {
    const { onClose } = open('match-day');
    fireEvent.keyDown(field('Notes'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays open when Escape takes back what is typed in a date', async () => {
    const { user, onClose } = open('match-day');
    await user.type(field('Done date'), 'feb{Escape}');
    expect(field('Done date')).toHaveValue('');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is put aside as not for me, and taken back', async () => {
    const { user, record } = open('match-day');
    await user.click(button('Not for me'));
    expect(record()?.notForMe).toBe(true);
    await user.click(button('Back on my list'));
    expect(record()?.notForMe).toBeUndefined();
  });
});

describe('the done date', () => {
  it('checks off, on the day that is typed', async () => {
    const { user, record } = open('pass-step-1');
    await enter(user, 'Done date', 'jun 12');
    expect(record()?.doneDates).toEqual(['2026-06-12']);
    expect(screen.getByRole('checkbox')).toBeChecked();
  });

  it('is moved, and taken away to open the milestone again', async () => {
    const { user, record } = open('pass-step-1', {
      'pass-step-1': { doneDates: [date('2026-06-12')] },
    });
    await enter(user, 'Done date', 'yesterday');
    expect(record()?.doneDates).toEqual(['2026-11-23']);
    await enter(user, 'Done date', '');
    expect(record()?.doneDates).toBeUndefined();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('cannot lie in the future: it says so and keeps what was typed', async () => {
    const { user, record } = open('pass-step-1');
    await enter(user, 'Done date', 'tomorrow');
    expect(field('Done date')).toHaveAccessibleDescription(
      /A done date cannot lie in the future\./,
    );
    expect(field('Done date')).toHaveValue('tomorrow');
    expect(record()).toBeNull();
  });
});

describe('links', () => {
  it('are added with their name, or without one under that of their site', async () => {
    const { user } = open('match-day');
    await addLink(user, 'https://www.nrmp.org/calendar', 'NRMP calendar');
    await addLink(user, 'sirweb.org/residents');
    expect(screen.getByRole('link', { name: 'NRMP calendar' })).toHaveAttribute(
      'href',
      'https://www.nrmp.org/calendar',
    );
    expect(screen.getByRole('link', { name: 'sirweb.org' })).toHaveAttribute(
      'href',
      'https://sirweb.org/residents',
    );
  });

  it.each([
    ['javascript:alert(1)', /begins with https:/],
    ['JavaScript:alert(1)', /begins with https:/],
    ['data:text/html,hello', /begins with https:/],
    ['', /Enter an address, such as/],
  ])('refuse %j with a message at the field', async (address, message) => {
    const { user, record } = open('match-day');
    await addLink(user, address);
    expect(field('Address')).toBeInvalid();
    expect(field('Address')).toHaveAccessibleDescription(message);
    expect(field('Address')).toHaveValue(address);
    expect(record()).toBeNull();
  });

  it('are removed one by one, also where two are the same', async () => {
    const link = { label: 'NRMP', url: 'https://www.nrmp.org' };
    const { user, record } = open('match-day', { 'match-day': { links: [link] } });
    await addLink(user, link.url, link.label);
    expect(screen.getAllByRole('link', { name: 'NRMP' })).toHaveLength(2);
    const [remove] = screen.getAllByRole('button', { name: 'Remove link NRMP' });
    if (remove !== undefined) await user.click(remove);
    expect(record()?.links).toEqual([link]);
    await user.click(button('Remove link NRMP'));
    expect(record()?.links).toBeUndefined();
  });

  it('are not added when that is canceled', async () => {
    const { user, record } = open('match-day');
    await user.click(button('Add a link'));
    expect(field('Address')).toHaveFocus();
    await user.type(field('Address'), 'https://www.nrmp.org');
    await user.click(button('Cancel'));
    expect(screen.queryByRole('textbox', { name: 'Address' })).not.toBeInTheDocument();
    expect(record()).toBeNull();
  });

  it('are not added by Escape, which leaves the milestone open with all that it has', async () => {
    const { user, onClose, record } = open('match-day');
    await user.click(button('Add a link'));
    await user.type(field('Address'), 'example.org{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox', { name: 'Address' })).not.toBeInTheDocument();
    expect(button('Add a link')).toHaveFocus();
    expect(record()).toBeNull();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('lead back to where the next one is added, once one is added, canceled or removed', async () => {
    const { user } = open('match-day');
    await addLink(user, 'https://www.nrmp.org', 'NRMP');
    expect(button('Add a link')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(button('Cancel'));
    expect(button('Add a link')).toHaveFocus();
    await user.click(button('Remove link NRMP'));
    expect(button('Add a link')).toHaveFocus();
  });

  it('are removed while another one is entered, which goes on', async () => {
    const links = [{ label: 'NRMP', url: 'https://www.nrmp.org' }];
    const { user } = open('match-day', { 'match-day': { links } });
    await user.click(button('Add a link'));
    await user.click(button('Remove link NRMP'));
    expect(field('Name')).toHaveFocus();
  });
});

describe('a milestone of one’s own', () => {
  it('is renamed by Enter, or by leaving the field', async () => {
    const { user, record } = open('own-1', { 'own-1': { own } });
    await enter(user, 'Title', '  Visit the program ');
    expect(record()?.own?.title).toBe('Visit the program');
    await user.type(field('Title'), ' twice');
    await user.tab();
    expect(record()?.own?.title).toBe('Visit the program twice');
  });

  it.each([
    ['', 'Enter a title.'],
    ['   ', 'Enter a title.'],
    ['x'.repeat(5000), 'Enter a title of at most 300 characters. This one has 5000.'],
  ])('is not renamed to a title that is none, which stays in the field', (text, message) => {
    const { record } = open('own-1', { 'own-1': { own } });
    fireEvent.change(field('Title'), { target: { value: text } });
    fireEvent.blur(field('Title'));
    expect(field('Title')).toBeInvalid();
    expect(field('Title')).toHaveAccessibleDescription(message);
    expect(field('Title')).toHaveValue(text);
    expect(record()?.own?.title).toBe('Call the program director');
  });

  it('is moved to another step', async () => {
    const { user, record } = open('own-1', { 'own-1': { own } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Step' }), 'Networking');
    expect(record()?.own).toEqual({ ...own, step: 'networking' });
  });

  it('says why it cannot change places', () => {
    open('own-1', { 'own-1': { own } });
    expect(button('Move up')).toHaveAccessibleDescription(/none of your own with the same date/);
  });
});
