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

/** A database that is asked for and never answers. */
export function hangIndexedDb(): void {
  Object.assign(IDBFactory.prototype, {
    open: () => new EventTarget(),
  });
}

/** A disk so slow that whatever is written takes a second. */
export function slowIndexedDb(): void {
  const listen = EventTarget.prototype.addEventListener;
  Object.assign(IDBTransaction.prototype, {
    addEventListener(this: IDBTransaction, name: string, listener: (event: Event) => void) {
      listen.call(this, name, (event) => {
        if (name === 'complete') setTimeout(() => listener(event), 1000);
        else listener(event);
      });
    },
  });
}

/** A database that opens, and then throws at everything that is asked of it. */
export function breakIndexedDb(): void {
  Object.assign(IDBDatabase.prototype, {
    transaction: () => {
      throw new DOMException('The disk is gone', 'UnknownError');
    },
  });
}
