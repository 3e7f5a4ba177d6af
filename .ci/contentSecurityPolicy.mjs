import { createHash } from 'node:crypto';

/**
 * The policy of one page: nothing but what the app's own host serves, and of inline text only this.
 *
 * @param {object} inline
 * @param {readonly string[]} inline.scripts
 * @param {readonly string[]} inline.styles
 * @param {readonly string[]} inline.styleAttributes
 */
export function contentSecurityPolicy({ scripts, styles, styleAttributes }) {
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(sourceHash)].join(' '),
    ["style-src 'self'", ...styles.map(sourceHash)].join(' '),
    ...(styleAttributes.length === 0
      ? []
      : [["style-src-attr 'unsafe-hashes'", ...styleAttributes.map(sourceHash)].join(' ')]),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return directives.join('; ');
}

/** @param {string} text */
function sourceHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
