import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientDataIn } from '#domain/patientData.ts';

describe('what looks like patient data', () => {
  it.each([
    ['MRN 4711', 'record-number'],
    ['mrn: A-12', 'record-number'],
    ['Record no. 12', 'record-number'],
    ['0012345', 'record-number'],
    ['case 12345678, difficult access', 'record-number'],
    ['123-45-6789', 'record-number'],
    ['943 476 5919', 'record-number'],
    ['DOB 3/4', 'birth-date'],
    ['d.o.b. unknown', 'birth-date'],
    ['born in 1956', 'birth-date'],
    ['3/4/1956', 'birth-date'],
    ['04.03.56', 'birth-date'],
    ['1956-03-04', 'birth-date'],
    ['March 4, 1956', 'birth-date'],
    ['4 Mar 1956', 'birth-date'],
  ])('%s', (text, sign) => {
    expect(patientDataIn(text)).toBe(sign);
  });

  it.each([
    '',
    'Weekend call',
    '5 Fr sheath, 0.035 wire, 2.7 microcatheter',
    '8 x 40 mm balloon, 12 atm',
    '50/50 contrast',
    'Fluoroscopy 12.4 min, 1250 mGy',
    '10-15 ml lidocaine 1%',
    'Second attempt 14:30 to 15:45',
    'Stubborn thrombus, reborn hope',
    'In 2026, with Dr. Lee',
    'May need 2 stents',
    'Segments 5/8 treated',
  ])('not %s', (text) => {
    expect(patientDataIn(text)).toBeNull();
  });

  it('sees a number of six digits or more in any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.stringMatching(/^\d{6,12}$/),
        fc.string(),
        (before, number, after) => {
          expect(patientDataIn(before + number + after)).not.toBeNull();
        },
      ),
    );
  });
});
