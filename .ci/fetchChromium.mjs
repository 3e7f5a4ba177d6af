import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// A Chromium without windows inside an npm package, for a Linux machine that reaches the npm registry and nothing
// else. It is no dependency in package.json, since it runs on nothing but Linux, and who only builds needs none of
// its 67 MB.
const packageName = '@sparticuz/chromium';
const version = '149.0.0';

const folder = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  `ir-roadmap/chromium-${version}`,
);
const starter = join(folder, 'chromium.sh');

/**
 * The path of a script that starts that Chromium, where it was fetched before.
 *
 * @returns {string | undefined}
 */
export function fetchedChromium() {
  return spawnSync(starter, ['--version'], { timeout: 20_000 }).status === 0 ? starter : undefined;
}

/**
 * Fetches it into the user's cache, where it stays. Undefined where it cannot be had or does not run.
 *
 * @returns {string | undefined}
 */
export function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(`Fetching Chromium from the npm registry into ${folder} …`);
  // What an interrupted attempt left behind would be taken for the whole.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!install() || !unpack()) return undefined;
  writeStarter();
  return fetchedChromium();
}

function install() {
  const quietly = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-update-notifier',
    '--fetch-retries=1',
  ];
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      ...quietly,
      `${packageName}@${version}`,
    ],
    { timeout: 600_000, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return status === 0;
}

function unpack() {
  const script = `import('${packageName}').then(({ default: chromium }) => chromium.executablePath())`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    // The package unpacks into the folder for temporary files, and its libraries only where it believes to be
    // on the service that it was made for.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** The libraries and fonts that came along stand in where the machine has none of its own. */
function writeStarter() {
  const fontSettings = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), fontSettings);
  const lines = [
    '#!/bin/sh',
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE='${folder}/fonts.conf'`,
    `ldd '${folder}/chromium' | grep -q 'not found' && export LD_LIBRARY_PATH='${folder}/al2023/lib'`,
    `exec '${folder}/chromium' "$@"`,
  ];
  writeFileSync(starter, `${lines.join('\n')}\n`, { mode: 0o755 });
}
