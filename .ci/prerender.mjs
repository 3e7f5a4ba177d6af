import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath } from 'vite';
import { hostFiles } from './headers.mjs';
import { narrowFontFile } from './narrowFont.mjs';
import { pageHtml } from './pageHtml.mjs';
import { projectFolder } from './runCommand.mjs';
import { serviceWorkerFile, serviceWorkerScript } from './serviceWorkerScript.mjs';
import { standaloneScript } from './standaloneScript.mjs';

/**
 * What the server entry exports.
 *
 * @typedef {object} ServerEntry
 * @property {readonly { path: string, modules: readonly string[] }[]} pages `path` is the address below the
 *   base path (`/steps`) or a file (`/404.html`); `modules` are loaded lazily, from the project's folder
 *   (`src/features/steps/StepsScreen.tsx`)
 * @property {(path: string) => Promise<{ html: string, title: string, isIndexed?: boolean, description?: string }>} renderPage
 */

const serverEntry = 'src/app/prerender.tsx';
const beforePaintModule = 'src/platform/beforePaint.ts';
/** Builds may run side by side, as those of the browser tests do. */
const serverFolder = join(projectFolder, `node_modules/.prerender-${process.pid}`);

/**
 * Builds the app, then writes each of its pages as static HTML, with its CSS and the script that runs before
 * the first paint inline; at last the service worker, which names all of it. The development server has neither
 * pages nor worker, and loads that script as a module.
 *
 * @returns {import('vite').Plugin[]}
 */
export function prerender() {
  return [
    {
      name: 'prerendered-pages',
      apply: 'build',
      config: () => ({
        builder: { buildApp },
        environments: {
          prerender: {
            consumer: 'server',
            build: {
              outDir: serverFolder,
              emptyOutDir: true,
              copyPublicDir: false,
              // It is not sent to anybody: how it is cut does not matter.
              rolldownOptions: { input: serverEntry, output: { codeSplitting: true } },
            },
          },
        },
      }),
    },
    {
      name: 'before-paint-in-development',
      apply: 'serve',
      transformIndexHtml: {
        order: 'pre',
        handler: () => [
          {
            tag: 'script',
            attrs: { type: 'module' },
            children: `import { beforePaint } from '/${beforePaintModule}';\nbeforePaint();`,
          },
        ],
      },
    },
  ];
}

/** @param {import('vite').ViteBuilder} builder */
async function buildApp(builder) {
  const { client, prerender: server } = builder.environments;
  if (client === undefined || server === undefined)
    throw new Error('Vite has no such environments');
  const built = await builder.build(client);
  if (!('output' in built)) throw new Error('A build of one output is expected');
  const { base } = client.config;
  const folder = resolve(projectFolder, client.config.build.outDir);
  try {
    await builder.build(server);
    /** @type {ServerEntry} */
    const entry = await import(pathToFileURL(join(serverFolder, 'prerender.js')).href);
    await writePages(built.output, entry, base, folder);
  } finally {
    // Where the build failed, it may not be there.
    rmSync(serverFolder, { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries(hostFiles(base)))
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, serviceWorkerFile), await serviceWorkerScript(folder, base));
}

/**
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @param {ServerEntry} entry
 * @param {string} base
 * @param {string} folder
 */
async function writePages(output, { pages, renderPage }, base, folder) {
  const frame = await pageFrame(output, base);
  const entryChunks = chunksOfEntry(output);
  const rendered = await Promise.all(
    pages.map(async ({ path, modules }) => {
      const ownChunks = chunksOf(output, modules).filter((chunk) => !entryChunks.includes(chunk));
      // On `/` a first visit needs none of the overview's styles, and what a return shows first only those of the
      // frame.
      const holdsOwn = path !== '/';
      const asked = holdsOwn ? ownChunks : [...ownChunks, ...stylesheetsOf(output, ownChunks)];
      return {
        path,
        partUrls: asked.map(({ fileName }) => base + fileName),
        stylesheets: stylesheetsOf(output, holdsOwn ? [...entryChunks, ...ownChunks] : entryChunks),
        ...(await renderPage(path)),
      };
    }),
  );
  const welcome = rendered.find(({ path }) => path === '/welcome');
  for (const page of rendered) {
    const { path } = page;
    const file = join(folder, path.endsWith('.html') ? path : `${path}/index.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageHtml(frame, page, path === '/' ? welcome : undefined));
  }
  // These stand in every page, so nobody asks for them.
  for (const { fileName } of stylesheetsOf(output, entryChunks)) rmSync(join(folder, fileName));
}

/**
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @param {string} base
 * @returns {Promise<import('./pageHtml.mjs').PageFrame>}
 */
async function pageFrame(output, base) {
  const assets = output.filter((file) => file.type === 'asset');
  const template = assets.find(({ fileName }) => fileName === 'index.html');
  const font = assets.find(({ names }) => names.includes(narrowFontFile));
  if (template === undefined || font === undefined) {
    throw new Error(`The build has no index.html or no ${narrowFontFile}`);
  }
  const call = `beforePaint(${JSON.stringify(base + font.fileName)})`;
  return {
    template: String(template.source),
    beforePaint: await standaloneScript(beforePaintModule, call),
  };
}

/**
 * What the entry loads, before it asks for any page.
 *
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 */
function chunksOfEntry(output) {
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry');
  return withImports(entry, chunks);
}

/**
 * The chunks of these modules and all that they import.
 *
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @param {readonly string[]} modules
 */
function chunksOf(output, modules) {
  const chunks = output.filter((file) => file.type === 'chunk');
  const needed = modules.flatMap((module) => {
    const id = normalizePath(join(projectFolder, module));
    const own = chunks.find(({ moduleIds }) => moduleIds.includes(id));
    if (own === undefined) throw new Error(`The build has no ${module}`);
    return withImports(own, chunks);
  });
  return [...new Set(needed)];
}

/**
 * A chunk after all that it imports, which is the order of their styles: what uses a part may style it.
 *
 * @param {import('vite').Rolldown.OutputChunk} chunk
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @param {Set<import('vite').Rolldown.OutputChunk>} [seen]
 * @returns {readonly import('vite').Rolldown.OutputChunk[]}
 */
function withImports(chunk, chunks, seen = new Set()) {
  seen.add(chunk);
  const imported = chunk.imports.flatMap((fileName) => {
    const found = chunks.find((one) => one.fileName === fileName);
    return found === undefined || seen.has(found) ? [] : withImports(found, chunks, seen);
  });
  return [...imported, chunk];
}

/**
 * The stylesheets of these chunks, in their order.
 *
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @returns {readonly import('./pageHtml.mjs').Stylesheet[]}
 */
function stylesheetsOf(output, chunks) {
  const fileNames = new Set(
    chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  return [...fileNames].map((fileName) => {
    const file = output.find((one) => one.fileName === fileName);
    if (file?.type !== 'asset') throw new Error(`The build has no ${fileName}`);
    return { fileName, css: String(file.source).trim() };
  });
}
