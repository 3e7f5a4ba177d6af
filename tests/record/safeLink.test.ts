import { describe, expect, it } from 'vitest';
import { isSafeLink } from '#record/safeLink.ts';

describe('isSafeLink', () => {
  it.each([
    'https://www.nrmp.org/',
    'http://example.org/a path?q=1#x',
    'HTTPS://EXAMPLE.ORG',
    'mailto:irig@example.org',
  ])('takes %s', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    '',
    'www.nrmp.org',
    '/steps',
    '//example.org',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://',
    'https://[',
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});
