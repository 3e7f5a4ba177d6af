// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Field } from '#ui/Field.tsx';

function DateTyped({ understood }: { readonly understood: string | null }) {
  return (
    <Field label="Date" help="Type a date" understood={understood}>
      {(control) => <input {...control} />}
    </Field>
  );
}

describe('a field', () => {
  it('names its control by the label', () => {
    render(<Field label="Title">{(control) => <input {...control} />}</Field>);
    const input = screen.getByRole('textbox', { name: 'Title' });
    expect(input).toBeValid();
    expect(input).not.toHaveAccessibleDescription();
  });

  it('describes its control by what is wrong, then by the help', () => {
    render(
      <Field label="Title" help="At most 300 characters" error="Enter a title.">
        {(control) => <input {...control} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Title' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('Enter a title. At most 300 characters');
  });

  it('keeps the name of a control whose label is hidden', () => {
    render(
      <Field label="Milestone" hidesLabel>
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(screen.getByRole('textbox', { name: 'Milestone' })).toBeInTheDocument();
    expect(screen.getByText('Milestone')).toHaveClass('visuallyHidden');
  });

  it('says what it understands in place of the help', () => {
    const { rerender } = render(<DateTyped understood={null} />);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Type a date');
    rerender(<DateTyped understood="Feb 12, 2027" />);
    expect(screen.queryByText('Type a date')).not.toBeInTheDocument();
    expect(screen.getByText('Feb 12, 2027').closest('[aria-live="polite"]')).toBeInTheDocument();
  });

  it('speaks what is wrong when it appears', () => {
    render(
      <Field label="Title" error="Enter a title.">
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(screen.getByText('Enter a title.').closest('[aria-live="polite"]')).toBeInTheDocument();
  });

  it('takes an id from outside', () => {
    render(
      <Field id="graduation" label="Graduation">
        {(control) => <input {...control} />}
      </Field>,
    );
    expect(screen.getByRole('textbox', { name: 'Graduation' })).toHaveAttribute('id', 'graduation');
  });
});
