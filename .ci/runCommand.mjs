import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm in the project folder, its output passed through, and answers with its exit code.
 *
 * @param {readonly string[]} argumentsOfNpm
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 * @returns {number}
 */
export function npm(argumentsOfNpm, environment = {}) {
  const { status } = spawnSync('npm', argumentsOfNpm, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
