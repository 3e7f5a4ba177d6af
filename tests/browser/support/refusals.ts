/** For `page.addInitScript`: what a browser does that lets a page store nothing. */

export function refuseLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });
}

export function refuseIndexedDb(): void {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}
