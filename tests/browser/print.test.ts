import type { Page } from '@playwright/test';
import { appFrame } from './pages/appFrame.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expect, test } from './support/page.ts';
import { resident, student } from './support/people.ts';
import { visit } from './support/visit.ts';

const title = 'Print or mentor packet';

function printPage(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: title }),
    packet: page.getByRole('article', { name: /road to IR/ }),
    cv: page.getByRole('article', { name: 'Curriculum vitae' }),
    box: (name: string) => page.getByRole('checkbox', { name }),
  };
}

const meeting = {
  date: '2026-04-12',
  title: 'SIR Annual Scientific Meeting',
  amount: 20.25,
  category: 'category-1',
  meeting: 'sir',
};

test.describe('a student', () => {
  test.use({ person: student });

  test('goes from the Overview to a page that prints alone, by keyboard', async ({ page }) => {
    const { heading, packet, cv, box } = printPage(page);
    await visit(page, './');
    await overviewPage(page).remainingTraining.getByRole('link', { name: title }).press('Enter');
    await expect(heading).toBeFocused();
    await expect(packet).toContainText('7 years 7 months');
    await box('CV, on a page of its own').press('Space');
    await expect(cv).toContainText('Medical school');
    await expect(page).toHaveURL(/\/print\?show=.*cv/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(packet).toBeVisible();
    await expect(packet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    for (const hidden of [
      heading,
      page.getByRole('button'),
      page.getByRole('checkbox'),
      page.getByRole('navigation'),
    ]) {
      await expect(hidden.filter({ visible: true })).toHaveCount(0);
    }
    expect(await pagesOnPaper(page, 'A4')).toBe(2);
    await page.reload();
    await expect(cv).toBeVisible();
  });
});

test.describe('a resident with a full log', () => {
  test.use({ person: { ...resident, procedures: fullLog(), credits: { c1: meeting } } });

  test('has it on one page, of either paper, with lines to write on', async ({ page }) => {
    const { packet } = printPage(page);
    await visit(page, 'print');
    await expect(packet.getByRole('table', { name: 'Procedure totals' })).toContainText(
      'Other categories',
    );
    await expect(packet).toContainText('What I ask of you');
    expect(await pagesOnPaper(page, 'Letter')).toBe(1);
    expect(await pagesOnPaper(page, 'A4')).toBe(1);
  });
});

test.describe('a resident with a full log and targets of their own', () => {
  const targets = {
    all: { minimum: 1000, own: {} },
    embolization: { minimum: 50, own: { category: 'embolization', by: '2028-06-30' } },
    biopsy: { minimum: 25, own: { category: 'biopsy', by: '2027-06-30' } },
  };
  test.use({
    person: { ...resident, procedures: fullLog(), credits: { c1: meeting }, targets },
  });

  test('has it on one page all the same', async ({ page }) => {
    const { packet } = printPage(page);
    await visit(page, 'print');
    await expect(packet).toContainText('Own target, Biopsy.');
    await expect(packet).toContainText('Category 1 CME');
    await expect(packet).toContainText('What I ask of you');
    expect(await pagesOnPaper(page, 'Letter')).toBe(1);
    expect(await pagesOnPaper(page, 'A4')).toBe(1);
  });
});

test.describe('on paper', () => {
  test.use({ person: { ...resident, credits: { c1: meeting } }, colorScheme: 'dark' });

  test('places are dark on white, without what stands around them', async ({ page }) => {
    const { banner, main, navigation } = appFrame(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const place of ['./', 'steps/residency', 'logbook/credits', 'settings']) {
      await page.goto(place);
      await expect(main).toBeVisible();
      await expect(main).toHaveCSS('color', 'rgb(15, 25, 31)');
      await expect(banner).toBeHidden();
      await expect(navigation).toBeHidden();
    }
  });

  test('blocks of rotations have the long side of it', async ({ page }) => {
    await visit(page, 'rotations/PGY-3');
    await expect(page.getByRole('grid')).toBeVisible();
    const sides = await sidesOnPaper(page);
    expect(sides).toHaveLength(1);
    expect(sides[0]?.width).toBeGreaterThan(sides[0]?.height ?? 0);
  });
});

test.describe('on a phone', () => {
  test.use({ person: student, viewport: { width: 390, height: 844 } });

  test('the page is read from top to bottom, and printed as on paper', async ({ page }) => {
    const { packet } = printPage(page);
    await visit(page, 'print');
    await expect(packet).toBeVisible();
    await expectAccessible(page);
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
    expect(await pagesOnPaper(page, 'Letter')).toBe(1);
  });
});

/** Entries of twelve categories in every role. */
function fullLog() {
  const procedures = [
    'angiography',
    'venography',
    'fistulogram',
    'port',
    'bleeding-embolization',
    'tace',
    'tips',
    'nephrostomy',
    'gastrostomy',
    'lung-biopsy',
    'abscess-drainage',
    'vertebroplasty',
  ];
  return Object.fromEntries(
    procedures.flatMap((procedure, index) =>
      ['observed', 'assisted', 'performed'].map((role) => [
        `${procedure}-${role}`,
        { procedure, role, date: '2026-10-01', count: index + 3 },
      ]),
    ),
  );
}

/** The pages that the browser prints, counted in the file that it writes. */
async function pagesOnPaper(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({ format, preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Width and height of each page that the browser prints, in points. */
async function sidesOnPaper(page: Page) {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return Array.from(
    file.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
