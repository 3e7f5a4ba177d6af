import { expect, it } from 'vitest';
import { contactCsv } from '#exchange/contactCsv.ts';
import { date } from '../support/dates.ts';
import { longAgo } from '../support/store.ts';
import { parseCsv } from '../support/parseCsv.ts';

it('writes contacts under their headings, with the days of their letters', () => {
  const [headings = [], ...rows] = parseCsv(
    contactCsv(
      [
        {
          id: 'ann',
          updatedAt: longAgo,
          name: 'Ann Lee',
          role: 'Program director',
          place: 'Boston',
          metAt: 'SIR 2026',
          email: 'ann@example.org',
          link: 'https://example.org/ann',
          notes: 'Write in May',
          lastContact: date('2026-11-02'),
          nextFollowUp: date('2027-05-01'),
          letter: { asked: date('2027-05-03'), submitted: date('2027-08-20') },
          milestones: ['letters', 'mentor'],
        },
        { id: 'bob', updatedAt: longAgo, name: 'Bob', letter: {} },
        { id: 'cy', updatedAt: longAgo, name: 'Cy' },
      ],
      (id) => `The ${id}`,
    ),
  );
  const [ann, bob, cy] = rows.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])),
  );
  expect(ann).toEqual({
    Name: 'Ann Lee',
    Role: 'Program director',
    Place: 'Boston',
    'Met at': 'SIR 2026',
    Email: 'ann@example.org',
    Link: 'https://example.org/ann',
    'Last contact': '2026-11-02',
    'Next follow-up': '2027-05-01',
    Letter: 'yes',
    'Letter asked for': '2027-05-03',
    'Letter promised': '',
    'Letter submitted': '2027-08-20',
    'Helps with': 'The letters; The mentor',
    Notes: 'Write in May',
  });
  // A letter that has still to be asked for is one all the same.
  expect([bob?.['Letter'], cy?.['Letter']]).toEqual(['yes', 'no']);
});
