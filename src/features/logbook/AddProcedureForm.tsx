import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { procedureById } from '#catalog/procedures.ts';
import { rotationOn } from '#domain/currentRotation.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { lastEntryOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { addProcedure } from '#store/procedureActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './AddProcedureForm.module.css';
import { ProcedureFields } from './ProcedureFields.tsx';
import type { ProcedureForm } from './procedureForm.ts';
import { draftOf, emptyForm, formProblems, nextForm } from './procedureForm.ts';

const noProblems = { procedure: null, count: null, notes: null };

interface AddProcedureFormProps {
  readonly procedureRef: RefObject<HTMLInputElement | null>;
  /** The id of a procedure that is about to be logged; any other text for one yet to be named, null for none. */
  readonly begun: string | null;
}

/** Stays open: what is added is cleared, and the procedure field has the focus for the next one. */
export function AddProcedureForm({ procedureRef, begun }: AddProcedureFormProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const last = useAppState(lastEntryOf);
  const rotations = useAppState(rotationsOf);
  const [typed, setTyped] = useState<ProcedureForm | null>(() => {
    const procedure = begun === null ? undefined : procedureById(begun)?.name;
    return procedure === undefined ? null : { ...emptyForm(last), procedure };
  });
  const [wasTried, setWasTried] = useState(false);
  const shown = typed ?? emptyForm(last);
  const date = shown.date ?? today;

  useEffect(() => {
    if (begun !== null) procedureRef.current?.focus();
  }, [begun, procedureRef]);

  function add(): void {
    const draft = draftOf(shown, rotations, today);
    if (draft === null) {
      setWasTried(true);
      return;
    }
    if (!addProcedure(store, draft)) return;
    setTyped(nextForm(shown, today));
    setWasTried(false);
    procedureRef.current?.focus();
  }

  return (
    <section className={styles.entry} aria-labelledby="add-procedure">
      <h2 id="add-procedure" className="visuallyHidden">
        Add procedure
      </h2>
      <Form className={styles.form} aria-labelledby="add-procedure" onSubmit={add}>
        <ProcedureFields
          form={shown}
          onChange={setTyped}
          problems={wasTried ? formProblems(shown) : noProblems}
          procedureRef={procedureRef}
        />
        <div className={styles.add}>
          <Button variant="primary" type="submit">
            Add procedure
          </Button>
        </div>
      </Form>
      <div className={styles.below}>
        <p>
          Never enter names, record numbers, dates of birth or anything else about a patient. This
          log counts your training only.
        </p>
        {last !== null && (
          <Button
            variant="ghost"
            size="small"
            isFlush
            title={`${last.name}, ${last.count} ${roleNames[last.role].toLowerCase()}`}
            onClick={() => {
              const rotation = rotationOn(date, rotations)?.id;
              addProcedure(store, {
                date,
                procedure: last.procedure,
                role: last.role,
                count: last.count,
                ...(last.site === undefined ? {} : { site: last.site }),
                ...(last.supervisor === undefined ? {} : { supervisor: last.supervisor }),
                ...(rotation === undefined ? {} : { rotation }),
              });
            }}
          >
            <Icon name="repeat" />
            Repeat last
          </Button>
        )}
      </div>
    </section>
  );
}
