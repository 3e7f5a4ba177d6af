import type { Browser, Page } from '@playwright/test';
import { test } from '@playwright/test';
import { systemClock } from '#platform/clock.ts';
import type { ProcedureLogMeasure, ProfileName } from './budgets.ts';
import { procedureLogBudgets } from './budgets.ts';
import { heavyRecord, tenYears } from './heavyRecord.ts';
import { inTurn } from './support/inTurn.ts';
import { median } from './support/median.ts';
import { profileNames, profiles, slowDown } from './support/profiles.ts';
import { report } from './support/report.ts';
import { openUntilSaved, stateWith } from './support/savedPages.ts';
import type { ServedPages } from './support/servedPages.ts';
import { servePages } from './support/servedPages.ts';
import { settle, timed, watchPaints } from './support/untilNextPaint.ts';

const rounds = 7;

const record = heavyRecord(systemClock.today(), { ...tenYears, procedures: 10_000 });

let pages: ServedPages;

test.beforeAll(async () => {
  pages = await servePages();
});

test.afterAll(() => pages.close());

for (const profile of profileNames) {
  test(`a log of 10,000 procedures on a ${profile}`, async ({ browser }) => {
    const page = await openLog(browser, profile, `${pages.addresses.app}logbook/procedures`);
    const search = page.getByRole('searchbox', { name: 'Find in the log' });
    const procedure = page.getByRole('combobox', { name: 'Procedure' });
    const sites = page.getByRole('combobox', { name: 'Shown site' });

    const deeds: Readonly<Record<ProcedureLogMeasure, () => Promise<number>>> = {
      'a key in the filter': async () => {
        await search.fill('');
        await settle(page);
        return timed(page, () => search.press('t'));
      },
      sorting: async () => {
        await search.fill('');
        await settle(page);
        const names = page.getByRole('table', { name: 'Procedure log' });
        const head = names.getByRole('button', { name: 'Procedure' });
        // On a phone the head is not shown: there a filter is the like of it.
        return (await head.isVisible())
          ? timed(page, () => head.click())
          : timed(page, () => sites.press('ArrowDown'));
      },
      'adding an entry': async () => {
        await procedure.fill('TIPS');
        await procedure.press('Escape');
        await settle(page);
        return timed(page, () => procedure.press('Enter'));
      },
    };

    await inTurn(Object.entries(deeds), async ([measure, deed]) => {
      const values = await inTurn(Array.from({ length: rounds }), deed);
      report({
        section: `${profile}, a log of 10,000 procedures`,
        measure,
        unit: 'ms',
        value: median(values),
        budgets: Object.entries(procedureLogBudgets[profile]).find(
          ([name]) => name === measure,
        )?.[1],
        note: `worst of ${values.length}: ${Math.round(Math.max(...values))} ms`,
      });
    });
    await page.context().close();
  });
}

async function openLog(browser: Browser, profile: ProfileName, address: string): Promise<Page> {
  const context = await browser.newContext({
    ...profiles[profile].context,
    ...stateWith(address, record),
  });
  const page = await context.newPage();
  await watchPaints(page);
  await openUntilSaved(page, address);
  await page.getByRole('table', { name: 'Procedure log' }).waitFor();
  await slowDown(await context.newCDPSession(page), profiles[profile]);
  return page;
}
