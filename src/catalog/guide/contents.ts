import type { GuideContent } from '#domain/guide.ts';
import type { TopicId } from './topics.ts';

/** Each topic's texts are a file of their own, which loads with its page. */
const loaders: Readonly<Record<TopicId, () => Promise<GuideContent>>> = {
  'what-ir-is': async () => (await import('./topics/whatIrIs.ts')).whatIrIs,
  'seven-questions': async () => (await import('./topics/sevenQuestions.ts')).sevenQuestions,
  conditions: async () => (await import('./topics/conditions.ts')).conditions,
  equipment: async () => (await import('./topics/equipment.ts')).equipment,
  settings: async () => (await import('./topics/settings.ts')).settings,
  'focus-areas': async () => (await import('./topics/focusAreas.ts')).focusAreas,
  'opening-vessels': async () => (await import('./topics/openingVessels.ts')).openingVessels,
  'closing-vessels': async () => (await import('./topics/closingVessels.ts')).closingVessels,
  clots: async () => (await import('./topics/clots.ts')).clots,
  tumors: async () => (await import('./topics/tumors.ts')).tumors,
  'lines-and-drains': async () => (await import('./topics/linesAndDrains.ts')).linesAndDrains,
  'liver-spine-and-more': async () =>
    (await import('./topics/liverSpineAndMore.ts')).liverSpineAndMore,
  pathways: async () => (await import('./topics/pathways.ts')).pathwaysSideBySide,
  'how-long': async () => (await import('./topics/howLong.ts')).howLong,
  esir: async () => (await import('./topics/esir.ts')).esir,
  exams: async () => (await import('./topics/exams.ts')).exams,
  'staying-certified': async () => (await import('./topics/stayingCertified.ts')).stayingCertified,
  competition: async () => (await import('./topics/competition.ts')).competition,
  'application-season': async () =>
    (await import('./topics/applicationSeason.ts')).applicationSeason,
  societies: async () => (await import('./topics/societies.ts')).societies,
};

const loaded = new Map<TopicId, Promise<GuideContent>>();

/** The same promise every time, unless it failed: then the next one who asks tries again. */
export function loadTopic(id: TopicId): Promise<GuideContent> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const content = loaders[id]();
  loaded.set(id, content);
  content.catch(() => loaded.delete(id));
  return content;
}
