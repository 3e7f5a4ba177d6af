import type { ProcedureRole } from '#domain/procedureRole.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { RoleMeanings } from '#exchange/roleColumn.ts';
import { keyOfRole, roleMeantBy } from '#exchange/roleColumn.ts';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './ImportCsvDialog.module.css';
import { roleNames } from '#parts/logbookTexts.ts';
import { pluralText } from '#parts/numberTexts.ts';

interface ImportRolesProps {
  /** The different words of the column, the most frequent first. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly meanings: RoleMeanings;
  readonly onChange: (meanings: RoleMeanings) => void;
}

const leftOut = 'left out';

/** More different words than this are no roles: another column was meant. */
const mostWords = 12;

/** What the file's own words for roles mean, each to be changed. */
export function ImportRoles({ words, meanings, onChange }: ImportRolesProps) {
  if (words.length === 0) return null;
  return (
    <fieldset className={styles.roles}>
      <legend>What the file’s roles mean</legend>
      <div className={styles.columns}>
        {words.slice(0, mostWords).map(({ word, count }) => {
          const key = keyOfRole(word);
          const chosen = meanings.get(key);
          return (
            <SelectField
              key={key}
              label={`“${word}”`}
              value={(chosen === undefined ? roleMeantBy(word) : chosen) ?? leftOut}
              onChange={(value) =>
                onChange(new Map(meanings).set(key, value === leftOut ? null : value))
              }
              help={pluralText(count, 'row', 'rows')}
              options={[...roleOptions, { value: leftOut, label: 'Leave out' }]}
            />
          );
        })}
      </div>
      {words.length > mostWords && (
        <p>
          {pluralText(words.length - mostWords, 'other word is', 'other words are')} in this column.
          Choose another one if these are no roles.
        </p>
      )}
    </fieldset>
  );
}

const roleOptions: readonly { readonly value: ProcedureRole; readonly label: string }[] =
  procedureRoles.map((value) => ({ value, label: roleNames[value] }));
