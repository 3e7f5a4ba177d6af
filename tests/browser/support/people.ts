/** What the browser of somebody who has used the app before has in its storage. */

type Fields = Readonly<Record<string, unknown>>;

/** Their tables by name, and in them their records by id, without id and stamp. */
export type Person = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

export const newcomer: Person = {};

/** A third-year student on the integrated pathway, of the class of 2028. */
export const student = {
  plan: { current: { pathwayId: 'us-integrated', graduation: '2028-05-15' } },
  settings: { settings: { welcome: 'answered' } },
} as const satisfies Person;

/** In the second of four years of diagnostic radiology with ESIR, with nothing logged. */
export const resident = {
  plan: { current: { pathwayId: 'us-esir', graduation: '2024-05-15' } },
  settings: { settings: { welcome: 'answered' } },
} as const satisfies Person;

/** In the last year of the integrated pathway. */
export const lastYearResident = {
  plan: { current: { pathwayId: 'us-integrated', residencyStart: '2021-07-01' } },
  settings: { settings: { welcome: 'answered' } },
} as const satisfies Person;

/** A student who calls everything by one letter, 200 times without a space. */
export const withLongNames = {
  ...student,
  milestones: {
    own: {
      own: { step: 'medical-school', title: long('O'), order: 1 },
      pinned: '2026-11-28',
      links: [{ label: long('L'), url: `https://example.org/${long('l')}` }],
      notes: long('N'),
    },
    network: { own: { step: 'networking', title: long('Q'), order: 1 }, pinned: '2026-11-01' },
  },
  rotations: {
    now: rotationWithLongNames('MS3', '2026-07-01', '2026-12-31'),
    also: rotationWithLongNames('MS3', '2026-12-01', '2027-01-31'),
    elsewhere: rotationWithLongNames(long('Y'), '2027-02-01', '2027-02-28'),
  },
  rotationChoices: {
    type: { kind: 'type', name: long('T'), category: 'clinical', countsToward: [] },
  },
  procedures: {
    one: {
      date: '2026-11-02',
      procedure: long('W'),
      role: 'assisted',
      count: 1,
      site: long('S'),
      supervisor: long('V'),
      notes: long('N'),
    },
  },
  credits: {
    one: {
      date: '2026-11-02',
      title: long('C'),
      provider: long('P'),
      amount: 1,
      category: 'category-1',
    },
  },
  contacts: {
    one: {
      name: long('A'),
      role: long('R'),
      place: long('P'),
      metAt: long('M'),
      email: `${long('e')}@example.org`,
      nextFollowUp: '2026-11-10',
      letter: {},
      milestones: ['own'],
    },
  },
  adjustments: { degree: { kind: 'degree', start: '2029-07-01', months: 24, name: long('D') } },
  scenarios: {
    one: {
      name: long('Z'),
      order: 1,
      pathwayId: 'us-esir',
      adjustments: [
        { id: 'degree', kind: 'degree', start: '2029-07-01', months: 36, name: long('E') },
      ],
    },
  },
} as const satisfies Person;

function long(letter: string): string {
  return letter.repeat(200);
}

function rotationWithLongNames(trainingYear: string, start: string, end: string): Fields {
  return {
    trainingYear,
    type: 'type',
    start,
    end,
    status: 'planned',
    site: long('S'),
    preceptor: long('V'),
    notes: long('N'),
  };
}

/** For Playwright's `storageState`: it is all in localStorage, and the mirror has seen nothing of it yet. */
export function storageOf(person: Person, appUrl = '') {
  const localStorage = Object.entries(person).map(([table, records]) => ({
    name: `ir-roadmap:${table}`,
    value: documentOf(records),
  }));
  return { cookies: [], origins: [{ origin: new URL(appUrl).origin, localStorage }] };
}

/** A table as stored on November 1, 2026. */
function documentOf(records: Readonly<Record<string, Fields>>): string {
  const stamped = Object.entries(records).map(([id, fields]) => [
    id,
    { id, updatedAt: '2026-11-01T12:00:00.000Z', ...fields },
  ]);
  return JSON.stringify({ version: 1, records: Object.fromEntries(stamped) });
}
