/**
 * What every answer carries. The rest of the content security policy stands in each page, where its hashes
 * are; who may frame a page is only believed when a header says it.
 */
export const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'camera',
    'display-capture',
    'geolocation',
    'microphone',
    'payment',
    'publickey-credentials-get',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const forEver = 'public, max-age=31536000, immutable';
const checkedEachTime = 'no-cache';

/**
 * How long a browser may keep a file. Names below assets/ carry a hash of their content.
 *
 * @param {string} path below the base path
 */
export function cachingOf(path) {
  return path.startsWith('assets/') ? forEver : checkedEachTime;
}

/**
 * The same as files for common static hosts, by name.
 *
 * @param {string} basePath
 * @returns {Record<string, string>}
 */
export function hostFiles(basePath) {
  return { _headers: headersFile(basePath), '.htaccess': htaccessFile(basePath) };
}

/**
 * For Netlify and Cloudflare Pages. Both let browsers check each time unless told otherwise, and Cloudflare
 * would join two rules for one header into one value, so caching is said of assets only.
 *
 * @param {string} basePath
 */
function headersFile(basePath) {
  return [
    `${basePath}*`,
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    `${basePath}assets/*`,
    `  Cache-Control: ${forEver}`,
    '',
  ].join('\n');
}

/**
 * For Apache.
 *
 * @param {string} basePath
 */
function htaccessFile(basePath) {
  return [
    `ErrorDocument 404 ${basePath}404.html`,
    'Options -Indexes',
    'AddType application/manifest+json .webmanifest',
    'AddType text/javascript .js',
    '<IfModule mod_headers.c>',
    ...Object.entries(securityHeaders).map(
      ([name, value]) => `  Header always set ${name} "${value}"`,
    ),
    `  Header set Cache-Control "${checkedEachTime}"`,
    `  <If "%{REQUEST_URI} =~ m#^${basePath}assets/#">`,
    `    Header set Cache-Control "${forEver}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}
