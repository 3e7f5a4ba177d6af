// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { sharedParts } from '#exchange/sharedRoadmap.ts';
import type { LiveRecordOf, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { fragmentOf } from '../../support/sharedLinks.ts';
import { longAgo, milestoneRecords } from '../../support/store.ts';
import { wholeRecord } from '../../support/wholeRecord.ts';

type Own = NonNullable<LiveRecordOf<'targets'>['own']>;

function biopsy(id: string) {
  return { id, updatedAt: longAgo, procedure: 'lung-biopsy', role: 'performed' } as const;
}

function target(id: string, minimum: number, own: Own): Tables['targets'] {
  return { [id]: { id, updatedAt: longAgo, minimum, own } };
}

interface Shared {
  readonly tables?: Partial<Tables>;
  readonly cutAt?: readonly CalendarDate[];
  readonly parts?: readonly SharedPart[];
  readonly name?: string | null;
}

/** Opens a link of that roadmap for a reader who has `own`. */
async function open(
  { tables = planTables(classOf2028), parts = sharedParts, name = 'Maya', cutAt = [] }: Shared,
  own: Partial<Tables> = {},
) {
  const fragment = await fragmentOf({
    sharedOn: date('2026-11-20'),
    name,
    parts,
    tables: { ...emptyTables, ...tables },
    cutAt,
  });
  const app = renderApp(`/shared#${fragment}`, { today: '2026-11-24', tables: own });
  await screen.findByText(/nothing of yours is changed/);
  return app;
}

function region(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}

function metersOfRotations(group: string): readonly (string | null)[] {
  return within(region('Rotations').getByRole('group', { name: group }))
    .getAllByRole('meter')
    .map((meter) => meter.getAttribute('aria-label'));
}

describe('a shared roadmap', () => {
  it('says whose it is and of which day, and that it is only looked at', async () => {
    await open({});
    expect(screen.getByText(/nothing of yours is changed/)).toHaveTextContent(
      'Shared by Maya on Nov 20, 2026. You are looking; nothing of yours is changed.',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Shared roadmap');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  it('without a name says the day alone, as the reader writes dates', async () => {
    const settings = {
      settings: { id: 'settings', updatedAt: longAgo, dateStyle: 'iso' },
    } as const;
    await open({ name: null }, { settings });
    expect(screen.getByText(/nothing of yours is changed/)).toHaveTextContent(
      'Shared on 2026-11-20.',
    );
  });

  it('shows remaining training as of today, whatever the reader’s own plan is', async () => {
    await open({}, planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') }));
    const remaining = region(/^Remaining training/);
    expect(remaining.getByText('7 years 7 months')).toBeVisible();
    expect(remaining.getByText(/Integrated IR\/DR, in MS3, finishing/)).toHaveTextContent(
      'finishing June 30, 2034',
    );
  });

  it('tells what is asked for in rotations from what is merely customary', async () => {
    await open({ tables: planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') }) });
    const asked = metersOfRotations('What the pathway asks for');
    const customary = metersOfRotations('Customary or advised, asked for by no one');
    expect(customary).toContain('AIRP course');
    expect(asked).not.toContain('AIRP course');
    expect(asked).toContain('Clinical year');
  });

  it('tells what is done of a requirement from what is only planned', async () => {
    const block = { updatedAt: longAgo, trainingYear: 'PGY-4', type: 'ir' } as const;
    await open({
      tables: {
        ...planTables({ pathwayId: 'us-esir', graduation: date('2023-05-15') }),
        rotations: {
          past: {
            ...block,
            id: 'past',
            start: date('2026-07-01'),
            end: date('2026-07-28'),
            status: 'done',
          },
          ahead: {
            ...block,
            id: 'ahead',
            start: date('2026-12-16'),
            end: date('2027-01-12'),
            status: 'planned',
          },
        },
      },
    });
    const rotations = region('Rotations');
    expect(rotations.getByRole('meter', { name: 'IR rotations for ESIR' })).toHaveAttribute(
      'aria-valuetext',
      '1 done, 1 planned of 8 blocks',
    );
    expect(rotations.getByText('0 of 16 weeks')).toBeVisible();
  });

  it('calls nothing of theirs the reader’s own', async () => {
    await open({
      tables: {
        ...planTables(classOf2028),
        milestones: milestoneRecords({
          own: { own: { step: 'networking', title: 'Anatomy tutor', order: 1 } },
          'join-sir': { pinned: null },
        }),
        procedures: {
          p: {
            id: 'p',
            updatedAt: longAgo,
            date: date('2026-11-02'),
            procedure: 'Vein mapping',
            role: 'performed',
            count: 1,
          },
        },
        targets: { t: { id: 't', updatedAt: longAgo, minimum: 50, own: {} } },
      },
    });
    expect(screen.getByRole('meter', { name: 'Own target' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Other procedures – – 1' })).toBeVisible();
    expect(screen.getByText(/own milestone/)).toBeInTheDocument();
    expect(screen.getByText(/date removed, the plan suggests/)).toBeInTheDocument();
    for (const text of [/your own/i, /by you/]) {
      expect(screen.getByRole('main')).not.toHaveTextContent(text);
    }
  });

  it('shows milestones with boxes that cannot be ticked, and titles that lead nowhere', async () => {
    const app = await open({
      tables: {
        ...planTables(classOf2028),
        milestones: milestoneRecords({
          'shadow-ir-day': { doneDates: [date('2026-11-02')], notes: 'A great day' },
        }),
      },
    });
    const title = 'Shadow an interventional radiologist for a full day';
    const box = region('Done').getByRole('checkbox', { name: title });
    expect(box).toBeChecked();
    for (const one of screen.getAllByRole('checkbox')) expect(one).toBeDisabled();
    await app.user.click(box);
    expect(box).toBeChecked();
    expect(region('Done').getByText('A great day')).toBeVisible();
    expect(screen.queryByRole('link', { name: title })).not.toBeInTheDocument();
    expect(region('The seven steps').getAllByRole('progressbar')).toHaveLength(7);
  });

  it('shows each link of a milestone, also one that is there twice', async () => {
    const link = { label: 'Their site', url: 'https://example.org/' };
    await open({
      tables: {
        ...planTables(classOf2028),
        milestones: milestoneRecords({
          'shadow-ir-day': { doneDates: [date('2026-11-02')], links: [link, link] },
        }),
      },
    });
    expect(region('Done').getAllByRole('link', { name: 'Their site' })).toHaveLength(2);
  });

  it('says of each credit how much of what it is', async () => {
    const credit = { updatedAt: longAgo, date: date('2026-10-01') } as const;
    await open({
      tables: {
        credits: {
          a: { ...credit, id: 'a', title: 'Weekly', amount: 12, category: 'ola' },
          b: { ...credit, id: 'b', title: 'Webinar', amount: 1.5, category: 'category-1' },
        },
      },
    });
    const credits = region('Credits');
    expect(credits.getByText('Weekly').closest('li')).toHaveTextContent(
      '12 questions, Oct 1, 2026',
    );
    expect(credits.getByText('Webinar').closest('li')).toHaveTextContent(
      '1.5 credits, Oct 1, 2026',
    );
  });

  it('shows rotations, what they add up to, procedures, credits and contacts', async () => {
    const { user } = await open({
      tables: { ...wholeRecord, milestones: {}, settings: {}, adjustments: {} },
    });
    expect(region('Rotations').getAllByRole('meter').length).toBeGreaterThan(0);
    await user.click(region('Rotations').getByText('Each rotation, 1'));
    expect(
      region('Rotations').getByText('PGY-3 · City Hospital · Dr. Lee · planned'),
    ).toBeVisible();
    const procedures = region('Procedures').getByRole('table', {
      name: 'Procedures by category and role',
    });
    expect(within(procedures).getByRole('row', { name: /In all/ })).toHaveTextContent('In all–3–');
    expect(region('Credits').getByText('SIR webinar')).toBeInTheDocument();
    expect(region('Contacts').getByText('Ann Lee')).toBeVisible();
    expect(region('Contacts').getByRole('link', { name: 'ann@example.org' })).toHaveAttribute(
      'href',
      'mailto:ann@example.org',
    );
  });

  describe('with procedures as totals, which have their last day alone', () => {
    const procedures = {
      a: { ...biopsy('a'), date: date('2026-06-01'), count: 90 },
      b: { ...biopsy('b'), date: date('2026-11-01'), count: 30 },
    };
    const parts: readonly SharedPart[] = ['procedures'];

    it('gives no figure for a target whose time was over before that day', async () => {
      const targets = target('t', 100, { by: date('2026-06-30') });
      await open({ tables: { procedures, targets }, parts });
      expect(region('Procedures').getByRole('row', { name: /In all/ })).toHaveTextContent('120');
      expect(region('Procedures').queryByRole('meter')).not.toBeInTheDocument();
    });

    it('gives that figure where each entry is shared', async () => {
      const targets = target('t', 100, { by: date('2026-06-30') });
      await open({ tables: { procedures, targets }, parts: ['procedures', 'entries'] });
      expect(region('Procedures').getByText('90 of 100')).toBeVisible();
    });

    it('names targets of their own by what they count, and not as the reader’s', async () => {
      const targets = {
        ...target('t', 200, { category: 'biopsy', by: date('2026-12-31') }),
        ...target('u', 100, { role: 'performed' }),
      };
      await open({ tables: { procedures, targets }, parts });
      const meters = region('Procedures').getAllByRole('meter');
      expect(meters.map((meter) => meter.getAttribute('aria-label'))).toEqual([
        'Own target, Biopsy',
        'Own target, performed',
      ]);
      expect(region('Procedures').getByText('120 of 200')).toBeVisible();
    });
  });

  describe('without the plan', () => {
    const credit = {
      id: 'c',
      updatedAt: longAgo,
      date: date('2026-10-01'),
      title: 'CIRSE course',
      amount: 2,
      category: 'category-1',
    } as const;

    it('measures credits by no country’s rules but those that they follow', async () => {
      const targets = { 'rcr-cpd': { id: 'rcr-cpd', updatedAt: longAgo, cycleStart: 2025 } };
      await open({ tables: { credits: { c: credit }, targets }, parts: ['credits'] });
      const meters = region('Credits').getAllByRole('meter');
      expect(meters.map((meter) => meter.getAttribute('aria-label'))).toEqual(['RCR CPD']);
      expect(region('Credits').getByText('2 of 250 credits')).toBeVisible();
    });

    it('says of no milestone that it is from another pathway', async () => {
      const milestones = milestoneRecords({ 'uk-sit-msra': { doneDates: [date('2026-01-02')] } });
      await open({ tables: { milestones }, parts: ['milestones'] });
      expect(region('Done').getByRole('checkbox')).toBeChecked();
      expect(region('Done').queryByText(/another pathway/)).not.toBeInTheDocument();
    });

    it('with it says both', async () => {
      const milestones = milestoneRecords({ 'uk-sit-msra': { doneDates: [date('2026-01-02')] } });
      const tables = { ...planTables(classOf2028), milestones, credits: { c: credit } };
      await open({ tables, parts: ['plan', 'milestones', 'credits'] });
      expect(region('Done').getByText(/another pathway/)).toBeVisible();
      expect(region('Credits').getAllByRole('meter').length).toBeGreaterThan(1);
    });
  });

  it('has no place for what was left out', async () => {
    await open({ parts: ['procedures'] });
    for (const name of ['Next up', 'Done', 'Rotations', 'Credits', 'Contacts', 'The seven steps']) {
      expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
    }
    expect(region('Procedures').getByText('Nothing is logged yet.')).toBeVisible();
    expect(screen.queryByText(/^Remaining training/)).not.toBeInTheDocument();
  });

  it('of another country has the dates of that country', async () => {
    await open({
      tables: planTables({ pathwayId: 'uk-ir', medicalSchoolStart: date('2024-09-01') }),
    });
    expect(region(/^Remaining training/).getByText(/finishing/)).toBeVisible();
    expect(region(/^Remaining training/).queryByText(/Integrated IR\/DR/)).not.toBeInTheDocument();
  });

  it('changes nothing of the reader, whatever is pressed', async () => {
    const { store, user } = await open(
      { tables: { ...wholeRecord, settings: {} } },
      planTables(classOf2028),
    );
    const { tables, history } = store.getState();
    for (const button of screen.getAllByRole('button')) await user.click(button);
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().tables).toBe(tables);
    expect(store.getState().history).toBe(history);
    expect(store.getState().written).toEqual([]);
  });
});

describe('counts of procedures that are shared as totals', () => {
  const total = { updatedAt: longAgo, procedure: 'port', role: 'performed' } as const;
  const tables = {
    ...planTables({ pathwayId: 'us-esir', residencyStart: date('2025-07-01') }),
    procedures: {
      before: { ...total, id: 'before', date: date('2026-06-12'), count: 20 },
      since: { ...total, id: 'since', date: date('2026-11-12'), count: 107 },
    },
  };
  const parts = ['plan', 'procedures'] as const;
  // ESIR counts from the first day of PGY-2 to the last of PGY-5.
  const cutAt = [date('2026-07-01'), date('2030-07-01')];

  it('are there where the totals are cut at their first day', async () => {
    await open({ tables, parts, cutAt });
    expect(region('Procedures').getByRole('meter', { name: 'ESIR' })).toHaveAttribute(
      'aria-valuetext',
      '107 of 500',
    );
    expect(region('Procedures').getByRole('row', { name: /In all/ })).toHaveTextContent('127');
  });

  it('are left out where totals reach over their first day', async () => {
    await open({ tables, parts });
    expect(screen.queryByRole('meter', { name: 'ESIR' })).not.toBeInTheDocument();
  });

  it('are 0 where their first day is ahead', async () => {
    const student = planTables({ pathwayId: 'us-esir', graduation: date('2028-05-15') });
    await open({ tables: { ...tables, ...student }, parts });
    expect(region('Procedures').getByRole('meter', { name: 'ESIR' })).toHaveAttribute(
      'aria-valuetext',
      '0 of 500',
    );
  });
});

describe('comparing with one’s own plan', () => {
  it('puts both beside each other, and says what differs', async () => {
    const { user } = await open(
      {
        tables: {
          ...planTables(classOf2028),
          milestones: milestoneRecords({ 'shadow-ir-day': { doneDates: [date('2026-11-02')] } }),
        },
      },
      planTables({ ...classOf2028, graduation: date('2027-05-15') }),
    );
    const button = screen.getByRole('button', { name: 'Compare with my plan' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    const table = within(
      await screen.findByRole('table', { name: 'The shared roadmap and yours' }),
    );
    const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row('Pathway')).toHaveTextContent('PathwayIntegrated IR/DRIntegrated IR/DRthe same');
    expect(row('Remaining training')).toHaveTextContent(
      '7 years 7 months6 years 7 months1 year longer',
    );
    expect(row('Training ends')).toHaveTextContent('Jun 30, 2034Jun 30, 20331 year later');
    expect(row('Understand the Field')).toHaveTextContent('1 of 90 of 91 more');
    expect(row('Performed procedures')).toHaveTextContent('00the same');
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it.each([
    ['2016-05-15', 'FinishedFinishedthe same'],
    ['2028-05-15', 'Finished7 years 7 months7 years 7 months shorter'],
  ])('says that training is over, to whoever graduated on %s', async (graduation, text) => {
    const { user } = await open(
      { tables: planTables({ ...classOf2028, graduation: date('2017-05-15') }) },
      planTables({ ...classOf2028, graduation: date(graduation) }),
    );
    await user.click(screen.getByRole('button', { name: 'Compare with my plan' }));
    const row = await screen.findByRole('row', { name: /^Remaining training/ });
    expect(row).toHaveTextContent(new RegExp(`^Remaining training${text}$`));
  });

  it('says what is missing for somebody who has no plan yet', async () => {
    const { user } = await open({});
    await user.click(screen.getByRole('button', { name: 'Compare with my plan' }));
    expect(await screen.findByText(/Your own plan has no dates yet/)).toBeVisible();
    // The app's usual pathway is none that they chose.
    expect(screen.getByRole('row', { name: /^Pathway/ })).toHaveTextContent('Integrated IR/DR–');
    expect(screen.getByRole('link', { name: 'Enter one in Settings' })).toHaveAttribute(
      'href',
      '/settings',
    );
  });
});

describe('a link that cannot be opened', () => {
  it.each([
    ['', 'There is no roadmap in this link'],
    ['#hello', 'This link was changed on its way'],
    ['#1.zz.0000000', 'The end of this link is missing'],
    ['#2.zz.0000000.abc', 'This link was made by a newer version of IR Roadmap'],
  ])('/shared%s says why', async (fragment, title) => {
    renderApp(`/shared${fragment}`);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });

  it('is not said to be changed by a browser that cannot unpack it', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    const shared = { sharedOn: date('2026-11-20'), name: null, parts: [], tables: emptyTables };
    renderApp(`/shared#${await fragmentOf(shared)}`);
    const title = 'This browser cannot open such a link';
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(/^Nothing is wrong with the link/)).toBeVisible();
    vi.unstubAllGlobals();
  });
});
