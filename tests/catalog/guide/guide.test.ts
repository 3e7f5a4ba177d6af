import { describe, expect, it } from 'vitest';
import { topicContents } from '#catalog/guide/contents.ts';
import { topicIds } from '#catalog/guide/topicIds.ts';
import { guideGroups, guideTopics, topicById, topicsAbout } from '#catalog/guide/topics.ts';
import { milestones } from '#catalog/milestones.ts';
import { unitedStatesPathways } from '#catalog/pathways.ts';
import type { Confidence } from '#domain/provenance.ts';
import { storedTopicIds } from './storedTopicIds.ts';

const milestoneIds = new Set(milestones.map(({ id }) => id));

const pages = await Promise.all(
  guideTopics.map(async (topic) => ({ ...topic, content: await topicContents[topic.id].load() })),
);

/** What each confidence promises at the least. */
const fewestSources: Readonly<Record<Confidence, number>> = {
  verified: 2,
  'one-source': 1,
  derived: 1,
  recalled: 0,
};

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the field guide', () => {
  it('keeps every id that a record may hold', () => {
    const ids: readonly string[] = guideTopics.map(({ id }) => id);
    for (const id of storedTopicIds) expect(ids).toContain(id);
    expect(storedTopicIds).toHaveLength(ids.length);
    expect(ids).toEqual(topicIds);
    expect(repeated(ids)).toEqual([]);
  });

  it('has every topic in a group, and the groups one after the other', () => {
    const groups = guideTopics.map(({ group }) => group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(
      guideGroups.map(({ id }) => id),
    );
  });

  it('knows no topic under another id', () => {
    expect(topicById('what-ir-is')?.title).toBe('What interventional radiology is');
    expect(topicById('nowhere')).toBeUndefined();
  });

  it('answers all seven questions, each beside what older texts say', async () => {
    const { sections } = await topicContents['seven-questions'].load();
    const questions = sections.flatMap(({ statements }) => statements);
    expect(questions).toHaveLength(7);
    for (const { name, older, more } of questions) {
      expect(more).toBeDefined();
      expect(name).toMatch(/\?$/);
      expect(older).toBeDefined();
    }
  });

  it('draws needle, wire and catheter, a balloon, a coil, an ablation, and the pathways', () => {
    const figures = pages.flatMap(({ content }) =>
      content.sections.flatMap(({ figure }) => figure ?? []),
    );
    expect([...new Set(figures)].toSorted()).toEqual([
      'ablation',
      'balloon',
      'coil',
      'needle-wire-catheter',
      'pathways',
    ]);
  });

  it('has something to read for each milestone about the field', () => {
    const aboutTheField = milestones.filter(({ step }) => step === 'understand-the-field');
    const unread = aboutTheField.filter(({ id }) => topicsAbout(id).length === 0);
    // A trial is read where it was published.
    expect(unread.map(({ id }) => id)).toEqual(['read-impact-and-innovation']);
  });
});

describe.each(pages)('“$title”', ({ id: own, milestones: about, serves, content }) => {
  const statements = content.sections.flatMap((section) => section.statements);

  it('is about milestones that there are', () => {
    expect(about).not.toEqual([]);
    expect(about.filter((id) => !milestoneIds.has(id))).toEqual([]);
    expect(repeated(about)).toEqual([]);
    expect([null, ...about]).toContain(serves);
  });

  it('gives each section and each statement an id of its own', () => {
    expect(
      repeated([
        ...content.sections.map(({ id }) => `section ${id}`),
        ...statements.map(({ id }) => `statement ${id}`),
      ]),
    ).toEqual([]);
    for (const { id } of statements) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
  });

  it('leads on to other topics', () => {
    const leads = statements.flatMap(({ more }) => more ?? []);
    expect(leads.filter((id) => topicById(id) === undefined || id === own)).toEqual([]);
  });

  it('speaks in whole sentences', () => {
    expect(content.answer).toMatch(/^[A-Z].*[.]$/);
    for (const { text, older = text } of statements) {
      expect(text).toMatch(/^[A-Z0-9].*[.]$/);
      expect(older).toMatch(/^[A-Z0-9].*[.]$/);
    }
  });

  it('words whom a procedure helps so that it can follow “For”', () => {
    const wrong = statements.filter(
      ({ forWhom }) => forWhom !== undefined && !/^[a-z].*[^.]$/.test(forWhom),
    );
    expect(wrong).toEqual([]);
  });

  it('says of each statement where it is from and when it was checked', () => {
    for (const { id, source, also = [], confidence, asOf } of statements) {
      const addresses = [...(source === null ? [] : [source]), ...also];
      for (const address of addresses) {
        expect(new URL(address).protocol).toMatch(/^https?:$/);
      }
      expect(repeated(addresses)).toEqual([]);
      expect(asOf).toBe('2026-11-24');
      // A pathway names the first of its sources.
      const fewest = unitedStatesPathways.includes(id) ? 1 : fewestSources[confidence];
      expect(addresses.length).toBeGreaterThanOrEqual(fewest);
    }
  });
});
