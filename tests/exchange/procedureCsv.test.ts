import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#exchange/csv.ts';
import type { ReadingOptions } from '#exchange/procedureCsv.ts';
import { guessedColumns, procedureCsv, readProcedures } from '#exchange/procedureCsv.ts';
import { arbitraryLog, logged } from '../domain/sampleLog.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

function optionsFor(headings: readonly string[]): ReadingOptions {
  return {
    mapping: guessedColumns(headings, {}),
    dateOrder: 'month-first',
    usualRole: 'performed',
    today,
    roleMeanings: new Map(),
    procedureNamed: (name) => (name === 'TIPS' ? 'tips' : name),
    rotationOn: () => undefined,
    keepsNotes: false,
  };
}

function tableIn(text: string) {
  const [first, ...rows] = csvRows(text);
  return { headings: first?.cells ?? [], rows };
}

function read(text: string, log: Parameters<typeof readProcedures>[1] = []) {
  const { headings, rows } = tableIn(text);
  return readProcedures(rows, log, optionsFor(headings));
}

describe('columns known by their headings', () => {
  it.each([
    [
      'an export of a case-log system',
      'Case ID,Case Date,Resident Role,Site,Attending,Patient Type,CPT Code,CPT Description,Comments',
      { date: 1, procedure: 7, role: 2, count: null, site: 3, supervisor: 4, notes: 8 },
    ],
    [
      'a log of one’s own',
      'Procedure Name;Date of procedure;No;Institution;Supervising consultant;Complications',
      { date: 1, procedure: 0, role: null, site: 3, supervisor: 4, complication: 5 },
    ],
    [
      'our own export',
      'Date,Procedure,Role,Count,Site,Supervisor,Notes,Complication,Category',
      {
        date: 0,
        procedure: 1,
        role: 2,
        count: 3,
        site: 4,
        supervisor: 5,
        notes: 6,
        complication: 7,
      },
    ],
  ])('%s', (_, line, columns) => {
    const { headings } = tableIn(line);
    expect(guessedColumns(headings, {})).toMatchObject(columns);
  });

  it('never takes one that may say who a patient is, chosen before or not', () => {
    const headings = ['DOB', 'Date of Birth', 'Patient Name', 'Procedure Date', 'Procedure', 'MRN'];
    expect(guessedColumns(headings, { notes: 'MRN', site: 'Patient Name' })).toMatchObject({
      date: 3,
      procedure: 4,
      site: null,
      notes: null,
    });
  });

  it('takes those that were chosen before', () => {
    expect(guessedColumns(['Date', 'A', 'B'], { procedure: 'B', date: 'A' })).toMatchObject({
      date: 1,
      procedure: 2,
    });
  });
});

describe('reading a case log', () => {
  const header = 'Case Date,CPT Description,Resident Role,Site,Comments,Quantity\n';

  it.each([
    ['a primary operator', '3/4/2026,TIPS,Primary Operator,VA,,2', { role: 'performed', count: 2 }],
    ['an assistant', '3/4/2026,TIPS,First Assistant,,,', { role: 'assisted', count: 1 }],
    ['an observer', '3/4/2026 10:30 AM,TIPS,Observer,,,1.0', { role: 'observed', count: 1 }],
    ['no role', '3/4/2026,TIPS,,,,', { role: 'performed', procedure: 'tips' }],
    [
      'words of their own',
      '3/4/2026,Robot,,,Went well,',
      { procedure: 'Robot', notes: 'Went well' },
    ],
  ])('%s', (_, line, procedure) => {
    expect(read(header + line)).toMatchObject([{ kind: 'new', line: 2, procedure }]);
  });

  it.each([
    ['no date', ',TIPS,,,,', ['date']],
    ['a day that is none', '2/30/2026,TIPS,,,,', ['date']],
    ['a day that comes first among months', '25/12/2025,TIPS,,,,', ['other-order']],
    ['tomorrow', '11/25/2026,TIPS,,,,', ['future']],
    ['no procedure', '3/4/2026,,,,,', ['procedure']],
    ['an unknown role', '3/4/2026,TIPS,Patient,,,', ['role']],
    ['a count of 0', '3/4/2026,TIPS,,,,0', ['count']],
    ['a count of 10,001', '3/4/2026,TIPS,,,,10001', ['count']],
    ['a name without end', `3/4/2026,${'x'.repeat(301)},,,,`, ['too-long']],
    ['all at once', 'soon,,Patient,,,-1', ['date', 'procedure', 'role', 'count']],
    ['a short row', '3/4/2026', ['procedure']],
    ['a quotation mark that is not closed', '3/4/2026,"TIPS,,,,', ['unclosed']],
  ])('says what is wrong with %s', (_, line, problems) => {
    expect(read(header + line)).toMatchObject([{ kind: 'problem', line: 2, problems }]);
  });

  it('leaves out notes that look as if they held patient data', () => {
    const [row] = read(`${header}3/4/2026,TIPS,,,MRN 4711,`);
    expect(row).toMatchObject({ kind: 'new', leftOutNotes: true });
    expect(row).not.toHaveProperty('procedure.notes');
  });

  it.each([
    'No',
    'no complications',
    'No immediate complications.',
    'None.',
    'None immediate',
    'nil',
    'Negative',
    'Uncomplicated',
    'Without complication',
    'N',
    'FALSE',
    '0',
  ])('takes “%s” for no complication', (words) => {
    expect(read(`Date,Procedure,Complications\n3/4/2026,TIPS,${words}`)).toMatchObject([
      { procedure: { complication: false } },
    ]);
  });

  it.each(['', '-', '–', 'N/A', 'n/a.', 'NA', 'Unknown', '?'])(
    'takes “%s” to say nothing of a complication',
    (words) => {
      const [row] = read(`Date,Procedure,Complications\n3/4/2026,TIPS,${words}`);
      expect(row).toMatchObject({ kind: 'new' });
      expect(row).not.toHaveProperty('procedure.complication');
    },
  );

  it.each([
    'Yes',
    'y',
    'x',
    '1',
    'TRUE',
    'Bleeding',
    'Pneumothorax, no drain',
    'Nonocclusive clot',
  ])('takes “%s” for a complication', (words) => {
    expect(read(`Date,Procedure,Complications\n3/4/2026,TIPS,"${words}"`)).toMatchObject([
      { procedure: { complication: true } },
    ]);
  });

  it('takes a word for a role as the person says, and leaves out what is none', () => {
    const { headings, rows } = tableIn(
      `${header}3/4/2026,TIPS,Resident  B,,,\n3/4/2026,TIPS,primary,,,\n`,
    );
    const roleMeanings = new Map([
      ['resident b', 'assisted'],
      ['primary', null],
    ] as const);
    expect(readProcedures(rows, [], { ...optionsFor(headings), roleMeanings })).toMatchObject([
      { kind: 'new', procedure: { role: 'assisted' } },
      { kind: 'problem', problems: ['role'] },
    ]);
  });

  it.each(['constructor', '__proto__'])('takes no role from the word %s', (word) => {
    expect(read(`${header}3/4/2026,TIPS,${word},,,\n`)).toMatchObject([
      { kind: 'problem', problems: ['role'] },
    ]);
  });

  it('puts each entry into the rotation of its day', () => {
    const { headings, rows } = tableIn(`${header}3/4/2026,TIPS,,,,\n5/4/2026,TIPS,,,,\n`);
    const [first, second] = readProcedures(rows, [], {
      ...optionsFor(headings),
      rotationOn: (day) => (day < '2026-04-01' ? 'ir-1' : undefined),
    });
    expect(first).toHaveProperty('procedure.rotation', 'ir-1');
    expect(second).not.toHaveProperty('procedure.rotation');
  });

  it('knows what is in the log already, as often as it is there', () => {
    const log = [logged({ date: '2026-03-04', procedure: 'tips', site: 'VA' })];
    const line = '3/4/2026,TIPS,,va,,\n';
    const kinds = read(header + line.repeat(3), log).map(({ kind }) => kind);
    expect(kinds).toEqual(['in-log', 'new', 'new']);
  });
});

describe('out and in again', () => {
  it('gives back every entry of the past, and finds nothing new the second time', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.string(), (entries, notes) => {
        const past = entries
          .filter((entry) => entry.date <= today)
          .map((entry) => ({ ...entry, notes: `a ${notes.replace(/\d/g, '')} b` }));
        const { headings, rows } = tableIn(procedureCsv(past, (id) => id));
        const options = { ...optionsFor(headings), keepsNotes: true, procedureNamed: String };
        const back = readProcedures(rows, [], options);
        expect(back.map((row) => row.kind === 'new' && row.procedure)).toEqual(
          past.map(({ date: day, procedure, role, count, site, notes: text }) => ({
            date: day,
            procedure,
            role,
            count,
            ...(site === undefined ? {} : { site }),
            notes: text,
          })),
        );
        const again = readProcedures(rows, past, options);
        expect(again.every(({ kind }) => kind === 'in-log')).toBe(true);
      }),
    );
  });
});
