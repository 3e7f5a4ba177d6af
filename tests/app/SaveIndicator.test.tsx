// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SaveIndicator } from '#app/SaveIndicator.tsx';
import { updateSaving } from '#store/updateSaving.ts';
import { frames } from '../support/frames.ts';
import { renderPart } from '../support/renderPart.tsx';

it('says at once that a change is not saved yet, also while the rest of the page waits for a frame', () => {
  const { store } = renderPart(<SaveIndicator />, frames());
  act(() => updateSaving(store, { mirror: 'working' }));
  expect(screen.getByRole('status')).toHaveTextContent('Saved in this browser');
  act(() => {
    void store.shown.holdForFrame();
    updateSaving(store, { unconfirmed: 1 });
  });
  expect(screen.getByRole('status')).toHaveTextContent('Saving');
});
