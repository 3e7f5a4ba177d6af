import type { Locator } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { timelinePage } from './pages/timelinePage.ts';
import { expect, test } from './support/page.ts';
import { student } from './support/people.ts';
import { visit } from './support/visit.ts';

test.use({ person: student });

const match = 'Match into residency';

test('keys and Ctrl with the wheel zoom, the wheel alone scrolls the page, and Back comes back', async ({
  page,
}) => {
  const { picture, zoom } = timelinePage(page);
  await visit(page, 'timeline');
  await expect(zoom('All years')).toBeChecked();
  const whole = await widthIn(picture);

  await picture.focus();
  await page.keyboard.press('+');
  await expect.poll(() => widthIn(picture)).toBeGreaterThan(whole * 1.4);
  await page.keyboard.press('0');
  await expect.poll(() => widthIn(picture)).toBeCloseTo(whole, 0);

  await picture.hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await widthIn(picture)).toBeCloseTo(whole, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => widthIn(picture)).toBeGreaterThan(whole * 1.4);
  // The address follows once the wheel has come to rest.
  await expect(page).toHaveURL(/zoom=\d+/);

  await zoom('All years').check();
  await zoom('Month').check();
  await expect(page).toHaveURL(/zoom=month&at=2026-11-24/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Steps' }).click();
  await page.goBack();
  await expect(zoom('Month')).toBeChecked();
  await expect(picture.getByText('Today, Nov 24')).toBeInViewport();
});

test('a milestone is moved by keys and by the mouse, unless Escape comes first', async ({
  page,
}) => {
  const { mark, row, zoom, picture } = timelinePage(page);
  const { message, undoInMessage } = appFrame(page);
  await visit(page, 'timeline?step=residency&zoom=month&at=2028-03-17');
  await expect(zoom('Month')).toBeChecked();
  await mark(/^Match into residency/).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(mark(/^Match into residency, March 18, 2028, pinned/)).toBeFocused();
  await expect(message(`“${match}” is pinned to Mar 18, 2028.`)).toBeVisible();
  await undoInMessage.click();
  await expect(row(match)).toContainText('Mar 17, 2028');

  const week = ((await widthIn(picture)) / (await daysIn(picture))) * 7;
  await drag(mark(/^Match into residency/), week, async () => {
    await expect(picture.getByText('Mar 24, 2028', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await expect(row(match)).toContainText('Mar 17, 2028');
  await drag(mark(/^Match into residency/), week);
  await expect(row(match)).toContainText('Mar 24, 2028');
  await expect(row(match)).toContainText('Pinned');
  await page.reload();
  await expect(row(match)).toContainText('Mar 24, 2028');
});

test('a click opens a milestone, and is no drag', async ({ page }) => {
  const { mark, panel, row } = timelinePage(page);
  await visit(page, 'timeline?step=residency&zoom=year&at=2028-03-17');
  await mark(/^Match into residency/).click();
  await expect(panel(match).getByRole('heading', { name: match })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(/^Match into residency/)).toBeFocused();
  await expect(row(match)).toContainText('Mar 17, 2028');
});

test('dragging the picture pans it', async ({ page }) => {
  const { picture, zoom } = timelinePage(page);
  // In which there is nothing to drag in the middle. A change of scale would still be moving the picture.
  await visit(page, 'timeline?step=fellowship&zoom=year');
  await expect(zoom('Year')).toBeChecked();
  const before = await picture.evaluate(({ scrollLeft }) => scrollLeft);
  await drag(picture, -200);
  await expect
    .poll(() => picture.evaluate(({ scrollLeft }) => scrollLeft))
    .toBeCloseTo(before + 200, -1);
});

test.describe('in the first months of school', () => {
  test.use({
    person: {
      ...student,
      plan: { current: { ...student.plan.current, graduation: '2030-05-15' } },
    },
  });

  test('the flag of today is whole at the beginning of the road', async ({ page }) => {
    const { picture } = timelinePage(page);
    await visit(page, 'timeline');
    await expect(picture.getByText('Today, Nov 24')).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it opens on the current year', async ({ page }) => {
    const { picture, zoom } = timelinePage(page);
    await visit(page, 'timeline');
    await expect(zoom('Year')).toBeChecked();
    await expect(picture.getByText('Today, Nov 24')).toBeInViewport();
  });

  test('a finger that is held on a milestone takes it along, and one that is not pans', async ({
    page,
  }) => {
    const { mark, row, picture } = timelinePage(page);
    const { message, undoInMessage } = appFrame(page);
    await visit(page, 'timeline?step=residency&zoom=month&at=2028-03-17');
    const scrolled = () => picture.evaluate(({ scrollLeft }) => Math.round(scrollLeft));
    await mark(/^Match into residency/).scrollIntoViewIfNeeded();
    await expect(page).toHaveURL(/at=2028-03-1/);
    // A month fills the picture, but for half a mark at each end.
    const week = await picture.evaluate(({ clientWidth }) => ((clientWidth - 32) / 31) * 7);
    const held = await fingerOn(mark(/^Match into residency/));
    const still = await scrolled();
    await held.press();
    await expect(picture.getByText('Mar 17, 2028', { exact: true })).toBeVisible();
    await held.move(week);
    await expect(picture.getByText('Mar 24, 2028', { exact: true })).toBeVisible();
    expect(await scrolled()).toBe(still);
    await held.lift();
    await expect(message(`“${match}” is pinned to Mar 24, 2028.`)).toBeVisible();
    await expect(row(match)).toContainText('Pinned');
    await undoInMessage.click();
    await expect(row(match)).toContainText('Mar 17, 2028');

    const before = await scrolled();
    const finger = await fingerOn(mark(/^Match into residency/));
    // All at once: one that waits in between on a busy machine is held.
    await Promise.all([finger.press(), finger.move(-80), finger.lift()]);
    await expect.poll(scrolled).toBeGreaterThan(before + 30);
    await expect(row(match)).toContainText('Mar 17, 2028');
  });

  test('a milestone that a finger holds at the edge goes on along the axis', async ({ page }) => {
    const { mark, row, picture } = timelinePage(page);
    await visit(page, 'timeline?step=residency&zoom=month&at=2028-03-17');
    const scrolled = () => picture.evaluate(({ scrollLeft }) => scrollLeft);
    await mark(/^Match into residency/).scrollIntoViewIfNeeded();
    await expect(page).toHaveURL(/at=2028-03-1/);
    const [before, width] = [await scrolled(), await picture.evaluate((one) => one.clientWidth)];
    const held = await fingerOn(mark(/^Match into residency/));
    await held.press();
    await expect(picture.getByText('Mar 17, 2028', { exact: true })).toBeVisible();
    await held.move(width / 2);
    // More than a month, of which half would be as far as the finger went.
    await expect.poll(scrolled).toBeGreaterThan(before + width);
    await held.lift();
    await expect(row(match)).toContainText(/(Apr|May|Jun) \d+, 2028/);
  });
});

/** A finger at the middle of an element, as the browser itself gets one from a screen. */
async function fingerOn(element: Locator) {
  const page = element.page();
  const session = await page.context().newCDPSession(page);
  const box = await element.boundingBox();
  if (box === null) throw new Error('Nothing to touch');
  const y = box.y + box.height / 2;
  let x = box.x + box.width / 2;
  return {
    press: () =>
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    /** In steps, as a finger goes. */
    move: async (pixels: number): Promise<void> => {
      const steps = Array.from({ length: 8 }, (_, step) => x + (pixels * (step + 1)) / 8);
      x += pixels;
      await Promise.all(
        steps.map((at) =>
          session.send('Input.dispatchTouchEvent', {
            type: 'touchMove',
            touchPoints: [{ x: at, y }],
          }),
        ),
      );
    },
    lift: () => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  };
}

/** Pixels of what the picture scrolls. */
function widthIn(picture: Locator): Promise<number> {
  return picture.evaluate(({ firstElementChild }) =>
    firstElementChild === null ? 0 : firstElementChild.getBoundingClientRect().width,
  );
}

/** Days of the axis, by two weeks whose Mondays are known. */
async function daysIn(picture: Locator): Promise<number> {
  const [first, second] = await Promise.all(
    ['Mar 6, 2028', 'Mar 20, 2028'].map(async (text) => {
      const box = await picture.getByText(text, { exact: true }).boundingBox();
      return box === null ? 0 : box.x;
    }),
  );
  const perDay = ((second ?? 0) - (first ?? 0)) / 14;
  return (await widthIn(picture)) / perDay;
}

/** From the middle of it so many pixels to the right, in a few steps; `before` it is let go. */
async function drag(
  from: Locator,
  pixels: number,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const page = from.page();
  const box = await from.boundingBox();
  if (box === null) throw new Error('It is not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 8 });
  await before();
  await page.mouse.up();
}
