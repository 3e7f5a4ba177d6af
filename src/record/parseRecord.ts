/** From anything that was stored or sent to one record of a table, or to what is wrong with it. */
import * as v from 'valibot';
import { deletedSchema, liveSchemas } from './schema.ts';
import type { RecordOf, TableName } from './schema.ts';
import { isJsonObject } from './json.ts';

type ParsedRecord<T extends TableName> =
  /** `leftOut` names the fields that this version does not know: `color`, `links.0.color`. */
  | { readonly record: RecordOf<T>; readonly leftOut: readonly string[] }
  /** One line that names the field: `graduation: expected a date, YYYY-MM-DD`. */
  | { readonly problem: string };

type RecordSchemas = { readonly [T in TableName]: v.GenericSchema<unknown, RecordOf<T>> };

const schemas: RecordSchemas = liveSchemas;

/** Takes over declared fields of the right type only. What is deleted keeps its id and its stamp. */
export function parseRecord<T extends TableName>(table: T, value: unknown): ParsedRecord<T> {
  if (!isJsonObject(value)) return { problem: 'expected an object' };
  const schema: v.GenericSchema<unknown, RecordOf<T>> = Object.hasOwn(value, 'deleted')
    ? deletedSchema
    : schemas[table];
  const result = v.safeParse(schema, value, { abortEarly: true, message: expectation });
  return result.success
    ? { record: result.output, leftOut: fieldsLeftOut(value, { ...result.output }) }
    : { problem: problemOf(result.issues[0]) };
}

/** Never quotes what was received: it may be long, and it may be private. */
function expectation({ expected }: v.BaseIssue<unknown>): string {
  return `expected ${expected ?? 'something else'}`;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Goes only as deep as what was kept, however deep the rest is. */
function fieldsLeftOut(value: Fields, kept: Fields, path = ''): readonly string[] {
  const leftOut: string[] = [];
  for (const field of Object.keys(value)) {
    const [inner, keptInner] = [value[field], kept[field]];
    if (!Object.hasOwn(kept, field)) {
      leftOut.push(`${path}${field}`);
    } else if (hasFields(inner) && hasFields(keptInner)) {
      leftOut.push(...fieldsLeftOut(inner, keptInner, `${path}${field}.`));
    }
  }
  return leftOut;
}

/** Of an object by name, of an array by number. */
function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
