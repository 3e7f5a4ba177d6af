import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

/** The address of the schema below the base path. */
const address = 'schema/backup-v1.json';

const day = '(0[1-9]|[12]\\d|30|31)';
const leapDays = '((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29';
const otherDays = `(19|20|21)\\d\\d-(02-(0[1-9]|1\\d|2[0-8])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(0[13578]|1[02])-${day})`;
const anyDay = `(${leapDays}|${otherDays})`;

/**
 * The checks that the validator makes with code of its own, by what they say: each as JSON Schema. One that is
 * missing here stops the build.
 *
 * @type {Readonly<Record<string, import('@valibot/to-json-schema').JsonSchema>>}
 */
const ownChecks = {
  'expected a date, YYYY-MM-DD': { pattern: `^${anyDay}$` },
  'expected a month, YYYY-MM': { pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$' },
  'expected an instant, YYYY-MM-DDTHH:mm:ss.sssZ': {
    pattern: `^(?!1900-01-01|2199-12-31)${anyDay}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`,
  },
  'is a reserved name': {
    not: { enum: [...Object.getOwnPropertyNames(Object.prototype), 'prototype'] },
  },
  'expected a day of the year': {
    not: {
      anyOf: [
        { properties: { month: { const: 2 }, day: { minimum: 30 } } },
        { properties: { month: { enum: [4, 6, 9, 11] }, day: { minimum: 31 } } },
      ],
    },
  },
  'expected an https, http or mailto address': {
    pattern: '^\\s*([hH][tT]{2}[pP][sS]?:[/\\\\]*[^\\s/\\\\?#]|[mM][aA][iI][lL][tT][oO]:)',
  },
};

/** What changes nothing of what a file may hold. */
const silent = new Set(['readonly', 'sort_items', 'finite']);

/**
 * The JSON Schema of a backup file, made from the validator's own schemas. It cannot say that a record has the
 * id that it stands under, and counts characters where the validator counts UTF-16 units.
 *
 * @param {{
 *   schema: typeof import('../src/record/schema.ts'),
 *   fields: typeof import('../src/record/fields.ts'),
 *   recordVersion: number,
 * }} record
 */
export function backupJsonSchema({ schema, fields, recordVersion }) {
  const tables = schema.tableNames.map((table) => [
    table,
    {
      type: 'object',
      propertyNames: { $ref: '#/definitions/id' },
      additionalProperties: {
        anyOf: [
          { $ref: '#/definitions/deleted' },
          { ...json(schema.liveSchemas[table]), not: { required: ['deleted'] } },
        ],
      },
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'IR Roadmap backup',
    description:
      'Records by id, table by table. A record carries the id that it stands under. Fields and tables that are not listed are left out on import.',
    type: 'object',
    required: ['format', 'version', 'exportedAt', 'app', 'data'],
    properties: {
      format: { const: 'ir-roadmap-backup' },
      version: { const: recordVersion },
      exportedAt: json(fields.stampField),
      app: { type: 'string', description: 'The version of the app.' },
      data: { type: 'object', properties: Object.fromEntries(tables) },
    },
    definitions: { id: json(fields.idField), deleted: json(schema.deletedSchema) },
  };
}

/** @param {import('valibot').GenericSchema} schema */
function json(schema) {
  const { $schema: _, ...plain } = toJsonSchema(schema, {
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (silent.has(valibotAction.type)) return jsonSchema;
      if (valibotAction.type !== 'check' && valibotAction.type !== 'guard') return undefined;
      const message = 'message' in valibotAction ? String(valibotAction.message) : '';
      const check = ownChecks[message];
      if (check === undefined) throw new Error(`No JSON Schema is known for the check: ${message}`);
      return { allOf: [jsonSchema, check] };
    },
  });
  return plain;
}

/** @returns {Promise<string>} */
async function schemaText() {
  const [schema, fields, { recordVersion }] = await Promise.all(
    ['schema', 'fields', 'migrations'].map(
      async (name) => (await runnerImport(`./src/record/${name}.ts`)).module,
    ),
  );
  return `${JSON.stringify(backupJsonSchema({ schema, fields, recordVersion }), null, 2)}\n`;
}

/**
 * Serves the schema of the backup file, in development and from the build.
 *
 * @returns {import('vite').Plugin}
 */
export function backupSchema() {
  return {
    name: 'backup-schema',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer: (server) => {
      server.middlewares.use(`/${address}`, async (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(await schemaText());
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: address, source: await schemaText() });
    },
  };
}
