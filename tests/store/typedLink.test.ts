import { describe, expect, it } from 'vitest';
import { linkProblem, typedLink } from '#store/typedLink.ts';

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
