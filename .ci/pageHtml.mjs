import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';

/**
 * What every page of a build has in common.
 *
 * @typedef {object} PageFrame
 * @property {string} template the built index.html
 * @property {string} beforePaint a script to run before anything is painted
 *
 * @typedef {object} Stylesheet
 * @property {string} fileName below the base path
 * @property {string} css
 *
 * @typedef {object} PageContent
 * @property {string} html
 * @property {string} title
 * @property {string} [description]
 * @property {boolean} [isIndexed] false asks search engines to leave the page alone
 * @property {readonly string[]} partUrls scripts that the page needs besides the entry, and stylesheets it does not hold
 * @property {readonly Stylesheet[]} stylesheets to be put into it
 * @property {string} path the address that it was made for, below the base path
 */

// Which of the two is meant is known before the first paint: beforePaint marks a first visit.
const welcomeCss =
  'html:not([data-visit=first]) #welcome,html[data-visit=first] #app{display:none}';

/**
 * One page as static HTML that paints without waiting for a stylesheet or a script.
 *
 * @param {PageFrame} frame
 * @param {PageContent} content
 * @param {PageContent} [firstVisit] what a first visit shows in place of it
 * @returns {string}
 */
export function pageHtml(frame, content, firstVisit) {
  const stylesheets = [...content.stylesheets, ...(firstVisit?.stylesheets ?? [])];
  const cssByFile = new Map(stylesheets.map(({ fileName, css }) => [fileName, css]));
  const css = [...cssByFile.values(), firstVisit === undefined ? '' : welcomeCss].join('');
  const body = content.html + (firstVisit?.html ?? '');
  const script = firstVisit === undefined ? '' : preloadScript(content, firstVisit);
  const policy = contentSecurityPolicy({
    scripts: firstVisit === undefined ? [frame.beforePaint] : [frame.beforePaint, script],
    styles: [css],
    styleAttributes: styleAttributesOf(body),
  });
  const first = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    `<script>${frame.beforePaint}</script>`,
    // The app asks for none of these again.
    `<style data-holds="${escaped([...cssByFile.keys()].join(' '))}">${css}</style>`,
  ];
  const last =
    firstVisit === undefined
      ? content.partUrls.map((url) => `<link rel="modulepreload" crossorigin href="${url}">`)
      : [`<script>${script}</script>`];
  if (content.description !== undefined) {
    last.push(`<meta name="description" content="${escaped(content.description)}">`);
  }
  if (content.isIndexed === false) last.push('<meta name="robots" content="noindex">');
  const welcome =
    firstVisit === undefined
      ? ''
      : `<div id="welcome" data-page="${escaped(firstVisit.path)}">${firstVisit.html}</div>`;
  return [
    { find: /\s*<link rel="stylesheet"[^>]*>/g, put: '' },
    { find: /<title>.*?<\/title>/s, put: `<title>${escaped(content.title)}</title>` },
    { find: /<meta charset="utf-8"\s*\/?>/i, put: `<meta charset="utf-8">${first.join('')}` },
    { find: '</head>', put: `${last.join('')}</head>` },
    {
      find: '<div id="app"></div>',
      put: `${welcome}<div id="app" data-page="${escaped(content.path)}">${content.html}</div>`,
    },
  ].reduce(replaced, frame.template);
}

/**
 * Asks for the parts of the one that is shown, and for none of the other's.
 *
 * @param {PageContent} content
 * @param {PageContent} firstVisit
 */
function preloadScript(content, firstVisit) {
  const [returning, first] = [content, firstVisit].map(({ partUrls }) => JSON.stringify(partUrls));
  return [
    `for(const href of document.documentElement.dataset.visit==="first"?${first}:${returning})`,
    'document.head.append(Object.assign(document.createElement("link"),',
    'href.endsWith(".css")?{rel:"preload",as:"style",href}:{rel:"modulepreload",crossOrigin:"",href}))',
  ].join('');
}

/**
 * @param {string} html
 * @param {{ find: string | RegExp, put: string }} replacement
 */
function replaced(html, { find, put }) {
  if (html.search(find) === -1) throw new Error(`The built index.html lacks ${find}`);
  // A function, since dollar signs in a replacement text have a meaning.
  return html.replace(find, () => put);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The texts of all `style` attributes, as a browser reads them.
 *
 * @param {string} html as React writes it
 */
function styleAttributesOf(html) {
  const texts = Array.from(html.matchAll(/<[^>]* style="([^"]*)"/g), ([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
  return [...new Set(texts)];
}
