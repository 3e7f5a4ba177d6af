import type { ReactNode } from 'react';
import { Crumbs } from '#parts/Crumbs.tsx';
import { Link } from '#parts/Link.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { QuarantinedOriginals } from './QuarantinedOriginals.tsx';
import { sevenDaysText, storageText } from './storageTexts.ts';
import { useStorageFacts } from '#store/useStorageFacts.ts';
import styles from './YourDataScreen.module.css';

/** In plain words: what is kept where, what a browser may do to it, and what leaves. */
export function YourDataScreen() {
  return (
    <>
      <Crumbs to={paths.settings.link()} place="Settings" />
      <PageHead
        title="Your data"
        lede="What you enter stays on this device. Here is where, and what can happen to it."
      />
      <div className={styles.text}>
        <Part title="What is kept where">
          <dl className={styles.places}>
            <Place name="Your record, in the browser’s quick storage">
              Your plan, what you checked off, notes, links, settings, and the last changes, so that
              they can be undone. The app starts from it.
            </Place>
            <Place name="A second copy, in the browser’s database">
              Every change goes there too. “Saved” is shown only when this copy is on the disk. If
              one copy is damaged, the other one fills in.
            </Place>
            <Place name="Restore points, in the same database">
              Your record as it was: before an import, before the first change of a day, and every
              five minutes while you make changes. All of the last seven days are kept, and the
              newest of each of the last twelve months that have one.
            </Place>
            <Place name="The app itself, in the browser’s cache">
              So that it opens without a network. Nothing of yours is in it.
            </Place>
          </dl>
        </Part>
        <BrowserPart />
        <Part title="What leaves this device">
          <p>
            Nothing, unless you send it. There is no account, no server that knows you, no cookie
            and no counting of visitors. A link to a source opens that site, like links elsewhere. A
            roadmap that you share travels inside its link, behind the #, which browsers do not send
            to any server.
          </p>
        </Part>
        <Part title="Another device, or another browser">
          <p>
            Each browser has a record of its own. To move yours, download a backup in{' '}
            <Link to={paths.settings.link()}>Settings</Link>, bring the file to the other device,
            and choose it there. Both records are merged: of two versions of an entry, the newer one
            stays.
          </p>
          <p>
            Keep a backup outside of this browser in any case: it is the one copy that neither the
            browser nor a broken device can take away. It is not encrypted, so whoever has the file
            can read it.
          </p>
        </Part>
        <Part title="How to delete it">
          <p>
            “Erase everything” in <Link to={paths.settings.link()}>Settings</Link> removes all of
            the above from this browser, in every tab. So does clearing this site’s data in the
            browser’s settings. Files that you downloaded stay where you put them, and so does,
            while there is no network, the copy of the app itself, which holds nothing of yours.
          </p>
        </Part>
        <QuarantinedOriginals />
      </div>
    </>
  );
}

function BrowserPart() {
  const facts = useStorageFacts();
  const use = facts === null ? '' : storageText(facts);
  return (
    <Part title="What a browser may do to it">
      <p>
        It may delete what a page has stored when the disk is nearly full, unless it has promised
        not to: the app asks for that after your first change. A private window forgets everything
        when it is closed. Cleaning tools may clear it as well. {use}
      </p>
      {facts?.isClearedAfterSevenDays === true && <p>{sevenDaysText}</p>}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Place({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
