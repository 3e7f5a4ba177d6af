import type { RotationYear } from '#domain/rotation.ts';
import { openedLink } from './openedLink.ts';
import { paths } from './paths.ts';

/**
 * The page on which a rotation of this training year is seen, `opened` where its id is given; one of a year that the
 * plan no longer has is seen among all.
 */
export function rotationLink(
  trainingYear: string,
  years: readonly Pick<RotationYear, 'label'>[],
  opened: string | null = null,
): string {
  if (!years.some(({ label }) => label === trainingYear)) return paths.rotations.link();
  const page = paths.rotationYear.link(trainingYear);
  return opened === null ? page : openedLink(page, opened);
}
