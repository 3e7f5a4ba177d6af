const safeProtocols = new Set(['https:', 'http:', 'mailto:']);

/**
 * True for a whole address that is safe to follow. The browser's own parser decides, as it will on a click,
 * so no spelling of `javascript:` slips through.
 */
export function isSafeLink(url: string): boolean {
  try {
    return safeProtocols.has(new URL(url).protocol);
  } catch {
    return false;
  }
}
