import { describe, expect, it } from 'vitest';
import { cachingOf, hostFiles, securityHeaders } from '../../.ci/headers.mjs';

const { _headers: netlify = '', '.htaccess': apache = '' } = hostFiles('/ir/');

describe('the headers', () => {
  it('say what no page can say of itself', () => {
    expect(securityHeaders).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it.each(Object.entries(securityHeaders))('%s is in the file of every host', (name, value) => {
    expect(netlify).toContain(`\n  ${name}: ${value}\n`);
    expect(apache).toContain(`  Header always set ${name} "${value}"\n`);
  });

  it.each([
    ['assets/index-1a2b.js', 'public, max-age=31536000, immutable'],
    ['index.html', 'no-cache'],
    ['service-worker.js', 'no-cache'],
    ['favicon.svg', 'no-cache'],
  ])('%s may be kept: %s', (path, caching) => {
    expect(cachingOf(path)).toBe(caching);
  });

  it('are said of what lies below the base path', () => {
    const places = netlify.split('\n').filter((line) => line.startsWith('/'));
    expect(places).toEqual(['/ir/*', '/ir/assets/*']);
    expect(apache).toContain('ErrorDocument 404 /ir/404.html\n');
    expect(apache).toContain('m#^/ir/assets/#');
  });

  it('give Cloudflare one rule for caching, since it would join two', () => {
    expect(netlify.match(/Cache-Control/g)).toHaveLength(1);
  });
});
