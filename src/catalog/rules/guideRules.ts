import { wholeGuide } from '#catalog/guide/contents.ts';
import { unitedStatesPathways } from '#catalog/pathways.ts';
import type { Rule } from './rule.ts';

/** Every statement of the field guide, in its order. */
export async function loadGuideRules(): Promise<readonly Rule[]> {
  const topics = await wholeGuide.load();
  return topics.flatMap(({ topic, content }) =>
    content.sections
      .flatMap(({ statements }) => statements)
      // What the guide takes over from the pathways is listed with them.
      .filter(({ id }) => !unitedStatesPathways.includes(id))
      .map((statement) => ({
        id: `guide:${topic.id}/${statement.id}` as const,
        kind: 'guide' as const,
        title: statement.name === undefined ? topic.title : `${topic.title}: ${statement.name}`,
        text: statement.text,
        provenance: statement,
        place: { kind: 'guide' as const, topicId: topic.id, statementId: statement.id },
      })),
  );
}
