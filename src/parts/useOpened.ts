import { useSearchParams } from 'react-router';
import { dialogParam } from './paths.ts';

/** Which dialog or entry the address has open on its page, null for none, and the way to change that. */
export function useOpened(): readonly [string | null, (opened: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  return [
    search.get(dialogParam),
    (opened) => setSearch(opened === null ? {} : { [dialogParam]: opened }, { replace: true }),
  ];
}
