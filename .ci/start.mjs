import { basePath } from './basePath.mjs';
import { install } from './install.mjs';
import { npm } from './runCommand.mjs';
import { isPortTaken, serveDist } from './serveDist.mjs';

const firstPort = 4173;
const lastPort = firstPort + 100;

install();
if (npm(['run', '--silent', 'build']) !== 0) process.exit(1);
const { address } = await serveOnFreePort(firstPort);
console.log(`IR Roadmap is served at ${address}`);

/**
 * @param {number} port
 * @returns {ReturnType<typeof serveDist>}
 */
async function serveOnFreePort(port) {
  try {
    return await serveDist({ port, basePath });
  } catch (error) {
    if (!isPortTaken(error) || port === lastPort) throw error;
    return serveOnFreePort(port + 1);
  }
}
