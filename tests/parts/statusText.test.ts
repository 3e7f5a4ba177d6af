import { describe, expect, it } from 'vitest';
import type { Milestone } from '#domain/milestone.ts';
import { metaParts, statusText } from '#parts/statusText.ts';
import { date } from '../support/dates.ts';
import type { Sample } from '../domain/sampleMilestones.ts';
import { milestoneOn, ownOn } from '../domain/sampleMilestones.ts';

const today = '2026-11-24';

function sample(fields: Sample): Milestone {
  return milestoneOn(today, fields);
}

/** As it is read: the date in its place. */
function statusOf(fields: Sample): string {
  const { before, date: shown, after } = statusText(sample(fields));
  return `${before}${shown ?? ''}${after}`;
}

describe('statusText', () => {
  it.each<[string, Sample]>([
    ['7 days overdue', { due: '2026-11-17' }],
    ['4 weeks overdue', { due: '2026-10-27' }],
    ['Due 2026-11-24, today', { due: '2026-11-24' }],
    ['Due 2026-11-25, tomorrow', { due: '2026-11-25' }],
    ['Due 2026-11-30, in 6 days', { due: '2026-11-30' }],
    ['Due 2026-11, in 6 days', { due: '2026-11' }],
    ['2027-03-19', { due: '2027-03-19' }],
    ['2027-03', { due: '2027-03' }],
    ['Expected 2027-03-19', { due: '2027-03-19', expected: true }],
    ['Began 2026-08-01', { due: '2026-08-01', isStart: true }],
    ['No date', {}],
    ['No date', { due: '2027-03-19', entry: { pinned: null } }],
    ['Done 2026-11-20', { entry: { doneDates: [date('2026-11-20')] } }],
    ['Done 2026-11-20', { due: '2026-11-20', entry: { doneDates: [date('2026-11-20')] } }],
    [
      'Done 2026-11-21, 1 day late',
      { due: '2026-11-20', entry: { doneDates: [date('2026-11-21')] } },
    ],
    [
      'Done 2026-05-12, 6 weeks late',
      { due: '2026-03', entry: { doneDates: [date('2026-05-12')] } },
    ],
  ])('says “%s”', (text, fields) => {
    expect(statusOf(fields)).toBe(text);
  });

  it('shows a pinned date without calling it expected', () => {
    const pinned = { due: '2027-03-19', expected: true, entry: { pinned: '2027-03-18' } };
    expect(statusOf(pinned)).toBe('2027-03-18');
  });
});

/** As it is read: the parts apart, each date after its words. */
function metaOf(milestone: Milestone, stepName: string | null = null): string {
  return metaParts(milestone, stepName)
    .map(({ text, date: shown }) => (shown === null ? text : `${text} ${shown}`))
    .join(' · ');
}

describe('metaParts', () => {
  it('is empty where there is nothing to add', () => {
    expect(metaOf(sample({}))).toBe('');
  });

  it.each<[string, Sample]>([
    ['Required', { required: true }],
    ['Required where it applies', { required: true, conditional: true }],
    ['Every month', { everyMonths: 1 }],
    ['Every 6 months', { everyMonths: 6 }],
    ['Every year', { everyMonths: 12 }],
    ['Every 18 months', { everyMonths: 18 }],
    ['Every 3 years', { everyMonths: 36 }],
    ['Pinned', { due: '2027-03', entry: { pinned: '2027-04' } }],
    ['From another pathway', { pathways: ['us-classic'], entry: { notForMe: true } }],
    ['Target was 2026-03-31', { due: '2026-03-31', entry: { doneDates: [date('2026-05-12')] } }],
    ['Target was 2026-03', { due: '2026-03', entry: { doneDates: [date('2026-05-12')] } }],
    [
      'Every 6 months · next 2027-05',
      { due: '2026-11', everyMonths: 6, entry: { doneDates: [date('2026-11-20')] } },
    ],
    ['Date removed, the plan suggests 2027-03-19', { due: '2027-03-19', entry: { pinned: null } }],
  ])('says “%s”', (text, fields) => {
    expect(metaOf(sample(fields))).toBe(text);
  });

  it('marks a milestone of one’s own', () => {
    expect(metaOf(ownOn(today))).toBe('Own milestone');
  });

  it('says nothing of a removed date where the plan has none to suggest', () => {
    expect(metaOf(sample({ entry: { pinned: null } }))).toBe('');
  });

  it('says nothing of the target of one that was done in time', () => {
    expect(metaOf(sample({ due: '2026-11-30', entry: { doneDates: [date('2026-11-20')] } }))).toBe(
      '',
    );
  });

  it('begins with the step where that is not plain from the place', () => {
    expect(metaOf(sample({ required: true, everyMonths: 12 }), 'Networking')).toBe(
      'Networking · required · every year',
    );
  });
});
