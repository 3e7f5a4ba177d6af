/** What may be a link, wherever one is entered. */
import { textLimits } from '#record/fields.ts';
import { isSafeLink } from '#record/safeLink.ts';

/** What was typed as an address: without a scheme it is taken for a page on the web. */
export function typedLink(text: string): string {
  const address = text.trim();
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** Why an address cannot be a link, in a sentence; null when it can. */
export function linkProblem(url: string): string | null {
  if (url === '') return 'Enter an address, such as https://www.sirweb.org.';
  if (url.length > textLimits.url)
    return `Enter an address of at most ${textLimits.url} characters.`;
  return isSafeLink(url) ? null : 'Enter an address that begins with https://, http:// or mailto:.';
}
