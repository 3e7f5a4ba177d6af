import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// A Chromium inside an npm package, for a Linux machine that reaches the npm registry and nothing else. It is no
// dependency in package.json, since most machines have a browser and its 67 MB would be for nothing.
const packageName = '@sparticuz/chromium';
const version = '149.0.0';

/**
 * Fetches that Chromium into the user's cache, where it stays, and answers with the path of a script that starts
 * it. Undefined where it cannot be fetched or does not run.
 *
 * @returns {string | undefined}
 */
export function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'ir-roadmap', `chromium-${version}`);
  const starter = join(folder, 'chromium.sh');
  if (starts(starter)) return starter;
  console.log(`Fetching Chromium from the npm registry into ${folder} …`);
  // What an interrupted attempt left behind would be taken for the whole.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!unpack(folder)) return undefined;
  writeStarter(folder, starter);
  return starts(starter) ? starter : undefined;
}

/** @param {string} starter */
function starts(starter) {
  return spawnSync(starter, ['--version'], { timeout: 20_000 }).status === 0;
}

/** @param {string} folder */
function unpack(folder) {
  const source = `${packageName}@${version}`;
  const installing = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', [...installing, '--prefix', folder, source], {
    timeout: 600_000,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return false;
  const unpacking = `import('${packageName}').then(({ default: chromium }) => chromium.executablePath())`;
  // The package unpacks into the folder for temporary files, and its own libraries only where it believes to
  // be on the service that it was made for.
  const environment = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  return (
    spawnSync(process.execPath, ['--input-type=module', '--eval', unpacking], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  );
}

/**
 * The libraries and the fonts that came along stand in where the machine has none of its own.
 *
 * @param {string} folder
 * @param {string} starter
 */
function writeStarter(folder, starter) {
  const fontSettings = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), fontSettings);
  const lines = [
    '#!/bin/sh',
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE='${folder}/fonts.conf'`,
    `ldd '${folder}/chromium' | grep -q 'not found' && export LD_LIBRARY_PATH='${folder}/al2023/lib'`,
    `exec '${folder}/chromium' "$@"`,
  ];
  writeFileSync(starter, `${lines.join('\n')}\n`, { mode: 0o755 });
}
