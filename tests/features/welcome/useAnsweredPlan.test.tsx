// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CountryNotice } from '#app/CountryNotice.tsx';
import { WelcomeScreen } from '#features/welcome/WelcomeScreen.tsx';
import { renderPart } from '../../support/renderPart.tsx';

vi.mock('#features/welcome/answeredPlan.ts', () => {
  throw new TypeError('Failed to fetch');
});

it('a part of the app that could not be loaded is said once, and not to be facts of a country', async () => {
  const { user } = renderPart(
    <>
      <CountryNotice />
      <WelcomeScreen />
    </>,
  );
  await user.type(screen.getByRole('textbox', { name: /^2\./ }), 'may 2028{Tab}');
  await user.click(screen.getByRole('button', { name: 'Draw my roadmap' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The dates of this pathway could not be loaded. Try again, or reload this page',
  );
});
