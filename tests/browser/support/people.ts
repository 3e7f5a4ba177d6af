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
