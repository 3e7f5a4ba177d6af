import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findable } from '#domain/findByWords.ts';
import { findByWords, findInGroups } from '#domain/findByWords.ts';
import { plain, wordsOf } from '#domain/typedWords.ts';

const list: readonly Findable[] = [
  { title: 'Match into residency' },
  { title: 'Certify your rank order list', isLast: true },
  { title: 'Rank independent IR programs' },
  { title: 'Write a résumé' },
  { title: 'Take USMLE Step 2 CK or COMLEX Level 2-CE' },
  { title: 'Tumor embolization', otherWords: 'TACE chemoembolization' },
  { title: 'Apply for away rotations', otherWords: 'VSLO' },
  { title: 'Learn to tackle bleeding' },
];

function titles(found: readonly Findable[]): readonly string[] {
  return found.map(({ title }) => title);
}

describe('finding by words', () => {
  it.each([
    ['a word', 'match', ['Match into residency']],
    ['in any case', 'MATCH', ['Match into residency']],
    ['in any order', 'residency match', ['Match into residency']],
    ['without its accents', 'resume', ['Write a résumé']],
    ['with accents that are not there', 'rèsidency', ['Match into residency']],
    ['the inside of a word', 'idency', ['Match into residency']],
    ['an abbreviation', 'tace', ['Tumor embolization']],
    ['a figure', 'step 2', ['Take USMLE Step 2 CK or COMLEX Level 2-CE']],
    ['what is typed with a hyphen', 'level-2', ['Take USMLE Step 2 CK or COMLEX Level 2-CE']],
    ['another name', 'vslo', ['Apply for away rotations']],
    ['words of title and other name', 'rotations vslo', ['Apply for away rotations']],
    ['what is open before what is done', 'order rank', ['Certify your rank order list']],
    [
      'a title that begins so first',
      'rank',
      ['Rank independent IR programs', 'Certify your rank order list'],
    ],
    [
      'the beginning of a word before its inside',
      'ta',
      [
        'Take USMLE Step 2 CK or COMLEX Level 2-CE',
        'Learn to tackle bleeding',
        'Tumor embolization',
        'Apply for away rotations',
      ],
    ],
    ['nothing that has only one of two words', 'match zebra', []],
    ['nothing', 'zebra', []],
    ['nothing by nothing', '', []],
    ['nothing by blanks', '  ', []],
    ['nothing by signs', '.*', []],
  ])('finds %s', (_, typed, expected) => {
    expect(titles(findByWords(list, typed))).toEqual(expected);
  });
});

const word = fc.constantFrom('step', 'steps', 'misstep', 'rank', 'frank', 'résumé', 'IR', 'first');
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const findable = fc.record({ title: text, otherWords: text, isLast: fc.boolean() });
const typedWords = fc.array(fc.constantFrom('s', 'step', 'ran', 'rank', 'resume', 'IR', 'r'), {
  minLength: 1,
  maxLength: 3,
});

/** How many of the typed words begin a word of the item. */
function beginnings({ title, otherWords = '' }: Findable, typed: readonly string[]): number {
  const words = wordsOf(`${title} ${otherWords}`);
  return typed.filter((one) => words.some((other) => other.startsWith(plain(one)))).length;
}

describe('whatever is searched', () => {
  const searches = fc.tuple(fc.array(findable), typedWords);

  it('all that has every word is found, and nothing else', () => {
    fc.assert(
      fc.property(searches, ([items, typed]) => {
        const wanted = items.filter(({ title, otherWords }) =>
          typed.every((one) => plain(`${title} ${otherWords}`).includes(plain(one))),
        );
        expect(new Set(findByWords(items, typed.join(' ')))).toEqual(new Set(wanted));
      }),
    );
  });

  it('more beginnings of words come first, and what is alike keeps its order', () => {
    fc.assert(
      fc.property(searches, ([items, typed]) => {
        const found = findByWords(items, typed.join(' '));
        const counts = found.map((item) => beginnings(item, typed));
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const twice = findByWords(
          [...items, ...items.map((item) => ({ ...item }))],
          typed.join(' '),
        );
        expect(twice.filter((item) => items.includes(item))).toEqual(found);
      }),
    );
  });

  it('the order of the words and their accents do not matter to what is found', () => {
    fc.assert(
      fc.property(searches, ([items, typed]) => {
        const found = new Set(findByWords(items, typed.join(' ')));
        expect(new Set(findByWords(items, typed.toReversed().join(' ').toUpperCase()))).toEqual(
          found,
        );
      }),
    );
  });
});

describe('finding in groups', () => {
  const groups = [
    { name: 'Milestones', items: [{ title: 'Plan the year' }, { title: 'Explore rotations' }] },
    { name: 'Places', items: [{ title: 'Rotations' }, { title: 'Settings' }] },
    { name: 'Contacts', items: [] },
  ];

  it('puts the group with the best find first, and leaves out those without', () => {
    expect(findInGroups(groups, 'rot', 5)).toEqual([
      { name: 'Places', items: [{ title: 'Rotations' }], count: 1 },
      { name: 'Milestones', items: [{ title: 'Explore rotations' }], count: 1 },
    ]);
    expect(findInGroups(groups, 'plan', 5).map(({ name }) => name)).toEqual(['Milestones']);
    expect(findInGroups(groups, '', 5)).toEqual([]);
  });

  it('keeps the order of groups that are alike, and says how many there are', () => {
    expect(
      findInGroups(groups, 't', 1).map(({ name, items, count }) => [name, items.length, count]),
    ).toEqual([
      ['Milestones', 1, 2],
      ['Places', 1, 2],
    ]);
  });
});
