// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TakeOutRow } from '#features/settings/TakeOutRow.tsx';
import { readCalendar } from '../../exchange/calendarText.ts';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords } from '../../support/store.ts';
import { parseCsv } from '../../support/parseCsv.ts';

/** What was offered as files, the latest last. */
let files: { readonly name: string; readonly text: () => Promise<string> }[] = [];

beforeEach(() => {
  files = [];
  let latest = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) latest = file;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const file = latest;
    files.push({ name: this.download, text: () => file.text() });
  });
});

const own = (step: 'residency' | 'networking', title: string, order: number) =>
  ({ step, title, order }) as const;

const rotation = { updatedAt: longAgo, trainingYear: 'PGY-3', status: 'planned' } as const;

async function openDialog() {
  const rendered = renderPart(<TakeOutRow />, {
    today: '2026-11-24',
    tables: {
      milestones: milestoneRecords({
        a: { own: own('residency', 'Learn to suture', 1), pinned: date('2027-02-01') },
        b: { own: own('networking', 'Write to Ann', 2), pinned: date('2027-03-01') },
        c: { own: own('networking', 'Meet Bob', 3), pinned: date('2026-11-01'), notes: 'Coffee' },
      }),
      rotations: {
        r1: {
          ...rotation,
          id: 'r1',
          type: 'chest',
          start: date('2026-12-07'),
          end: date('2027-01-03'),
        },
        // Of a type that this version does not know.
        r2: {
          ...rotation,
          id: 'r2',
          type: 'burn-unit',
          start: date('2026-08-03'),
          end: date('2026-08-30'),
        },
      },
      credits: {
        c1: {
          id: 'c1',
          updatedAt: longAgo,
          date: date('2026-10-01'),
          title: 'Webinar',
          amount: 1,
          category: 'category-1',
        },
      },
      contacts: { ann: { id: 'ann', updatedAt: longAgo, name: 'Ann Lee', milestones: ['b'] } },
    },
  });
  await rendered.user.click(screen.getByRole('button', { name: 'Choose what' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Calendar and tables' }));
  const press = (name: string) => rendered.user.click(dialog.getByRole('button', { name }));
  const tick = (name: string) => rendered.user.click(dialog.getByRole('checkbox', { name }));
  const choose = (name: string) => rendered.user.click(dialog.getByRole('radio', { name }));

  async function titlesInCalendar(): Promise<readonly (string | undefined)[]> {
    await press('Download calendar');
    const calendar = readCalendar((await files.at(-1)?.text()) ?? '');
    return calendar.parts.map(({ values }) => values['SUMMARY']);
  }
  return { ...rendered, dialog, press, tick, choose, titlesInCalendar };
}

describe('the calendar', () => {
  it('has what is to come of milestones and rotations, and says that it comes', async () => {
    const { dialog, titlesInCalendar } = await openDialog();
    expect(dialog.getByText('3 events')).toBeVisible();
    expect(await titlesInCalendar()).toEqual(['Chest imaging', 'Learn to suture', 'Write to Ann']);
    expect(files.map(({ name }) => name)).toEqual(['ir-roadmap.ics']);
    expect(dialog.getByRole('status')).toHaveTextContent(
      'ir-roadmap.ics is on its way to your downloads.',
    );
  });

  it('has only the steps and the kinds that are ticked', async () => {
    const { dialog, tick, titlesInCalendar } = await openDialog();
    await tick('Residency');
    await tick('Rotations');
    expect(await titlesInCalendar()).toEqual(['Write to Ann']);
    await tick('Rotations');
    await tick('Milestones');
    expect(dialog.queryByRole('checkbox', { name: 'Networking' })).toBeNull();
    expect(await titlesInCalendar()).toEqual(['Chest imaging']);
  });

  it('goes back to the first day when asked for all, without the notes', async () => {
    const { choose, titlesInCalendar } = await openDialog();
    await choose('All');
    expect(await titlesInCalendar()).toEqual(expect.arrayContaining(['Meet Bob', 'Burn unit']));
    expect(await files.at(-1)?.text()).not.toContain('Coffee');
  });

  it('has alarms when asked for', async () => {
    const { choose, press } = await openDialog();
    await choose('A week before');
    await press('Download calendar');
    // A week of 168 hours, less nine.
    expect((await files.at(-1)?.text())?.match(/TRIGGER:-PT159H/g)).toHaveLength(3);
  });

  it('waits for what is still being read', async () => {
    const { store, dialog, press } = await openDialog();
    store.setState({ isReadWhole: false });
    await press('Download calendar');
    expect(files).toEqual([]);
    store.setState({ isReadWhole: true });
    expect(await dialog.findByText(/is on its way to your downloads/)).toBeInTheDocument();
    expect(files).toHaveLength(1);
  });

  it('is not offered where nothing that was chosen has a date', async () => {
    const { dialog, tick, press } = await openDialog();
    await tick('Milestones');
    await tick('Rotations');
    expect(dialog.getByText('Nothing that you chose has a date.')).toBeVisible();
    await press('Download calendar');
    expect(files).toEqual([]);
  });
});

describe('the tables', () => {
  it.each([
    ['Milestones', 'milestones', ['Networking', 'Meet Bob', '2026-11-01'], 'Coffee'],
    ['Rotations', 'rotations', ['PGY-3', '2026-12-07', '2027-01-03', 'Chest imaging'], 'planned'],
    ['Rotations', 'rotations', ['PGY-3', '2026-08-03', '2026-08-30', 'Burn unit'], 'planned'],
    ['Credits', 'credits', ['2026-10-01', 'Webinar'], 'category-1'],
    ['Contacts', 'contacts', ['Ann Lee'], 'Write to Ann'],
  ])('%s come as a file with the day in its name', async (button, table, cells, more) => {
    const { dialog, press } = await openDialog();
    await press(button);
    const name = `ir-roadmap-${table}-2026-11-24.csv`;
    await vi.waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(name));
    expect(files.map((file) => file.name)).toEqual([name]);
    const rows = parseCsv((await files[0]?.text()) ?? '');
    expect(rows).toContainEqual(expect.arrayContaining([...cells, more]));
  });
});
