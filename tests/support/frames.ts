/** Frames that are painted one by one, each when it is told to. */
export function frames() {
  const waiting: (() => void)[] = [];
  return {
    whenPainted: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Resolves when whoever waited for this frame has gone on. */
    paint: async () => {
      waiting.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}
