/** How dates are written: the choice of the settings, for whatever shows or takes a date. */
import { createContext, use } from 'react';
import type { DateStyle } from '#domain/dateText.ts';

const DateStyleContext = createContext<DateStyle>('month-day-year');

export const DateStyleProvider = DateStyleContext.Provider;

export function useDateStyle(): DateStyle {
  return use(DateStyleContext);
}
