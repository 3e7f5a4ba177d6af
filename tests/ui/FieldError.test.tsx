// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FieldError } from '#ui/FieldError.tsx';

describe('what is wrong with a field', () => {
  it('describes whatever refers to it', () => {
    render(
      <>
        <fieldset aria-describedby="dates-error">
          <legend>Dates</legend>
        </fieldset>
        <FieldError id="dates-error">Enter one of the dates.</FieldError>
      </>,
    );
    expect(screen.getByRole('group', { name: 'Dates' })).toHaveAccessibleDescription(
      'Enter one of the dates.',
    );
  });
});
