/** Starts the app: reads the record, shows it, then opens the mirror. */
import '#ui/tokens.css';
import '#ui/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { announceNewVersion } from '#app/newVersion.ts';
import { isPrerenderedAs, loadPlace } from '#app/screens.ts';
import { paths } from '#parts/paths.ts';
import { onDayChange, systemClock } from '#platform/clock.ts';
import { onHidden } from '#platform/hidden.ts';
import { nextTask } from '#platform/inSlices.ts';
import { openMirror } from '#platform/mirror.ts';
import {
  isFirstVisit,
  nextPaint,
  pathBelowBase,
  replaceAddress,
  whenAtRest,
} from '#platform/page.ts';
import { randomId } from '#platform/randomId.ts';
import { onOtherTabChange } from '#platform/tabs.ts';
import { localTextStore } from '#platform/textStore.ts';
import { createAppStore } from '#store/appStore.ts';
import { keepRestorePoints } from '#store/keepRestorePoints.ts';
import { keepSaved } from '#store/keepSaved.ts';
import { hasPlanIn } from '#store/planActions.ts';
import { readStored } from '#store/readStored.ts';

const base = import.meta.env.BASE_URL;

const store = createAppStore({
  clock: systemClock,
  newId: randomId,
  openMirror,
  whenPainted: nextPaint,
});
void start();

async function start(): Promise<void> {
  // A slow phone has been busy with the scripts themselves for long enough to be let go.
  await nextTask();
  const seen = readStored(store, localTextStore);
  onDayChange((today) => store.setState({ today }));
  const storage = { texts: localTextStore, onOtherTabChange, onHidden, whenPainted: nextPaint };
  void keepSaved(store, storage, seen);
  keepRestorePoints(store);
  void show();
  if (import.meta.env.PROD) void settleDown();
}

async function show(): Promise<void> {
  const root = rootElement();
  // What cannot be loaded now is asked for again by the screen itself, which says so when it fails.
  const place = loadPlace(pathBelowBase(base)).catch(() => undefined);
  await Promise.all([place, hasPlanIn(store.getState()) ? loadCountries() : undefined]);
  const app = (
    <BrowserRouter basename={base}>
      <App store={store} />
    </BrowserRouter>
  );
  // The page that is served for a step that does not exist says that nothing was found, and offline one page
  // stands in for others.
  const isHydratable =
    root.hasChildNodes() && isPrerenderedAs(root.getAttribute('data-page'), pathBelowBase(base));
  // In slices, so that a slow phone can be scrolled and pressed meanwhile.
  if (isHydratable) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

/** So that the first paint of a plan has its dates, also those of a country whose catalog is a file of its own. */
async function loadCountries(): Promise<void> {
  try {
    const { loadCountriesOf } = await import('#store/countries.ts');
    await loadCountriesOf(store, store.getState().tables);
  } catch {
    // The screens need the same file, and say so.
  }
}

/** Nothing on the page needs it, so it takes no bytes and no time from what does. */
async function settleDown(): Promise<void> {
  await whenAtRest();
  try {
    const atRest = await import('#platform/atRest.ts');
    await atRest.settleDown({ base, onNewVersion: announceNewVersion });
  } catch {
    // It could not be loaded. The next visit tries again.
  }
}

/** The prerendered first page holds the welcome page beside the overview, for those who were never here. */
function rootElement(): Element {
  const [app, welcome] = ['app', 'welcome'].map((id) => document.getElementById(id));
  if (!app) throw new Error('No #app');
  const isAtStart = pathBelowBase(base) === paths.overview.link();
  if (!isAtStart || !isFirstVisit()) {
    welcome?.remove();
    return app;
  }
  replaceAddress(base + paths.welcome.link().slice(1));
  if (!welcome) return app;
  app.remove();
  return welcome;
}
