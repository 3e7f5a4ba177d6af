import type { Topic } from '#catalog/guide/topics.ts';
import { guideGroups, guideTopics } from '#catalog/guide/topics.ts';
import { otherNames } from '#catalog/otherNames.ts';
import { otherNamesIn } from '#domain/otherNames.ts';
import type { LoadedTopic } from '#domain/searchGuide.ts';
import { paths } from '#parts/paths.ts';
import type { FindEntry } from './findEntry.ts';

/** The topics of the field guide. */
export const topicEntries: readonly FindEntry[] = guideTopics.map(({ id, title, group }) => ({
  id: `topic ${id}`,
  title,
  otherWords: otherNamesIn(title, otherNames),
  detail: guideGroups.find((one) => one.id === group)?.name,
  deed: { to: paths.guideTopic.link(id) },
}));

/** What the topics say by name: their questions, procedures, exams. */
export function statementEntries(topics: readonly LoadedTopic<Topic>[]): readonly FindEntry[] {
  return topics.flatMap(({ topic, content }) =>
    content.sections
      .flatMap(({ statements }) => statements)
      .flatMap(({ id, name }) =>
        name === undefined
          ? []
          : [
              {
                id: `statement ${topic.id} ${id}`,
                title: name,
                otherWords: `${topic.title} ${otherNamesIn(name, otherNames)}`,
                detail: topic.title,
                deed: { to: paths.guideTopic.link(topic.id, id) },
              },
            ],
      ),
  );
}

/** The way to all that the guide says of it, not only by name. */
export function guideSearchEntry(typed: string): FindEntry {
  return {
    id: 'guide search',
    title: `Search the field guide for “${typed}”`,
    deed: { to: paths.guide.link(typed) },
  };
}
