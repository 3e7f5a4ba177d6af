// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderApp } from '../support/renderApp.tsx';

const tables = planTables(classOf2028);

describe('the head of a page', () => {
  it('names the document, and leaves the focus alone on the first page', () => {
    renderApp('/steps');
    expect(document.title).toBe('Steps · IR Roadmap');
    expect(document.body).toHaveFocus();
  });

  it('takes the focus on a page that is navigated to', async () => {
    const { user } = renderApp('/steps');
    await user.click(screen.getByRole('link', { name: 'Residency' }));
    expect(screen.getByRole('heading', { name: 'Residency', level: 1 })).toHaveFocus();
    expect(document.title).toBe('Residency · IR Roadmap');
    await user.click(
      within(screen.getByRole('navigation', { name: 'Steps' })).getByRole('link', {
        name: /^Fellowship/,
      }),
    );
    expect(screen.getByRole('heading', { name: 'Fellowship', level: 1 })).toHaveFocus();
  });

  it('leaves the focus where it is while the same page shows something else', async () => {
    const { user } = renderApp('/steps/residency', { tables });
    await user.click(screen.getByRole('radio', { name: /^Open/ }));
    expect(screen.getByRole('radio', { name: /^Open/ })).toHaveFocus();
  });
});

describe('Undo in the head of a page', () => {
  it('says that there is nothing to undo', () => {
    renderApp('/steps/residency', { tables });
    const [button] = within(screen.getByRole('main')).getAllByRole('button', { name: 'Undo' });
    expect(button).toHaveAccessibleDescription('There is nothing to undo');
  });

  it('says what it takes back, and takes it back', async () => {
    const { user } = renderApp('/steps/residency', { tables });
    const checkbox = screen.getByRole('checkbox', { name: 'Match into residency' });
    await user.click(checkbox);
    const undo = within(screen.getByRole('main')).getByRole('button', { name: 'Undo' });
    expect(undo).toHaveAccessibleDescription('Undo: check off “Match into residency”');
    await user.click(undo);
    expect(checkbox).not.toBeChecked();
  });
});
