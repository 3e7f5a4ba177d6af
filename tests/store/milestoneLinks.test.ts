import { describe, expect, it } from 'vitest';
import { parseRecord } from '#record/parseRecord.ts';
import { addLink, linkProblem, typedLink } from '#store/milestoneLinks.ts';
import { testStore } from '../support/store.ts';

describe('typedLink', () => {
  it.each([
    ['www.sirweb.org', 'https://www.sirweb.org'],
    ['  example.org/a b ', 'https://example.org/a b'],
    ['http://example.org', 'http://example.org'],
    ['HTTPS://example.org', 'HTTPS://example.org'],
    ['mailto:okafor@example.org', 'mailto:okafor@example.org'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['   ', ''],
  ])('takes %j for %j', (typed, link) => {
    expect(typedLink(typed)).toBe(link);
  });
});

describe('linkProblem', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'mailto:okafor@example.org'])(
    'finds nothing wrong with %s',
    (url) => {
      expect(linkProblem(url)).toBeNull();
    },
  );

  it.each([
    ['', /^Enter an address/],
    ['javascript:alert(1)', /https:\/\//],
    ['JavaScript:alert(1)', /https:\/\//],
    ['data:text/html,x', /https:\/\//],
    ['https://', /https:\/\//],
    [`https://example.org/${'x'.repeat(2000)}`, /at most 2000 characters/],
  ])('says in a sentence what is wrong with %j', (url, problem) => {
    expect(linkProblem(url)).toMatch(problem);
  });
});

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
