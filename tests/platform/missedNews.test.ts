// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tellWhatWasMissed } from '#platform/missedNews.ts';
import { onOtherTabChange } from '#platform/tabs.ts';

/** `isKept`: as it was left, when the person goes back to it. */
function pageIsShown(isKept: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: isKept }));
}

it('a page that the browser has kept is told of what other tabs did meanwhile, and of nothing else', () => {
  localStorage.setItem('ir-roadmap:plan', 'plan');
  localStorage.setItem('ir-roadmap:contacts', 'one');
  localStorage.setItem('ir-roadmap:addendum:contacts', 'two');
  const heard: [string | null, string | null][] = [];
  onOtherTabChange((key, text) => heard.push([key, text]));
  tellWhatWasMissed();
  pageIsShown(false);
  window.dispatchEvent(new Event('pagehide'));
  localStorage.setItem('ir-roadmap:contacts', 'one and two');
  localStorage.removeItem('ir-roadmap:addendum:contacts');
  localStorage.setItem('ir-roadmap:reading', 'new');
  localStorage.setItem('another-app:plan', 'theirs');
  pageIsShown(false);
  expect(heard).toEqual([]);
  pageIsShown(true);
  expect(heard.toSorted()).toEqual([
    ['addendum:contacts', null],
    ['contacts', 'one and two'],
    ['reading', 'new'],
  ]);
});
