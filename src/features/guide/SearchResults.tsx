import { Fragment, Suspense, useState } from 'react';
import { wholeGuide } from '#catalog/guide/contents.ts';
import type { Topic } from '#catalog/guide/topics.ts';
import type { GuideHit, LoadedTopic } from '#domain/searchGuide.ts';
import { markedPieces, searchGuide } from '#domain/searchGuide.ts';
import type { Loading } from '#parts/loaded.ts';
import { begin, useLoaded } from '#parts/loaded.ts';
import styles from './SearchResults.module.css';
import { TopicLink } from './TopicLink.tsx';

/** Of one topic; more would push the next topic out of sight. */
const mostStatements = 4;

interface SearchResultsProps {
  readonly typed: string;
  /** Before a result is left for. */
  readonly onFollow: () => void;
}

/** The topics and statements that have what was typed, best first, with the words marked. */
export function SearchResults(props: SearchResultsProps) {
  const [guide] = useState(() => begin(wholeGuide));
  return (
    <Suspense>
      <LoadedResults {...props} guide={guide} />
    </Suspense>
  );
}

interface LoadedResultsProps extends SearchResultsProps {
  readonly guide: Loading<readonly LoadedTopic<Topic>[]>;
}

function LoadedResults({ typed, onFollow, guide }: LoadedResultsProps) {
  const hits = searchGuide(useLoaded(guide), typed);
  return (
    <section aria-label="Found in the guide">
      <p className={styles.outcome} role="status">
        {outcomeText(typed, hits.length)}
      </p>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <Hit key={hit.topic.id} hit={hit} typed={typed} onFollow={onFollow} />
        ))}
      </ol>
    </section>
  );
}

interface HitProps {
  readonly hit: GuideHit<Topic>;
  readonly typed: string;
  readonly onFollow: () => void;
}

function Hit({ hit: { topic, content, statements }, typed, onFollow }: HitProps) {
  return (
    <li className={styles.hit}>
      <h2>
        <TopicLink topicId={topic.id} onClick={onFollow}>
          <Marked text={topic.title} typed={typed} />
        </TopicLink>
      </h2>
      <p>
        <Marked text={content.answer} typed={typed} />
      </p>
      {statements.length > 0 && (
        <ul>
          {statements.slice(0, mostStatements).map(({ id, name, text, forWhom, older }) => (
            <li key={id}>
              <TopicLink topicId={topic.id} statementId={id} onClick={onFollow}>
                <Marked text={name === undefined ? text : `${name}: ${text}`} typed={typed} />
              </TopicLink>
              {forWhom !== undefined && (
                <span>
                  {' '}
                  <Marked text={`For ${forWhom}.`} typed={typed} />
                </span>
              )}
              {older !== undefined && (
                <p>
                  <Marked text={older} typed={typed} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {statements.length > mostStatements && (
        <p>
          {statements.length - mostStatements} more{' '}
          {statements.length === mostStatements + 1 ? 'statement' : 'statements'} in this topic.
        </p>
      )}
    </li>
  );
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return markedPieces(text, typed).map((piece) =>
    piece.isHit ? (
      <mark key={piece.start} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ),
  );
}

function outcomeText(typed: string, count: number): string {
  if (count === 0) return `The guide says nothing of “${typed.trim()}”. Try another word for it.`;
  return count === 1 ? 'Found in one topic.' : `Found in ${count} topics.`;
}
