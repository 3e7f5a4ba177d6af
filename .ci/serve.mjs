import { serveDist } from './serveDist.mjs';

// For the real-browser tests, which ask from the same machine: `node .ci/serve.mjs PORT` serves the build that is
// there.
const { address } = await serveDist({ port: Number(process.argv[2]), isCompressed: false });
console.log(`Serving ${address}`);
