import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { cachingOf, securityHeaders } from './headers.mjs';
import { projectFolder } from './runCommand.mjs';

/**
 * @typedef {object} ServedFile
 * @property {string} type
 * @property {string} caching
 * @property {string} etag
 * @property {Partial<Record<string, Buffer>>} bodies by content encoding, `identity` among them
 */

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a build on loopback. All files are read and compressed beforehand and looked up by their address, so
 * nothing outside the folder can be reached; a later build is served after a restart only.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} [options.basePath] the BASE_PATH of the build, `/ir/` for example
 * @param {string} [options.folder]
 * @param {boolean} [options.isCompressed] compressing a build takes seconds: not for a server that soon ends
 * @returns {Promise<{ address: string, close: () => void }>} rejects with `EADDRINUSE` when the port is taken
 */
export async function serveDist({
  port,
  basePath = '/',
  folder = join(projectFolder, 'dist'),
  isCompressed = true,
}) {
  const files = await readFiles(folder, isCompressed);
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = fileAt(files, request.url ?? '/', basePath);
    const file = found ?? files.get('404.html');
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    } else {
      send(request, response, file, found === undefined ? 404 : 200);
    }
  };
  const servers = await listenOnLoopback(answer, port);
  return {
    address: `http://localhost:${port}${basePath}`,
    close: () =>
      servers.forEach((server) => {
        server.close();
        // A browser keeps its connections open, and would be answered through them for a while yet.
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {boolean} isCompressed
 * @returns {Promise<Map<string, ServedFile>>} by path below the folder, with slashes
 */
async function readFiles(folder, isCompressed) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll(sep, '/');
      return /** @type {const} */ ([path, await readServedFile(file, path, isCompressed)]);
    });
  return new Map(await Promise.all(files));
}

/**
 * @param {string} file
 * @param {string} path
 * @param {boolean} isCompressed
 * @returns {Promise<ServedFile>}
 */
async function readServedFile(file, path, isCompressed) {
  const body = readFileSync(file);
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const compressible = isCompressed && type.includes('charset');
  return {
    type,
    caching: cachingOf(path),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    bodies: {
      identity: body,
      ...(compressible && { br: await promisify(brotliCompress)(body) }),
      ...(compressible && { gzip: await promisify(gzip)(body, { level: 9 }) }),
    },
  };
}

/**
 * `/steps` and `/steps/` are the page in `steps/index.html`.
 *
 * @param {Map<string, ServedFile>} files
 * @param {string} address
 * @param {string} basePath
 */
function fileAt(files, address, basePath) {
  const path = decoded(address.replace(/[?#].*/, ''));
  if (!`${path}/`.startsWith(basePath)) return undefined;
  const below = path.slice(basePath.length).replace(/\/$/, '');
  return files.get(below) ?? files.get(below === '' ? 'index.html' : `${below}/index.html`);
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ServedFile} file
 * @param {number} status
 */
function send(request, response, file, status) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name) && name in file.bodies);
  const etag = encoding === undefined ? file.etag : file.etag.replace(/"$/, `-${encoding}"`);
  const headers = {
    ...securityHeaders,
    'Cache-Control': file.caching,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = file.bodies[encoding ?? 'identity'];
  response.writeHead(status, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body?.length ?? 0,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Listens on both loopback addresses, since browsers differ in which of them `localhost` is.
 *
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 */
async function listenOnLoopback(answer, port) {
  const servers = [await listen(answer, port, '127.0.0.1')];
  try {
    servers.push(await listen(answer, port, '::1'));
  } catch (error) {
    if (isPortTaken(error)) {
      servers[0]?.close();
      throw error;
    }
    // A machine without IPv6 has one loopback address only.
  }
  return servers;
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(answer, port, host) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

/** @param {unknown} error */
export function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
