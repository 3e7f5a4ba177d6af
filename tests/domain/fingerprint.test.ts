import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '#domain/fingerprint.ts';

describe('fingerprint', () => {
  it('is short and of letters and digits, whatever goes in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        expect(fingerprint(parts)).toMatch(/^[a-z0-9]{14}$/);
      }),
    );
  });

  it('is another one for another list', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(fingerprint(a)).not.toBe(fingerprint(b));
      }),
    );
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
  });

  it('stays what it is, since people’s records hold it', () => {
    expect(fingerprint(['overlap', 'r1', 'r2'])).toBe('02bnyyl1pqhcwb');
  });
});
