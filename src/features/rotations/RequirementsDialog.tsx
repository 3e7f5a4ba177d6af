import { requirementDetails } from '#catalog/requirementDetails.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import type { RequirementOverride } from '#domain/requirement.ts';
import { amountText } from '#parts/amountText.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { progressText } from '#parts/requirementTexts.ts';
import { measuredRequirementsOf, requirementOverridesOf } from '#store/derivedRotations.ts';
import { overrideRequirement, requirementLimit } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SavedNumberField } from '#ui/NumberField.tsx';
import { Tag } from '#ui/Tag.tsx';
import styles from './RotationDialog.module.css';

interface RequirementsDialogProps {
  /** Only these; all of the pathway where absent. */
  readonly ids?: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Every figure with what counts toward it and where it comes from; the person's own program comes before it. */
export function RequirementsDialog({ ids, onClose }: RequirementsDialogProps) {
  const all = useAppState(measuredRequirementsOf);
  const measured =
    ids === undefined ? all : all.filter(({ requirement }) => ids.includes(requirement.id));
  return (
    <Dialog title="Sources and overrides" width="wide" isText onClose={onClose}>
      <p className={styles.text}>
        Your program decides. Where it asks for something else, enter its figure, and the meters
        follow it.
      </p>
      <ul className={styles.list}>
        {measured.map((one) => (
          <li key={one.requirement.id}>
            <RequirementFacts measured={one} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function RequirementFacts({ measured }: { readonly measured: MeasuredRequirement }) {
  const store = useAppStore();
  const override = useAppState((state) => requirementOverridesOf(state)[measured.requirement.id]);
  const { requirement, isRequired, isNotForMe } = measured;
  const details = requirementDetails[requirement.id];
  const holding = isNotForMe ? 'It does hold' : 'Not in my program';
  const set = (next: RequirementOverride | null): void =>
    overrideRequirement(store, requirement, next);
  return (
    <div className={styles.form}>
      <div>
        <p>
          <b>{requirement.name}</b> {!isRequired && <Tag>Suggestion</Tag>}{' '}
          {override !== undefined && <Tag>Yours</Tag>}
        </p>
        <p className={styles.text}>
          {isNotForMe ? 'Not asked for in your program.' : progressText(measured)} {details?.counts}
        </p>
        <p className={styles.quiet}>{details?.note}</p>
        {details !== undefined && <SourceLine of={details} />}
      </div>
      {!isNotForMe && <OwnFigure measured={measured} override={override} onSet={set} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${holding}: ${requirement.name}`}
          onClick={() => set(isNotForMe ? null : { notForMe: true })}
        >
          {holding}
        </Button>
        {override !== undefined && !isNotForMe && (
          <Button
            size="small"
            variant="ghost"
            aria-label={`Follow the rule again: ${requirement.name}`}
            onClick={() => set(null)}
          >
            Follow the rule again
          </Button>
        )}
      </div>
    </div>
  );
}

interface OwnFigureProps {
  readonly measured: MeasuredRequirement;
  readonly override: RequirementOverride | undefined;
  readonly onSet: (override: RequirementOverride) => void;
}

function OwnFigure({
  measured: { requirement, minimum, maximum },
  override,
  onSet,
}: OwnFigureProps) {
  const bound = requirement.maximum === undefined ? 'minimum' : 'maximum';
  const inForce = bound === 'minimum' ? minimum : maximum;
  const usual = requirement[bound];
  return (
    <SavedNumberField
      label={`${requirement.name}, ${bound === 'minimum' ? 'at least' : 'at most'}`}
      help={
        usual === undefined ? undefined : `The rule says ${amountText(usual, requirement.unit)}`
      }
      value={inForce}
      range={{ minimum: 0, maximum: requirementLimit }}
      onSave={(value) => {
        if (value !== null) onSet({ ...override, [bound]: value });
      }}
    />
  );
}
