import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../.ci/pageHtml.mjs';

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>IR Roadmap</title>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;
const frame = {
  template,
  beforePaint: 'mark()',
};
const steps = {
  path: '/steps',
  html: '<h1>Steps</h1>',
  title: 'Steps · IR Roadmap',
  partUrls: ['/assets/StepsScreen-1.js'],
  stylesheets: [
    { fileName: 'assets/index-1.css', css: 'h1{color:red}' },
    { fileName: 'assets/StepsScreen-1.css', css: 'h2{color:blue}' },
  ],
};

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The links that the script adds to the head on such a visit. */
function askedBy(script: string, visit: string | undefined): readonly unknown[] {
  const asked: unknown[] = [];
  const document = {
    documentElement: { dataset: { visit } },
    head: { append: (link: unknown) => asked.push(link) },
    createElement: () => ({}),
  };
  runInNewContext(script, { document });
  return asked;
}

describe('a prerendered page', () => {
  it('holds its content and its title', () => {
    const html = pageHtml(frame, { ...steps, title: 'Q & "A" <b>' });
    expect(html).toContain('<div id="app" data-page="/steps"><h1>Steps</h1></div>');
    expect(html).toContain('<title>Q &amp; &quot;A&quot; &lt;b></title>');
  });

  it('waits for no stylesheet, and asks for its own script at once', () => {
    const html = pageHtml(frame, steps);
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain('>h1{color:red}h2{color:blue}</style>');
    expect(html).toContain(
      '<link rel="modulepreload" crossorigin href="/assets/StepsScreen-1.js">',
    );
  });

  it('says which stylesheets it holds, so that nobody asks for them', () => {
    expect(pageHtml(frame, steps)).toContain(
      '<style data-holds="assets/index-1.css assets/StepsScreen-1.css">',
    );
  });

  it('runs the script that comes before the first paint ahead of any other', () => {
    const html = pageHtml(frame, steps);
    expect(html.indexOf('<script>mark()</script>')).toBe(html.indexOf('<script'));
  });

  it('allows its own inline text and no other', () => {
    const html = pageHtml(frame, {
      ...steps,
      html: '<p style="font-family:&quot;Hanken Grotesk&quot;">Steps</p>',
    });
    expect(html).toContain(`script-src 'self' ${sourceHash('mark()')};`);
    expect(html).toContain(`style-src 'self' ${sourceHash('h1{color:red}h2{color:blue}')};`);
    expect(html).toContain(
      `style-src-attr 'unsafe-hashes' ${sourceHash('font-family:"Hanken Grotesk"')};`,
    );
    expect(html).not.toContain('unsafe-inline');
  });

  describe('where a first visit begins', () => {
    const welcome = {
      ...steps,
      path: '/welcome',
      html: '<h1>Welcome</h1>',
      partUrls: ['/assets/Welcome-1.js'],
      stylesheets: [
        { fileName: 'assets/index-1.css', css: 'h1{color:red}' },
        { fileName: 'assets/Welcome-1.css', css: 'h3{color:green}' },
      ],
    };
    const html = pageHtml(frame, steps, welcome);

    it('holds the welcome page too, and shows one of the two', () => {
      expect(html).toContain(
        '<div id="welcome" data-page="/welcome"><h1>Welcome</h1></div><div id="app" data-page="/steps"><h1>Steps</h1></div>',
      );
      expect(html).toContain('html:not([data-visit=first]) #welcome,html[data-visit=first] #app{');
      expect(pageHtml(frame, steps)).not.toContain('welcome');
    });

    it('holds the styles of both, and none twice', () => {
      const [css] = /(?<=<style[^>]*>).*?(?=html:not)/s.exec(html) ?? [];
      expect(css).toBe('h1{color:red}h2{color:blue}h3{color:green}');
    });

    it.each([
      ['first', '/assets/Welcome-1.js'],
      [undefined, '/assets/StepsScreen-1.js'],
    ])('asks on the visit %s for %s alone', (visit, url) => {
      const [script = ''] = /(?<=<script>)for.*?(?=<\/script>)/.exec(html) ?? [];
      expect(askedBy(script, visit)).toEqual([
        { rel: 'modulepreload', crossOrigin: '', href: url },
      ]);
      expect(html).toContain(sourceHash(script));
      expect(html).not.toContain('<link rel="modulepreload"');
    });

    it('asks on a return also for the stylesheets that it does not hold', () => {
      const url = '/assets/checklist-1.css';
      const [script = ''] =
        /(?<=<script>)for.*?(?=<\/script>)/.exec(
          pageHtml(frame, { ...steps, partUrls: [url] }, welcome),
        ) ?? [];
      expect(askedBy(script, undefined)).toEqual([{ rel: 'preload', as: 'style', href: url }]);
    });
  });

  it('asks search engines to leave it alone where it is not to be found', () => {
    const html = pageHtml(frame, { ...steps, isIndexed: false });
    expect(html).toMatch(/<head>.*<meta name="robots" content="noindex">.*<\/head>/s);
    expect(pageHtml(frame, { ...steps, isIndexed: true })).not.toContain('robots');
  });

  it('is described when there is a description', () => {
    const html = pageHtml(frame, { ...steps, description: 'Seven "steps"' });
    expect(html).toContain('<meta name="description" content="Seven &quot;steps&quot;">');
    expect(pageHtml(frame, steps)).not.toContain('description');
  });

  it('takes a dollar sign for what it is', () => {
    const html = pageHtml(frame, { ...steps, html: "<p>$& $' $1</p>" });
    expect(html).toContain("<p>$& $' $1</p>");
  });

  it('is refused when the built index.html has no place for it', () => {
    const withoutPlace = { ...frame, template: template.replace('id="app"', 'id="root"') };
    expect(() => pageHtml(withoutPlace, steps)).toThrow('lacks <div id="app">');
  });
});
