// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

it('what is typed while the search is on its way stands in its field when it is there', async () => {
  renderApp('/steps');
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  for (const key of ['m', 'a', 'z', 'Backspace', 't', 'Enter']) {
    fireEvent.keyDown(document.body, { key });
  }
  expect(await screen.findByRole('combobox', { name: 'Find and do' })).toHaveValue('mat');
});

it('Escape takes the search back while it is on its way', async () => {
  renderApp('/steps');
  fireEvent.keyDown(document.body, { key: '/' });
  fireEvent.keyDown(document.body, { key: 'm' });
  fireEvent.keyDown(document.body, { key: 'Escape' });
  fireEvent.keyDown(document.body, { key: '/' });
  expect(await screen.findByRole('combobox', { name: 'Find and do' })).toHaveValue('');
});
