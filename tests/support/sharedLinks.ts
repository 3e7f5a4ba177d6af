import type { Compression, OpenedLink } from '#exchange/shareLink.ts';
import { openLink, writeLink } from '#exchange/shareLink.ts';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { deflate, inflate } from '#platform/compression.ts';
import { fingerprint } from '#domain/fingerprint.ts';

const compression: Compression = { deflate, inflate };

/** The fragment of a link with this roadmap; throws when it is too long for one. */
export async function fragmentOf(roadmap: SharedRoadmap): Promise<string> {
  const written = await writeLink(roadmap, compression);
  if (written.kind !== 'written') throw new Error('too long for a link');
  return written.fragment;
}

export function opened(fragment: string): Promise<OpenedLink> {
  return openLink(fragment, compression);
}

/** A fragment that is whole, around any bytes that were deflated. */
export function fragmentAround(deflated: Uint8Array): string {
  const payload = Buffer.from(deflated).toString('base64url');
  return ['1', payload.length.toString(36), fingerprint([payload]), payload].join('.');
}

/** A fragment that is whole, around any text. */
export async function fragmentOfText(text: string): Promise<string> {
  return fragmentAround(await deflate(new TextEncoder().encode(text)));
}
