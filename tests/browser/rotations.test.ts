import type { Locator, Page } from '@playwright/test';
import { enter } from './support/enter.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import type { Person } from './support/people.ts';
import { visit } from './support/visit.ts';

/** In ESIR, in block 6 of PGY-3 on November 24, 2026. */
const resident: Person = {
  plan: { current: { pathwayId: 'us-esir', residencyStart: '2024-07-01' } },
  settings: { settings: { welcome: 'answered' } },
};

test.describe('a resident', () => {
  test.use({ person: resident });

  test('fills blocks by keyboard, and finds forms and page accessible', async ({ page }) => {
    await visit(page, 'rotations');
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    await grid.getByRole('button', { name: 'PGY-3 block 1: Open' }).focus();
    await page.keyboard.press('1');
    await expect(
      grid.getByRole('button', { name: 'PGY-3 block 1: Interventional radiology' }),
    ).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('spine');
    await expect(page.getByRole('dialog', { name: 'Choose a rotation' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(
      grid.getByRole('button', { name: 'PGY-3 block 4: Spine and pain intervention' }),
    ).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(
      grid.getByRole('button', { name: 'PGY-4 block 4: Spine and pain intervention' }),
    ).toBeFocused();
    await expect(
      page.getByRole('meter', { name: 'Intensive care for ESIR', exact: true }),
    ).toHaveAttribute('aria-valuetext', 'Intensive care for ESIR 2 of 1 block.');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Rotation in PGY-4' });
    await enter(form.getByRole('textbox', { name: 'Site' }), 'Main hospital');
    await expect(form).toBeHidden();
    await page.keyboard.press('Delete');
    await expect(grid.getByRole('button', { name: 'PGY-4 block 4: Open' })).toBeFocused();
    await expectAccessible(page);
  });

  test('drags a rotation from the palette, and from block to block', async ({ page }) => {
    await visit(page, 'rotations');
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    const open = (block: string) => grid.getByRole('button', { name: `${block}: Open` });
    await open('PGY-3 block 1').click();
    const palette = page.getByRole('group', { name: 'Rotations' });
    await palette.getByRole('button', { name: 'ICU' }).dragTo(open('PGY-3 block 3'));
    const filled = grid.getByRole('button', { name: 'PGY-3 block 3: Intensive care' });
    await expect(filled).toBeVisible();
    await filled.dragTo(open('PGY-4 block 5'));
    await expect(grid.getByRole('button', { name: 'PGY-4 block 5: Intensive care' })).toBeVisible();
    await expect(open('PGY-3 block 3')).toBeVisible();
  });
});

test.describe('a resident with a full year', () => {
  test.use({ person: { ...resident, rotations: fullYear() }, colorScheme: 'dark' });

  for (const format of ['A4', 'Letter'] as const) {
    test(`prints it on one page of ${format}`, async ({ page }) => {
      await visit(page, 'rotations/PGY-3');
      await expect(page.getByRole('row', { name: /^13 Jun 2, 2027/ })).toBeVisible();
      await expect(page.getByRole('table', { name: 'What PGY-3 counts toward' })).toBeVisible();
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  }

  test('takes them along with a research year, and back with one undo', async ({ page }) => {
    await visit(page, 'settings');
    await page.getByRole('button', { name: 'Add an adjustment' }).click();
    const form = page.getByRole('dialog', { name: 'Add an adjustment' });
    await enter(form.getByRole('textbox', { name: 'First day' }), 'feb 1 2027');
    await expect(form).toBeHidden();
    await expect(
      page.getByText(/added to your plan\. 5 planned rotations moved with it/),
    ).toBeVisible();
    await visit(page, 'rotations/PGY-3');
    await expect(page.getByRole('row', { name: /May 31, 2028 to Jun 30, 2028/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('row', { name: /Jun 2, 2027 to Jun 30, 2027/ })).toBeVisible();
  });
});

/** So many days after July 1, 2026. */
function dayOf(days: number): string {
  return new Date(Date.UTC(2026, 6, 1 + days)).toISOString().slice(0, 10);
}

/** PGY-3 with a rotation in each of its blocks, the first eight confirmed. */
function fullYear(): Person[string] {
  const blocks = Array.from({ length: 13 }, (_, index) => {
    const rotation = {
      trainingYear: 'PGY-3',
      type: index % 2 === 0 ? 'ir' : 'breast',
      start: dayOf(index * 28),
      end: index === 12 ? '2027-06-30' : dayOf(index * 28 + 27),
      site: 'University Hospital, downtown campus',
      preceptor: 'Dr. Okafor',
      notes: 'Half a day of clinic on Thursdays.',
      status: index < 8 ? 'confirmed' : 'planned',
    };
    return [`r${index}`, rotation];
  });
  return Object.fromEntries(blocks);
}

test.describe('on a phone', () => {
  test.use({ person: resident, viewport: { width: 390, height: 844 }, hasTouch: true });

  test('fills a block by two taps, and drags by finger from the palette and from block to block', async ({
    page,
  }) => {
    await visit(page, 'rotations');
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    const block = (name: string) => grid.getByRole('button', { name: `PGY-3 block ${name}` });
    const palette = page.getByRole('group', { name: 'Rotations' });
    await block('1: Open').tap();
    await palette.getByRole('button', { name: 'ICU' }).tap();
    await expect(block('1: Intensive care')).toBeVisible();

    await dragByFinger(page, palette.getByRole('button', { name: 'Breast' }), block('2: Open'));
    await expect(block('2: Breast imaging and mammography')).toBeVisible();
    await expect(block('1: Intensive care')).toBeVisible();

    await dragByFinger(page, block('1: Intensive care'), block('3: Open'));
    await expect(block('3: Intensive care')).toBeVisible();
    await expect(block('1: Open')).toBeVisible();
  });

  test('scrolls on while a finger holds a rotation at the edge, to a block out of sight', async ({
    page,
  }) => {
    await visit(page, 'rotations');
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    const block = (name: string) => grid.getByRole('button', { name: `PGY-3 block ${name}` });
    await block('1: Open').tap();
    await page.getByRole('group', { name: 'Rotations' }).getByRole('button', { name: 'ICU' }).tap();
    await block('1: Intensive care').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await expect(block('13: Open')).not.toBeInViewport();
    const touches = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove',
      at: { readonly x: number; readonly y: number },
    ) => touches.send('Input.dispatchTouchEvent', { type, touchPoints: [at] });
    const start = await middleOf(block('1: Intensive care'));
    await touch('touchStart', start);
    await page.waitForTimeout(500);
    await touch('touchMove', { x: start.x, y: 700 });
    await touch('touchMove', { x: start.x, y: 840 });
    const goal = async () => (await middleOf(block('13: Open'))).y;
    await expect.poll(goal, { intervals: [50] }).toBeLessThan(500);
    await touch('touchMove', { x: start.x, y: 500 });
    await touch('touchMove', await middleOf(block('13: Open')));
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(block('13: Intensive care')).toBeVisible();
    await expect(block('1: Open')).toBeVisible();
  });

  test('scrolls with a finger that does not rest, and moves nothing', async ({ page }) => {
    await visit(page, 'rotations');
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    const block = (name: string) => grid.getByRole('button', { name: `PGY-3 block ${name}` });
    await block('4: Open').tap();
    await page.getByRole('group', { name: 'Rotations' }).getByRole('button', { name: 'ICU' }).tap();
    await dragByFinger(page, block('4: Intensive care'), block('2: Open'), 0);
    await expect(block('4: Intensive care')).toBeVisible();
    await expect(block('2: Open')).toBeVisible();
  });
});

/** One finger that rests on what is to be dragged, so many milliseconds, moves in steps and lets go. */
async function dragByFinger(page: Page, from: Locator, to: Locator, rest = 500): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await to.evaluate((block) => block.scrollIntoView({ block: 'center' }));
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const touches = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    touches.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              {
                x: start.x + (end.x - start.x) * share,
                y: start.y + (end.y - start.y) * share,
              },
            ],
    });
  await touch('touchStart', 0);
  await page.waitForTimeout(rest);
  await touch('touchMove', 0.2);
  await touch('touchMove', 0.6);
  await touch('touchMove', 1);
  await touch('touchEnd', 1);
  await touches.detach();
}

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('on a phone, while the reminder to back up is shown', () => {
  test.use({
    person: {
      ...resident,
      contacts: { ann: { name: 'Ann Lee', updatedAt: '2026-10-01T12:00:00.000Z' } },
    },
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });

  test('neither it nor the palette covers the other', async ({ page }) => {
    await visit(page, 'rotations');
    const reminder = page.getByText('You have no backup yet.');
    await expect(reminder).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    await grid.getByRole('button', { name: 'PGY-3 block 1: Open' }).tap();
    const tray = await page.getByRole('region', { name: 'Selected blocks' }).boundingBox();
    const text = await reminder.boundingBox();
    if (tray === null || text === null) throw new Error('Both have to be shown');
    expect(text.y >= tray.y + tray.height || text.y + text.height <= tray.y).toBe(true);
  });
});
