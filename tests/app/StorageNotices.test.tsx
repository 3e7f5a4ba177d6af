// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SaveIndicator } from '#app/SaveIndicator.tsx';
import { StorageNotices } from '#app/StorageNotices.tsx';
import type { Damage, Saving, StoredPart } from '#store/saveState.ts';
import { storedParts } from '#store/storedPart.ts';
import { notYetSaving } from '#store/saveState.ts';
import { frames } from '../support/frames.ts';
import { renderPart } from '../support/renderPart.tsx';

const working: Saving = { ...notYetSaving, mirror: 'working' };

function renderSaving(saving: Partial<Saving>) {
  const rendered = renderPart(
    <>
      <SaveIndicator />
      <StorageNotices />
    </>,
    frames(),
  );
  act(() => rendered.store.setState({ saving: { ...working, ...saving } }));
  return rendered;
}

function damage(part: StoredPart, changes: Partial<Damage> = {}): Damage {
  return {
    part,
    text: '{"version":1,"rec',
    reason: 'not JSON',
    lost: 'everything',
    keptIn: 'quarantine',
    ...changes,
  };
}

const indicator = (): HTMLElement => screen.getByRole('status');
const alertTexts = (): readonly (string | null)[] =>
  screen.queryAllByRole('alert').map(({ textContent }) => textContent);

describe('how safely the record is kept', () => {
  it.each<[string, string, Partial<Saving>]>([
    ['saved', 'Saved in this browser', {}],
    ['saving', 'Saving', { unconfirmed: 1 }],
    ['saving', 'Saving', { mirror: 'opening' }],
    ['one-copy', 'Kept in one place only', { mirror: 'lost' }],
    ['one-copy', 'Kept in one place only', { text: 'refused' }],
    ['full', 'Not saved: storage is full', { text: 'full', unwritten: 1 }],
    ['memory-only', 'Not saved: storage is refused', { text: 'refused', mirror: 'lost' }],
    ['read-only', 'Read-only in this tab', { isReadOnly: true }],
    ['erased', 'Erased in this browser', { isReadOnly: true, isErased: true }],
    [
      'erased-in-part',
      'Partly erased in this browser',
      { isReadOnly: true, isErased: true, isErasedInPart: true },
    ],
  ])('%s is said: %s', (kind, text, saving) => {
    renderSaving(saving);
    expect(indicator()).toHaveTextContent(new RegExp(`^${text}$`));
    expect(indicator()).toHaveAttribute('data-save-state', kind);
  });

  it.each<[string, Partial<Saving>]>([
    ['saved', {}],
    ['kept in one place', { text: 'refused' }],
  ])(
    'is not said to be %s while the rest of the page still waits for its frame',
    (_what, saving) => {
      const { store } = renderSaving(saving);
      act(() => {
        void store.shown.holdForFrame();
        store.setState({ saving: { ...working, ...saving, unconfirmed: 1 } });
      });
      expect(indicator()).toHaveTextContent(/^Saving$/);
      expect(alertTexts()).toEqual([]);
    },
  );

  it('is said with the time of the last confirmation', () => {
    renderSaving({ savedAt: '2026-11-24T14:14:05.123Z' });
    expect(indicator()).toHaveTextContent(/^Saved in this browser, \d{1,2}:\d{2} [AP]M$/);
  });

  it('is not said before the record is read', () => {
    const { store } = renderSaving({});
    act(() => store.setState({ isRead: false }));
    expect(indicator()).toBeEmptyDOMElement();
    expect(indicator()).toHaveAttribute('data-save-state', 'unread');
  });
});

describe('a notice above every place', () => {
  it.each<Partial<Saving>>([{}, { unconfirmed: 3 }])('is not there while all is well', (saving) => {
    renderSaving(saving);
    expect(alertTexts()).toEqual([]);
  });

  it.each<[Partial<Saving>, RegExp]>([
    [{ isReadOnly: true, isErased: true }, /has been erased\..+saves nothing any more/],
    [
      { isReadOnly: true, isErased: true, isErasedInPart: true },
      /^Not everything that IR Roadmap stored in this browser could be erased\..+saves nothing any more.+may come back/,
    ],
    [
      { isReadOnly: true },
      /^A newer version of IR Roadmap has written here\..+what it could read.+will not save.+Whole parts of your record may be missing here and in the copy: reload to have all of it\./,
    ],
    [
      { text: 'refused', mirror: 'lost' },
      /^This browser does not let the app store anything\..+in this tab only/,
    ],
    [
      { text: 'full', unwritten: 0 },
      /storage is full\. Part of your record is not stored in it\. ?All of it is kept in .+ second copy\./,
    ],
    [
      { text: 'full', unwritten: 0, mirror: 'lost' },
      /Part of your record is not stored in it\. ?All of it is held in this tab, so keep it open\./,
    ],
    [
      { text: 'full', unwritten: 1 },
      /storage is full\. Your last change is not saved yet\. ?It is kept in .+ second copy\./,
    ],
    [
      { text: 'full', unwritten: 4 },
      /Your last 4 changes are not saved yet\..+the browser’s second copy.+resumes by itself/,
    ],
    [{ text: 'full', unwritten: 4, mirror: 'lost' }, /held in this tab, so keep it open/],
    [{ mirror: 'lost' }, /^Your record is kept in one place only\..+database.+cannot be written/],
    [{ text: 'refused' }, /^Your record is kept in one place only\..+quick storage cannot/],
  ])('says what is so and what follows: %o', (saving, text) => {
    renderSaving(saving);
    expect(alertTexts()).toEqual([expect.stringMatching(text)]);
    expect(screen.getByRole('button', { name: 'Download a copy' })).toBeVisible();
  });

  it('offers to reload a tab that has become read-only', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
    const { user } = renderSaving({ isReadOnly: true });
    await user.click(screen.getByRole('button', { name: 'Reload this tab' }));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a notice of damage', () => {
  it.each(storedParts)('names what could not be read: %s', (part) => {
    renderSaving({ damages: [damage(part)] });
    const names: Partial<Record<string, string>> = {
      undo: 'the list of changes that can be undone',
      rotationChoices: 'your choices for rotations',
      scenarios: 'your what-ifs',
    };
    const name = names[part] ?? `your ${part}`;
    expect(alertTexts()).toEqual([
      expect.stringContaining(`Part of your saved data could not be read: ${name}.`),
    ]);
  });

  it('says where the text is, and what is in use', () => {
    renderSaving({
      damages: [damage('plan'), damage('milestones', { keptIn: 'place', lost: 'some-records' })],
    });
    const [plan, milestones] = alertTexts();
    expect(plan).toContain('set aside byte for byte, and nothing has been deleted.');
    expect(plan).toContain('What the browser’s second copy knows of it is in use.');
    expect(milestones).toContain('The text stays where it is, and nothing is written over it.');
    expect(milestones).toContain('What could be read of it is in use.');
  });

  it('is there for each text, also for two of one part and one length', () => {
    renderSaving({ damages: [damage('plan', { text: 'a' }), damage('plan', { text: 'b' })] });
    expect(alertTexts()).toHaveLength(2);
  });

  it('leads to the restore points', () => {
    renderSaving({ damages: [damage('plan')] });
    expect(screen.getByRole('link', { name: 'Restore points' })).toHaveAttribute(
      'href',
      '/settings?open=restore-points',
    );
  });

  it('is not made of fields that only a later version knows', () => {
    renderSaving({
      damages: [damage('plan', { lost: 'unknown-fields' }), damage('plan', { lost: 'nothing' })],
    });
    expect(alertTexts()).toEqual([]);
  });

  it('gives the unreadable text as a file', async () => {
    const files: unknown[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file);
      return 'blob:text';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderSaving({ damages: [damage('plan')] });
    await user.click(screen.getByRole('button', { name: 'Download the unreadable text' }));
    const [file] = files;
    expect(file instanceof Blob ? await file.text() : null).toBe('{"version":1,"rec');
  });
});
