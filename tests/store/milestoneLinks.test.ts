import { describe, expect, it } from 'vitest';
import { parseRecord } from '#record/parseRecord.ts';
import { addLink } from '#store/milestoneLinks.ts';
import { testStore } from '../support/store.ts';

describe('a link', () => {
  it('is called by no more than a record keeps, also where its whole address is its name', () => {
    const store = testStore();
    const url = `mailto:${'x'.repeat(400)}@example.org`;
    addLink(store, { id: 'match-day', title: 'Match Day' }, { label: url, url });
    const record = store.getState().tables.milestones['match-day'];
    expect(record).toMatchObject({ links: [{ label: url.slice(0, 300), url }] });
    expect(parseRecord('milestones', record)).toEqual({ record, leftOut: [] });
    expect(store.getState().message?.text).toBe(`Link “${url.slice(0, 300)}” added.`);
  });
});
