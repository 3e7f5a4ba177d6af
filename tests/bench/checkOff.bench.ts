import type { Browser, CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { systemClock } from '#platform/clock.ts';
import { keyPrefix } from '#platform/textStore.ts';
import { openDocument, writeDocument } from '#record/document.ts';
import type { Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { addendumOf } from '#store/storedPart.ts';
import type { CheckOffMeasure, ProfileName, RecordName } from './budgets.ts';
import { checkOffBudgets } from './budgets.ts';
import { fitting, heavyRecord, tenTimesTenYears, tenYears } from './heavyRecord.ts';
import { inTurn } from './support/inTurn.ts';
import { checkOff, watchClicks } from './support/measureCheckOff.ts';
import { median } from './support/median.ts';
import { profileNames, profiles, slowDown, speedUp } from './support/profiles.ts';
import { report } from './support/report.ts';
import { openUntilSaved, stateWith } from './support/savedPages.ts';
import type { ServedPages } from './support/servedPages.ts';
import { servePages } from './support/servedPages.ts';

const rounds = 3;

/** Chromium stores 5 MiB of characters per site, two bytes each; the rest is left for the undo history. */
const room = 5_000_000;

const today = systemClock.today();

const records: Readonly<Record<RecordName, Tables>> = {
  'empty record': emptyTables,
  'ten years of use': heavyRecord(today, tenYears),
  'ten times ten years': fitting(heavyRecord(today, tenTimesTenYears), room),
};

interface Place {
  readonly record: RecordName;
  readonly path: string;
  readonly clicksInRound: number;
}

/** The Overview has a few rows; a step has all of its milestones. */
const places: readonly Place[] = [
  { record: 'empty record', path: '/steps/medical-school', clicksInRound: 5 },
  { record: 'ten years of use', path: '/', clicksInRound: 5 },
  { record: 'ten years of use', path: '/steps/medical-school', clicksInRound: 5 },
  { record: 'ten times ten years', path: '/steps/medical-school', clicksInRound: 2 },
];

const measures = [
  'next paint',
  'event timing',
  'in localStorage',
  'saved',
  'main thread',
  'longest task',
] as const satisfies readonly CheckOffMeasure[];

let pages: ServedPages;

test.beforeAll(async () => {
  pages = await servePages();
});

test.afterAll(() => pages.close());

for (const [name, tables] of Object.entries(records)) {
  test(`the app reads the generated record whole: ${name}`, () => {
    for (const table of tableNames) {
      const opened = openDocument(table, writeDocument(tables[table]));
      expect(opened).toMatchObject({ kind: 'read', invalid: [], leftOut: [] });
    }
  });
}

for (const profile of profileNames) {
  test(`checking off on a ${profile}`, async ({ browser }) => {
    const { addresses } = pages;
    const bareStack = {
      ...(await openBareStack(browser, profile, addresses['bare stack'])),
      clicksInRound: 5,
    };
    const opened = await inTurn(places, async (place) => ({
      ...place,
      ...(await openApp(
        browser,
        profile,
        addresses.app + place.path.slice(1),
        records[place.record],
      )),
    }));

    // In each round some clicks on every page, so that all meet the same moods of the machine.
    const order = Array.from({ length: rounds }, () => [bareStack, ...opened]).flat();
    // Only the page at hand is slowed down: slowing keeps a processor busy, and the others would take it from this one.
    const clicked = await inTurn(order, async ({ page, session, clicksInRound }) => {
      await slowDown(session, profiles[profile]);
      const figures = await checkOff(page, session, clicksInRound);
      await speedUp(session);
      return { page, figures };
    });

    function valuesOf(page: Page, measure: CheckOffMeasure): number[] {
      return clicked
        .filter((round) => round.page === page)
        .flatMap(({ figures }) => figures.map((figure) => figure[measure]));
    }

    for (const { record, path, page } of opened) {
      for (const measure of measures) {
        const values = valuesOf(page, measure);
        const comparable = ['next paint', 'event timing', 'main thread'].includes(measure);
        report({
          section: `${profile}, a check-off on ${path}, ${record}`,
          measure,
          unit: 'ms',
          value: median(values),
          beside: comparable ? { 'bare stack': median(valuesOf(bareStack.page, measure)) } : {},
          budgets: checkOffBudgets[profile][record][measure],
          note: `worst of ${values.length}: ${Math.round(Math.max(...values))} ms`,
        });
      }
    }
    await Promise.all([bareStack, ...opened].map(({ page }) => page.context().close()));
  });
}

interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** With this record stored in both places. */
async function openApp(
  browser: Browser,
  profile: ProfileName,
  address: string,
  tables: Tables,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    ...profiles[profile].context,
    ...stateWith(address, tables),
  });
  const page = await context.newPage();
  await watchClicks(page, [`${keyPrefix}milestones`, `${keyPrefix}${addendumOf('milestones')}`]);
  await openUntilSaved(page, address);
  return { page, session: await context.newCDPSession(page) };
}

async function openBareStack(
  browser: Browser,
  profile: ProfileName,
  address: string,
): Promise<OpenedPage> {
  const context = await browser.newContext(profiles[profile].context);
  const page = await context.newPage();
  await watchClicks(page, []);
  await page.goto(address);
  return { page, session: await context.newCDPSession(page) };
}
