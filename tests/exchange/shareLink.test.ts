import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedParts } from '#exchange/sharedRoadmap.ts';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { emptyTables } from '#record/tables.ts';
import { arbitraryTables } from '../record/arbitraryTables.ts';
import { date } from '../support/dates.ts';
import { fragmentAround, fragmentOf, fragmentOfText, opened } from '../support/sharedLinks.ts';
import { longAgo } from '../support/store.ts';
import { wholeRecord } from '../support/wholeRecord.ts';

const roadmap: SharedRoadmap = {
  sharedOn: date('2026-11-24'),
  name: 'Maya 🎉',
  parts: sharedParts,
  tables: wholeRecord,
};

/** A text which no compression makes small. */
function noise(index: number): string {
  return Array.from({ length: 15_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((index * 7919 + at * at * 104_729 + at * 31) % 20_000)),
  ).join('');
}

/** "%2D" for "-". */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** As `writeLink` writes it, with anything in place of what is given. */
function document(fields: object = {}): string {
  return JSON.stringify({ version: 1, sharedOn: '2026-11-24', parts: [], data: {}, ...fields });
}

describe('a shared link', () => {
  it('gives back the roadmap that was put in, every field of every table', async () => {
    expect(await opened(await fragmentOf(roadmap))).toEqual({ kind: 'opened', roadmap });
  });

  it('gives back any roadmap, and is the same for the same one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            sharedOn: fc.constantFrom(date('2026-11-24'), date('2040-02-29')),
            name: fc.option(fc.string({ maxLength: 40 })),
            parts: fc.subarray([...sharedParts]),
            tables: arbitraryTables,
            cutAt: fc.constant([date('2027-07-01'), date('2031-07-01')]),
          },
          { requiredKeys: ['sharedOn', 'name', 'parts', 'tables'] },
        ),
        async (shared) => {
          const fragment = await fragmentOf(shared);
          expect(await opened(fragment)).toEqual({ kind: 'opened', roadmap: shared });
          expect(await fragmentOf(shared)).toBe(fragment);
        },
      ),
    );
  });

  it('has nothing in it that a browser or a mail program writes in another way', async () => {
    const fragment = await fragmentOf(roadmap);
    expect(fragment).toMatch(/^[\w.-]+$/);
    expect(new URL(`https://example.org/shared#${fragment}`).hash).toBe(`#${fragment}`);
  });

  it('opens with what was put behind it: a bracket, a dot, the words of a tracker', async () => {
    const fragment = await fragmentOf(roadmap);
    for (const behind of [').', '>', '&utm_source=mail', '%20Look']) {
      expect(await opened(fragment + behind)).toEqual({ kind: 'opened', roadmap });
    }
  });

  it.each([
    ['wrote its dots and dashes otherwise', /[._-]/g, (at: string) => percent(at)],
    [
      'wrote them so, and a redirection that again',
      /[._-]/g,
      (at: string) => `%25${percent(at).slice(1)}`,
    ],
    ['broke its lines', /.{70}/g, (at: string) => `${at}\r\n`],
    ['broke its lines with a mark', /.{70}/g, (at: string) => `${at}=%0D%0A`],
    ['broke its lines and joined them by spaces', /.{70}/g, (at: string) => `${at}%20`],
  ])('opens after a mail program %s', async (_, places, written) => {
    const fragment = await fragmentOf(roadmap);
    expect(await opened(fragment.replaceAll(places, written))).toEqual({ kind: 'opened', roadmap });
  });

  it('says that it was cut, wherever that happened', async () => {
    const fragment = await fragmentOf({ ...roadmap, tables: emptyTables });
    for (const length of Array.from(fragment.slice(1), (_, index) => index + 1)) {
      expect(await opened(fragment.slice(0, length))).toEqual({ kind: 'cut' });
    }
  });

  it('never opens as something else when one of its characters is another one', async () => {
    const fragment = await fragmentOf(roadmap);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(fragment.length - 1),
        fc.constantFrom(...'abzAZ09-_.%# é'),
        async (index, character) => {
          fc.pre(fragment[index] !== character);
          const changed = fragment.slice(0, index) + character + fragment.slice(index + 1);
          expect((await opened(changed)).kind).toMatch(/^(cut|broken|newer)$/);
        },
      ),
    );
  });

  it('says so when there is nothing in it', async () => {
    expect(await opened('')).toEqual({ kind: 'empty' });
  });

  it.each([
    'hello',
    'main',
    '.',
    '0.1.a.b',
    '1.zz+zz.a.b',
    '1.4.0000000000000.AAAA',
    '1..a.b',
    'eJyrVkosLcmIz8nMz1OyUoqOBQAxRQWg',
    'access_token=abc.def.ghi',
  ])('“%s” is no link of this app', async (fragment) => {
    expect(await opened(fragment)).toEqual({ kind: 'broken' });
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await opened(text)).kind).not.toBe('opened');
      }),
    );
  });

  it('of a newer version says so, be it the link or what is in it', async () => {
    expect(await opened('2.4.abc.anything')).toEqual({ kind: 'newer' });
    expect(await opened(await fragmentOfText(document({ version: 2 })))).toEqual({ kind: 'newer' });
  });
});

describe('what is in a link', () => {
  it.each([
    ['no JSON', '{"version":1'],
    ['no object', '[]'],
    ['no version', '{"sharedOn":"2026-11-24","parts":[],"data":{}}'],
    ['no day', document({ sharedOn: '2026-02-30' })],
    ['a name that is none', document({ name: 7 })],
    ['a name without end', document({ name: 'a'.repeat(301) })],
    ['no tables', document({ data: [] })],
    ['a table that is none', document({ data: { plan: [] } })],
    ['a record that is none', document({ data: { plan: { current: { id: 'current' } } } })],
    ['thousands of brackets', `{"a":${'['.repeat(5000)}`],
    [
      'a link that would run a script',
      document({
        data: {
          contacts: {
            a: { id: 'a', updatedAt: longAgo, name: 'Ann', link: 'javascript:alert(1)' },
          },
        },
      }),
    ],
  ])('with %s is broken', async (_, text) => {
    expect(await opened(await fragmentOfText(text))).toEqual({ kind: 'broken' });
  });

  it('leaves out tables, fields and parts that this version does not know', async () => {
    const text = document({
      extra: 1,
      parts: ['plan', 'hobbies'],
      data: {
        hobbies: { a: {} },
        plan: {
          current: { id: 'current', updatedAt: longAgo, pathwayId: 'us-esir', isRich: true },
        },
      },
    });
    expect(await opened(await fragmentOfText(text))).toEqual({
      kind: 'opened',
      roadmap: {
        sharedOn: '2026-11-24',
        name: null,
        parts: ['plan'],
        tables: {
          ...emptyTables,
          plan: { current: { id: 'current', updatedAt: longAgo, pathwayId: 'us-esir' } },
        },
      },
    });
  });

  it('cannot reach what every object has', async () => {
    const evil = '{"id":"__proto__","updatedAt":"2026-01-01T00:00:00.000Z","isRich":true}';
    const text = `{"version":1,"sharedOn":"2026-11-24","parts":[],"__proto__":{"isRich":true},
      "data":{"__proto__":{"isRich":true},"constructor":{"a":1},"milestones":{"__proto__":${evil}}}}`;
    expect(await opened(await fragmentOfText(text))).toEqual({ kind: 'broken' });
    expect(Reflect.get({}, 'isRich')).toBeUndefined();
  });

  it('is not unpacked without end', async () => {
    const bomb = await fragmentOfText(' '.repeat(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await opened(bomb)).toEqual({ kind: 'too-long' });
  });

  it.each([
    ['no deflated bytes', new Uint8Array([1, 2, 3, 4])],
    ['nothing', new Uint8Array()],
  ])('that is %s is broken', async (_, bytes) => {
    expect(await opened(fragmentAround(bytes))).toEqual({ kind: 'broken' });
  });

  it('that is no text is broken', async () => {
    const fragment = await fragmentOfText('text');
    const bytes = new Uint8Array([0x03 /* An empty final block. */, 0x00, 0xff]);
    expect(await opened(fragmentAround(bytes))).toEqual({ kind: 'broken' });
    expect(await opened(fragment)).toEqual({ kind: 'broken' });
  });

  it('of more than a million characters is not even looked at', async () => {
    expect(await opened(`1.${'a'.repeat(1_000_000)}`)).toEqual({ kind: 'too-long' });
  });
});

describe('a log of 10,000 procedures', () => {
  const procedures = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => {
      const id = index.toString(36);
      return [
        id,
        {
          id,
          updatedAt: longAgo,
          date: date(`20${26 + (index % 8)}-${String(1 + (index % 12)).padStart(2, '0')}-15`),
          procedure: ['angioplasty', 'ivc-filter-placement', 'Port placement'][index % 3] ?? '',
          role: 'performed' as const,
          count: 1 + (index % 3),
        },
      ];
    }),
  );

  it('goes into a link and comes back', async () => {
    const large = { ...roadmap, tables: { ...emptyTables, procedures } };
    expect(await opened(await fragmentOf(large))).toEqual({ kind: 'opened', roadmap: large });
  });
});

describe('a roadmap that is too much for a link', () => {
  it('is not written', async () => {
    const milestones = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => {
        const id = `m${index}`;
        return [id, { id, updatedAt: longAgo, notes: noise(index) }];
      }),
    );
    await expect(
      fragmentOf({ ...roadmap, tables: { ...emptyTables, milestones } }),
    ).rejects.toThrow('too long');
  });
});
