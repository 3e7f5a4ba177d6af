// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface PageProps {
  readonly content?: ReactNode;
  readonly actions?: ReactNode;
}

function Page({ content = 'It is one file.', actions }: PageProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Merge</Button>
      {isOpen && (
        <Dialog title="Merge this backup?" onClose={() => setIsOpen(false)} actions={actions}>
          {content}
        </Dialog>
      )}
    </>
  );
}

/** One dialog that leads to another, as the palette does. */
function Chain() {
  const [open, setOpen] = useState<'first' | 'second' | null>('first');
  return (
    <>
      <h1 tabIndex={-1}>Medical School</h1>
      {open === 'first' && (
        <Dialog title="Find and do" onClose={() => setOpen(null)}>
          <Button onClick={() => setOpen('second')}>Add a milestone</Button>
        </Dialog>
      )}
      {open === 'second' && (
        <Dialog title="Add a milestone" onClose={() => setOpen(null)}>
          <Button onClick={() => setOpen(null)}>Cancel</Button>
        </Dialog>
      )}
    </>
  );
}

/** A dialog that is opened from an item of a list, and takes that item away. */
function Entries() {
  const [entries, setEntries] = useState(['Port', 'TIPS', 'Biopsy']);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <main>
      <h1 tabIndex={-1}>Logbook</h1>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <Button onClick={() => setOpened(entry)}>{entry}</Button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <Dialog title="Change an entry" onClose={() => setOpened(null)}>
          <Button
            onClick={() => {
              setEntries(entries.filter((entry) => entry !== opened));
              setOpened(null);
            }}
          >
            Delete
          </Button>
        </Dialog>
      )}
    </main>
  );
}

function Found() {
  const [isOpen, setIsOpen] = useState(true);
  return isOpen ? (
    <Dialog title="Find and do" onClose={() => setIsOpen(false)}>
      <Button onClick={() => setIsOpen(false)}>Open it</Button>
    </Dialog>
  ) : (
    <h1 ref={(heading) => heading?.focus()} tabIndex={-1}>
      Medical School
    </h1>
  );
}

async function openDialog(props: PageProps = {}): Promise<HTMLElement> {
  render(<Page {...props} />);
  await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
  return screen.getByRole('dialog', { name: 'Merge this backup?' });
}

/** Closed, with the focus back on the button that opened it. */
function isClosed(): boolean {
  const isFocusBack = document.activeElement === screen.getByRole('button', { name: 'Merge' });
  return screen.queryByRole('dialog') === null && isFocusBack;
}

describe('a dialog', () => {
  it('is named by its title, which is a heading', async () => {
    expect(await openDialog()).toHaveAttribute('open');
    expect(
      screen.getByRole('heading', { name: 'Merge this backup?', level: 2 }),
    ).toBeInTheDocument();
  });

  it('gives the focus to its first field', async () => {
    await openDialog({ content: <input aria-label="Title" />, actions: <Button>Cancel</Button> });
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });

  it('gives the focus to its first action where there is nothing to fill in', async () => {
    const actions = (
      <>
        <Button>Cancel</Button>
        <Button variant="primary">Merge both</Button>
      </>
    );
    await openDialog({ actions });
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('closes by its button and gives the focus back', async () => {
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(isClosed()).toBe(true);
  });

  it('closes by Esc, which browsers report as a cancel, and gives the focus back', async () => {
    const dialog = await openDialog({ actions: <Button>Cancel</Button> });
    const isLeftToBrowser = fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(isLeftToBrowser).toBe(false);
    expect(isClosed()).toBe(true);
  });

  it('closes when the browser has closed it without asking', async () => {
    const dialog = await openDialog({ actions: <Button>Cancel</Button> });
    fireEvent(dialog, new Event('close'));
    expect(isClosed()).toBe(true);
  });

  it('stays open when a file field inside is canceled', async () => {
    const dialog = await openDialog({ content: <input type="file" aria-label="Backup" /> });
    fireEvent(screen.getByLabelText('Backup'), new Event('cancel', { bubbles: true }));
    expect(dialog).toBeInTheDocument();
  });

  it('closes by a click beside it', async () => {
    const dialog = await openDialog({ actions: <Button>Cancel</Button> });
    await userEvent.click(dialog);
    expect(isClosed()).toBe(true);
  });

  it('stays open at a click on its text, and when a selection is dragged out of it', async () => {
    const dialog = await openDialog();
    const text = screen.getByText('It is one file.');
    await userEvent.click(text);
    fireEvent.mouseDown(text);
    fireEvent.mouseUp(dialog);
    fireEvent.click(dialog);
    expect(dialog).toBeInTheDocument();
  });

  it('gives the focus to the title of the page where what opened it is gone', async () => {
    const user = userEvent.setup();
    render(<Chain />);
    await user.click(screen.getByRole('button', { name: 'Add a milestone' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it.each([
    ['TIPS', 'Biopsy'],
    ['Biopsy', 'TIPS'],
  ])('gives the focus to what stood beside the item %s that is gone: %s', async (gone, beside) => {
    render(<Entries />);
    await userEvent.click(screen.getByRole('button', { name: gone }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.queryByRole('button', { name: gone })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: beside })).toHaveFocus();
  });

  it('leaves the focus where it went while the dialog was closing', async () => {
    render(<Found />);
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByRole('heading', { name: 'Medical School' })).toHaveFocus();
  });
});

const press = (dialog: HTMLElement) => fireEvent(dialog, new Event('cancel', { cancelable: true }));
const name = (): HTMLElement => screen.getByRole('textbox', { name: 'Name' });

describe('a dialog with a form in which something was entered', () => {
  const form = (
    <form>
      <input aria-label="Name" />
    </form>
  );
  async function openAndEnter(): Promise<HTMLElement> {
    const dialog = await openDialog({ content: form });
    await userEvent.type(name(), 'Ann Lee');
    return dialog;
  }

  it.each<[string, (dialog: HTMLElement) => void | Promise<void>]>([
    ['Esc', (dialog) => void press(dialog)],
    [
      'a second Esc, on which the browser closes it',
      (dialog) => void fireEvent(dialog, new Event('close')),
    ],
    ['a click beside it', (dialog) => userEvent.click(dialog)],
  ])('asks on %s, keeps all, and goes on where it was', async (_, leave) => {
    const dialog = await openAndEnter();
    await leave(dialog);
    expect(screen.getByRole('alert')).toHaveTextContent('Discard what you entered?');
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    expect(dialog).toHaveAttribute('open');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(name()).toHaveValue('Ann Lee');
  });

  it('gives the focus back to the field where the entry is kept', async () => {
    const dialog = await openAndEnter();
    press(dialog);
    press(dialog);
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(name()).toHaveFocus();
  });

  it('closes once the person discards it', async () => {
    press(await openAndEnter());
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(isClosed()).toBe(true);
  });

  it('closes at once where nothing was entered, or nothing in a form', async () => {
    press(await openDialog({ content: form }));
    expect(isClosed()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    press(screen.getByRole('dialog'));
    expect(isClosed()).toBe(true);
  });

  it('closes at once after a search, which is no draft', async () => {
    const dialog = await openDialog({ content: <input aria-label="Search" /> });
    await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'match');
    press(dialog);
    expect(isClosed()).toBe(true);
  });
});
