import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { freePort } from '../../../.ci/freePort.mjs';
import { serveDist } from '../../../.ci/serveDist.mjs';

/** The build that the tests of this run are about. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Builds the app into a folder, with this name in the titles of the settings and of the dialog that finds. */
export async function buildNamed(name: string, folder: string): Promise<void> {
  const builder = await createBuilder({
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'named-version',
        enforce: 'pre',
        transform: {
          filter: { id: /\/src\/(features\/settings|app)\/.*\.tsx$/ },
          handler: (code) => code.replace(/title="(Settings|Find and do)"/, `title="$1, ${name}"`),
        },
      },
    ],
  });
  await builder.buildApp();
}

/** A static host at one address, on which one build takes the place of another. */
export interface Host {
  readonly address: string;
  readonly serve: (folder: string) => Promise<void>;
  /** Nothing answers any more. */
  readonly stop: () => void;
}

export async function startHost(folder: string): Promise<Host> {
  const port = await freePort();
  let server = await serveDist({ port, folder, isCompressed: false });
  return {
    address: server.address,
    serve: async (next) => {
      server.close();
      server = await serveDist({ port, folder: next, isCompressed: false });
    },
    stop: () => server.close(),
  };
}
