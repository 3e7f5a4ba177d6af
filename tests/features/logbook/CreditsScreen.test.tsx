// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CreditsScreen } from '#features/logbook/CreditsScreen.tsx';
import type { LiveRecordOf, RecordsOf, Tables } from '#record/schema.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { putCredit } from '#store/creditActions.ts';
import { date } from '../../support/dates.ts';
import { changedTo, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Once for all tests of the file: what is loaded when it is asked for need not be waited for.
await Promise.all([
  import('#features/logbook/CreditDialog.tsx'),
  import('#features/logbook/TargetDialog.tsx'),
]);

/** In practice since July 1, 2022. */
const graduate = planTables({ pathwayId: 'us-integrated', graduation: date('2016-05-15') });

function creditsOn(
  ...credits: readonly (readonly [string, number, LiveRecordOf<'credits'>['category']?])[]
): RecordsOf<'credits'> {
  return Object.fromEntries(
    credits.map(([day, amount, category = 'category-1'], index) => [
      `c${index}`,
      {
        id: `c${index}`,
        updatedAt: longAgo,
        date: date(day),
        title: `Course ${index}`,
        amount,
        category,
      },
    ]),
  );
}

function following(fields: Partial<LiveRecordOf<'targets'>>): Partial<Tables> {
  return {
    ...graduate,
    targets: { 'rcr-cpd': { id: 'rcr-cpd', updatedAt: longAgo, ...fields } },
  };
}

function textOf(name: string): string | null {
  return screen.getByRole('meter', { name }).getAttribute('aria-valuetext');
}

it('keeps what another tab has changed of a credit whose form is open', async () => {
  const { user, store } = renderPart(<CreditsScreen />, {
    tables: { ...graduate, credits: creditsOn(['2026-11-02', 3]) },
  });
  await user.click(screen.getByRole('button', { name: 'Course 0, Nov 2, 2026' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change a credit' });
  await user.type(within(dialog).getByRole('textbox', { name: /^Provider/ }), 'SIR');
  const stored = { date: date('2026-11-02'), title: 'Course 0', category: 'category-1' } as const;
  act(() => void putCredit(store, 'c0', { ...stored, amount: 5 }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(store.getState().tables.credits['c0']).toMatchObject({ amount: 5, provider: 'SIR' });
});

it('after a change to another country counts by the rules of that country', async () => {
  const resident = planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') });
  const { store } = renderPart(<CreditsScreen />, {
    tables: { ...resident, ...changedTo('uk-ir', 'PGY-2') },
  });
  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(textOf('RCR CPD')).toBe('0 of 250 credits');
  expect(screen.queryByRole('meter', { name: 'Category 1 CME' })).not.toBeInTheDocument();
});

it.each([
  // Training ends on July 31, 2031.
  ['2026-11-24', '0 of 250 credits. First asked for after training.'],
  ['2031-07-31', '0 of 250 credits. First asked for after training.'],
  ['2031-08-01', '0 of 250 credits. 250 credits more by December 31, 2035, in 4 years 4 months.'],
])('on %s says of a rule that is for after training: %s', async (today, text) => {
  const trainee = planTables({ pathwayId: 'uk-ir', residencyStart: date('2023-08-01') });
  const { store } = renderPart(<CreditsScreen />, { tables: trainee, today });
  await act(() => loadCountriesOf(store, store.getState().tables));
  const row = screen.getByRole('meter', { name: 'RCR CPD' }).closest('li');
  expect(row).toHaveTextContent(text);
});

describe('what counts until when', () => {
  it('says what is needed, what is ahead and what falls out', () => {
    renderPart(<CreditsScreen />, {
      tables: {
        ...graduate,
        credits: creditsOn(['2024-06-01', 30], ['2025-06-01', 20.25], ['2026-12-01', 7.5]),
      },
    });
    const meter = screen.getByRole('meter', { name: 'Category 1 CME' });
    expect(meter).toHaveAttribute('aria-valuetext', '50.25 of 75 credits');
    // 75 less 50.25 are 24.75; without the 30 of 2024 there are 20.25, so 54.75 are missing.
    expect(screen.getByText(/^24\.75 credits more/)).toHaveTextContent(
      '24.75 credits more by December 31, 2026, in 37 days. 7.5 credits entered for days ahead. On January 1, 2027, 30 credits of 2024 no longer count: the end of 2027 then asks for 54.75 credits more than is left.',
    );
  });

  it('writes days in the style that was chosen, and a long time in years and months', () => {
    const settings = {
      settings: { id: 'settings', updatedAt: longAgo, dateStyle: 'day-month-year' },
    } as const;
    renderPart(<CreditsScreen />, {
      tables: { ...following({}), settings, credits: creditsOn(['2024-06-01', 30]) },
    });
    expect(screen.getByText(/^45 credits more/)).toHaveTextContent(
      '45 credits more by 31 December 2026, in 37 days. On 1 January 2027, 30 credits',
    );
    // From November 24, 2026, four years to November 24, 2030, a month to December 24.
    expect(screen.getByText(/by 31 December 2030/)).toHaveTextContent('in 4 years 1 month.');
  });

  it.each([
    ['2026-12-30', 'tomorrow'],
    ['2026-12-31', 'today'],
  ])('says on %s that the window ends %s', (today, when) => {
    renderPart(<CreditsScreen />, {
      today,
      tables: { ...graduate, credits: creditsOn(['2026-06-01', 74]) },
    });
    expect(
      screen.getByText(new RegExp(`^1 credit more by December 31, 2026, ${when}\\.`)),
    ).toBeInTheDocument();
  });

  it('asks nothing of the first years in practice before the day that the steps name', () => {
    // Training ended on June 30, 2026: the IR oral exam comes in 2027, and 2028 is the first full year after it.
    renderPart(<CreditsScreen />, {
      tables: {
        ...planTables({ pathwayId: 'us-integrated', graduation: date('2020-05-15') }),
        credits: creditsOn(['2024-06-01', 6], ['2026-10-01', 20]),
      },
    });
    expect(textOf('Category 1 CME')).toBe('26 of 75 credits');
    expect(screen.getAllByText('First asked for by December 31, 2030.')).toHaveLength(2);
    expect(screen.getByText('First asked for by December 31, 2028.')).toBeVisible();
    expect(screen.queryByText(/more by|no longer count/)).not.toBeInTheDocument();
  });

  it('says that a single credit falls out', () => {
    renderPart(<CreditsScreen />, {
      tables: { ...graduate, credits: creditsOn(['2024-06-01', 1], ['2025-06-01', 20]) },
    });
    expect(
      screen.getByText(/On January 1, 2027, 1 credit of 2024 no longer counts: /),
    ).toBeVisible();
  });

  it('counts OLA questions and practice improvement as their own kinds', () => {
    renderPart(<CreditsScreen />, {
      tables: {
        ...graduate,
        credits: creditsOn(
          ['2026-06-01', 52, 'ola'],
          ['2026-06-02', 1, 'practice-improvement'],
          ['2026-06-03', 3, 'other'],
        ),
      },
    });
    expect(textOf('OLA questions')).toBe('52 of 52 questions');
    expect(textOf('Practice improvement')).toBe('1 of 1 activity');
    expect(textOf('Category 1 CME')).toBe('0 of 75 credits');
  });

  it.each(['australia-ir', 'new-zealand-ir'])('has the rule of both countries for %s', (id) => {
    renderPart(<CreditsScreen />, {
      tables: {
        ...planTables({ pathwayId: id, graduation: date('2010-11-15') }),
        credits: creditsOn(['2026-06-01', 12]),
      },
    });
    expect(textOf('RANZCR CPD')).toBe('12 of 50 hours');
    expect(screen.queryByRole('button', { name: 'Stop following RANZCR CPD' })).toBeNull();
  });

  it('names both countries of a rule of two', async () => {
    const { user } = renderPart(<CreditsScreen />, { tables: graduate });
    await user.click(screen.getByRole('button', { name: 'Rules of other countries' }));
    expect(
      screen.getByText('Australia and New Zealand: RANZCR CPD, 50 hours in a year'),
    ).toBeVisible();
  });

  it('follows a rule of another country, with the cycle of the person', async () => {
    const { user } = renderPart(<CreditsScreen />, {
      tables: { ...graduate, credits: creditsOn(['2023-06-01', 60]) },
    });
    await user.click(screen.getByRole('button', { name: 'Rules of other countries' }));
    await user.click(screen.getByRole('button', { name: 'Follow RCR CPD' }));
    const meter = screen.getByRole('meter', { name: 'RCR CPD' });
    expect(meter).toHaveAttribute('aria-valuetext', '0 of 250 credits');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'First year of your cycle, RCR CPD' }),
      '2023',
    );
    expect(meter).toHaveAttribute('aria-valuetext', '60 of 250 credits');
    await user.click(screen.getByRole('button', { name: 'Stop following RCR CPD' }));
    expect(screen.queryByRole('meter', { name: 'RCR CPD' })).not.toBeInTheDocument();
  });
});

describe('the number of a rule', () => {
  it('can be that of the person’s program, says what the source has, and is reset', async () => {
    const { user, store } = renderPart(<CreditsScreen />, {
      tables: { ...graduate, credits: creditsOn(['2026-06-01', 30]) },
    });
    expect(screen.queryByRole('button', { name: 'Reset Category 1 CME' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change Category 1 CME' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change Category 1 CME' });
    const field = within(dialog).getByRole('textbox', { name: 'How many credits' });
    expect(field).toHaveValue('75');
    expect(within(dialog).queryByRole('combobox')).not.toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '90{Enter}');
    expect(textOf('Category 1 CME')).toBe('30 of 90 credits');
    expect(screen.getByText('Your program’s number; 75 in the source')).toBeVisible();
    expect(store.getState().message?.text).toBe('“Category 1 CME” is changed.');
    await user.click(screen.getByRole('button', { name: 'Reset Category 1 CME' }));
    expect(textOf('Category 1 CME')).toBe('30 of 75 credits');
    expect(screen.queryByText(/^Your program’s number/)).not.toBeInTheDocument();
  });

  it.each(['0', '52.5', '100001', ''])('is no “%s”', async (number) => {
    const { user, store } = renderPart(<CreditsScreen />, { tables: graduate });
    await user.click(screen.getByRole('button', { name: 'Change OLA questions' }));
    const field = await screen.findByRole('textbox', { name: 'How many questions' });
    await user.clear(field);
    await user.type(field, `${number}{Enter}`);
    expect(screen.getByText('Enter a whole number from 1 to 100,000.')).toBeVisible();
    expect(store.getState().tables.targets).toEqual({});
  });

  it('leaves the cycle as it is, and the rule followed', async () => {
    const { user, store } = renderPart(<CreditsScreen />, {
      tables: following({ minimum: 200, cycleStart: 2024 }),
    });
    await user.click(screen.getByRole('button', { name: 'Reset RCR CPD' }));
    expect(store.getState().tables.targets['rcr-cpd']).toMatchObject({ cycleStart: 2024 });
    expect(textOf('RCR CPD')).toBe('0 of 250 credits');
    expect(screen.getByRole('button', { name: 'Stop following RCR CPD' })).toBeVisible();
  });
});

const cycle = () => screen.getByRole('combobox', { name: 'First year of your cycle, RCR CPD' });

describe('the cycle of a rule', () => {
  it('begins with a year that the person has not said yet, and this year can be said', async () => {
    const { user, store } = renderPart(<CreditsScreen />, { tables: following({ minimum: 200 }) });
    expect(cycle()).toHaveDisplayValue('Not said yet');
    await user.selectOptions(cycle(), '2026');
    expect(cycle()).toHaveDisplayValue('2026');
    expect(within(cycle()).queryByRole('option', { name: 'Not said yet' })).toBeNull();
    expect(store.getState().tables.targets['rcr-cpd']).toMatchObject({
      cycleStart: 2026,
      minimum: 200,
    });
  });

  it('is the one of today, when the first one is long over', () => {
    // Of five years each: 2015, 2020, 2025.
    renderPart(<CreditsScreen />, { tables: following({ cycleStart: 2015 }) });
    expect(cycle()).toHaveDisplayValue('2025');
    expect(screen.getByRole('heading', { name: 'RCR CPD 2025 to 2029' })).toBeVisible();
  });
});

describe('the log of credits', () => {
  it('takes a meeting with its provider, and checks amount, cost and link', async () => {
    const { user, store } = renderPart(<CreditsScreen />, { tables: graduate });
    await user.click(screen.getByRole('button', { name: 'Add credit' }));
    const dialog = screen.getByRole('dialog', { name: 'Add a credit' });
    await user.type(within(dialog).getByRole('combobox', { name: 'Title' }), 'rsna{Enter}');
    expect(within(dialog).getByRole('textbox', { name: 'Provider' })).toHaveValue(
      'Radiological Society of North America',
    );
    await user.type(within(dialog).getByRole('textbox', { name: 'Credits' }), '12.3');
    await user.type(within(dialog).getByRole('textbox', { name: 'Cost' }), 'free');
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Link to the certificate' }),
      'javascript:alert(1){Enter}',
    );
    expect(within(dialog).getByText('Enter a number from 0 to 1,000, in quarters.')).toBeVisible();
    expect(within(dialog).getByText('Enter an amount, or leave it empty.')).toBeVisible();
    expect(within(dialog).getByText(/^Enter an address that begins/)).toBeVisible();
    const refill = async (name: string, text: string): Promise<void> => {
      await user.clear(within(dialog).getByRole('textbox', { name }));
      await user.type(within(dialog).getByRole('textbox', { name }), text);
    };
    await refill('Credits', '12,25');
    await refill('Cost', '$895.50');
    await refill('Link to the certificate', 'https://www.rsna.org/c{Enter}');
    expect(Object.values(store.getState().tables.credits)).toMatchObject([
      {
        title: 'RSNA Annual Meeting',
        meeting: 'rsna',
        amount: 12.25,
        cost: 895.5,
        link: 'https://www.rsna.org/c',
        category: 'category-1',
      },
    ]);
    expect(screen.getByText(/cost 895\.50/)).toBeVisible();
  });

  it('is changed and deleted', async () => {
    const { user, store } = renderPart(<CreditsScreen />, {
      tables: { ...graduate, credits: creditsOn(['2026-06-01', 3]) },
    });
    await user.click(screen.getByRole('button', { name: 'Course 0, Jun 1, 2026' }));
    const amount = screen.getByRole('textbox', { name: 'Credits' });
    await user.clear(amount);
    await user.type(amount, '4{Enter}');
    expect(store.getState().tables.credits['c0']).toMatchObject({ amount: 4 });
    await user.click(screen.getByRole('button', { name: 'Course 0, Jun 1, 2026' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByRole('heading', { name: 'Log your first credit' })).toBeVisible();
  });

  it('tells who is in training when credits are asked for', () => {
    renderPart(<CreditsScreen />, {
      tables: planTables({ pathwayId: 'us-integrated', graduation: date('2028-05-15') }),
    });
    expect(screen.getByRole('heading', { name: 'CME starts after training' })).toBeVisible();
  });

  it('asks who is in practice for the first entry', () => {
    renderPart(<CreditsScreen />, { tables: graduate });
    expect(screen.getByRole('heading', { name: 'Log your first credit' })).toBeVisible();
    expect(screen.queryByText(/after training|first year in practice/)).not.toBeInTheDocument();
  });
});
