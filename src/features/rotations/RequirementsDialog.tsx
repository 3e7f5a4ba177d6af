import { useState } from 'react';
import { requirementDetails } from '#catalog/requirementDetails.ts';
import type { MeasuredRequirement, RequirementOverride } from '#domain/requirement.ts';
import { amountText } from '#parts/amountText.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { measuredRequirementsOf, requirementOverridesOf } from '#store/derivedRotations.ts';
import { overrideRequirement, requirementLimit } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Tag } from '#ui/Tag.tsx';
import { TextField } from '#ui/TextField.tsx';
import { progressText } from './plannerTexts.ts';
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
  const { requirement, isRequired } = measured;
  const details = requirementDetails[requirement.id];
  const isNotForMe = override?.notForMe === true;
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
  const [draft, setDraft] = useState<string | null>(null);
  const value = draft === null ? Number(inForce ?? 0) : Number(draft);
  const isPossible =
    draft?.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= requirementLimit;

  function save(): void {
    if (draft === null || !isPossible) return;
    setDraft(null);
    if (value !== inForce) onSet({ ...override, [bound]: value });
  }

  const usual = requirement[bound];
  return (
    <TextField
      label={`${requirement.name}, ${bound === 'minimum' ? 'at least' : 'at most'}`}
      inputMode="numeric"
      value={draft ?? String(inForce ?? '')}
      onChange={setDraft}
      onBlur={save}
      onEnter={save}
      help={
        usual === undefined ? undefined : `The rule says ${amountText(usual, requirement.unit)}`
      }
      error={
        isPossible
          ? null
          : `Enter a whole number from 0 to ${requirementLimit.toLocaleString('en-US')}.`
      }
    />
  );
}
