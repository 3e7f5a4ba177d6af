// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { ShareRow } from '#features/settings/ShareRow.tsx';
import { renderPart } from '../../support/renderPart.tsx';
import { opened } from '../../support/sharedLinks.ts';
import { wholeRecord } from '../../support/wholeRecord.ts';

const copy = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  copy.mockReset();
  copy.mockResolvedValue();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copy);
});

async function openDialog() {
  const rendered = renderPart(<ShareRow />, { tables: wholeRecord });
  await rendered.user.click(screen.getByRole('button', { name: 'Create link' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share a read-only link' }));
  await dialog.findByLabelText('Link');
  return { ...rendered, dialog };
}

type Dialog = Awaited<ReturnType<typeof openDialog>>['dialog'];

function linkIn(dialog: Dialog): string {
  return dialog.getByLabelText<HTMLInputElement>('Link').value;
}

/** What the link that is shown holds, once there is another one than `before`. */
async function roadmapAfter(dialog: Dialog, before: string): Promise<SharedRoadmap> {
  await waitFor(() => expect(linkIn(dialog)).not.toBe(before));
  return roadmapIn(linkIn(dialog));
}

async function roadmapIn(link: string): Promise<SharedRoadmap> {
  const { pathname, hash } = new URL(link);
  expect(pathname).toBe('/shared');
  const found = await opened(hash.slice(1));
  if (found.kind !== 'opened') throw new Error(found.kind);
  return found.roadmap;
}

describe('the link', () => {
  it('holds the record of today, without contacts, notes and a name', async () => {
    const { dialog } = await openDialog();
    const { sharedOn, name, parts, tables } = await roadmapIn(linkIn(dialog));
    expect({ sharedOn, name }).toEqual({ sharedOn: '2026-11-24', name: null });
    expect(parts).toEqual(['plan', 'milestones', 'rotations', 'procedures', 'credits']);
    expect(Object.keys(tables.milestones)).toContain('match-day');
    expect(tables.contacts).toEqual({});
    expect(JSON.stringify(tables)).not.toContain('Prélude');
  });

  it('cuts totals of procedures where counts begin and end, unless the plan stays out', async () => {
    const { dialog, user } = await openDialog();
    const { cutAt } = await roadmapIn(linkIn(dialog));
    // The record is of the integrated pathway, follows ESIR, and has a target of its own by June 30, 2029.
    expect(cutAt).toContain('2029-07-01');
    expect(cutAt).toEqual(cutAt?.toSorted());
    const before = linkIn(dialog);
    await user.click(dialog.getByRole('checkbox', { name: 'Plan, with adjustments and leave' }));
    expect((await roadmapAfter(dialog, before)).cutAt).toBeUndefined();
  });

  it('holds what is ticked, and the name that is typed', async () => {
    const { dialog, user } = await openDialog();
    const before = linkIn(dialog);
    await user.click(dialog.getByRole('checkbox', { name: 'Contacts, with their addresses' }));
    await user.click(dialog.getByRole('checkbox', { name: /^Notes/ }));
    await user.click(dialog.getByRole('checkbox', { name: 'Rotations' }));
    await user.type(dialog.getByLabelText('Your name'), ' Maya ');
    await roadmapAfter(dialog, before);
    await waitFor(async () => expect((await roadmapIn(linkIn(dialog))).name).toBe('Maya'));
    const { tables } = await roadmapIn(linkIn(dialog));
    expect(Object.values(tables.contacts)).toHaveLength(1);
    expect(JSON.stringify(tables)).toContain('Prélude');
    expect(tables.rotationChoices).toEqual({});
  });

  it('is not handed out while it does not have what is ticked', async () => {
    const { dialog, user, store } = await openDialog();
    const before = linkIn(dialog);
    store.setState({ isReadWhole: false });
    await user.click(dialog.getByRole('checkbox', { name: 'Procedures' }));
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(copy).not.toHaveBeenCalled();
    expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveAttribute(
      'title',
      'The link is being made anew',
    );
    expect(dialog.queryByRole('link', { name: 'Open it' })).not.toBeInTheDocument();
    store.setState({ isReadWhole: true });
    expect((await roadmapAfter(dialog, before)).tables.procedures).toEqual({});
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(copy).toHaveBeenCalledWith(linkIn(dialog));
    expect(dialog.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', linkIn(dialog));
  });

  it('holds totals of the procedures, or each entry', async () => {
    const { dialog, user } = await openDialog();
    const before = linkIn(dialog);
    expect(Object.values((await roadmapIn(before)).tables.procedures)[0]).not.toHaveProperty(
      'site',
    );
    await user.click(dialog.getByRole('radio', { name: 'Each entry' }));
    const { tables } = await roadmapAfter(dialog, before);
    expect(Object.values(tables.procedures)[0]).toHaveProperty('site', 'City Hospital');
  });

  it('says how long it is, and whether it arrives', async () => {
    const { dialog } = await openDialog();
    const { length } = linkIn(dialog);
    expect(
      dialog.getByText(`${length.toLocaleString('en-US')} characters.`, { exact: false }),
    ).toHaveTextContent('Short enough for any mail program.');
  });

  it('is copied by a button, and opened in a tab of its own', async () => {
    const { dialog, user } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(copy).toHaveBeenCalledWith(linkIn(dialog));
    expect(await dialog.findByText('The link is copied. Paste it into a message.')).toBeVisible();
    const open = dialog.getByRole('link', { name: 'Open it' });
    expect(open).toHaveAttribute('href', linkIn(dialog));
    expect(open).toHaveAttribute('target', '_blank');
  });

  it('is selected where the browser does not let it be copied', async () => {
    copy.mockRejectedValue(new Error('not allowed'));
    const { dialog, user } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(await dialog.findByText(/press Ctrl\+C or Cmd\+C/)).toBeVisible();
    const field = dialog.getByLabelText<HTMLInputElement>('Link');
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('is not there while nothing goes into it', async () => {
    const { dialog, user } = await openDialog();
    for (const name of [/^Plan/, 'Milestones', 'Rotations', 'Procedures', 'Credits']) {
      await user.click(dialog.getByRole('checkbox', { name }));
    }
    await user.click(dialog.getByRole('checkbox', { name: /^Notes/ }));
    expect(dialog.getByText('Tick something that goes into the link.')).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  });

  it('is not made by a browser that cannot compress, and that is said', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const { user } = renderPart(<ShareRow />, { tables: wholeRecord });
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This browser cannot make such a link. A newer one can.',
    );
    vi.unstubAllGlobals();
  });

  it('changes nothing in the record', async () => {
    const { dialog, user, store } = await openDialog();
    const { tables } = store.getState();
    await user.click(dialog.getByRole('checkbox', { name: /^Notes/ }));
    expect(store.getState().tables).toBe(tables);
    expect(store.getState().written).toEqual([]);
  });
});
