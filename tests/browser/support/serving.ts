import { fileURLToPath } from 'node:url';

/** Playwright's `webServer` for the build in `dist`, and the address to find it at. */
export function serving(port: number) {
  const url = `http://localhost:${port}/`;
  return {
    url,
    server: {
      command: `node .ci/serve.mjs ${port}`,
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      url,
      reuseExistingServer: false,
      timeout: 60_000,
    },
  };
}
