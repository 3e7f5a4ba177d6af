// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Form } from '#ui/Form.tsx';
import { TextField } from '#ui/TextField.tsx';

const onSave = vi.fn<(name: string) => void>();

beforeEach(() => {
  vi.resetAllMocks();
});

interface NameFormProps {
  /** Whether the second field is wrong before anything was pressed. */
  readonly isPlaceWrong?: boolean;
}

/** Says what is wrong with the name only once it has been tried. */
function NameForm({ isPlaceWrong = false }: NameFormProps) {
  const [name, setName] = useState('');
  const [wasTried, setWasTried] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setWasTried(true);
        if (name !== '') onSave(name);
      }}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={wasTried && name === '' ? 'Enter a name.' : null}
      />
      <TextField
        label="Place"
        value=""
        onChange={() => undefined}
        error={isPlaceWrong ? 'There is no such place.' : null}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

async function save(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
}

describe('a form', () => {
  it('is taken when no field says that something is wrong', async () => {
    render(<NameForm />);
    await userEvent.type(screen.getByLabelText('Name'), 'Ada');
    await save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Ada');
  });

  it('is not taken while a field is wrong, which gets the focus', async () => {
    render(<NameForm isPlaceWrong />);
    await userEvent.type(screen.getByLabelText('Name'), 'Ada');
    await save();
    expect(screen.getByLabelText('Place')).toHaveFocus();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('gives the focus to a field that is found to be wrong by trying, and takes it when it is mended', async () => {
    render(<NameForm />);
    await save();
    const name = screen.getByLabelText('Name');
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Enter a name.');
    await userEvent.keyboard('Ada{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Ada');
  });
});
