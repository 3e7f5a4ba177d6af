/**
 * A page that the browser keeps as it is while the person is elsewhere hears nothing of other tabs. When they go back to
 * it, it is told of what was stored or removed meanwhile, as if that happened now.
 */
export function tellWhatWasMissed(): void {
  let left: ReadonlyMap<string, string> = new Map();
  window.addEventListener('pagehide', () => {
    left = storedTexts();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const found = storedTexts();
    for (const key of new Set([...left.keys(), ...found.keys()])) {
      const newValue = found.get(key) ?? null;
      if (newValue === (left.get(key) ?? null)) continue;
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    }
  });
}

/** Of other apps of the same host too: whoever listens knows their own. None where storage is refused. */
function storedTexts(): ReadonlyMap<string, string> {
  try {
    return new Map<string, string>(Object.entries(window.localStorage));
  } catch {
    return new Map();
  }
}
