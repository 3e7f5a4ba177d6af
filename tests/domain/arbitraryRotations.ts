import fc from 'fast-check';
import type { DateRange } from '#domain/dateRange.ts';
import { daysIn, sharedDays } from '#domain/dateRange.ts';
import { addDays } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { Planned } from './sampleRotations.ts';

export function totalDays(stretches: readonly DateRange[]): number {
  return stretches.reduce((sum, stretch) => sum + daysIn(stretch), 0);
}

const arbitraryPlace = fc.record({
  type: fc.constantFrom('chest', 'neuro', 'ir', 'icu', 'breast', 'nuclear-medicine', 'vacation'),
  year: fc.nat(),
  day: fc.nat(),
  days: fc.integer({ min: 1, max: 70 }),
  status: fc.constantFrom('planned' as const, 'confirmed' as const, 'done' as const),
});

/** Up to twenty rotations of the residency, each within its training year, on any days; no two meet. */
export function arbitraryRotations({ years }: Planned): fc.Arbitrary<readonly Rotation[]> {
  const residency = years.filter(({ stageKind }) => stageKind !== 'medical-school');
  return fc.array(arbitraryPlace, { maxLength: 20 }).map((places) => {
    const rotations: Rotation[] = [];
    for (const { type, year: index, day, days, status } of places) {
      const year = residency[index % residency.length];
      if (year === undefined) continue;
      const start = addDays(year.start, day % daysIn(year));
      const end = addDays(start, Math.min(days, daysIn({ start, end: year.end })) - 1);
      if (rotations.some((other) => sharedDays(other, { start, end }) !== null)) continue;
      const id = `r${rotations.length}`;
      rotations.push({ id, trainingYear: year.label, type, start, end, status });
    }
    return rotations;
  });
}
