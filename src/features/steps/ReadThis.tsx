import { topicsAbout } from '#catalog/guide/topics.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import styles from './ReadThis.module.css';

/** The topics of the field guide that are about a milestone. */
export function ReadThis({ milestoneId }: { readonly milestoneId: string }) {
  const topics = topicsAbout(milestoneId);
  if (topics.length === 0) return null;
  return (
    <nav className={styles.topics} aria-label="Read this in the field guide">
      <span>Read this:</span>
      {topics.map(({ id, title }) => (
        <Link key={id} to={paths.guideTopic.link(id)}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
