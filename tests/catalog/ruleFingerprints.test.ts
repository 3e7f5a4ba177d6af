import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lastChangeOf } from '#catalog/changes.ts';
import { loadGuideRules } from '#catalog/rules/guideRules.ts';
import type { Rule } from '#catalog/rules/rule.ts';
import { everyCountrysRules } from './everyCountrysRules.ts';

/** The rules as they were at the end of a day. To freeze them anew, take over what the test says it received. */
interface FrozenRules {
  readonly on: string;
  readonly fingerprints: Readonly<Record<string, string>>;
}

const frozen: FrozenRules = JSON.parse(
  readFileSync(new URL('../fixtures/frozenRules.json', import.meta.url), 'utf8'),
);

/** Of what a rule says and where it is from; checking it again is no change. */
function fingerprintOf({ title, text, provenance: { source, confidence } }: Rule): string {
  return createHash('sha256')
    .update(JSON.stringify([title, text, source, confidence]))
    .digest('hex')
    .slice(0, 12);
}

it('a rule that is no longer as it was is named in the changes', async () => {
  const rules = [...(await everyCountrysRules()).flat(), ...(await loadGuideRules())];
  const changed = rules.filter((rule) => {
    const before = frozen.fingerprints[rule.id];
    return before !== undefined && before !== fingerprintOf(rule);
  });
  const unnamed = changed.filter((rule) => (lastChangeOf(rule) ?? '') <= frozen.on);
  expect(unnamed.map((rule) => ({ [rule.id]: fingerprintOf(rule) }))).toEqual([]);
});
