import { Suspense, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { FirstLocationProvider } from '#parts/usePageHeading.ts';
import type { AppStore } from '#store/appStore.ts';
import { hasTrouble } from '#store/saveState.ts';
import { AppStoreProvider, useSaving } from '#store/useAppStore.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { DatesAsChosen } from './DatesAsChosen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { Place } from './screens.ts';
import { placeAt } from './screens.ts';
import { Shell } from './Shell.tsx';

interface AppProps {
  readonly store: AppStore;
}

/** The whole app, inside a router. */
export function App({ store }: AppProps) {
  return (
    <AppStoreProvider value={store}>
      <ErrorBoundary>
        <DatesAsChosen>
          <Shell>
            <PlaceHere />
          </Shell>
        </DatesAsChosen>
      </ErrorBoundary>
    </AppStoreProvider>
  );
}

function PlaceHere() {
  const location = useLocation();
  const [first] = useState(location);
  const place = placeAt(location.pathname);
  // The same one for every address of a place, so that another draws anew only what reads it.
  const shown = useMemo(() => placeElement(place), [place]);
  return <FirstLocationProvider value={first}>{shown}</FirstLocationProvider>;
}

function placeElement({ frame: PlaceFrame, screen: Screen }: Place) {
  if (PlaceFrame === null) {
    return (
      <>
        <FramelessNotices />
        <Suspense>
          <Screen />
        </Suspense>
      </>
    );
  }
  return (
    <Suspense>
      <PlaceFrame>
        <Suspense>
          <Screen />
        </Suspense>
      </PlaceFrame>
    </Suspense>
  );
}

const StorageNotices = lazyPart(() => import('./StorageNotices.tsx'), 'StorageNotices');

/** Where there is no frame, notices load only when there is something to notice. */
function FramelessNotices() {
  return hasTrouble(useSaving()) ? (
    <Suspense>
      <StorageNotices />
    </Suspense>
  ) : null;
}
