// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RotationsScreen } from '#features/rotations/RotationsScreen.tsx';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import type { Tables } from '#record/schema.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Read from the disk before, so that it is on its way for a moment only.
await Promise.all([
  import('#features/rotations/TypeChooser.tsx'),
  import('#features/rotations/RotationDialog.tsx'),
  import('#features/rotations/YearDialog.tsx'),
]);

const resident = planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') });

/** A planned IR rotation of PGY-3, from July 1, 2026. */
function withIr(end: string, scheme: BlockScheme = 'four-week'): Partial<Tables> {
  return {
    ...resident,
    rotations: {
      ir: {
        id: 'ir',
        updatedAt: longAgo,
        trainingYear: 'PGY-3',
        type: 'ir',
        start: date('2026-07-01'),
        end: date(end),
        status: 'planned',
      },
    },
    rotationChoices: {
      'scheme.PGY-3': {
        id: 'scheme.PGY-3',
        updatedAt: longAgo,
        kind: 'scheme',
        year: 'PGY-3',
        scheme,
      },
    },
  };
}

function irIn(half: string): HTMLElement {
  return screen.getByRole('button', { name: `PGY-3 block ${half} half: Interventional radiology` });
}

function icuForEsir(): HTMLElement {
  return screen.getByRole('meter', { name: 'Intensive care for ESIR' });
}

function finished(trainingYear: string, year: number) {
  return {
    id: trainingYear,
    updatedAt: longAgo,
    trainingYear,
    type: 'ir',
    start: date(`${year}-07-01`),
    end: date(`${year}-07-28`),
    status: 'done',
  } as const;
}

it('says that several blocks can be selected', () => {
  renderPart(<RotationsScreen />, { tables: resident });
  expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true');
});

describe('the training year that a phone shows', () => {
  const past = planTables({ pathwayId: 'us-esir', residencyStart: date('2014-07-01') });

  const rotations = { 'PGY-4': finished('PGY-4', 2017), 'PGY-5': finished('PGY-5', 2018) };

  it('is the last with rotations once training is finished', () => {
    renderPart(<RotationsScreen />, { tables: { ...past, rotations } });
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByRole('radio', { name: 'PGY-5' })).toBeChecked();
  });

  it('is the last of all where none has rotations', () => {
    renderPart(<RotationsScreen />, { tables: past });
    expect(screen.getByRole('radio', { name: 'PGY-6' })).toBeChecked();
  });

  it('is one that is listed, also after earlier ones are hidden again', async () => {
    const { user } = renderPart(<RotationsScreen />, { tables: { ...past, rotations } });
    await user.click(screen.getByRole('button', { name: 'Show earlier years without rotations' }));
    await user.click(screen.getByRole('radio', { name: 'MS2' }));
    expect(screen.getByRole('radio', { name: 'MS2' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Hide earlier years without rotations' }));
    expect(screen.getByRole('radio', { name: 'PGY-5' })).toBeChecked();
  });
});

describe('Alt and an arrow key', () => {
  it('takes four weeks along a year of weeks, and the focus with them', async () => {
    const { user, store } = renderPart(<RotationsScreen />, {
      tables: withIr('2026-07-28', 'weeks'),
    });
    await user.click(screen.getByRole('button', { name: /^PGY-3 weeks 1 to 4: Interventional/ }));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(
      screen.getByRole('button', { name: /^PGY-3 weeks 5 to 8: Interventional/ }),
    ).toHaveFocus();
    expect(store.getState().message?.text).toMatch(
      /^Interventional radiology is in PGY-3 weeks 5 to 8 now\./,
    );
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Alt}');
    expect(
      screen.getByRole('button', { name: /^PGY-3 weeks 1 to 4: Interventional/ }),
    ).toHaveFocus();
    expect(rotationsOf(store.getState())).toMatchObject([
      { id: 'ir', start: '2026-07-01', end: '2026-07-28' },
    ]);
  });

  it('takes half a block along the blocks, half by half', async () => {
    const { user, store } = renderPart(<RotationsScreen />, { tables: withIr('2026-07-14') });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1, first half: Interv/ }));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(irIn('1, second')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(irIn('2, first')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
    expect(irIn('3, first')).toHaveFocus();
    expect(rotationsOf(store.getState())).toMatchObject([
      { start: '2026-08-26', end: '2026-09-08' },
    ]);
  });

  it('says of two rotations that they have changed places', async () => {
    const { ir } = withIr('2026-07-28').rotations ?? {};
    if (ir === undefined || 'deleted' in ir) throw new Error('There is a rotation');
    const icu = {
      ...ir,
      id: 'icu',
      type: 'icu',
      start: date('2026-07-29'),
      end: date('2026-08-25'),
    };
    const { user, store } = renderPart(<RotationsScreen />, {
      tables: { ...resident, rotations: { ir, icu } },
    });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: Interventional/ }));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(screen.getByRole('button', { name: /^PGY-3 block 2: Interventional/ })).toHaveFocus();
    expect(store.getState().message?.text).toMatch(
      /^PGY-3 block 1 and PGY-3 block 2 have changed places\./,
    );
  });
});

describe('copying', () => {
  it('pastes a rotation with what is known of it, as a planned one', async () => {
    const { ir } = withIr('2026-07-28').rotations ?? {};
    if (ir === undefined || 'deleted' in ir) throw new Error('There is a rotation');
    const confirmed = { ...ir, status: 'confirmed' as const, site: 'Main hospital' };
    const { user, store } = renderPart(<RotationsScreen />, {
      tables: { ...resident, rotations: { ir: confirmed } },
    });
    expect(screen.queryByRole('button', { name: 'Paste' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: / }));
    expect(screen.getByRole('button', { name: 'Paste' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Control>}c{/Control}{ArrowRight}{Control>}v{/Control}');
    expect(screen.getByRole('button', { name: /^PGY-3 block 2: Interventional/ })).toHaveFocus();
    expect(rotationsOf(store.getState())).toMatchObject([
      { id: 'ir', status: 'confirmed' },
      { start: '2026-07-29', end: '2026-08-25', status: 'planned', site: 'Main hospital' },
    ]);
    expect(store.getState().message?.text).toMatch(/^PGY-3 block 2: Interventional radiology\./);
  });

  it('takes a rotation out of its block when it is cut', async () => {
    const { user, store } = renderPart(<RotationsScreen />, { tables: withIr('2026-07-28') });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: / }));
    await user.keyboard('{Control>}x{/Control}');
    expect(screen.getByRole('button', { name: 'PGY-3 block 1: Open' })).toHaveFocus();
    expect(store.getState().message?.text).toMatch(/^PGY-3 block 1: open\./);
    await user.keyboard('{ArrowDown}{Control>}v{/Control}');
    expect(rotationsOf(store.getState())).toMatchObject([
      { trainingYear: 'PGY-4', start: '2027-07-01', end: '2027-07-28' },
    ]);
  });
});

describe('splitting in half', () => {
  it('cuts a rotation of weeks in the middle', async () => {
    const { user, store } = renderPart(<RotationsScreen />, {
      tables: withIr('2026-07-28', 'weeks'),
    });
    await user.click(screen.getByRole('button', { name: /^PGY-3 weeks 1 to 4: / }));
    await user.click(screen.getByRole('button', { name: 'Split in half' }));
    expect(rotationsOf(store.getState())).toMatchObject([
      { start: '2026-07-01', end: '2026-07-14' },
      { start: '2026-07-15', end: '2026-07-28' },
    ]);
    expect(store.getState().message?.text).toBe('PGY-3 weeks 1 to 4: split in half.');
  });

  it.each([
    ['weeks', '2026-07-07', /^PGY-3 week 1: Interventional/, 'It lies in one week'],
    ['weeks', '2026-07-07', /^PGY-3 weeks 2 to 52: Open/, 'There is no rotation here yet'],
    ['four-week', '2026-07-14', /^PGY-3 block 1, first half: /, 'It lies in half a block'],
    ['four-week', '2026-07-14', /^PGY-3 block 1, second half: /, 'Less than a block is open here'],
  ] as const)('says why it cannot: %s, %s, %s', async (scheme, end, name, reason) => {
    const { user, store } = renderPart(<RotationsScreen />, { tables: withIr(end, scheme) });
    await user.click(screen.getByRole('button', { name }));
    await user.keyboard('h');
    const split = screen.getByRole('button', { name: 'Split in half' });
    expect(split).toHaveAttribute('title', reason);
    await user.click(split);
    expect(rotationsOf(store.getState())).toHaveLength(1);
  });
});

describe('typing on a block', () => {
  it('loses no key while the list of rotations is on its way', async () => {
    const { store } = renderPart(<RotationsScreen />, { tables: resident });
    const block = screen.getByRole('button', { name: 'PGY-3 block 4: Open' });
    fireEvent.focus(block);
    for (const key of 'spine') fireEvent.keyDown(block, { key });
    const search = await screen.findByLabelText('Rotation');
    expect(search).toHaveValue('spine');
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(Object.values(store.getState().tables.rotations)).toEqual([
      expect.objectContaining({ type: 'spine-intervention', trainingYear: 'PGY-3' }),
    ]);
  });
});

it('names blocks in which training stops, instead of offering them', () => {
  const research = {
    id: 'research',
    updatedAt: longAgo,
    kind: 'research' as const,
    start: date('2026-07-29'),
    months: 12,
  };
  renderPart(<RotationsScreen />, { tables: { ...resident, adjustments: { research } } });
  expect(screen.getByRole('button', { name: 'PGY-3 block 1: Open' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'PGY-3 block 2: Training stops' })).toBeVisible();
  // Twelve months later, after 13 blocks, it goes on.
  expect(screen.getByRole('button', { name: 'PGY-3 block 15: Open' })).toBeVisible();
});

it('counts nothing of a rotation that is done where training stops, and says so', () => {
  // Block 1 of PGY-3 is July 1 to 28, 2026.
  const icu = { ...finished('PGY-3', 2026), type: 'icu' };
  const research = {
    id: 'research',
    updatedAt: longAgo,
    kind: 'research' as const,
    start: date('2026-07-01'),
    months: 12,
  };
  const tables = { ...resident, rotations: { icu } };
  const { unmount } = renderPart(<RotationsScreen />, { tables });
  expect(icuForEsir()).toHaveAttribute('aria-valuetext', expect.stringMatching(/ 1 of 1 block/));
  unmount();
  renderPart(<RotationsScreen />, { tables: { ...tables, adjustments: { research } } });
  expect(icuForEsir()).toHaveAttribute('aria-valuetext', expect.stringMatching(/ 0 of 1 block/));
  expect(screen.getByText(/^Intensive care in PGY-3 lies .* do not count\.$/)).toBeVisible();
});

describe('the keys in the head of a row', () => {
  const tables = {
    ...resident,
    rotations: {
      spine: {
        id: 'spine',
        updatedAt: longAgo,
        trainingYear: 'PGY-3',
        type: 'spine-intervention',
        start: date('2026-07-01'),
        end: date('2026-07-28'),
        status: 'planned',
      },
    },
  } as const;

  it('open the training year, not the block that was selected before', async () => {
    const { user } = renderPart(<RotationsScreen />, { tables });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: Spine/ }));
    screen.getByRole('button', { name: 'Change PGY-3' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Blocks of PGY-3' })).toBeVisible();
  });

  it.each([
    ['link', 'PGY-3'],
    ['button', 'Change PGY-3'],
  ])('of its %s leave the block that was selected before as it is', async (role, name) => {
    const { user, store } = renderPart(<RotationsScreen />, { tables });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: Spine/ }));
    within(screen.getByRole('grid')).getByRole(role, { name }).focus();
    await user.keyboard('1{Delete}');
    expect(store.getState().tables.rotations).toEqual(tables.rotations);
  });
});

describe('what is not planned in full', () => {
  /** PGY-1 from July 1, 2026: nothing is entered until October, and all that follows is filled. */
  const filledYears = ['PGY-1', 'PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'].map((trainingYear, index) => ({
    id: trainingYear,
    updatedAt: longAgo,
    trainingYear,
    type: index === 0 ? 'surgery' : 'general-dr',
    start: date(index === 0 ? '2026-11-01' : `${2026 + index}-07-01`),
    end: date(`${2027 + index}-06-30`),
    status: 'planned' as const,
  }));

  function show(years: typeof filledYears): void {
    const plan = planTables({ pathwayId: 'us-independent', residencyStart: date('2026-07-01') });
    const rotations = Object.fromEntries(years.map((one) => [one.id, one]));
    renderPart(<RotationsScreen />, { tables: { ...plan, rotations } });
  }

  it('is offered to be filled where a block ahead is open in its stage', () => {
    show(filledYears.slice(0, 4));
    expect(screen.getByText('2 requirements are not planned in full.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try a placement' })).toBeInTheDocument();
  });

  it('is not offered to be filled with what is behind', () => {
    show(filledYears);
    expect(screen.queryByText(/not planned in full/)).toBeNull();
  });
});
