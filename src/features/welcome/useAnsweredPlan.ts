import { useEffect, useMemo, useState } from 'react';
import type { AppStore } from '#store/appStore.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import type { AnsweredPlan, WelcomeAnswers, welcomeRules } from './answeredPlan.ts';

type Rules = typeof welcomeRules;

interface Making {
  /** null without an answer, and until what it takes is loaded. */
  readonly made: AnsweredPlan | null;
  /** The same when it is loaded; null without an answer or when it cannot be loaded. */
  readonly make: () => Promise<AnsweredPlan | null>;
}

interface Answers extends Omit<WelcomeAnswers, 'answer'> {
  readonly answer: WelcomeAnswers['answer'] | null;
}

/** The plan that the answers make. What it takes is loaded with the first answer, not with the page. */
export function useAnsweredPlan({ asks, answer, pathwayId }: Answers): Making {
  const store = useAppStore();
  const dateStyle = useDateStyle();
  const countries = useAppState((state) => state.countries);
  const [rules, setRules] = useState<Rules | null>(null);
  const isAnswered = answer !== null;

  useEffect(() => {
    async function load(): Promise<void> {
      const loaded = await loadRules(store, pathwayId);
      if (loaded !== null) setRules(loaded);
    }
    if (isAnswered) void load();
  }, [store, isAnswered, pathwayId]);

  const made = useMemo(
    () =>
      answer === null || rules === null
        ? null
        : rules.answeredPlan(countries, { asks, answer, pathwayId }, dateStyle),
    [asks, answer, pathwayId, rules, countries, dateStyle],
  );

  async function make(): Promise<AnsweredPlan | null> {
    if (made !== null || answer === null) return made;
    const loaded = await loadRules(store, pathwayId);
    const answers = { asks, answer, pathwayId };
    return loaded?.answeredPlan(store.getState().countries, answers, dateStyle) ?? null;
  }

  return { made, make };
}

/** With the facts of the pathway. null when they cannot be loaded. */
async function loadRules(store: AppStore, pathwayId: string): Promise<Rules | null> {
  try {
    const { welcomeRules: rules } = await import('./answeredPlan.ts');
    return (await rules.loadPathway(store, pathwayId)) ? rules : null;
  } catch {
    return null;
  }
}
