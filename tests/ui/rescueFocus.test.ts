// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rescueFocus } from '#ui/rescueFocus.ts';
import { wait } from '../support/time.ts';

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stop = rescueFocus();
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** The element of this id in the page that is shown from now on. */
function show(html: string): (id: string) => HTMLElement {
  document.body.innerHTML = html;
  return (id) => {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`No #${id}`);
    return element;
  };
}

const page = `
  <main id="main">
    <h1 id="title">Credits</h1>
    <section id="windows"><h2 id="heading">What counts until when</h2><p id="line"><button id="follow">Follow</button></p></section>
    <section id="bare"><button id="other">Other</button></section>
    <button id="outside">Outside</button>
  </main>`;

it('the heading of the section takes the focus of a button that went away with its line', async () => {
  const at = show(page);
  at('follow').focus();
  at('line').remove();
  await wait();
  expect(document.activeElement).toBe(at('heading'));
});

it.each([
  ['a section without a heading', 'other', 'other'],
  ['a section that went away too', 'follow', 'windows'],
])('in %s it is the title of the page', async (_, focused, removed) => {
  const at = show(page);
  at(focused).focus();
  at(removed).remove();
  await wait();
  expect(document.activeElement).toBe(at('title'));
});

it('leaves it where something else has taken it', async () => {
  const at = show(page);
  at('follow').focus();
  at('line').remove();
  at('outside').focus();
  await wait();
  expect(document.activeElement).toBe(at('outside'));
});

it('leaves it where it was left for nothing before what had it went away', async () => {
  const at = show(page);
  at('follow').focus();
  at('follow').blur();
  await wait();
  at('line').remove();
  await wait();
  expect(document.activeElement).toBe(document.body);
});
