import type { AddedTime } from '#domain/adjustment.ts';
import { finalPathway } from '#domain/schedule.ts';
import type { Outcome } from '#store/derivedScenarios.ts';
import { countryOf } from '#store/derivedCountry.ts';
import { planOf } from '#store/derivedPlan.ts';
import { addScenario } from '#store/scenarioActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

interface Offer {
  readonly name: string;
  readonly pathwayId: string;
  /** What it adds to the plan's own adjustments. */
  readonly added: AddedTime | null;
}

/** Where there is no what-if yet: the usual ones, at one click each. */
export function FirstScenarios({ own }: { readonly own: Outcome }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const today = useAppState((state) => state.today);
  const pathway = finalPathway(own.pathway, own.schedule);
  const adjustments = plan.adjustments ?? [];
  const nextYear = own.schedule.trainingYears.find(({ start }) => start > today);
  const otherPathways = (useAppState(countryOf)?.pathways ?? []).filter(
    ({ id, country }) => id !== own.pathway.id && country === own.pathway.country,
  );
  const offers: readonly Offer[] = [
    ...otherPathways.map(({ id, name }) => ({ name, pathwayId: id, added: null })),
    ...(nextYear === undefined
      ? []
      : [
          {
            name: `${pathway.shortName} + research year`,
            pathwayId: own.pathway.id,
            added: { kind: 'research', start: nextYear.start, months: 12 } as const,
          },
        ]),
  ];

  function add({ name, pathwayId, added }: Offer): void {
    const research = added === null ? [] : [{ ...added, id: `adjustment-${store.newId()}` }];
    addScenario(store, { name, pathwayId, adjustments: [...adjustments, ...research] });
  }

  return (
    <EmptyState
      drawing="fork"
      title="What if?"
      actions={offers.map((offer) => (
        <Button key={offer.name} onClick={() => add(offer)}>
          {offer.name}
        </Button>
      ))}
    >
      Put another way beside your plan, and see what it does to the end of training, to your matches
      and exams, and to your milestones. These are a click away, and each can be changed afterwards.
    </EmptyState>
  );
}
