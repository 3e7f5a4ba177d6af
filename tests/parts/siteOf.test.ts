import { expect, it } from 'vitest';
import { siteOf } from '#parts/siteOf.ts';

it.each([
  ['https://www.sirweb.org/residents?page=2', 'www.sirweb.org'],
  ['http://localhost:8080/notes', 'localhost:8080'],
  ['mailto:chief@example.org', 'mailto:chief@example.org'],
  ['not an address', 'not an address'],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
