// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button, buttonClass } from '#ui/Button.tsx';

describe('a button', () => {
  it('does its act when clicked, and when Enter or Space is pressed', async () => {
    const onClick = vi.fn<() => void>();
    render(<Button onClick={onClick}>Add milestone</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Add milestone' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onClick).toHaveBeenCalledTimes(3);
  });

  it('submits a form only when it is told to', async () => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button>Cancel</Button>
        <Button type="submit">Add</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('has a name and a tooltip where it shows an icon alone', () => {
    render(
      <Button iconOnly label="Find">
        <svg />
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Find' })).toHaveAttribute('title', 'Find');
  });

  it('hands its element to a ref', () => {
    const ref = vi.fn<(button: HTMLButtonElement | null) => void>();
    render(<Button ref={ref}>Close</Button>);
    expect(ref).toHaveBeenCalledWith(screen.getByRole('button', { name: 'Close' }));
  });
});

describe('a button that can do nothing now', () => {
  it('stays in the tab order and says why', async () => {
    render(<Button disabledReason="There is nothing to undo">Undo</Button>);
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('There is nothing to undo');
  });

  it('says why in place of its tooltip where it shows an icon alone', () => {
    render(
      <Button iconOnly label="Undo" disabledReason="There is nothing to undo">
        <svg />
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(
      'There is nothing to undo',
    );
  });

  it('neither acts nor submits', async () => {
    const onClick = vi.fn<() => void>();
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledReason="Type “erase” first" onClick={onClick}>
          Erase
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('buttonClass', () => {
  it('gives a link the classes that a button of the same look has', () => {
    const look = { variant: 'primary', size: 'small', iconOnly: true } as const;
    render(
      <Button {...look} label="Add">
        <svg />
      </Button>,
    );
    expect(screen.getByRole('button')).toHaveAttribute('class', buttonClass(look));
  });

  it('differs with each part of the look', () => {
    const classes = [
      buttonClass({}),
      buttonClass({ variant: 'primary' }),
      buttonClass({ variant: 'ghost' }),
      buttonClass({ variant: 'danger' }),
      buttonClass({ size: 'small' }),
      buttonClass({ size: 'big' }),
      buttonClass({ iconOnly: true }),
    ];
    expect(new Set(classes).size).toBe(classes.length);
    expect(buttonClass({ variant: 'default', size: 'normal' })).toBe(buttonClass({}));
  });
});
