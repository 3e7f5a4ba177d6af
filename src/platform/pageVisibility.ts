/** Calls when the person comes back to this tab or leaves it. Returns the way to stop it. */
export function onComeAndGo(listener: (isBack: boolean) => void): () => void {
  const look = (): void => listener(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

/** One tab at a time does the work of this name; at once where the browser cannot settle it. */
export async function oneTabAtATime(name: string, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(name, work) : work());
}
