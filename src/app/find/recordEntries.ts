/** What comes after the palette itself: the logs and the procedures, with the names that they are stored under. */
import { otherNames } from '#catalog/otherNames.ts';
import { categoryName, procedures } from '#catalog/procedures.ts';
import { dateText } from '#domain/dateText.ts';
import { otherNamesIn } from '#domain/otherNames.ts';
import { openedLink } from '#parts/openedLink.ts';
import { paths } from '#parts/paths.ts';
import { rotationLink } from '#parts/rotationLink.ts';
import { rotationName } from '#parts/rotationName.ts';
import type { AppState } from '#store/appStore.ts';
import { contactsOf } from '#store/derivedContacts.ts';
import { rotationTypesOf, rotationYearsOf } from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { remembered } from '#store/remembered.ts';
import type { EntryGroup, FindEntry } from './findEntry.ts';

/** Rotations and contacts once the record has been read whole, and the procedures that can be logged. */
export const recordGroupsOf = remembered(
  (state: AppState) => [state.isReadWhole, rotationEntriesOf(state), contactEntriesOf(state)],
  (isReadWhole, rotations, contacts): readonly EntryGroup[] => [
    ...(isReadWhole
      ? [
          { name: 'Rotations', items: rotations },
          { name: 'Contacts', items: contacts },
        ]
      : []),
    { name: 'Log a procedure', items: procedureEntries },
  ],
);

const rotationEntriesOf = remembered(
  (state: AppState) => [
    rotationsOf(state),
    rotationTypesOf(state),
    rotationYearsOf(state),
    settingsOf(state).dateStyle,
  ],
  (rotations, types, years, dateStyle): readonly FindEntry[] => [
    ...years.map(({ label }) => ({
      id: `rotation year ${label}`,
      title: `Rotations of ${label}`,
      deed: { to: paths.rotationYear.link(label) },
    })),
    ...rotations.map((rotation) => {
      const { id, trainingYear, start, end, site, preceptor } = rotation;
      const name = rotationName(rotation, types);
      const days = `${dateText(start, dateStyle)} to ${dateText(end, dateStyle)}`;
      return {
        id: `rotation ${id}`,
        title: name,
        otherWords: [types.get(rotation.type)?.shortName, preceptor, trainingYear, site]
          .concat(otherNamesIn(name, otherNames))
          .join(' '),
        detail: [trainingYear, days, site].filter((part) => part !== undefined).join(', '),
        deed: { to: rotationLink(trainingYear, years, id) },
      };
    }),
  ],
);

const contactEntriesOf = remembered(
  (state: AppState) => [contactsOf(state)],
  (contacts): readonly FindEntry[] =>
    contacts.map(({ id, name, role, place, metAt }) => ({
      id: `contact ${id}`,
      title: name,
      otherWords: [role, place, metAt].join(' '),
      detail: [role, place].filter((part) => part !== undefined).join(', '),
      deed: { to: openedLink(paths.contacts.link(), id) },
    })),
);

const procedureEntries: readonly FindEntry[] = procedures.map(({ id, name, category }) => ({
  id: `procedure ${id}`,
  title: name,
  otherWords: `${categoryName(category)} ${otherNamesIn(name, otherNames)}`,
  detail: categoryName(category),
  deed: { to: openedLink(paths.procedures.link(), id) },
}));
