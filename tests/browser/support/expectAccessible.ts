import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Holds the page as it stands, with its open dialogs, to WCAG 2.2 A and AA and to axe's good practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await comesToRest(page);
  await expectNoViolation(axeOf(page).withTags(rules));
}

/** Holds only its colors to them, where the page was looked at in another theme already. */
export async function expectReadable(page: Page): Promise<void> {
  await comesToRest(page);
  await expectNoViolation(axeOf(page).withRules(['color-contrast']));
}

/** Only what is wrong is listed element by element: to name all that is right takes longer than to look. */
function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(findings, 'accessibility violations').toEqual([]);
}

/** A color on its way from one theme to the other has the contrast of neither. */
async function comesToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
