import { milestoneRow } from './pages/checklist.ts';
import { overviewPage } from './pages/overviewPage.ts';
import { welcomePage } from './pages/welcomePage.ts';
import { test } from './support/hosted.ts';
import { offlineCopyIsMade } from './support/offlineCopy.ts';
import { expect } from './support/page.ts';
import { visit } from './support/visit.ts';

test('a student in the United Kingdom has dated milestones of that country, after a reload and offline too', async ({
  page,
  host,
}) => {
  const welcome = welcomePage(page);
  const { remainingTraining } = overviewPage(page);
  await visit(page, './');
  await welcome.pathway.selectOption('Clinical radiology with IR subspecialty CCT');
  await welcome.date('When do you graduate?').fill('jul 2028');
  await welcome.draw.click();
  await expect(remainingTraining).toContainText('9 years 8 months');

  await offlineCopyIsMade(page);
  host.stop();
  await page.reload();
  await expect(remainingTraining).toContainText('9 years 8 months');
  await visit(page, 'steps/residency');
  await expect(milestoneRow(page, 'Sit the MSRA').row).toContainText('Jan 2030');
});
