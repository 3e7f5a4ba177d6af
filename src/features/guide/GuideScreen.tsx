import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { topicAnswers } from '#catalog/guide/topicAnswers.ts';
import { guideGroups, guideTopics } from '#catalog/guide/topics.ts';
import type { Topic } from '#catalog/guide/topics.ts';
import { Link } from '#parts/Link.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths, searchParam } from '#parts/paths.ts';
import { readOn } from '#store/readingActions.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Icon } from '#ui/Icon.tsx';
import { TextField } from '#ui/TextField.tsx';
import { CodesUnbroken } from './CodesUnbroken.tsx';
import styles from './GuideScreen.module.css';
import { SearchResults } from './SearchResults.tsx';
import { TopicLink } from './TopicLink.tsx';

/** What the field is and how one gets there, in short topics; and a search through all of them. */
export function GuideScreen() {
  const navigate = useNavigate();
  const { key } = useLocation();
  const [search] = useSearchParams();
  // The static page knows nothing of the rest of its address.
  const isRead = useIsRead();
  const sought = search.get(searchParam);
  const [draft, setDraft] = useState<string | null>(null);
  const [lastKey, setLastKey] = useState(key);

  // Whoever comes here anew, if only by the navigation, asks for what the address says; a followed result has left
  // there what was typed.
  if (key !== lastKey) {
    setLastKey(key);
    setDraft(null);
  }

  const typed = draft ?? (isRead ? (sought ?? '') : '');
  return (
    <>
      <PageHead
        title="Field guide"
        lede="What interventional radiology is, how one trains for it and how one gets in. Every statement has its source. It is not medical advice."
      />
      <div className={styles.search}>
        <TextField
          label="Search the guide"
          help="Titles, statements and what older texts say"
          type="search"
          value={typed}
          onChange={setDraft}
        />
      </div>
      {typed.trim() === '' ? (
        <>
          {guideGroups.map(({ id, name }) => (
            <TopicGroup
              key={id}
              name={name}
              topics={guideTopics.filter(({ group }) => group === id)}
            />
          ))}
          <p className={styles.sources}>
            <Link to={paths.guideSources.link()}>Sources and changes</Link>: every rule of this app
            with its source, how sure it is, and what you have set for yourself.
          </p>
        </>
      ) : (
        <SearchResults
          typed={typed}
          // Whoever comes back finds the results again.
          onFollow={() => void navigate(paths.guide.link(typed), { replace: true })}
        />
      )}
    </>
  );
}

function TopicGroup({
  name,
  topics,
}: {
  readonly name: string;
  readonly topics: readonly Topic[];
}) {
  return (
    <section className={styles.group}>
      <h2>{name}</h2>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <TopicItem key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
}

function TopicItem({ topic: { id, title } }: { readonly topic: Topic }) {
  const isRead = useAppState((state) => readOn(state, id) !== null);
  return (
    <li className={styles.topic}>
      <h3>
        <TopicLink topicId={id}>{title}</TopicLink>
      </h3>
      {isRead && (
        <span className={styles.read}>
          <Icon name="check" />
          Read
        </span>
      )}
      <p>
        <CodesUnbroken text={topicAnswers[id]} />
      </p>
    </li>
  );
}
