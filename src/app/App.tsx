import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import type { AppStore } from '#store/appStore.ts';
import { AppStoreProvider } from '#store/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { places } from './screens.ts';

interface AppProps {
  readonly store: AppStore;
}

/** The whole app, inside a router. */
export function App({ store }: AppProps) {
  return (
    <AppStoreProvider value={store}>
      <ErrorBoundary>
        <Routes>
          {places.map(({ pattern, screen: { Screen }, isFrameless = false }) => (
            <Route
              key={pattern}
              path={pattern}
              element={
                <Frame isFrameless={isFrameless}>
                  <Suspense>
                    <Screen />
                  </Suspense>
                </Frame>
              }
            />
          ))}
        </Routes>
      </ErrorBoundary>
    </AppStoreProvider>
  );
}
