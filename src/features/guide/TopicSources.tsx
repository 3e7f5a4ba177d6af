import type { Topic } from '#catalog/guide/topics.ts';
import { guideTopics } from '#catalog/guide/topics.ts';
import { publisherAt } from '#catalog/publishers.ts';
import type { GuideContent } from '#domain/guide.ts';
import { LastChecked } from '#parts/LastChecked.tsx';
import { siteOf } from '#parts/siteOf.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { lastCheckedOf } from './sourceNumbers.ts';
import { TopicLink } from './TopicLink.tsx';
import styles from './TopicSources.module.css';

interface TopicSourcesProps {
  readonly topic: Topic;
  readonly content: GuideContent;
  readonly sources: readonly string[];
}

/** Beside the text: what it rests on, when that was checked, and what to read next. */
export function TopicSources({ topic, content, sources }: TopicSourcesProps) {
  // A date is written as the person chose.
  const isRead = useIsRead();
  const asOf = lastCheckedOf(content);
  const related = relatedTopics(topic);
  return (
    <aside className={styles.aside} aria-label="Sources of this topic">
      <h2>Sources</h2>
      <ol>
        {sources.map((address) => (
          <SourceItem key={address} address={address} />
        ))}
      </ol>
      <p>
        Numbers in the text lead to these. Where nothing else is said, two or more sources agree.
      </p>
      {related.length > 0 && (
        <div className={styles.next}>
          <h2>Read next</h2>
          <ul>
            {related.map(({ id, title }) => (
              <li key={id}>
                <TopicLink topicId={id}>{title}</TopicLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isRead && asOf !== null && (
        <p>
          <LastChecked asOf={asOf} />
        </p>
      )}
    </aside>
  );
}

function SourceItem({ address }: { readonly address: string }) {
  const site = siteOf(address);
  const publisher = publisherAt(site);
  return (
    <li>
      {publisher !== null && <b>{publisher}</b>}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {site}
      </a>
    </li>
  );
}

/** Those that are about the same milestones, the most alike first. */
function relatedTopics(topic: Topic): readonly Topic[] {
  const most = 3;
  return guideTopics
    .filter(({ id }) => id !== topic.id)
    .map((other) => ({
      other,
      shared: other.milestones.filter((id) => topic.milestones.includes(id)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}
