import { serveDist } from './serveDist.mjs';

// For the real-browser tests and the benchmarks: `node .ci/serve.mjs PORT` serves the build that is there.
const { address } = await serveDist({ port: Number(process.argv[2]) });
console.log(`Serving ${address}`);
