import { describe, expect, it } from 'vitest';
import { interviewMonths } from '#catalog/interviewMonths.ts';
import { interviewWindows } from '#domain/interviewWindow.ts';
import { residentOf } from './sampleRotations.ts';

const esir = residentOf('us-esir');
const integrated = residentOf('us-integrated');

describe('the interview season', () => {
  it('of students is from November to January, that of the second match from January to March', () => {
    expect(interviewWindows(esir.schedule, interviewMonths)).toEqual([
      { season: 'application-season', start: '2023-11-01', end: '2024-01-31' },
      // IR begins on July 1, 2029, so the season is that of PGY-4.
      { season: 'independent-season', start: '2028-01-01', end: '2028-03-31' },
    ]);
    expect(interviewWindows(integrated.schedule, interviewMonths)).toHaveLength(1);
  });

  it('can be a single month, and is none of a season that the pathway lacks', () => {
    const months = [
      { season: 'application-season', from: 12, to: 12 },
      { season: 'no-such-season', from: 1, to: 3 },
    ];
    expect(interviewWindows(esir.schedule, months)).toEqual([
      { season: 'application-season', start: '2023-12-01', end: '2023-12-31' },
    ]);
  });
});
