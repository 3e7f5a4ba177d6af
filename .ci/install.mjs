import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectFolder } from './runCommand.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Makes the command ready to go on: refuses a Node that is too old, and installs the locked packages when any
 * is missing or differs. Ends the process with a sentence when that cannot be done.
 */
export function install() {
  if (!isSupported(process.versions.node)) {
    stop(
      `IR Roadmap needs Node 20.19 or 22.12, or a newer one; this is Node ${process.versions.node}.`,
    );
  }
  if (isInstalled()) return;
  console.log('Installing what is missing …');
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    stop('The packages could not be installed. Is the npm registry reachable?');
  }
}

/**
 * The range of `engines` in package.json.
 *
 * @param {string} version
 */
function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** True when every locked package is there in its locked version, but for those of other platforms. */
function isInstalled() {
  const receipt = join(projectFolder, 'node_modules/.package-lock.json');
  if (!existsSync(receipt)) return false;
  const installed = packagesOf(receipt);
  return Object.entries(packagesOf(join(projectFolder, 'package-lock.json'))).every(
    ([folder, { version, optional }]) =>
      folder === '' ||
      (folder in installed ? installed[folder]?.version === version : optional === true),
  );
}

/**
 * @param {string} lockFile
 * @returns {LockedPackages}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
