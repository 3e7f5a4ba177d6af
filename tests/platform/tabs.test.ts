// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { onOtherTabChange } from '#platform/tabs.ts';

function otherTabStores(key: string | null, newValue: string | null): void {
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

describe('onOtherTabChange', () => {
  it('tells what another tab stored under our keys, until it is stopped', () => {
    const heard: [string | null, string | null][] = [];
    const stop = onOtherTabChange((key, text) => heard.push([key, text]));
    otherTabStores('ir-roadmap:plan', '{"version":1}');
    otherTabStores('another-app:plan', '{}');
    otherTabStores('ir-roadmap:settings', null);
    otherTabStores(null, null);
    stop();
    otherTabStores('ir-roadmap:plan', '{}');
    expect(heard).toEqual([
      ['plan', '{"version":1}'],
      ['settings', null],
      [null, null],
    ]);
  });
});
