import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditRules } from '#catalog/creditRules.ts';
import { leaveTypes } from '#catalog/leaveTypes.ts';
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { sharedParts, tablesToShare } from '#exchange/sharedRoadmap.ts';
import { isJsonObject } from '#record/json.ts';
import type { RecordsOf, TableName, Tables } from '#record/schema.ts';
import { liveSchemas, tableNames } from '#record/schema.ts';
import { emptyTables, tablesOf } from '#record/tables.ts';
import { date } from '../support/dates.ts';
import { longAgo } from '../support/store.ts';
import { wholeRecord } from '../support/wholeRecord.ts';

const stamp = '2026-11-24T00:00:00.000Z';
const typesOfLeave = new Map(leaveTypes.map((type) => [type.id, type]));
const creditRuleIds = new Set(creditRules.map(({ id }) => id));

function shared(parts: readonly SharedPart[], tables: Tables = wholeRecord): Tables {
  return tablesToShare(tables, parts, stamp, { typesOfLeave, creditRuleIds });
}

const everythingButNotesAndContacts = sharedParts.filter(
  (part) => part !== 'notes' && part !== 'contacts',
);

const toldTables = tableNames.filter(
  (table) => !['settings', 'scenarios', 'reading'].includes(table),
);

describe('what goes into a link', () => {
  it('is nothing when nothing is ticked', () => {
    expect(shared([])).toEqual(emptyTables);
  });

  it('is never a setting, a what-if, what was read, what was deleted or a conflict known of', () => {
    const tables = shared(sharedParts);
    expect(tables).toMatchObject({ settings: {}, scenarios: {}, reading: {} });
    expect(JSON.stringify(tables)).not.toMatch(/deleted|known-conflict/);
  });

  it('does not tell when anything was changed', () => {
    const texts = JSON.stringify(shared(sharedParts)).match(/"updatedAt":"[^"]*"/g);
    expect(new Set(texts)).toEqual(new Set([`"updatedAt":"${stamp}"`]));
  });

  it.each([
    ['plan', ['plan', 'rotations', 'adjustments']],
    ['milestones', ['milestones']],
    ['rotations', ['rotations', 'rotationChoices']],
    ['procedures', ['procedures', 'targets']],
    ['entries', []],
    ['credits', ['credits', 'targets']],
    ['contacts', ['contacts']],
    ['notes', []],
  ] as const)('is of %s only when these alone are ticked', (part, names) => {
    const tables = shared([part]);
    expect(tableNames.filter((table) => Object.keys(tables[table]).length > 0)).toEqual(names);
  });

  it('has no notes, links, names of people or reasons unless notes are ticked', () => {
    const text = JSON.stringify(shared(everythingButNotesAndContacts));
    for (const secret of [
      'Prélude',
      'nrmp.org',
      'Dr. Lee',
      'Nights',
      'Left side',
      'complication',
      'cost',
      'sirweb.org',
      'parental',
      'PhD',
      'Ann Lee',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('has all of them when notes are ticked', () => {
    const text = JSON.stringify(shared(sharedParts));
    for (const told of ['Prélude', 'nrmp.org', 'Dr. Lee', 'Nights', 'Left side', 'parental']) {
      expect(text).toContain(told);
    }
  });

  it('has contacts without what is noted of them, unless notes are ticked too', () => {
    expect(JSON.stringify(shared(['contacts']))).toContain('ann@example.org');
    expect(JSON.stringify(shared(['contacts']))).not.toContain('Write in May');
    expect(JSON.stringify(shared(['contacts', 'notes']))).toContain('Write in May');
  });

  it.each(toldTables)('is chosen here from all fields that there are in the table %s', (table) => {
    const known = new Set(fieldsOfSchema(liveSchemas[table]));
    expect(fieldsIn(wholeRecord[table])).toEqual([...known].toSorted());
  });

  it('has these fields', () => {
    const told = fieldsByTable(shared(sharedParts));
    expect(told).toEqual({
      plan: 'academicYearStart academicYearStart.day academicYearStart.month graduation lengths medicalSchoolStart pathwayId residencyStart',
      milestones:
        'doneDates links links.label links.url notForMe notes own own.order own.step own.title pinned',
      rotations: 'away end leaveDays notes preceptor site start status trainingYear type',
      procedures: 'complication count date notes procedure role site supervisor',
      credits: 'amount category date link provider title',
      contacts: 'email link name nextFollowUp notes place role',
      adjustments:
        'allowance end extension kind months name pathwayId percent reason stageId start vacation year',
      rotationChoices:
        'category countsLeave countsToward kind maximum minimum name notForMe requirement scheme year',
      targets: 'cycleStart minimum own own.by own.category own.role',
    });
    expect(fieldsByTable(shared(everythingButNotesAndContacts))).toEqual({
      ...told,
      milestones: 'doneDates notForMe own own.order own.step own.title pinned',
      rotations: 'away end leaveDays site start status trainingYear type',
      procedures: 'count date procedure role site',
      credits: 'amount category date provider title',
      contacts: '',
      adjustments:
        'allowance end extension kind months pathwayId percent reason stageId start vacation year',
    });
    expect(fieldsByTable(shared(['plan']))).toMatchObject({
      rotations: 'end leaveDays start status trainingYear type',
    });
  });

  it.each<[string, readonly SharedPart[]]>([
    ['everything', sharedParts],
    ['everything but notes and contacts', everythingButNotesAndContacts],
    ['the plan', ['plan']],
  ])('has nothing of a field that is not meant for it when it is of %s', (_what, parts) => {
    expect(JSON.stringify(shared(parts, withUnknownField()))).not.toContain('Untold');
  });

  it.each([
    ['procedures', ['esir-500', 'ports']],
    ['credits', ['rcr-cpd']],
  ] as const)('has with %s only the targets that these are measured against', (part, ids) => {
    expect(Object.keys(shared([part]).targets)).toEqual(ids);
  });

  it('does not tell which milestones have a note', () => {
    const milestones = {
      secret: { id: 'secret', updatedAt: longAgo, notes: 'Private' },
      plain: { id: 'plain', updatedAt: longAgo },
    };
    expect(shared(['milestones'], { ...emptyTables, milestones }).milestones).toEqual({});
  });
});

describe('leave in rotations', () => {
  const days = { trainingYear: 'PGY-3', start: date('2030-07-01'), end: date('2030-07-28') };
  const rotation = { ...days, updatedAt: longAgo, site: 'City', status: 'planned' } as const;
  const tables = {
    ...emptyTables,
    rotations: {
      a: { ...rotation, id: 'a', type: 'chest' },
      b: { ...rotation, id: 'b', type: 'vacation' },
      c: { ...rotation, id: 'c', type: 'icu', leaveDays: 5 },
    },
  };

  it('goes along with the plan, which it can make longer, and nothing else of the rotations does', () => {
    expect(Object.values(shared(['plan'], tables).rotations)).toEqual([
      { ...days, id: '1', updatedAt: stamp, status: 'planned', type: 'vacation' },
      { ...days, id: '2', updatedAt: stamp, status: 'planned', type: 'untold', leaveDays: 5 },
    ]);
  });

  it.each([
    ['vacation', 'vacation'],
    ['interview-days', 'interview-days'],
    ['parental-leave', 'leave'],
    ['medical-leave', 'leave'],
    ['caregiver-leave', 'leave'],
    ['leave', 'leave'],
  ])('of the type %s is told as %s, and for what it is only with notes', (type, told) => {
    const rotations = { a: { ...rotation, id: 'a', type } };
    const typeWith = (parts: readonly SharedPart[]) =>
      shared(parts, { ...emptyTables, rotations }).rotations['1'];
    expect(typeWith(['plan'])).toHaveProperty('type', told);
    expect(typeWith(everythingButNotesAndContacts)).toHaveProperty('type', told);
    expect(typeWith(sharedParts)).toHaveProperty('type', type);
    expect(typeWith(['plan', 'notes'])).toHaveProperty('type', type);
  });

  it('is told as a type that the catalog has, so that it moves the end where it is read too', () => {
    expect(typesOfLeave.get('leave')?.leave).toBe('personal');
  });

  it('of a type of one’s own goes without its name, unless notes go in too', () => {
    const rotationChoices = {
      own: {
        id: 'own',
        updatedAt: longAgo,
        kind: 'type',
        name: 'Surgery of mine',
        category: 'leave',
        countsToward: [],
      },
    } as const;
    const own = { ...emptyTables, rotationChoices };
    expect(shared(['rotations'], own).rotationChoices['own']).toHaveProperty('name', 'Leave');
    expect(shared(['rotations', 'notes'], own).rotationChoices['own']).toHaveProperty(
      'name',
      'Surgery of mine',
    );
  });
});

describe('totals of procedures', () => {
  const roles = ['observed', 'assisted', 'performed'] as const;
  const entry = fc.record({
    date: fc.constantFrom(date('2026-01-15'), date('2026-11-01')),
    procedure: fc.constantFrom('angioplasty', 'Port placement'),
    role: fc.constantFrom(...roles),
    count: fc.integer({ min: 1, max: 10_000 }),
  });

  it('add up to what the entries do, for each procedure and role, without days and places', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const procedures = Object.fromEntries(
          entries.map((one, index) => {
            const id = `p${index}`;
            return [id, { ...one, id, updatedAt: longAgo, site: 'City Hospital' }];
          }),
        );
        const tables = { ...emptyTables, procedures };
        const totals = shared(['procedures'], tables).procedures;
        expect(sums(totals)).toEqual(sums(procedures));
        expect(JSON.stringify(totals)).not.toContain('City');
        for (const one of Object.values(totals)) {
          expect('deleted' in one ? 0 : one.count).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });

  it('are of the last day on which it was logged', () => {
    const one = { procedure: 'angioplasty', role: 'performed', updatedAt: longAgo } as const;
    const procedures = {
      a: { ...one, id: 'a', date: date('2026-03-01'), count: 2 },
      b: { ...one, id: 'b', date: date('2026-01-01'), count: 1 },
    };
    expect(
      Object.values(shared(['procedures'], { ...emptyTables, procedures }).procedures),
    ).toEqual([{ ...one, id: '1', updatedAt: stamp, date: '2026-03-01', count: 3 }]);
  });

  it('begin anew on the days on which a count begins or has ended', () => {
    const one = { procedure: 'angioplasty', role: 'performed', updatedAt: longAgo } as const;
    const procedures = {
      before: { ...one, id: 'before', date: date('2026-06-30'), count: 1 },
      first: { ...one, id: 'first', date: date('2026-07-01'), count: 2 },
      last: { ...one, id: 'last', date: date('2030-06-30'), count: 4 },
      after: { ...one, id: 'after', date: date('2030-07-01'), count: 8 },
    };
    const known = { typesOfLeave, creditRuleIds };
    const totals = tablesToShare({ ...emptyTables, procedures }, ['procedures'], stamp, known, [
      date('2026-07-01'),
      date('2030-07-01'),
    ]).procedures;
    expect(
      Object.values(totals).map((total) => ('deleted' in total ? null : [total.date, total.count])),
    ).toEqual([
      ['2026-06-30', 1],
      ['2030-06-30', 6],
      ['2030-07-01', 8],
    ]);
  });
});

function sums(table: Tables['procedures']): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const one of Object.values(table)) {
    if ('deleted' in one) continue;
    const key = `${one.procedure} ${one.role}`;
    totals[key] = (totals[key] ?? 0) + one.count;
  }
  return totals;
}

/** Each record with a field that no version has. */
function withUnknownField(): Tables {
  return tablesOf((table) =>
    Object.fromEntries(
      Object.entries(wholeRecord[table]).map(([id, record]) => [id, { ...record, pay: 'Untold' }]),
    ),
  );
}

function fieldsByTable(tables: Tables): Readonly<Record<string, string>> {
  return Object.fromEntries(toldTables.map((table) => [table, fieldsIn(tables[table]).join(' ')]));
}

/** Of what lives in a table: `own.title` for one inside another. Without those that every record has. */
function fieldsIn(records: RecordsOf<TableName>): readonly string[] {
  const live = Object.values(records).filter((record) => !('deleted' in record));
  return [...new Set(live.flatMap((record) => fieldsInside(record)))].toSorted();
}

const always = new Set(['id', 'updatedAt']);
/** What is in it stands under ids of stages. */
const byStage = 'lengths';

function fieldsInside(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsInside);
  if (!isJsonObject(value)) return [];
  return Object.entries(value)
    .filter(([field]) => !always.has(field))
    .flatMap(([field, inner]) => [
      field,
      ...(field === byStage ? [] : fieldsInside(inner).map((one) => `${field}.${one}`)),
    ]);
}

/** The same of a schema: of all shapes that a record may have. */
function fieldsOfSchema(schema: object): readonly string[] {
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.filter(isJsonObject).flatMap(fieldsOfSchema);
  }
  for (const inner of ['wrapped', 'item'] as const) {
    const within = isJsonObject(schema) ? schema[inner] : undefined;
    if (isJsonObject(within)) return fieldsOfSchema(within);
  }
  if (!('entries' in schema) || !isJsonObject(schema.entries)) return [];
  return Object.entries(schema.entries)
    .filter(([field]) => !always.has(field))
    .flatMap(([field, inner]) => [
      field,
      ...(isJsonObject(inner) ? fieldsOfSchema(inner).map((one) => `${field}.${one}`) : []),
    ]);
}
