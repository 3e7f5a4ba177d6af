/** Does the work for each item when it is done for the one before: what runs at the same time is measured too. */
export function inTurn<I, R>(items: readonly I[], work: (item: I) => Promise<R>): Promise<R[]> {
  return items.reduce<Promise<R[]>>(
    async (before, item) => [...(await before), await work(item)],
    Promise.resolve([]),
  );
}
