/** Which procedures are offered for what is typed. */
import { categoryName, procedureById, procedures } from '#catalog/procedures.ts';
import { countText } from '#parts/numberTexts.ts';
import type { ComboboxOption } from '#ui/Combobox.tsx';

/** More of them nobody reads. */
const mostSuggestions = 8;

/**
 * Those with all the words that are typed, the most logged first; then the person's own words, to be taken as
 * they are. `logged` are ids or own words with how many there are, the most first.
 */
export function procedureSuggestions(
  typed: string,
  logged: readonly (readonly [string, number])[],
): readonly ComboboxOption[] {
  const text = typed.trim();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const named = procedureById(text.toLowerCase())?.id;
  const counts = new Map(logged);
  const own = logged.flatMap(([id]) =>
    procedureById(id) === undefined ? [{ id, name: id, category: 'own' }] : [],
  );
  const fitting = [...procedures, ...own]
    .map((one) => ({
      ...one,
      rank: one.id === named ? 4 : rankOf(one.name, one.category, words),
      count: counts.get(one.id) ?? 0,
    }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.count - a.count || b.rank - a.rank);
  const suggestions = fitting.slice(0, mostSuggestions).map(({ id, name, count }) => ({
    value: id,
    label: name,
    aside: count > 0 ? `${countText(count)} logged` : undefined,
  }));
  const isKnown =
    named !== undefined || fitting.some(({ name }) => name.toLowerCase() === text.toLowerCase());
  return text === '' || isKnown
    ? suggestions
    : [...suggestions, { value: ownWordsValue, label: `Add “${text}” as a procedure of your own` }];
}

/** Of the suggestion that takes what is typed as it is. */
export const ownWordsValue = 'own words';

/** 0 where a word is missing; more where the name begins with what is typed. */
function rankOf(name: string, category: string, words: readonly string[]): number {
  const text = name.toLowerCase();
  const [first] = words;
  if (first === undefined) return 1;
  const all = `${text} ${categoryName(category).toLowerCase()}`;
  if (!words.every((word) => all.includes(word))) return 0;
  if (text.startsWith(first)) return 4;
  if (text.includes(` ${first}`) || text.includes(`-${first}`)) return 3;
  return text.includes(first) ? 2 : 1;
}
