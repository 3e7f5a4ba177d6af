import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfApp, serviceWorkerScript } from '../../.ci/serviceWorkerScript.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ir-roadmap-worker-'));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  write('index.html', '<h1>Overview</h1>');
  write('steps/index.html', '<h1>Steps</h1>');
  write('assets/index-1a2b.js', 'start()');
  write('_headers', '/*');
  write('.htaccess', 'Options -Indexes');
  write('screenshots/overview.png', 'picture');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the service worker of a build', () => {
  it('knows all files of the app, and none that is only for hosts and readers', () => {
    expect(filesOfApp(folder)).toEqual(['assets/index-1a2b.js', 'index.html', 'steps/index.html']);
  });

  it('keeps one page for many that are alike', async () => {
    write('guide/index.html', '<h1>Field guide</h1>');
    write('guide/esir/index.html', '<h1>ESIR</h1>');
    const script = await serviceWorkerScript(folder, '/');
    rmSync(join(folder, 'guide'), { recursive: true });
    expect(script).toContain('guide/index.html');
    expect(script).not.toContain('guide/esir');
  });

  it('is the same for the same content, and another when any file is', async () => {
    const before = await serviceWorkerScript(folder, '/');
    write('service-worker.js', before);
    expect(await serviceWorkerScript(folder, '/')).toBe(before);
    write('steps/index.html', '<h1>Steps!</h1>');
    expect(await serviceWorkerScript(folder, '/')).not.toBe(before);
    write('steps/index.html', '<h1>Steps</h1>');
    expect(await serviceWorkerScript(folder, '/')).toBe(before);
  });

  it('runs as a script of its own, and listens', async () => {
    const heard: string[] = [];
    const self = { addEventListener: (type: string) => heard.push(type) };
    runInNewContext(await serviceWorkerScript(folder, '/ir/'), { self });
    expect(heard.toSorted()).toEqual(['activate', 'fetch', 'install', 'message']);
  });
});
