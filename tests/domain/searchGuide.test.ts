import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuideStatement } from '#domain/guide.ts';
import type { LoadedTopic } from '#domain/searchGuide.ts';
import { markedPieces, searchGuide } from '#domain/searchGuide.ts';
import { date } from '../support/dates.ts';

function statement(id: string, texts: Partial<GuideStatement> = {}): GuideStatement {
  return {
    id,
    text: '',
    source: null,
    asOf: date('2026-11-24'),
    confidence: 'recalled',
    ...texts,
  };
}

function topic(
  id: string,
  title: string,
  answer: string,
  ...statements: readonly GuideStatement[]
): LoadedTopic {
  return {
    topic: { id, group: 'field', title, milestones: [], serves: null },
    content: { answer, sections: [{ id: 'all', title: 'All', statements }] },
  };
}

const guide = [
  topic(
    'clots',
    'Clots',
    'A clot can be dissolved or taken out.',
    statement('filter', { name: 'Filter', text: 'Catches clots in a vein.' }),
    statement('lysis', { name: 'Thrombolysis', text: 'A drug dissolves.', forWhom: 'large veins' }),
  ),
  topic(
    'vessels',
    'Opening vessels',
    'A balloon widens what is narrow.',
    statement('balloon', { name: 'Angioplasty', text: 'A balloon, not a filter.' }),
  ),
  topic(
    'how-long',
    'How long it takes',
    'Six years, or seven.',
    statement('six', { text: 'Six years.', older: 'Older texts say eight.' }),
  ),
];

function found(typed: string): readonly string[] {
  return searchGuide(guide, typed).flatMap(({ topic: { id }, statements }) => [
    id,
    ...statements.map((one) => `${id}/${one.id}`),
  ]);
}

describe('a search of the guide', () => {
  it.each([
    { typed: '', finds: [] },
    { typed: '  ,. ', finds: [] },
    { typed: 'laser', finds: [] },
    // In the name of one statement (twice 4) before the text of another (twice 2).
    { typed: 'filter', finds: ['clots', 'clots/filter', 'vessels', 'vessels/balloon'] },
    // Title and answer alone.
    { typed: 'opening narrow', finds: ['vessels'] },
    // One word in the title, the other in the statement; the other statement has no “drug”.
    { typed: 'clots drug', finds: ['clots', 'clots/lysis'] },
    // The two words stand in two statements: neither has both.
    { typed: 'catches dissolves', finds: [] },
    // The middle of a word is found as well; also whom it is for, and what older texts say.
    { typed: 'plasty', finds: ['vessels', 'vessels/balloon'] },
    { typed: 'LARGE', finds: ['clots', 'clots/lysis'] },
    { typed: 'eight', finds: ['how-long', 'how-long/six'] },
  ])('for “$typed” finds $finds', ({ typed, finds }) => {
    expect(found(typed)).toEqual(finds);
  });

  it('puts the better statement of a topic first', () => {
    const [hit] = searchGuide(
      [
        topic(
          'a',
          'A',
          '',
          statement('inside', { text: 'A microcoil.' }),
          statement('beginning', { text: 'Coils.' }),
          statement('named', { name: 'Coil' }),
        ),
      ],
      'coil',
    );
    expect(hit?.statements.map(({ id }) => id)).toEqual(['named', 'beginning', 'inside']);
  });
});

describe('the pieces of a found text', () => {
  it('mark whole words, whatever their case and accents', () => {
    expect(markedPieces('The résumé, resumed.', 'RESUME')).toEqual([
      { start: 0, text: 'The ', isHit: false },
      { start: 4, text: 'résumé', isHit: true },
      { start: 10, text: ', ', isHit: false },
      { start: 12, text: 'resumed', isHit: true },
      { start: 19, text: '.', isHit: false },
    ]);
  });

  it('are one when nothing is found', () => {
    expect(markedPieces('A balloon.', 'coil')).toEqual([
      { start: 0, text: 'A balloon.', isHit: false },
    ]);
  });

  it('make up the text again, each where it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 3 }), (text, typed) => {
        const pieces = markedPieces(text, typed);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
        }
      }),
    );
  });
});
