import type { GuideContent } from '#domain/guide.ts';
import type { LoadedTopic } from '#domain/searchGuide.ts';
import type { LoadedOnce } from '#catalog/loadOnce.ts';
import { loadOnce } from '#catalog/loadOnce.ts';
import type { TopicId } from './topicIds.ts';
import type { Topic } from './topics.ts';
import { guideTopics } from './topics.ts';

/** Each topic's texts are a file of their own, which loads with its page. */
export const topicContents: Readonly<Record<TopicId, LoadedOnce<GuideContent>>> = {
  'what-ir-is': loadOnce(async () => (await import('./topics/whatIrIs.ts')).whatIrIs),
  'seven-questions': loadOnce(
    async () => (await import('./topics/sevenQuestions.ts')).sevenQuestions,
  ),
  conditions: loadOnce(async () => (await import('./topics/conditions.ts')).conditions),
  equipment: loadOnce(async () => (await import('./topics/equipment.ts')).equipment),
  settings: loadOnce(async () => (await import('./topics/settings.ts')).settings),
  'focus-areas': loadOnce(async () => (await import('./topics/focusAreas.ts')).focusAreas),
  'opening-vessels': loadOnce(
    async () => (await import('./topics/openingVessels.ts')).openingVessels,
  ),
  'closing-vessels': loadOnce(
    async () => (await import('./topics/closingVessels.ts')).closingVessels,
  ),
  clots: loadOnce(async () => (await import('./topics/clots.ts')).clots),
  tumors: loadOnce(async () => (await import('./topics/tumors.ts')).tumors),
  'lines-and-drains': loadOnce(
    async () => (await import('./topics/linesAndDrains.ts')).linesAndDrains,
  ),
  'liver-spine-and-more': loadOnce(
    async () => (await import('./topics/liverSpineAndMore.ts')).liverSpineAndMore,
  ),
  pathways: loadOnce(async () => (await import('./topics/pathways.ts')).pathwaysSideBySide),
  'how-long': loadOnce(async () => (await import('./topics/howLong.ts')).howLong),
  esir: loadOnce(async () => (await import('./topics/esir.ts')).esir),
  exams: loadOnce(async () => (await import('./topics/exams.ts')).exams),
  'staying-certified': loadOnce(
    async () => (await import('./topics/stayingCertified.ts')).stayingCertified,
  ),
  'other-countries': loadOnce(
    async () => (await import('./topics/otherCountries.ts')).otherCountries,
  ),
  competition: loadOnce(async () => (await import('./topics/competition.ts')).competition),
  'application-season': loadOnce(
    async () => (await import('./topics/applicationSeason.ts')).applicationSeason,
  ),
  societies: loadOnce(async () => (await import('./topics/societies.ts')).societies),
};

/** All of the guide, for what looks through all of it. */
export const wholeGuide: LoadedOnce<readonly LoadedTopic<Topic>[]> = loadOnce(() =>
  Promise.all(
    guideTopics.map(async (topic) => ({ topic, content: await topicContents[topic.id].load() })),
  ),
);
