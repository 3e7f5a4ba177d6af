import { configure } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { flushSync } from 'react-dom';

configure({
  // No style sheets are loaded in these tests, so nothing is hidden or out of reach by style. To ask each
  // element for its style all the same takes most of the time.
  defaultHidden: true,
  // Each event is handled before the next one comes, as in a browser. `act`, which does that too, does not
  // bear with what is loaded when it is first shown.
  eventWrapper: (dispatch) => flushSync(dispatch),
});

/** For tests in which React works as it does in a browser; what loads or answers late is waited for by `findBy`. */
export function browserUser(): UserEvent {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}
