import { describe, expect, it } from 'vitest';
import { textOfBytes } from '#exchange/textOfBytes.ts';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', [0x5a, 0xc3, 0xbc], 'Zü'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x5a, 0xc3, 0xbc], 'Zü'],
    ['UTF-16 of Windows', [0xff, 0xfe, 0x5a, 0, 0xfc, 0], 'Zü'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x5a, 0, 0xfc], 'Zü'],
    ['Windows-1252', [0x5a, 0xfc], 'Zü'],
    ['nothing', [], ''],
  ])('in %s', (_, bytes, text) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toEqual({ kind: 'text', text });
  });

  it('is none of a spreadsheet’s own file', () => {
    expect(textOfBytes(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0]))).toEqual({ kind: 'not-text' });
  });
});
