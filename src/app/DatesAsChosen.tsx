import type { ReactNode } from 'react';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateStyleProvider } from '#ui/dateStyle.ts';

/** Dates are written as the settings say; those of a shared roadmap too, as its reader reads dates. */
export function DatesAsChosen({ children }: { readonly children: ReactNode }) {
  const { dateStyle } = useAppState(settingsOf);
  return <DateStyleProvider value={dateStyle}>{children}</DateStyleProvider>;
}
