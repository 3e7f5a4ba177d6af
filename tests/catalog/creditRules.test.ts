import { expect, it } from 'vitest';
import { creditRules } from '#catalog/creditRules.ts';
import { evidenceRules } from '#catalog/milestoneEvidence.ts';
import { milestones } from '#catalog/milestones.ts';
import { firstAskedBy } from '#domain/creditWindow.ts';
import { targetOf } from '#domain/targetDate.ts';
import { pathways } from '#catalog/pathways.ts';
import { schedule } from '#domain/schedule.ts';
import { date } from '../support/dates.ts';

it.each(['abr-category-1', 'abr-ola', 'abr-practice-improvement'])(
  'asks for %s first on the day of its milestone',
  (id) => {
    const rule = creditRules.find((one) => one.id === id);
    const shown = evidenceRules.find(
      ({ shownBy }) => shownBy.log === 'credits' && shownBy.rule === id,
    );
    const milestone = milestones.find((one) => one.id === shown?.milestone);
    for (const pathway of pathways) {
      const dates = schedule({ pathwayId: pathway.id, graduation: date('2030-05-15') }, pathway);
      if (rule === undefined || milestone === undefined || dates === null) throw new Error(id);
      const target = targetOf(milestone.timing, dates, () => null);
      expect(firstAskedBy(rule, dates.anchors['training-end'])).toBe(target?.date);
    }
  },
);
