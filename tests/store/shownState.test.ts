import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { shownStateOf } from '#store/shownState.ts';
import { frames } from '../support/frames.ts';

function countOf(whenPainted?: () => Promise<void>) {
  const store = createStore<number>()(() => 0);
  const shown = shownStateOf(store, whenPainted);
  const heard: number[] = [];
  shown.subscribe((count) => heard.push(count));
  return { set: (count: number) => store.setState(count, true), shown, heard };
}

describe('what is shown', () => {
  it('is the state, at once', () => {
    const { set, shown, heard } = countOf();
    set(1);
    expect(shown.getState()).toBe(1);
    expect(heard).toEqual([1]);
  });

  it('stays as it is until the frame has been painted, and is then the newest', async () => {
    const { whenPainted, paint } = frames();
    const { set, shown, heard } = countOf(whenPainted);
    const shownAgain = shown.holdForFrame();
    set(1);
    set(2);
    expect(shown.getState()).toBe(0);
    await paint();
    await shownAgain;
    expect(shown.getState()).toBe(2);
    set(3);
    expect(heard).toEqual([2, 3]);
  });

  it('is held once for all that is done in one frame, and nobody is told before it is shown', async () => {
    const { whenPainted, paint } = frames();
    const { set, shown } = countOf(whenPainted);
    const told: number[] = [];
    const tell = async (again: Promise<void>): Promise<void> => {
      await again;
      told.push(shown.getState());
    };
    const first = tell(shown.holdForFrame());
    set(1);
    const second = tell(shown.holdForFrame());
    set(2);
    expect(shown.getState()).toBe(0);
    await paint();
    await Promise.all([first, second]);
    expect(told).toEqual([2, 2]);
  });

  it('is held anew for the next frame', async () => {
    const { whenPainted, paint } = frames();
    const { set, shown } = countOf(whenPainted);
    const first = shown.holdForFrame();
    await paint();
    await first;
    void shown.holdForFrame();
    set(1);
    expect(shown.getState()).toBe(0);
    await paint();
    expect(shown.getState()).toBe(1);
  });

  it('waits for nothing where nothing is painted', async () => {
    const { set, shown } = countOf();
    const shownAgain = shown.holdForFrame();
    set(1);
    expect(shown.getState()).toBe(1);
    await shownAgain;
  });
});
