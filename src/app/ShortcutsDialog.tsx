import { Fragment } from 'react';
import { Dialog } from '#ui/Dialog.tsx';
import type { Shortcut } from '#ui/keystroke.ts';
import { keyTexts } from '#ui/keystroke.ts';
import { KeyTexts } from '#ui/KeyTexts.tsx';
import type { ShortcutGroup } from './localShortcuts.ts';
import { shortcutGroups } from './localShortcuts.ts';
import { heardShortcuts } from './shortcuts.ts';
import styles from './ShortcutsDialog.module.css';

/** All keys that do something, by where they do it. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const groups: readonly ShortcutGroup[] = [
    { where: 'On every page', shortcuts: heardShortcuts() },
    ...shortcutGroups,
  ];
  return (
    <Dialog title="Keyboard shortcuts" width="wide" isText onClose={onClose}>
      <p className={styles.note}>
        In a field, keys type. Everything can be done without them, too.
      </p>
      {groups.map(({ where, shortcuts }) => (
        <table key={where} className={styles.table}>
          <caption>{where}</caption>
          <tbody>
            {shortcuts.map((shortcut) => (
              <ShortcutRow key={shortcut.does} shortcut={shortcut} />
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}

function ShortcutRow({ shortcut: { keys, inShort, does } }: { readonly shortcut: Shortcut }) {
  return (
    <tr>
      <th scope="row">{does}</th>
      <td>
        {(inShort === undefined ? keys.map(keyTexts) : [inShort]).map((texts, index) => (
          <Fragment key={texts.join(' ')}>
            {index > 0 && <span className={styles.or}> or </span>}
            <span className={styles.keys}>
              <KeyTexts texts={texts} />
            </span>
          </Fragment>
        ))}
      </td>
    </tr>
  );
}
