// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyTables } from '#record/tables.ts';
import { receive, redo, undo } from '#store/change.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { checkOff, setNotes } from '#store/milestoneActions.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import type { TestStore } from '../../support/store.ts';
import { milestoneRecords } from '../../support/store.ts';
import { OpenedMilestone } from './openedMilestone.tsx';

const id = 'match-day';
const named = { id, title: 'Match into residency', everyMonths: null };

function Opened() {
  const [isOpen, setIsOpen] = useState(true);
  return isOpen ? <OpenedMilestone id={id} onClose={() => setIsOpen(false)} /> : <p>Closed</p>;
}

function openNotes(notes?: string) {
  const milestones = notes === undefined ? {} : milestoneRecords({ [id]: { notes } });
  return renderPart(<Opened />, { tables: { ...planTables(classOf2028), milestones } });
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Notes' });

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } });
}

function wait(milliseconds: number): void {
  act(() => vi.advanceTimersByTime(milliseconds));
}

function savedNotes(store: TestStore): string | undefined {
  return milestoneRecordOf(store.getState(), id)?.notes;
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('notes', () => {
  it('stay in the field where they cannot be saved, since the tab is read-only', () => {
    const { store } = openNotes('Call home');
    store.setState(({ saving }) => ({ saving: { ...saving, isReadOnly: true } }));
    type('Call home today');
    wait(500);
    fireEvent.blur(field());
    expect(field()).toHaveValue('Call home today');
    expect(savedNotes(store)).toBe('Call home');
    expect(store.getState().message?.text).toMatch(/read-only/);
  });

  it('are saved at a pause in typing, as one change', () => {
    const { store } = openNotes();
    type('S');
    wait(300);
    type('So');
    wait(300);
    type('Soap and');
    wait(399);
    expect(savedNotes(store)).toBeUndefined();
    wait(1);
    expect(savedNotes(store)).toBe('Soap and');
    expect(store.getState().history.undo).toHaveLength(1);
    expect(field()).toHaveValue('Soap and');
  });

  it('are one change from when the field is entered until it is left, whatever pauses there were', () => {
    const { store } = openNotes('Call home');
    for (const text of ['Call', 'Call the', 'Call the chief']) {
      type(text);
      wait(400);
      expect(savedNotes(store)).toBe(text);
    }
    type('Call the chief resident');
    fireEvent.blur(field());
    expect(store.getState().history.undo).toHaveLength(1);
    act(() => void undo(store));
    expect(field()).toHaveValue('Call home');
    act(() => void redo(store));
    expect(field()).toHaveValue('Call the chief resident');
  });

  it('are a change more when the field is entered again', () => {
    const { store } = openNotes();
    type('First');
    fireEvent.blur(field());
    type('First.');
    type('First');
    wait(400);
    type('First and second');
    wait(400);
    fireEvent.blur(field());
    act(() => void undo(store));
    expect(field()).toHaveValue('First');
  });

  it('are a change more after something else was done, and take back nothing of that', () => {
    const { store } = openNotes('Call home');
    type('Call');
    wait(400);
    act(() => checkOff(store, named, store.getState().today));
    type('Call the chief');
    wait(400);
    act(() => void undo(store));
    expect(milestoneRecordOf(store.getState(), id)).toMatchObject({
      notes: 'Call',
      doneDates: ['2026-11-24'],
    });
    act(() => void undo(store));
    act(() => void undo(store));
    expect(milestoneRecordOf(store.getState(), id)?.doneDates).toBeUndefined();
    expect(field()).toHaveValue('Call home');
  });

  it('are a change more after another tab changed the milestone, and what it did stays', () => {
    const { store } = openNotes('Call home');
    type('Call');
    wait(400);
    const ours = milestoneRecordOf(store.getState(), id);
    const theirs = { ...ours, id, updatedAt: '2026-11-24T15:00:00.000Z', notForMe: true as const };
    act(() => void receive(store, { ...emptyTables, milestones: { [id]: theirs } }));
    type('Call the chief');
    wait(400);
    act(() => void undo(store));
    expect(milestoneRecordOf(store.getState(), id)).toMatchObject({
      notes: 'Call',
      notForMe: true,
    });
  });

  it('that are taken back while they are typed go on as a change more', () => {
    const { store } = openNotes('Call home');
    type('Call');
    fireEvent.blur(field());
    type('Call the chief');
    wait(400);
    act(() => void undo(store));
    type('Call my chief');
    wait(400);
    act(() => void undo(store));
    expect(field()).toHaveValue('Call');
  });

  it('are saved when the field is left', () => {
    const { store } = openNotes();
    type('SOAP week in March');
    fireEvent.blur(field());
    expect(savedNotes(store)).toBe('SOAP week in March');
  });

  it('are saved when Escape closes the milestone', () => {
    const { store } = openNotes();
    type('SOAP week in March');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.getByText('Closed')).toBeVisible();
    expect(savedNotes(store)).toBe('SOAP week in March');
  });

  it('are saved when the place is left', () => {
    const { store, unmount } = openNotes();
    type('SOAP week in March');
    unmount();
    expect(savedNotes(store)).toBe('SOAP week in March');
  });

  it('are saved when the page is left, before anything else can run', () => {
    const { store } = openNotes();
    type('SOAP week in March');
    fireEvent(window, new Event('pagehide'));
    expect(savedNotes(store)).toBe('SOAP week in March');
  });

  it('are saved once, however the field is left', () => {
    const { store, unmount } = openNotes();
    type('SOAP week in March');
    fireEvent(window, new Event('pagehide'));
    fireEvent.blur(field());
    wait(1000);
    unmount();
    expect(store.getState().history.undo).toHaveLength(1);
  });

  it('are not lost when the milestone is checked off while they are typed', () => {
    const { store } = openNotes();
    type('Matched');
    act(() => checkOff(store, named, store.getState().today));
    expect(field()).toHaveValue('Matched');
    wait(400);
    expect(milestoneRecordOf(store.getState(), id)).toMatchObject({
      notes: 'Matched',
      doneDates: ['2026-11-24'],
    });
  });

  it('stay as typed, with HTML, emoji and line breaks', () => {
    const { store } = openNotes();
    const text = '<img src=x onerror="alert(1)"> 🎉\n  &amp; more';
    type(text);
    fireEvent.blur(field());
    expect(savedNotes(store)).toBe(text);
    expect(field()).toHaveValue(text);
  });

  it('can be emptied', () => {
    const { store } = openNotes('SOAP week in March');
    type('');
    fireEvent.blur(field());
    expect(savedNotes(store)).toBeUndefined();
  });

  it('show what was undone, or changed in another tab', () => {
    const { store } = openNotes('First');
    type('Second');
    wait(400);
    act(() => void undo(store));
    expect(field()).toHaveValue('First');
    act(() => setNotes(store, named, 'Third'));
    expect(field()).toHaveValue('Third');
  });
});
