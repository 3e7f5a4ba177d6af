// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { reloadOnce } from '#platform/reloadPage.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { renderPart } from '../support/renderPart.tsx';

vi.mock('#platform/reloadPage.ts', () => ({ reloadOnce: vi.fn<typeof reloadOnce>() }));

function Faulty({ error }: { readonly error: Error }): never {
  throw error;
}

function FaultyAtSteps() {
  if (useLocation().pathname === '/steps') throw new Error('Cannot draw');
  return 'All is well';
}

let goTo: (to: string | number) => void = () => undefined;

function Navigator() {
  const navigate = useNavigate();
  useEffect(() => {
    goTo = (to) => void (typeof to === 'number' ? navigate(to) : navigate(to));
  }, [navigate]);
  return null;
}

function renderFault(error: Error) {
  return renderPart(
    <ErrorBoundary>
      <Faulty error={error} />
    </ErrorBoundary>,
    { tables: planTables(classOf2028) },
  );
}

beforeEach(() => {
  vi.mocked(reloadOnce).mockReset().mockResolvedValue(false);
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a fault of the app', () => {
  it('is told apart from what the person entered, in place of the page', () => {
    renderFault(new Error('Cannot draw'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This page could not be shown',
    );
    expect(document.title).toBe('This page could not be shown · IR Roadmap');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The fault is in the app, not in what you entered. Your record is kept in this browser and was not changed.',
    );
  });

  it('is the content of the page, to which the skip link leads', () => {
    renderFault(new Error('Cannot draw'));
    const main = screen.getByRole('main');
    expect(main).toHaveAttribute('id', 'main');
    expect(main).toContainElement(screen.getByRole('alert'));
  });

  it('leaves a way on: to reload', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
    const { user } = renderFault(new Error('Cannot draw'));
    await user.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leaves a way on: to Overview, or to Settings where that is what fails', () => {
    renderFault(new Error('Cannot draw'));
    const [overview, settings] = screen.getAllByRole('link');
    expect(overview).toHaveAccessibleName('Go to Overview');
    expect(overview).toHaveAttribute('href', '/');
    expect(settings).toHaveAccessibleName('Go to Settings');
    expect(settings).toHaveAttribute('href', '/settings');
  });

  it('is over when another page is gone to, as by Back', () => {
    renderPart(
      <>
        <Navigator />
        <ErrorBoundary>
          <FaultyAtSteps />
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByText('All is well')).toBeVisible();
    act(() => goTo('/steps'));
    expect(screen.getByRole('alert')).toHaveTextContent('The fault is in the app');
    act(() => goTo(-1));
    expect(screen.getByText('All is well')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => goTo('/steps'));
    expect(screen.getByRole('alert')).toHaveTextContent('The fault is in the app');
  });

  it('leaves the record within reach, as a file', async () => {
    const files: unknown[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file);
      return 'blob:backup';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderFault(new Error('Cannot draw'));
    await user.click(screen.getByRole('button', { name: 'Download a copy of your record' }));
    await vi.waitFor(() => expect(files).toHaveLength(1));
    const [file] = files;
    expect(file instanceof Blob ? await file.text() : '').toContain('"graduation": "2028-05-15"');
  });
});

describe('a part of the app that cannot be loaded', () => {
  it('is said, when it is the one that makes the copy', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { user } = renderFault(new Error('Cannot draw'));
    await user.click(screen.getByRole('button', { name: 'Download a copy of your record' }));
    expect(await screen.findByText(/The copy could not be made/)).toBeVisible();
  });

  it.each([
    'Failed to fetch dynamically imported module: https://example.org/assets/StepScreen.js',
    'error loading dynamically imported module: https://example.org/assets/StepScreen.js',
    'Importing a module script failed.',
  ])('is no fault of the app: %s', (message) => {
    renderFault(new TypeError(message));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'A part of the app could not be loaded',
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The network may be gone');
    expect(reloadOnce).toHaveBeenCalledOnce();
  });

  it('is not every TypeError', () => {
    renderFault(new TypeError('Cannot read properties of undefined'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This page could not be shown',
    );
    expect(reloadOnce).not.toHaveBeenCalled();
  });
});

describe('without an error', () => {
  it('the page is shown', () => {
    renderPart(<ErrorBoundary>All is well</ErrorBoundary>);
    expect(screen.getByText('All is well')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
