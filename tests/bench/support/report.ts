import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Beside, Budget, Unit } from '../budgets.ts';

/** One line of the table that `npm run bench` prints; it reads them from the file `rows`. */
interface Row {
  readonly section: string;
  readonly measure: string;
  readonly value: string;
  readonly beside: string;
  readonly budget: string;
  readonly verdict: 'within' | 'over' | 'reported';
}

const rows = fileURLToPath(new URL('../../../test-results/bench-rows.jsonl', import.meta.url));

interface Measured {
  readonly section: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: Unit;
  /** The same measure of the pages that it is compared with. */
  readonly beside?: Readonly<Partial<Record<Beside, number>>>;
  readonly budgets?: readonly Budget[] | undefined;
  /** What a reader of the table has to know. */
  readonly note?: string;
}

/** Puts a measure into the table, with what it is within or over. */
export function report({ budgets = [], beside = {}, note, ...measured }: Measured): void {
  const { section, measure, value, unit } = measured;
  const isOver = budgets.some((budget) => exceeds(value, budget, beside));
  const row: Row = {
    section,
    measure,
    value: formatted(value, unit),
    beside: [...ratios(value, beside), ...(note === undefined ? [] : [note])].join(', '),
    budget: budgets.map(budgetText).join('; '),
    verdict: budgets.length === 0 ? 'reported' : isOver ? 'over' : 'within',
  };
  mkdirSync(dirname(rows), { recursive: true });
  appendFileSync(rows, `${JSON.stringify(row)}\n`);
}

function exceeds(
  value: number,
  budget: Budget,
  beside: Readonly<Partial<Record<Beside, number>>>,
): boolean {
  if (budget.kind === 'at-most') return value > budget.limit;
  const reference = beside[budget.beside];
  if (reference === undefined || reference === 0) throw new Error(`Not measured: ${budget.beside}`);
  return value > budget.limit * reference && value - reference > budget.tolerance;
}

function ratios(value: number, beside: Readonly<Partial<Record<Beside, number>>>): string[] {
  return Object.entries(beside)
    .filter(([, reference]) => reference > 0)
    .map(([name, reference]) => `${(value / reference).toFixed(2)} × ${name}`);
}

function budgetText(budget: Budget): string {
  const limit =
    budget.kind === 'at-most'
      ? formatted(budget.limit, budget.unit)
      : `${budget.limit} × ${budget.beside}`;
  return `≤ ${limit} (${budget.from})`;
}

function formatted(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    case 'kB':
      return `${value.toFixed(1)} kB`;
    case 'MB':
      return `${value.toFixed(2)} MB`;
    case 'count':
      return String(value);
    case 'shift':
      return value.toFixed(4);
  }
}
