import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../.ci/headers.mjs';
import { isPortTaken, serveDist } from '../../.ci/serveDist.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const parent = mkdtempSync(join(tmpdir(), 'ir-roadmap-serve-'));
const folder = join(parent, 'dist');
let port: number;
let server: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  for (const name of ['assets', 'steps']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Overview</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');
  writeFileSync(join(folder, 'steps/index.html'), '<h1>Steps</h1>');
  writeFileSync(join(folder, 'assets/index-1a2b.js'), 'start()');
  writeFileSync(join(folder, 'assets/font-3c4d.woff2'), 'font');
  port = await freePort();
  server = await serveDist({ port, basePath: '/ir/', folder });
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Not fetch, which would tidy the address and unpack the body on the way.
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of a build', () => {
  it.each([
    ['/ir/', '<h1>Overview</h1>'],
    ['/ir', '<h1>Overview</h1>'],
    ['/ir/steps', '<h1>Steps</h1>'],
    ['/ir/steps/', '<h1>Steps</h1>'],
    ['/ir/steps?status=done', '<h1>Steps</h1>'],
  ])('serves %s as %s', async (path, html) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(html);
  });

  it.each(['/ir/nowhere', '/', '/irx/', '/ir/../../secret.txt', '/ir/%2e%2e/secret.txt', '/ir/%'])(
    'answers %s with the not-found page and its status',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe('<h1>Not found</h1>');
    },
  );

  it.each(['/ir/', '/ir/nowhere', '/ir/assets/index-1a2b.js'])(
    'answers %s with all headers of the table',
    async (path) => {
      const { headers } = await ask(path);
      const named = Object.entries(securityHeaders).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(headers).toMatchObject(Object.fromEntries(named));
    },
  );

  it('lets a browser keep what has a hash in its name, and asks it to check the rest', async () => {
    const script = await ask('/ir/assets/index-1a2b.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask('/ir/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const etag = String(page.headers.etag);
    expect(await ask('/ir/', { 'if-none-match': etag })).toMatchObject({ status: 304 });
  });

  it('compresses text in the best way that the browser knows', async () => {
    const brotli = await ask('/ir/steps', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<h1>Steps</h1>');
    const gzip = await ask('/ir/steps', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe('<h1>Steps</h1>');
    expect(gzip.headers.etag).not.toBe(brotli.headers.etag);
  });

  it('leaves a font, which is compressed already, as it is', async () => {
    const { headers, body } = await ask('/ir/assets/font-3c4d.woff2', { 'accept-encoding': 'br' });
    expect(headers['content-type']).toBe('font/woff2');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('font');
  });

  it('sends no body when asked for the head alone, and takes nothing', async () => {
    const head = await ask('/ir/', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(await ask('/ir/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it('says when its port is taken', async () => {
    const error: unknown = await serveDist({ port, folder }).catch((reason: unknown) => reason);
    expect(isPortTaken(error)).toBe(true);
  });
});
