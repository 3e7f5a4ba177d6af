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

test.describe('on a phone, while the reminder to back up is shown', () => {
  test.use({
    person: {
      ...resident,
      contacts: { ann: { name: 'Ann Lee', updatedAt: '2026-10-01T12:00:00.000Z' } },
    },
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });

  test('the reminder covers none of the palette', async ({ page }) => {
    await visit(page, 'rotations');
    await expect(page.getByText('You have no backup yet.')).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Rotation blocks, PGY-3 to PGY-6' });
    await grid.getByRole('button', { name: 'PGY-3 block 1: Open' }).tap();
    const covered = await page
      .getByRole('group', { name: 'Rotations' })
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const shown = document.elementFromPoint(left + width / 2, top + height / 2);
          return shown === null || button.contains(shown) ? [] : [button.textContent];
        }),
      );
    expect(covered).toEqual([]);
  });
});
