// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it, vi } from 'vitest';
import { Link } from '#parts/Link.tsx';
import { renderPart } from '../support/renderPart.tsx';

it('leads to a page of the app, which is not loaded anew', async () => {
  const { user, address } = renderPart(<Link to="/steps/residency?show=open">Residency</Link>);
  await user.click(screen.getByRole('link', { name: 'Residency' }));
  expect(address()).toBe('/steps/residency?show=open');
});

it('keeps to the page where only the rest of the address is given', async () => {
  const { user, address } = renderPart(<Link to={{ search: '?find=call' }}>Call</Link>);
  await user.click(screen.getByRole('link', { name: 'Call' }));
  expect(address()).toBe('/?find=call');
});

it('is left to the browser with a key that opens another tab', () => {
  const { address } = renderPart(<Link to="/steps">Steps</Link>);
  const isLeftToBrowser = fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
  expect(isLeftToBrowser).toBe(true);
  expect(address()).toBe('/');
});

it('does first what a press on it does besides, which may keep it from leading anywhere', async () => {
  const onFollow = vi.fn<() => void>();
  const { user, address } = renderPart(
    <>
      <Link to="/steps" onClick={onFollow}>
        Steps
      </Link>
      <Link to="/compare" onClick={(event) => event.preventDefault()}>
        Compare
      </Link>
    </>,
  );
  await user.click(screen.getByRole('link', { name: 'Steps' }));
  await user.click(screen.getByRole('link', { name: 'Compare' }));
  expect(onFollow).toHaveBeenCalledOnce();
  expect(address()).toBe('/steps');
});

it('names the folder that the app lies in', async () => {
  render(
    <MemoryRouter basename="/ir" initialEntries={['/ir/']} useTransitions={false}>
      <Link to="/steps">Steps</Link>
      <Place />
    </MemoryRouter>,
  );
  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('href', '/ir/steps');
  await userEvent.click(link);
  expect(screen.getByRole('status')).toHaveTextContent('/steps');
});

function Place() {
  return <output>{useLocation().pathname}</output>;
}
