import { useSearchParams } from 'react-router';
import { openedParam } from './openedLink.ts';

/** Which dialog or entry the address has open on its page, null for none, and the way to change that. */
export function useOpened(): readonly [string | null, (opened: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  return [
    search.get(openedParam),
    (opened) => setSearch(opened === null ? {} : { [openedParam]: opened }, { replace: true }),
  ];
}
