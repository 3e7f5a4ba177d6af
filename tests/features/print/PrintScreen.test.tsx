// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PrintScreen } from '#features/print/PrintScreen.tsx';
import type { LiveRecordOf, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { receive } from '#store/change.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords } from '../../support/store.ts';

afterEach(() => vi.unstubAllGlobals());

const notes = 'Three programs with ICU and clinic time';

const record: Partial<Tables> = {
  ...planTables(classOf2028),
  milestones: milestoneRecords({
    'apply-away-rotations': { notes },
    'pass-step-1': { doneDates: [date('2026-06-03')] },
    own: {
      own: { step: 'networking', title: 'Anatomy tutor', order: 1 },
      doneDates: [date('2026-05-30')],
    },
  }),
  contacts: {
    patel: {
      id: 'patel',
      updatedAt: longAgo,
      name: 'Dr. Patel',
      email: 'patel@example.org',
      letter: { asked: date('2026-10-01') },
    },
  },
  procedures: {
    p1: {
      id: 'p1',
      updatedAt: longAgo,
      date: date('2026-11-01'),
      procedure: 'port',
      role: 'assisted',
      count: 3,
    },
  },
};

/** From November 2 to December 13, 2026, with a rotation from October 5. */
function onLeave(
  rotation: Pick<LiveRecordOf<'rotations'>, 'type' | 'end' | 'status'>,
): Partial<Tables> {
  const [updatedAt, trainingYear] = [longAgo, 'PGY-3'];
  const leave = { start: date('2026-11-02'), end: date('2026-12-13') };
  return {
    ...planTables({ pathwayId: 'us-esir', residencyStart: date('2024-07-01') }),
    adjustments: { l: { id: 'l', updatedAt, kind: 'leave', reason: 'medical', ...leave } },
    rotations: { r: { id: 'r', updatedAt, trainingYear, start: date('2026-10-05'), ...rotation } },
  };
}

const packet = () => screen.findByRole('article', { name: /road to IR/ });
const cv = () => screen.getByRole('article', { name: /^Curriculum vitae/ });
const box = (name: string) => screen.getByRole('checkbox', { name });

async function openPacket(tables = record) {
  const rendered = renderPart(<PrintScreen />, { tables });
  await packet();
  return rendered;
}

describe('the packet', () => {
  it('says where someone is, what is next and what is logged', async () => {
    await openPacket();
    const sheet = within(await packet());
    expect(sheet.getByRole('heading', { level: 2 })).toHaveTextContent('My road to IR');
    expect(
      sheet.getByText(/^Integrated IR\/DR\. MS3, Medical school, graduating May 2028\./),
    ).toBeVisible();
    expect(sheet.getByText('7 years 7 months')).toBeVisible();
    const next = sheet.getByRole('table', { name: 'What is next' });
    expect(
      within(next).getByRole('row', { name: /Apply for away rotations Feb 2027/ }),
    ).toBeVisible();
    const totals = sheet.getByRole('table', { name: 'Procedure totals' });
    expect(
      within(totals).getByRole('row', { name: 'Central venous access – 3 – 3' }),
    ).toBeVisible();
    expect(sheet.getByRole('contentinfo')).toHaveTextContent(/Rules as of Nov 24, 2026/);
  });

  it('speaks for whoever brings it', async () => {
    const nuclear = 'requirement.nuclear';
    await openPacket({
      ...planTables({ pathwayId: 'us-esir', graduation: date('2023-05-15') }),
      rotationChoices: {
        [nuclear]: {
          id: nuclear,
          updatedAt: longAgo,
          kind: 'requirement',
          requirement: 'nuclear',
          minimum: 20,
        },
      },
      targets: { t: { id: 't', updatedAt: longAgo, minimum: 50, own: {} } },
    });
    const sheet = within(await packet());
    expect(sheet.getByText(/^Own target/)).toBeVisible();
    const asked = sheet.getByRole('table', { name: 'Requirements' });
    expect(within(asked).getByRole('row', { name: /Nuclear radiology My program/ })).toBeVisible();
    expect(await packet()).not.toHaveTextContent(/your (own|program)/i);
  });

  it('on leave has the rotation that goes on afterward, and none of today', async () => {
    await openPacket(onLeave({ type: 'chest', end: date('2027-01-10'), status: 'planned' }));
    expect(await packet()).toHaveTextContent(/Chest imagingfrom Dec 14, 2026/);
    expect(await packet()).not.toHaveTextContent(/now, until|medical leave/i);
  });

  it('has neither notes nor people unless they are chosen, and never an address', async () => {
    const { user } = await openPacket();
    expect(await packet()).not.toHaveTextContent(notes);
    expect(await packet()).not.toHaveTextContent('Dr. Patel');
    await user.click(box('My notes on milestones'));
    await user.click(box('Letters and people to write to'));
    expect(await packet()).toHaveTextContent(notes);
    expect(await packet()).toHaveTextContent('Dr. PatelLetter asked for');
    expect(await packet()).not.toHaveTextContent('patel@example.org');
  });

  it('leaves out what is not chosen, and keeps the choice in the address', async () => {
    const { user, address } = await openPacket();
    await user.click(box('Procedure totals'));
    expect(within(await packet()).queryByRole('table', { name: 'Procedure totals' })).toBeNull();
    expect(address()).toBe('/?show=where%2Cnext%2Crotations%2Csteps%2Ccredits%2Cask%2Cown');
    await user.click(box('Procedure totals'));
    expect(address()).toBe('/');
  });

  it('says what there is nothing to say about yet', async () => {
    await openPacket();
    expect(screen.getByText(/^Nothing to say yet, so left out:/)).toHaveTextContent('Credits.');
  });

  it('has the name and the question as they are typed, and lines to write on until then', async () => {
    const { user } = await openPacket();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Maya Okafor');
    const ask = screen.getByRole('textbox', { name: 'What you ask of your mentor' });
    await user.type(ask, 'Who could read my statement?');
    const sheet = await packet();
    expect(within(sheet).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Maya Okafor, road to IR',
    );
    expect(within(sheet).getByText('Who could read my statement?')).toBeVisible();
  });

  it('is printed by a button, once there is a section to print', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = await openPacket();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    for (const name of [
      'Where I am',
      'What is next',
      'Rotations and requirements',
      'Procedure totals',
      'The seven steps',
      'Credits',
      'What I ask of you',
    ]) {
      await user.click(box(name));
    }
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText('Choose at least one section.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe('the CV', () => {
  it('has what is done, and says what would fill the rest', async () => {
    const { user } = await openPacket();
    await user.click(box('CV, on a page of its own'));
    expect(within(cv()).getByRole('region', { name: 'Education' })).toHaveTextContent(
      'Aug 2024 to May 2028, expectedMedical school',
    );
    expect(
      within(cv()).getByRole('region', { name: 'Examinations and licenses' }),
    ).toHaveTextContent('Jun 2026USMLE Step 1 or COMLEX Level 1');
    expect(
      within(cv()).queryByRole('region', { name: 'Presentations and publications' }),
    ).toBeNull();
    expect(screen.getByText(/Check off a presentation or publication\./)).toBeVisible();
  });

  it('keeps a rotation that was done before the leave of today, with its own days', async () => {
    const { user } = await openPacket(
      onLeave({ type: 'ir', end: date('2026-11-08'), status: 'done' }),
    );
    await user.click(box('CV, on a page of its own'));
    expect(cv()).toHaveTextContent(/Oct 2026 to Nov 2026Interventional radiology/);
  });

  it('says on its page that nothing is done yet, and is not said to be left out', async () => {
    const { user } = await openPacket({
      milestones: milestoneRecords({ 'apply-away-rotations': { notes } }),
    });
    await user.click(box('CV, on a page of its own'));
    expect(cv()).toHaveTextContent('Nothing is done yet that belongs in a CV.');
    expect(screen.getByText(/^Nothing to say yet, so left out:/)).not.toHaveTextContent('CV');
  });

  it('has the person’s own milestones unless they are left out', async () => {
    const { user } = await openPacket();
    await user.click(box('CV, on a page of its own'));
    expect(cv()).toHaveTextContent('Anatomy tutor');
    await user.click(box('My own milestones in the CV'));
    expect(cv()).not.toHaveTextContent('Anatomy tutor');
  });
});

it.each<[string, Partial<Tables>]>([
  ['there is nothing to print', {}],
  [
    'all of it was removed again',
    { procedures: { p1: { id: 'p1', updatedAt: longAgo, deleted: true } } },
  ],
])('offers to enter a date where %s', (_what, tables) => {
  renderPart(<PrintScreen />, { tables });
  expect(screen.getByRole('link', { name: 'Enter a date of your plan' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
});

it('says neither that there is nothing nor what there is before the logs are read', async () => {
  const { store } = renderPart(<PrintScreen />);
  act(() => store.setState({ isReadWhole: false }));
  expect(screen.queryByRole('link', { name: 'Enter a date of your plan' })).toBeNull();
  act(() => receive(store, { ...emptyTables, ...record }));
  expect(screen.queryByRole('article')).toBeNull();
  act(() => store.setState({ isReadWhole: true }));
  expect(await packet()).toBeVisible();
});

it('prints logs also before the plan has a date', async () => {
  renderPart(<PrintScreen />, { tables: { procedures: record.procedures ?? {} } });
  expect(await packet()).toHaveTextContent('The plan has no dates yet.');
  expect(within(await packet()).getByRole('table', { name: 'Procedure totals' })).toBeVisible();
});

it.each(['/', '/settings'])('is reached from %s', async (path) => {
  const { user } = renderApp(path, { tables: planTables(classOf2028) });
  await user.click(
    screen.getByRole('link', { name: /^(Print or mentor packet|Choose and print)$/ }),
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Print or mentor packet');
});
