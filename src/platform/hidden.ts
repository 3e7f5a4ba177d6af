/** Calls when nobody can see the page any more: another tab is in front of it, or it is being left. */
export function onHidden(listener: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', listener);
  };
}
