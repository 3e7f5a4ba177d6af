// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AddMilestoneDialog } from '#app/AddMilestoneDialog.tsx';
import { renderPart } from '../support/renderPart.tsx';

function renderDialog() {
  const onClose = vi.fn<() => void>();
  const rendered = renderPart(<AddMilestoneDialog stepId="residency" onClose={onClose} />);
  return { ...rendered, onClose, records: () => rendered.store.getState().tables.milestones };
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const add = (): HTMLElement => screen.getByRole('button', { name: 'Add milestone' });

describe('adding a milestone of one’s own', () => {
  it('takes a title, a step and a date, and leads to the step', async () => {
    const { user, onClose, records, address, store } = renderDialog();
    expect(field('Title')).toHaveFocus();
    await user.type(field('Title'), '  Call <b>Dr. Sanchez</b> 🎉 ');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Step' }), 'networking');
    await user.type(field('Target date'), 'feb 2027');
    await user.click(add());
    expect(records()['own-id1']).toMatchObject({
      own: { step: 'networking', title: 'Call <b>Dr. Sanchez</b> 🎉' },
      pinned: '2027-02',
    });
    expect(onClose).toHaveBeenCalledOnce();
    expect(address()).toBe('/steps/networking');
    expect(store.getState().message?.text).toBe('“Call <b>Dr. Sanchez</b> 🎉” is added.');
  });

  it('needs no date, and Enter is enough', async () => {
    const { user, records, address } = renderDialog();
    await user.type(field('Title'), 'Call Dr. Sanchez{Enter}');
    expect(records()['own-id1']).not.toHaveProperty('pinned');
    expect(address()).toBe('/steps/residency');
  });

  it('asks for a title only when one was tried without', async () => {
    const { user, onClose, records } = renderDialog();
    expect(field('Title')).toBeValid();
    await user.click(add());
    expect(field('Title')).toHaveAccessibleDescription('Enter a title.');
    await user.type(field('Title'), 'Call');
    expect(field('Title')).toBeValid();
    expect(records()).toEqual({});
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says at once that a title is too long, and keeps it', async () => {
    const { user, records } = renderDialog();
    fireEvent.change(field('Title'), { target: { value: 'x'.repeat(5000) } });
    expect(field('Title')).toHaveAccessibleDescription(
      /at most 300 characters\. This one has 5000/,
    );
    await user.click(add());
    expect(field('Title')).toHaveValue('x'.repeat(5000));
    expect(records()).toEqual({});
  });

  it('does not go on without a date that was typed and not understood', async () => {
    const { user, onClose, records } = renderDialog();
    await user.type(field('Title'), 'Call Dr. Sanchez');
    await user.type(field('Target date'), 'feb 30 2027');
    await user.click(add());
    expect(field('Target date')).toHaveAccessibleDescription(/February 2027 has 28 days\./);
    expect(field('Target date')).toHaveFocus();
    expect(records()).toEqual({});
    expect(onClose).not.toHaveBeenCalled();
  });

  it('adds nothing when it is canceled', async () => {
    const { user, onClose, records } = renderDialog();
    await user.type(field('Title'), 'Call Dr. Sanchez');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(records()).toEqual({});
  });
});
