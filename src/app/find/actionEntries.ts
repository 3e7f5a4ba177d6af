/** What the palette can do. To add an action is an entry here. */
import { matchPath } from 'react-router';
import { mostScenarios } from '#domain/scenario.ts';
import { stepIds } from '#domain/step.ts';
import { newEntry, openedLink } from '#parts/openedLink.ts';
import { paths } from '#parts/paths.ts';
import type { AppState } from '#store/appStore.ts';
import { redo } from '#store/change.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { scenariosOf } from '#store/derivedScenarios.ts';
import type { Settings } from '#store/derivedSettings.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { downloadBackup } from '#store/downloads.ts';
import { setTheme } from '#store/settingsActions.ts';
import { keyOf } from '#app/shortcuts.ts';
import type { FindEntry, Means } from './findEntry.ts';

const addActions: readonly FindEntry[] = [
  {
    id: 'add milestone',
    title: 'Add a milestone',
    otherWords: 'new own create task',
    deed: { act: ({ frame, path }) => frame.openAddMilestone(stepAt(path)) },
  },
  {
    id: 'add procedure',
    title: 'Log a procedure',
    otherWords: 'add new case entry',
    deed: { to: openedLink(paths.procedures.link(), newEntry) },
  },
  {
    id: 'add credit',
    title: 'Add a credit',
    otherWords: 'log new CME entry meeting',
    deed: { to: openedLink(paths.credits.link(), newEntry) },
  },
  {
    id: 'add contact',
    title: 'Add a contact',
    otherWords: 'new person mentor',
    deed: { to: openedLink(paths.contacts.link(), newEntry) },
  },
];

const adjustmentAction: FindEntry = {
  id: 'add adjustment',
  title: 'Add an adjustment',
  otherWords:
    'new leave parental maternity medical caregiver sick part time research year degree PhD gap delay repeated credit',
  deed: { to: openedLink(paths.settings.link(), 'adjustment') },
};

const compareAction: FindEntry = {
  id: 'add what-if',
  title: 'Compare with a what-if',
  otherWords: 'add new scenario pathway research year',
  deed: { to: openedLink(paths.compare.link(), newEntry) },
};

const lastActions: readonly FindEntry[] = [
  {
    id: 'backup',
    title: 'Download a backup',
    otherWords: 'save export copy file record',
    deed: { act: ({ store }) => void downloadBackup(store) },
  },
  {
    id: 'restore points',
    title: 'Go back to a restore point',
    otherWords: 'earlier record history',
    deed: { to: openedLink(paths.settings.link(), 'restore-points') },
  },
  {
    id: 'share',
    title: 'Share a read-only link',
    otherWords: 'send mentor roadmap copy',
    deed: { to: openedLink(paths.settings.link(), 'share') },
  },
  {
    id: 'print',
    title: 'Print this page',
    otherWords: 'paper PDF',
    deed: { act: () => window.print() },
  },
];

function shortcutsAction(): FindEntry {
  return {
    id: 'shortcuts',
    title: 'Show keyboard shortcuts',
    otherWords: 'keys help',
    keys: keyOf('shortcuts'),
    deed: { act: ({ frame }) => frame.openShortcuts() },
  };
}

/** Those that can be done now, the likeliest first. */
export function actionsOf(state: AppState): readonly FindEntry[] {
  return [
    ...addActions,
    ...(scheduleOf(state) === null ? [] : [adjustmentAction]),
    ...(canCompare(state) ? [compareAction] : []),
    ...historyActions(state),
    ...themeActions(settingsOf(state).theme),
    ...lastActions,
    shortcutsAction(),
  ];
}

/** There is a plan with dates, and room for another beside it. */
function canCompare(state: AppState): boolean {
  return scheduleOf(state) !== null && scenariosOf(state).length < mostScenarios;
}

function historyActions({ history }: AppState): readonly FindEntry[] {
  const [undone, redone] = [history.undo.at(-1), history.redo.at(-1)];
  return [
    undone && {
      id: 'undo',
      title: `Undo: ${undone.label}`,
      otherWords: 'back',
      keys: keyOf('undo'),
      deed: { act: ({ frame }: Means) => frame.undo() },
    },
    redone && {
      id: 'redo',
      title: `Redo: ${redone.label}`,
      otherWords: 'again',
      keys: keyOf('redo'),
      deed: { act: ({ store }: Means) => void redo(store) },
    },
  ].filter((action) => action !== undefined);
}

const themeTitles: Readonly<Record<Settings['theme'], string>> = {
  light: 'Use the light theme',
  dark: 'Use the dark theme',
  system: 'Use the theme of the system',
};

/** To each theme but the one that is used. */
function themeActions(used: Settings['theme']): readonly FindEntry[] {
  return (['light', 'dark', 'system'] as const)
    .filter((theme) => theme !== used)
    .map((theme) => ({
      id: `theme ${theme}`,
      title: themeTitles[theme],
      otherWords: 'change appearance color mode',
      deed: { act: ({ store }) => setTheme(store, theme) },
    }));
}

/** The step whose page is shown, else the first. */
function stepAt(path: string) {
  const shown = matchPath(paths.step.pattern, path)?.params.stepId;
  return stepIds.find((id) => id === shown) ?? stepIds[0];
}
