import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { countryOfPathway, defaultPathwayId, pathwayChoices } from '#catalog/pathwayChoices.ts';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { Link } from '#parts/Link.tsx';
import { erasedHash, paths } from '#parts/paths.ts';
import { pathwayOptions } from '#parts/pathwayOptions.ts';
import { usePageHeading } from '#parts/usePageHeading.ts';
import { answerWelcome, hasPlanIn, skipWelcome } from '#store/planActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import { Button } from '#ui/Button.tsx';
import { DateOrMonthField } from '#ui/DateField.tsx';
import { FieldError } from '#ui/FieldError.tsx';
import { Form } from '#ui/Form.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { WelcomePreview } from './WelcomePreview.tsx';
import styles from './WelcomeScreen.module.css';
import { useAnsweredPlan } from './useAnsweredPlan.ts';
import { usualWhereabouts, whereaboutsIn } from './whereabouts.ts';

const title = 'The road to interventional radiology, with your own dates on it.';

// Few come here from having erased everything, so only they load it.
const ErasedNote = lazyPart(() => import('./ErasedNote.tsx'), 'ErasedNote');

// Its years come with the catalog of the country.
const TrainingYearField = lazyPart(() => import('./TrainingYearField.tsx'), 'TrainingYearField');

/** Three questions, and the road is drawn. All of them can be skipped, and changed later in Settings. */
export function WelcomeScreen() {
  const store = useAppStore();
  const navigate = useNavigate();
  const today = useAppState((state) => state.today);
  const [whereId, setWhereId] = useState(usualWhereabouts);
  const [answer, setAnswer] = useState<CalendarDate | CalendarMonth | null>(null);
  const [pathwayId, setPathwayId] = useState(defaultPathwayId);
  const [wasTried, setWasTried] = useState(false);
  const [isLost, setIsLost] = useState(false);
  const heading = usePageHeading(title);
  const isAfterErasing = useSyncExternalStore(
    neverChanges,
    () => window.location.hash === erasedHash,
    () => false,
  );
  useLeaveWithPlan(answer === null);

  const country = countryOfPathway(pathwayId);
  const whereabouts = whereaboutsIn(country);
  const where = whereabouts.find(({ id }) => id === whereId) ?? whereabouts[0];
  const { made, make } = useAnsweredPlan({ asks: where.asks, answer, pathwayId });
  const choice = pathwayChoices.find(({ id }) => id === pathwayId);

  async function draw(): Promise<void> {
    setWasTried(true);
    const drawn = await make();
    setIsLost(answer !== null && drawn === null);
    if (drawn === null || !('plan' in drawn)) return;
    if (answerWelcome(store, drawn.plan)) void navigate(paths.overview.link());
  }

  function errorText(): string | null {
    if (made !== null) return 'problem' in made ? made.problem : null;
    return wasTried && answer === null
      ? `Enter a date, such as ${where.example}, or skip this.`
      : null;
  }

  return (
    <div className={styles.welcome}>
      <div className={styles.questions}>
        <header>
          <nav aria-label="Main">
            <Link className={styles.brand} to={paths.overview.link()}>
              <BrandMark />
              IR Roadmap
            </Link>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {isAfterErasing && (
            <Suspense>
              <ErasedNote />
            </Suspense>
          )}
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            {title}
          </h1>
          <p className={styles.lede}>
            Three answers, and your plan is drawn. You can change each of them later, and no one
            else sees them.
          </p>
          <Form onSubmit={() => void draw()}>
            <fieldset className={styles.question}>
              <legend>1. Where are you now?</legend>
              <div className={styles.options}>
                {whereabouts.map((option) => (
                  <label key={option.id} className={styles.option}>
                    <input
                      type="radio"
                      name="whereabouts"
                      checked={where.id === option.id}
                      onChange={() => setWhereId(option.id)}
                    />
                    {option.name}
                  </label>
                ))}
              </div>
            </fieldset>
            <div className={styles.twoQuestions}>
              <DateOrMonthField
                label={`2. ${where.question}`}
                value={answer}
                onChange={setAnswer}
                today={today}
                earliest={earliestPlanDate}
                latest={latestPlanDate}
                isClearable
                help={`A month is enough, such as ${where.example}`}
                error={errorText()}
              />
              <SelectField
                label="3. Which pathway do you have in mind?"
                value={pathwayId}
                onChange={setPathwayId}
                options={pathwayOptions}
                help={`${choice?.years ?? 0} years after medical school, with the usual lengths`}
              />
            </div>
            {where.hasYears === true && (
              <Suspense>
                <TrainingYearField
                  asks={where.asks}
                  pathwayId={pathwayId}
                  answer={answer}
                  onAnswer={setAnswer}
                />
              </Suspense>
            )}
            {isLost && answer !== null && made === null && (
              <div role="alert" className={styles.lost}>
                <FieldError>
                  The dates of this pathway could not be loaded. Try again, or reload this page when
                  the network is back.
                </FieldError>
              </div>
            )}
            <div className={styles.actions}>
              <Button variant="primary" size="big" type="submit">
                Draw my roadmap
              </Button>
              <Button
                variant="ghost"
                size="big"
                onClick={() => {
                  skipWelcome(store);
                  void navigate(paths.overview.link());
                }}
              >
                Skip for now
              </Button>
            </div>
          </Form>
          <p className={styles.foot}>
            No account. Your data stays in this browser.{' '}
            <Link to={paths.settings.dataLink()}>I have a backup</Link>
          </p>
        </main>
      </div>
      <WelcomePreview plan={made !== null && 'plan' in made ? made.plan : null} />
    </div>
  );
}

const neverChanges = () => () => undefined;

/** Who has a plan, if only since the browser's second copy or another tab was read, needs no questions. */
function useLeaveWithPlan(isUntouched: boolean): void {
  const navigate = useNavigate();
  const hasPlan = useAppState(hasPlanIn);
  useEffect(() => {
    if (hasPlan && isUntouched) void navigate(paths.overview.link(), { replace: true });
  }, [hasPlan, isUntouched, navigate]);
}
