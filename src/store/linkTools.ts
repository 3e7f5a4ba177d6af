/** What a browser does for links that hold a roadmap. */
import { deflate, inflate } from '#platform/compression.ts';
import { copyText, wholeAddress } from '#platform/givenLink.ts';

export { copyText, wholeAddress };

export const linkCompression = { deflate, inflate };
