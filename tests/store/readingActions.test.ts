import { expect, it } from 'vitest';
import { topicById } from '#catalog/guide/topics.ts';
import { markRead, markUnread, readOn } from '#store/readingActions.ts';
import { undo } from '#store/change.ts';
import { testStore } from '../support/store.ts';

const topic = topicById('equipment') ?? { id: '', title: '' };

it('keeps the day on which a topic was read, and checks off no milestone', () => {
  const store = testStore({ today: '2026-11-24' });
  expect(readOn(store.getState(), topic.id)).toBeNull();
  markRead(store, topic);
  expect(readOn(store.getState(), topic.id)).toBe('2026-11-24');
  expect(store.getState().tables.milestones).toEqual({});
  markUnread(store, topic);
  expect(readOn(store.getState(), topic.id)).toBeNull();
  undo(store);
  expect(readOn(store.getState(), topic.id)).toBe('2026-11-24');
});
