/** The static pages: the build renders each and looks for the modules that it needs. */
import { topicIds } from '#catalog/guide/topicIds.ts';
import { usualTrainingYears } from '#catalog/usualTrainingYears.ts';
import { stepIds } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';
import { notFoundPage } from './screens.ts';

export interface Page {
  readonly path: string;
  /** What the page needs besides the entry, from the project's folder. */
  readonly modules: readonly string[];
}

export const pages: readonly Page[] = [
  ...framed('src/features/overview/OverviewScreen.tsx', [paths.overview.link()]),
  { path: paths.welcome.link(), modules: ['src/features/welcome/WelcomeScreen.tsx'] },
  ...framed('src/features/steps/StepsScreen.tsx', [paths.steps.link()]),
  ...framed(
    'src/features/steps/StepScreen.tsx',
    stepIds.map((stepId) => paths.step.link(stepId)),
  ),
  ...framed('src/features/timeline/TimelineScreen.tsx', [paths.timeline.link()]),
  ...framed('src/features/rotations/RotationsScreen.tsx', [paths.rotations.link()]),
  ...framed(
    'src/features/rotations/RotationYearScreen.tsx',
    usualTrainingYears.map((label) => paths.rotationYear.link(label)),
  ),
  ...framed('src/features/logbook/ProceduresScreen.tsx', [paths.procedures.link()]),
  ...framed('src/features/logbook/CreditsScreen.tsx', [paths.credits.link()]),
  ...framed('src/features/logbook/ContactsScreen.tsx', [paths.contacts.link()]),
  ...framed('src/features/compare/CompareScreen.tsx', [paths.compare.link()]),
  ...framed('src/features/print/PrintScreen.tsx', [paths.print.link()]),
  ...framed('src/features/guide/GuideScreen.tsx', [paths.guide.link()]),
  ...framed('src/features/sources/SourcesScreen.tsx', [paths.guideSources.link()]),
  ...framed(
    'src/features/guide/TopicScreen.tsx',
    topicIds.map((topicId) => paths.guideTopic.link(topicId)),
  ),
  ...framed('src/features/settings/SettingsScreen.tsx', [paths.settings.link()]),
  ...framed('src/features/settings/YourDataScreen.tsx', [paths.yourData.link()]),
  { path: paths.shared.pattern, modules: ['src/features/shared/SharedScreen.tsx'] },
  ...framed('src/parts/NotFoundScreen.tsx', [notFoundPage]),
];

function framed(screenModule: string, addresses: readonly string[]): Page[] {
  return addresses.map((path) => ({ path, modules: ['src/app/Frame.tsx', screenModule] }));
}
