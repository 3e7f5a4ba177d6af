import { test } from '@playwright/test';
import { systemClock } from '#platform/clock.ts';
import type { RotationMeasure } from './budgets.ts';
import { rotationBudgets } from './budgets.ts';
import { sevenFullYears } from './heavyRecord.ts';
import { inTurn } from './support/inTurn.ts';
import { median } from './support/median.ts';
import { profileNames, profiles, slowDown } from './support/profiles.ts';
import { report } from './support/report.ts';
import { openUntilSaved, stateWith } from './support/savedPages.ts';
import type { ServedPages } from './support/servedPages.ts';
import { servePages } from './support/servedPages.ts';
import { settle, timed, watchPaints } from './support/untilNextPaint.ts';

const rounds = 7;

const keys: Readonly<Record<RotationMeasure, string>> = {
  placing: '4',
  splitting: 'h',
  swapping: 'Alt+ArrowRight',
  clearing: 'Delete',
};

let pages: ServedPages;

test.beforeAll(async () => {
  pages = await servePages();
});

test.afterAll(() => pages.close());

for (const profile of profileNames) {
  test(`seven full years of rotations on a ${profile}`, async ({ browser }) => {
    const address = `${pages.addresses.app}rotations`;
    const context = await browser.newContext({
      ...profiles[profile].context,
      ...stateWith(address, sevenFullYears(systemClock.today())),
    });
    const page = await context.newPage();
    await watchPaints(page);
    await openUntilSaved(page, address);
    const grid = page.getByRole('grid', { name: /^Rotation blocks/ });
    await grid.waitFor();
    await slowDown(await context.newCDPSession(page), profiles[profile]);

    await inTurn(Object.entries(keys), async ([measure, key]) => {
      const block = grid.getByRole('button', { name: /^PGY-3 block 5/ }).first();
      const values = await inTurn(Array.from({ length: rounds }), async () => {
        await block.focus();
        await settle(page);
        const taken = await timed(page, () => page.keyboard.press(key));
        await page.keyboard.press('Control+z');
        return taken;
      });
      report({
        section: `${profile}, rotations in every block of seven years`,
        measure,
        unit: 'ms',
        value: median(values),
        budgets: Object.entries(rotationBudgets[profile]).find(([name]) => name === measure)?.[1],
        note: `worst of ${values.length}: ${Math.round(Math.max(...values))} ms`,
      });
    });
    await context.close();
  });
}
