import { catalogChanges } from '#catalog/changes.ts';
import { Crumbs } from '#parts/Crumbs.tsx';
import { Link } from '#parts/Link.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { useLoadedLater } from '#parts/useLoadedLater.ts';
import { daysOffRuleOf } from '#store/derivedCountry.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { pathwayOf, planOf, presentPathwayOf } from '#store/derivedPlan.ts';
import { requirementOverridesOf } from '#store/derivedRotations.ts';
import { ownMinimumsOf } from '#store/derivedTargets.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { DateText } from '#ui/DateText.tsx';
import { OwnValueText } from './OwnValueText.tsx';
import type { OwnValue } from './ownValues.ts';
import { ownValues } from './ownValues.ts';
import { RuleList } from './RuleList.tsx';
import styles from './SourcesScreen.module.css';

/** Every rule with where it is from and how sure it is; what changed in them; and what the person has set instead. */
export function SourcesScreen() {
  const isRead = useIsRead();
  return (
    <>
      <Crumbs to={paths.guide.link()} place="Field guide" />
      <PageHead
        title="Sources and changes"
        lede="Every rule that this app works with: where it is from, when it was last checked, how sure it is, and when it last changed here. Your school and your programs have the last word."
      />
      {isRead && <Rules />}
    </>
  );
}

function Rules() {
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const { country } = useAppState(presentPathwayOf);
  const daysOff = useAppState(daysOffRuleOf);
  const milestones = useAppState(milestonesOf);
  const requirements = useAppState(requirementOverridesOf);
  const minimums = useAppState(ownMinimumsOf);
  const targets = useLoadedLater(minimums.size > 0, loadOwnTargets);
  const own = [
    ...ownValues(plan, pathway, daysOff, milestones, requirements),
    ...(targets.value?.(minimums) ?? []),
  ];
  return (
    <>
      <Own values={own} />
      <Changes />
      <RuleList key={country} country={country} own={own} />
    </>
  );
}

/** With the logbook's numbers, which only those need who set some. */
async function loadOwnTargets() {
  return (await import('./ownTargets.ts')).ownTargets;
}

function Own({ values }: { readonly values: readonly OwnValue[] }) {
  return (
    <section className={styles.part} aria-labelledby="yours">
      <h2 id="yours">Yours</h2>
      <p className={styles.note}>
        {values.length === 0
          ? 'You follow the rules as they are. What you set in their place is listed here.'
          : 'Set by you, in place of what the rule gives. It stays when a rule is corrected.'}
      </p>
      {values.length > 0 && (
        <ul className={styles.lines}>
          {values.map((value) => (
            <li key={value.key}>
              <span>
                <b>{value.name}</b> <OwnValueText of={value} />
              </span>
              <Link to={value.to} aria-label={`Change: ${value.name}`}>
                Change
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>
        Set your own: <Link to={paths.settings.link()}>lengths and days off</Link>, minimums of{' '}
        <Link to={paths.rotations.link()}>rotations</Link>,{' '}
        <Link to={paths.procedures.link()}>procedures</Link> and{' '}
        <Link to={paths.credits.link()}>credits</Link>, or open a milestone from{' '}
        <Link to={paths.steps.link()}>Steps</Link> to pin its date.
      </p>
    </section>
  );
}

function Changes() {
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes">What changed in the app</h2>
      <ol className={`${styles.lines} ${styles.changes}`}>
        {catalogChanges.map(({ on, text }) => (
          <li key={text}>
            <span>
              <b>
                <DateText date={on} />
              </b>{' '}
              {text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
