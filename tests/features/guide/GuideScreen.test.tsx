// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Link } from 'react-router';
import { describe, expect, it } from 'vitest';
import { GuideScreen } from '#features/guide/GuideScreen.tsx';
import { renderPart } from '../../support/renderPart.tsx';

/** The screen, with ways to other addresses of it as the palette and the navigation have them. */
function renderGuide() {
  return renderPart(
    <>
      <Link to="/guide">Field guide</Link>
      <Link to="/guide?find=guidewire">Search the field guide for “guidewire”</Link>
      <GuideScreen />
    </>,
  );
}

const field = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search the guide' });

describe('the search of the guide', () => {
  it('shows what another address asks for, also after something was typed', async () => {
    const { user } = renderGuide();
    await user.type(field(), 'tips');
    await user.click(screen.getByRole('link', { name: /^Search the field guide/ }));
    expect(field()).toHaveValue('guidewire');
    await user.type(field(), ' and more');
    expect(field()).toHaveValue('guidewire and more');
    await user.click(screen.getByRole('link', { name: 'Field guide' }));
    expect(field()).toHaveValue('');
  });

  it('lets go of what was typed also where the address is the same as before', async () => {
    const { user } = renderGuide();
    await user.click(screen.getByRole('link', { name: 'Field guide' }));
    await user.type(field(), 'tips');
    await user.click(screen.getByRole('link', { name: 'Field guide' }));
    expect(field()).toHaveValue('');
  });
});
