// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { browserStorage, openApp } from '../support/renderApp.tsx';
import { documentText } from '../support/store.ts';

// Loaded when they are opened: not to be waited for here.
await Promise.all([
  import('#catalog/countries/australiaAndNewZealand.ts'),
  import('#catalog/countries/unitedKingdom.ts'),
  import('#features/welcome/FilledPreview.tsx'),
  import('#parts/AdjustmentDialog.tsx'),
  import('#features/overview/LedgerDialog.tsx'),
]);

const remainingTraining = (): HTMLElement =>
  screen.getByRole('region', { name: 'Remaining training' });

it('a student in the United Kingdom answers the questions and finds FY1, the FRCR and no board of another country', async () => {
  const storage = browserStorage();
  const { user } = await openApp('/welcome', storage);
  const pathway = screen.getByRole('combobox', {
    name: '3. Which pathway do you have in mind?',
  });
  expect(within(pathway).getByRole('group', { name: 'United Kingdom' })).toBeInTheDocument();
  await user.selectOptions(pathway, 'uk-ir');
  expect(pathway).toHaveAccessibleDescription(/^8 years after medical school/);
  await user.click(screen.getByRole('radio', { name: 'Foundation doctor or trainee' }));
  expect(screen.getByRole('textbox', { name: '2. When did your FY1 year start?' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Medical student' }));
  await user.type(
    screen.getByRole('textbox', { name: '2. When do you graduate?' }),
    'jul 2028{Tab}',
  );
  // FY1 begins on August 1, 2028; eight years later is August 1, 2036.
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  expect(await within(preview).findByText('9 years 8 months')).toBeVisible();
  expect(preview).toHaveTextContent('until July 31, 2036');
  expect(preview).toHaveTextContent('8 training years after graduation');
  await user.click(screen.getByRole('button', { name: 'Draw my roadmap' }));

  await screen.findByRole('heading', { name: 'Overview' });
  expect(remainingTraining()).toHaveTextContent('Clinical radiology with IR subspecialty CCT');
  expect(within(remainingTraining()).getAllByText('FY1')).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: 'How is this worked out?' }));
  const ledger = await screen.findByRole('dialog', { name: 'How this is worked out' });
  expect(ledger).toHaveTextContent('From the first day of foundation training');
  expect(ledger).toHaveTextContent('Pass the Final FRCR Part B: expected Jun 2033');
  expect(ledger).not.toHaveTextContent(/ABR|Board eligible|Days off/);
  await user.click(within(ledger).getByRole('button', { name: 'Close' }));

  cleanup();
  const later = await openApp('/steps/certification', storage);
  const first = 'Pass the First FRCR: anatomy and physics';
  await later.user.click(await screen.findByRole('checkbox', { name: first }));
  await later.user.click(screen.getByRole('link', { name: first }));
  const opened = screen.getByRole('article', { name: first });
  expect(opened).toHaveTextContent('After six attempts at any part of the FRCR');
  expect(opened).toHaveTextContent('radiologycafe.com');
  expect(later.saveState().kind).toBe('saved');
});

it('someone who moves abroad changes the pathway in Settings, and takes it back', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  const { user } = await openApp('/settings', storage);
  const pathway = screen.getByRole('combobox', { name: 'Pathway' });
  await user.selectOptions(pathway, 'australia-ir');
  expect(await screen.findByRole('textbox', { name: 'Internship starts' })).toHaveValue(
    'Feb 1, 2029',
  );
  expect(pathway).toHaveValue('australia-ir');
  expect(screen.getByText(/how they divide is a guess/)).toBeVisible();
  const years = within(screen.getByRole('combobox', { name: 'Where are you now?' }));
  expect(years.getByRole('option', { name: 'Registrar 5' })).toBeInTheDocument();
  expect(screen.queryByText('Days off in your program')).toBeNull();

  const [undo] = screen.getAllByRole('button', { name: 'Undo: change the plan' });
  if (undo === undefined) throw new Error('There is nothing to undo');
  await user.click(undo);
  expect(screen.getByRole('textbox', { name: 'Residency starts' })).toHaveValue('Jul 1, 2028');
  expect(pathway).toHaveValue('us-integrated');
});

it('someone who will move abroad in training sees what that does to the end before it is taken', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  const { user } = await openApp('/settings', storage);
  await user.click(screen.getByRole('button', { name: 'Add an adjustment' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add an adjustment' }));
  const choose = async (name: string, value: string): Promise<void> =>
    user.selectOptions(form.getByRole('combobox', { name }), value);
  await choose('What moves your plan', 'pathway-change');
  await choose('From training year', 'PGY-2');
  await choose('Pathway from then on', 'us-esir');
  expect(form.queryByText(/counts nothing of your training/)).toBeNull();
  await choose('Pathway from then on', 'uk-ir');
  expect(
    form.getByText(
      'If that country counts nothing of your training, choose this pathway as your own in Settings instead, with your graduation and your first day of training there.',
    ),
  ).toBeVisible();
  // From July 1, 2029: 12 months of foundation training, since the internship counts, and 72 of radiology.
  expect(await form.findByRole('status')).toHaveTextContent(
    'Training then ends on June 30, 2036. Now it ends on June 30, 2034.',
  );
  await user.click(form.getByRole('button', { name: 'Add to the plan' }));
  expect(screen.getByText('Change of pathway from PGY-2')).toBeVisible();

  cleanup();
  await openApp('/', storage);
  const remaining = screen.getByRole('region', { name: 'Remaining training' });
  expect(await within(remaining).findByText('9 years 7 months')).toBeVisible();
});
