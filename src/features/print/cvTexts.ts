/** Words of the CV. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { monthContaining } from '#domain/calendarDate.ts';
import type { CvLine, CvSection } from '#domain/curriculumVitae.ts';
import { creditCategories } from '#domain/creditCategory.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { RotationTypes } from '#domain/rotation.ts';
import { categoryAmountText, creditCategoryNames } from '#parts/creditTexts.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { countText, pluralText } from '#parts/numberTexts.ts';
import { rotationName } from '#parts/rotationName.ts';

export const cvSectionNames: Readonly<Record<CvSection, string>> = {
  education: 'Education',
  training: 'Training',
  examinations: 'Examinations and licenses',
  research: 'Research and quality improvement',
  presentations: 'Presentations and publications',
  credits: 'Meetings and continuing education',
  memberships: 'Memberships and mentoring',
};

/** What fills a section that is empty. */
export const cvSectionHints: Readonly<Record<CvSection, string>> = {
  education: 'Enter a date of your plan, or check off your degree.',
  training: 'Enter a date of your plan, mark IR rotations as done, or log procedures.',
  examinations: 'Check off the exams that you have passed.',
  research: 'Check off a research or quality project.',
  presentations: 'Check off a presentation or publication.',
  credits: 'Log credits or a meeting, or check off a conference.',
  memberships: 'Check off the societies that you have joined.',
};

/** "Aug 2024 to May 2028, expected"; of credits, their year. */
export function cvDateText(line: CvLine, today: CalendarDate, style: DateStyle): string {
  if (line.kind === 'credits') return String(line.year);
  const [start, end] = [monthContaining(line.start), monthContaining(line.end)];
  const expected = line.end > today ? ', expected' : '';
  const last = `${dateText(end, style)}${expected}`;
  return start === end ? last : `${dateText(start, style)} to ${last}`;
}

export function cvLineText(line: CvLine, types: RotationTypes): string {
  switch (line.kind) {
    case 'stage':
    case 'milestone':
    case 'meeting':
      return line.name;
    case 'rotations': {
      const site = line.site === null ? '' : `, ${line.site}`;
      const count = line.count === 1 ? '' : `, ${countText(line.count)} rotations`;
      return `${rotationName(line, types)}${site}${count}`;
    }
    case 'procedures': {
      const roles = procedureRoles
        .toReversed()
        .filter((role) => line.totals[role] > 0)
        .map((role) => `${countText(line.totals[role])} ${roleNames[role].toLowerCase()}`);
      return `${pluralText(line.totals.total, 'procedure', 'procedures')} logged: ${roles.join(', ')}`;
    }
    case 'credits':
      return creditCategories
        .flatMap((category) => {
          const amount = line.amounts[category];
          return amount === undefined
            ? []
            : [`${categoryAmountText(amount, category)}, ${creditCategoryNames[category]}`];
        })
        .join('; ');
  }
}
