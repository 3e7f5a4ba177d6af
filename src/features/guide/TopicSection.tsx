import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { topicById } from '#catalog/guide/topics.ts';
import type { GuideSection, GuideStatement } from '#domain/guide.ts';
import type { Confidence } from '#domain/provenance.ts';
import { siteOf } from '#parts/siteOf.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Tag } from '#ui/Tag.tsx';
import { CodesUnbroken } from './CodesUnbroken.tsx';
import { Figure } from './Figure.tsx';
import { addressesOf } from './sourceNumbers.ts';
import { TopicLink } from './TopicLink.tsx';
import styles from './TopicSection.module.css';

interface TopicSectionProps {
  readonly section: GuideSection;
  /** The sources of the topic, in the order of their numbers. */
  readonly sources: readonly string[];
}

/** A part of a topic: its figure, where it has one, and its statements. */
export function TopicSection({ section, sources }: TopicSectionProps) {
  return (
    <section className={styles.section}>
      <h2>{section.title}</h2>
      {section.figure !== undefined && <Figure id={section.figure} />}
      <ul className={styles.statements}>
        {section.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} sources={sources} />
        ))}
      </ul>
    </section>
  );
}

/** What is said of a statement that is less than sure. */
const doubtTexts: Readonly<Record<Confidence, string | null>> = {
  verified: null,
  'one-source': 'One source',
  derived: 'Worked out from past dates',
  recalled: 'Not confirmed',
};

interface StatementProps {
  readonly statement: GuideStatement;
  readonly sources: readonly string[];
}

/** A fact, the numbers of its sources, and a mark where it is less than sure. */
function Statement({ statement, sources }: StatementProps) {
  const { id, name, text, forWhom, older, more, confidence } = statement;
  const topic = more === undefined ? undefined : topicById(more);
  const addresses = addressesOf(statement);
  const doubt = doubtTexts[confidence];
  const item = useRef<HTMLLIElement>(null);
  const { hash } = useLocation();
  // The static page knows nothing of the rest of its address.
  const isSought = useAppState(({ isRead }) => isRead && hash === `#${id}`);

  useEffect(() => {
    if (!isSought) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [isSought]);

  return (
    <li ref={item} id={id} className={isSought ? styles.sought : styles.statement} tabIndex={-1}>
      {name !== undefined && <h3>{name}</h3>}
      <p>
        <CodesUnbroken text={text} />
        {forWhom !== undefined && ` For ${forWhom}.`}
        {addresses.length > 0 && (
          <span className={styles.numbers}>
            {'\u00a0'}
            {addresses.map((address) => (
              <SourceNumber key={address} address={address} sources={sources} />
            ))}
          </span>
        )}
        {doubt !== null && (
          <>
            {' '}
            <Tag>{doubt}</Tag>
          </>
        )}
      </p>
      {older !== undefined && (
        <p className={styles.older}>
          <CodesUnbroken text={older} />
        </p>
      )}
      {topic !== undefined && (
        <p className={styles.more}>
          More: <TopicLink topicId={topic.id}>{topic.title}</TopicLink>
        </p>
      )}
    </li>
  );
}

interface SourceNumberProps {
  readonly address: string;
  readonly sources: readonly string[];
}

function SourceNumber({ address, sources }: SourceNumberProps) {
  const number = sources.indexOf(address) + 1;
  return (
    <a
      className={styles.number}
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={`Source ${number}: ${siteOf(address)}`}
      title={siteOf(address)}
    >
      {number}
    </a>
  );
}
