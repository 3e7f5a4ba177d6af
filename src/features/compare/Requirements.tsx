import type { Outcome } from '#store/derivedScenarios.ts';
import styles from './DifferencesTable.module.css';
import { requirementDifferences, requirementsAsked } from './requirementsAsked.ts';

interface RequirementsProps {
  readonly own: Outcome;
  readonly outcome: Outcome;
}

/** All of the own plan's; of another's what is added and what is dropped. */
export function Requirements({ own, outcome }: RequirementsProps) {
  const ownId = own.schedule.pathwayId;
  if (outcome === own) return <Texts texts={requirementsAsked(ownId)} none="No count was found" />;
  const { added, dropped } = requirementDifferences(ownId, outcome.schedule.pathwayId);
  if (added.length + dropped.length === 0) return 'As in your plan';
  return (
    <>
      {added.length > 0 && <b>Added</b>}
      <Texts texts={added} />
      {dropped.length > 0 && <b>Not asked for</b>}
      <Texts texts={dropped} />
    </>
  );
}

interface TextsProps {
  readonly texts: readonly string[];
  readonly none?: string;
}

function Texts({ texts, none }: TextsProps) {
  if (texts.length === 0) return none;
  return (
    <ul className={styles.reasons}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
