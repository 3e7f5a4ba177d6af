import { useEffect, useRef, useState } from 'react';
import styles from './Contents.module.css';

/** In the order of the page, by the id of the section. */
const sections = [
  { id: 'plan', name: 'Plan' },
  { id: 'appearance', name: 'Appearance' },
  { id: 'keyboard', name: 'Keyboard' },
  { id: 'your-data', name: 'Your data' },
] as const;

type SectionId = (typeof sections)[number]['id'];

/** The sections of the page, with a mark at the one that is read. */
export function Contents() {
  const [read, setRead] = useState<SectionId>('plan');
  /** The page scrolls to what was chosen as far as it can, which may show another section more. */
  const wasChosen = useRef(false);

  useEffect(() => {
    function onScroll(): void {
      if (!wasChosen.current) setRead(sectionInSight());
      wasChosen.current = false;
    }
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => document.removeEventListener('scroll', onScroll);
  }, []);

  function choose(id: SectionId): void {
    wasChosen.current = true;
    setRead(id);
  }

  return (
    <nav className={styles.contents} aria-label="On this page">
      {sections.map(({ id, name }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === read ? 'location' : undefined}
          onClick={() => choose(id)}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The last that begins in the upper third of the window; at the end of the page the last of all. */
function sectionInSight(): SectionId {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
  const line = isAtEnd ? clientHeight : clientHeight / 3;
  const begun = sections.findLast(({ id }) => {
    const section = document.getElementById(id);
    return section !== null && section.getBoundingClientRect().top <= line;
  });
  return begun?.id ?? sections[0].id;
}
