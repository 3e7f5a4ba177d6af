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

const lists = `
  <main id="main">
    <h1 id="title">Settings</h1>
    <section>
      <h2 id="heading">Plan</h2>
      <ul id="list">
        <li id="first"><b>PhD</b><button id="edit-first">Edit</button><button id="remove-first">Remove</button></li>
        <li id="second"><b>Leave</b><button id="edit-second">Edit</button><button id="remove-second">Remove</button></li>
      </ul>
      <button id="add">Add</button>
    </section>
    <table><tbody><tr>
      <td id="own">Your plan</td>
      <td id="way"><button id="remove-way">Remove</button></td>
      <td id="other"><button id="adopt-other">Adopt</button></td>
    </tr></tbody></table>
  </main>`;

it.each([
  ['the next item of a list', 'remove-first', 'first', 'edit-second'],
  ['the item before, where there is no next', 'remove-second', 'second', 'edit-first'],
  ['what adds to the list, where it went away whole', 'remove-second', 'list', 'add'],
  ['the next cell of a row', 'remove-way', 'way', 'adopt-other'],
])('%s takes the focus of what went away', async (_, focused, removed, goal) => {
  const at = show(lists);
  at(focused).focus();
  at(removed).remove();
  await wait();
  expect(document.activeElement).toBe(at(goal));
});

it.each([
  ['that shows more of it', 'more', 'more'],
  ['in a line that shows more of it', 'older', 'line'],
])('what a list has new takes the focus of a button behind it, %s', async (_, focused, removed) => {
  const at = show(`
    <main id="main">
      <h1 id="title">Credits</h1>
      <ul><li><button>First</button></li></ul>
      ${focused === 'more' ? '<button id="more">Show 2 more</button>' : '<p id="line"><button id="older">Show older ones</button></p>'}
    </main>`);
  at(focused).focus();
  const [list] = document.getElementsByTagName('ul');
  list?.insertAdjacentHTML(
    'beforeend',
    '<li><button id="second">Second</button></li><li><button>Third</button></li>',
  );
  at(removed).remove();
  await wait();
  expect(document.activeElement).toBe(at('second'));
});

it('the heading takes it where nothing beside can', async () => {
  const at = show(lists);
  at('other').remove();
  at('remove-way').focus();
  at('way').remove();
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
