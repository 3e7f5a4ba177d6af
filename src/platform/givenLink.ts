/** A link that is given to somebody else. */

/** An address below the base path as a whole one. */
export function wholeAddress(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.slice(1), window.location.href).href;
}

/** Puts a text where the person can paste it from. False when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent where a page is not served safely.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
