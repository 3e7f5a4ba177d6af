import { Suspense, useMemo, useState } from 'react';
import { isToReach } from '#domain/measuredRequirement.ts';
import { fillableRequirements } from '#domain/placementOffer.ts';
import type { Rotation } from '#domain/rotation.ts';
import { customaryName } from '#parts/requirementTexts.ts';
import { finalPathwayOf } from '#store/derivedPlan.ts';
import { measuredRequirementsOf, rotationPlanOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { Note } from '#ui/Note.tsx';
import { ConflictNotes } from './ConflictNotes.tsx';
import type { ConflictPlace } from './conflictPlace.ts';
import { RequirementBand } from './RequirementBand.tsx';
import { RotationOffers } from './RotationOffers.tsx';
import styles from './RotationsScreen.module.css';

const RequirementsDialog = lazyPart(() => import('./RequirementsDialog.tsx'), 'RequirementsDialog');
const PlacementDialog = lazyPart(() => import('./PlacementDialog.tsx'), 'PlacementDialog');
const RotationDialog = lazyPart(() => import('./RotationDialog.tsx'), 'RotationDialog');
const DaysOffDialog = lazyPart(() => import('./DaysOffDialog.tsx'), 'DaysOffDialog');

type OpenDialog =
  /** Without ids, all requirements. */
  | { readonly kind: 'sources'; readonly ids?: readonly string[] }
  | { readonly kind: 'placement' }
  | { readonly kind: 'rotation'; readonly rotation: Rotation }
  | { readonly kind: 'days-off' };

interface RequirementsSectionProps {
  /** Shows a place in the blocks; false where it is in none of them. */
  readonly onShow: (place: ConflictPlace) => boolean;
}

/** What the pathway asks for, what is in its way, and what can be done about it. */
export function RequirementsSection({ onShow }: RequirementsSectionProps) {
  const store = useAppStore();
  const measured = useDeferredAppState(measuredRequirementsOf);
  const plan = useDeferredAppState(rotationPlanOf);
  const pathway = useAppState(finalPathwayOf);
  const today = useAppState((state) => state.today);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { asked, suggested } = useMemo(() => {
    const toReach = measured.filter(isToReach);
    return {
      asked: toReach.filter(({ isRequired }) => isRequired),
      suggested: toReach.filter(({ isRequired }) => !isRequired),
    };
  }, [measured]);
  const missing = useMemo(
    () => (plan === null ? [] : fillableRequirements(asked, { ...plan, from: today })),
    [asked, plan, today],
  );

  function show(place: ConflictPlace): void {
    if (place.kind === 'requirement') setDialog({ kind: 'sources', ids: [place.requirement] });
    else if (place.kind === 'days-off') setDialog({ kind: 'days-off' });
    else if (!onShow(place) && place.kind === 'rotation') {
      const rotation = rotationsOf(store.getState()).find(({ id }) => id === place.rotation);
      if (rotation !== undefined) setDialog({ kind: 'rotation', rotation });
    }
  }

  return (
    <section aria-labelledby="requirements">
      <div className={styles.head}>
        <h2 id="requirements">What {pathway.shortName} asks for</h2>
        <Button
          size="small"
          isFlush
          variant="ghost"
          aria-haspopup="dialog"
          onClick={() => setDialog({ kind: 'sources' })}
        >
          Sources and overrides
        </Button>
      </div>
      {measured.length === 0 ? (
        <p className={styles.none}>
          No source names a count of rotations for this pathway. Your program may have its own.
        </p>
      ) : (
        <RequirementBand measured={asked} />
      )}
      {suggested.length > 0 && (
        <details className={styles.suggested}>
          <summary>{customaryName}</summary>
          <RequirementBand measured={suggested} />
        </details>
      )}
      {missing.length > 0 && (
        <div className={styles.missing}>
          <Note
            kind="warning"
            fact={`${missing.length === 1 ? 'One requirement is' : `${missing.length} requirements are`} not planned in full.`}
            actions={
              <Button
                size="small"
                aria-haspopup="dialog"
                onClick={() => setDialog({ kind: 'placement' })}
              >
                Try a placement
              </Button>
            }
          >
            Open blocks can be filled for {missing.length === 1 ? 'it' : 'them'}.
          </Note>
        </div>
      )}
      <ConflictNotes onShow={show} />
      <RotationOffers />
      {dialog !== null && (
        <Suspense>
          <Opened dialog={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </section>
  );
}

interface OpenedProps {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

function Opened({ dialog, onClose }: OpenedProps) {
  const plan = useAppState(rotationPlanOf);
  if (plan === null) return null;
  switch (dialog.kind) {
    case 'sources':
      return <RequirementsDialog ids={dialog.ids} onClose={onClose} />;
    case 'placement':
      return <PlacementDialog plan={plan} onClose={onClose} />;
    case 'rotation':
      return <RotationDialog rotation={dialog.rotation} onClose={onClose} />;
    case 'days-off':
      return <DaysOffDialog onClose={onClose} />;
  }
}
