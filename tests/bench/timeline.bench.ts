import { expect, test } from '@playwright/test';
import { systemClock } from '#platform/clock.ts';
import type { TimelineGesture, TimelineMeasure } from './budgets.ts';
import { timelineBudgets } from './budgets.ts';
import { busyRoad } from './heavyRecord.ts';
import { inTurn } from './support/inTurn.ts';
import { moveTimeline } from './support/measureTimeline.ts';
import { median } from './support/median.ts';
import { profiles } from './support/profiles.ts';
import { report } from './support/report.ts';
import { openUntilSaved, stateWith } from './support/savedPages.ts';
import type { ServedPages } from './support/servedPages.ts';
import { servePages } from './support/servedPages.ts';

const rounds = 3;

const gestures = ['zooming', 'panning'] as const satisfies readonly TimelineGesture[];

/** Where panning has somewhere to go, and zooming begins with everything in sight. */
const searches: Readonly<Record<TimelineGesture, string>> = {
  zooming: '?zoom=all',
  panning: '?zoom=year',
};

const measures = [
  'frame, median',
  'frame, 95 of 100',
  'work for a frame',
] as const satisfies readonly TimelineMeasure[];

const count = { milestones: 300, rotations: 200 };

let pages: ServedPages;

test.beforeAll(async () => {
  pages = await servePages();
});

test.afterAll(() => pages.close());

for (const gesture of gestures) {
  test(`${gesture} the timeline`, async ({ browser }) => {
    const address = `${pages.addresses.app}timeline${searches[gesture]}`;
    const tables = busyRoad(systemClock.today(), count);
    const context = await browser.newContext({
      ...profiles.desktop.context,
      ...stateWith(address, tables),
    });
    const page = await context.newPage();
    await openUntilSaved(page, address);
    await expect(page.getByRole('group', { name: 'Rotations' })).toBeVisible();
    await page.bringToFront();

    const figures = await inTurn(Array.from({ length: rounds }), () => moveTimeline(page, gesture));
    for (const measure of measures) {
      const values = figures.map((figure) => figure[measure]);
      report({
        section: `desktop, ${gesture} the timeline, ${count.milestones} milestones and ${count.rotations} rotations`,
        measure,
        unit: 'ms',
        value: median(values),
        budgets: timelineBudgets[gesture][measure],
        note: `worst of ${values.length}: ${Math.max(...values).toFixed(1)} ms`,
      });
    }
    await context.close();
  });
}
