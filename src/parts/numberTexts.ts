/** Numbers in words. */

/** Made once: `toLocaleString` makes one for every number. */
const inThousands = new Intl.NumberFormat('en-US');

export function countText(count: number): string {
  return inThousands.format(count);
}

/** "1 entry", "1,200 entries". */
export function pluralText(count: number, one: string, many: string): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}
