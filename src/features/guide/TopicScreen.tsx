import { Suspense, useState } from 'react';
import { useMatch } from 'react-router';
import { topicContents } from '#catalog/guide/contents.ts';
import type { Topic } from '#catalog/guide/topics.ts';
import { guideGroups, guideTopics, topicById } from '#catalog/guide/topics.ts';
import type { GuideContent } from '#domain/guide.ts';
import { Crumbs } from '#parts/Crumbs.tsx';
import type { Loading } from '#parts/loaded.ts';
import { begin, useLoaded } from '#parts/loaded.ts';
import { NotFoundScreen } from '#parts/NotFoundScreen.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { Icon } from '#ui/Icon.tsx';
import { CodesUnbroken } from './CodesUnbroken.tsx';
import { ReadMark } from './ReadMark.tsx';
import { sourcesOf } from './sourceNumbers.ts';
import { TopicLink } from './TopicLink.tsx';
import styles from './TopicScreen.module.css';
import { TopicSection } from './TopicSection.tsx';
import { TopicSources } from './TopicSources.tsx';

/** One topic of the field guide. */
export function TopicScreen() {
  const topicId = useMatch(paths.guideTopic.pattern)?.params.topicId ?? '';
  const topic = topicById(topicId);
  return topic === undefined ? <NotFoundScreen /> : <TopicPage key={topic.id} topic={topic} />;
}

function TopicPage({ topic }: { readonly topic: Topic }) {
  const [content] = useState(() => begin(topicContents[topic.id]));
  return (
    <>
      <Crumbs
        to={paths.guide.link()}
        place="Field guide"
        part={guideGroups.find(({ id }) => id === topic.group)?.name}
      />
      <PageHead title={topic.title} />
      <Suspense>
        <TopicBody topic={topic} loading={content} />
      </Suspense>
    </>
  );
}

interface TopicBodyProps {
  readonly topic: Topic;
  readonly loading: Loading<GuideContent>;
}

function TopicBody({ topic, loading }: TopicBodyProps) {
  const content = useLoaded(loading);
  const sources = sourcesOf(content);
  return (
    <div className={styles.body}>
      <div className={styles.text}>
        <p className={styles.answer}>
          <CodesUnbroken text={content.answer} />
        </p>
        {content.sections.map((section) => (
          <TopicSection key={section.id} section={section} sources={sources} />
        ))}
        <ReadMark topic={topic} />
        <Neighbors topic={topic} />
      </div>
      <TopicSources topic={topic} content={content} sources={sources} />
    </div>
  );
}

/** The topic before and the topic after, in the order of the guide. */
function Neighbors({ topic }: { readonly topic: Topic }) {
  const index = guideTopics.findIndex(({ id }) => id === topic.id);
  const before = guideTopics[index - 1];
  const after = guideTopics[index + 1];
  return (
    <nav className={styles.neighbors} aria-label="Topics before and after">
      {before !== undefined && (
        <TopicLink className={styles.before} topicId={before.id}>
          <Icon name="chevron-left" />
          <span>
            <small>Previous</small> {before.title}
          </span>
        </TopicLink>
      )}
      {after !== undefined && (
        <TopicLink className={styles.after} topicId={after.id}>
          <span>
            <small>Next</small> {after.title}
          </span>
          <Icon name="chevron-right" />
        </TopicLink>
      )}
    </nav>
  );
}
