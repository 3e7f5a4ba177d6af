import { Suspense, useState } from 'react';
import { lastChangeOf } from '#catalog/changes.ts';
import type { Rule, RulePlace } from '#catalog/rules/rule.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { isOld } from '#domain/provenance.ts';
import { Link } from '#parts/Link.tsx';
import type { Loading } from '#parts/loaded.ts';
import { begin, useLoaded } from '#parts/loaded.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { paths } from '#parts/paths.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Tag } from '#ui/Tag.tsx';
import { OwnValueText } from './OwnValueText.tsx';
import type { OwnValue } from './ownValues.ts';
import styles from './RuleList.module.css';
import type { Part } from './rulesOfParts.ts';
import { countriesFrom, isOfCountry, rulesOf } from './rulesOfParts.ts';

const parts: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'training', label: 'Training' },
  { value: 'milestones', label: 'Milestones' },
  { value: 'requirements', label: 'Requirements' },
  { value: 'guide', label: 'Field guide' },
];

type Filter = 'all' | 'less-sure' | 'old' | 'yours';

const filters: readonly { readonly value: Filter; readonly label: string }[] = [
  { value: 'all', label: 'All rules' },
  { value: 'less-sure', label: 'Less than sure' },
  { value: 'old', label: 'Checked over a year ago' },
  { value: 'yours', label: 'Set by you' },
];

interface RuleListProps {
  /** The person's, today. */
  readonly country: string;
  readonly own: readonly OwnValue[];
}

/** The rules of one part, or those of them that pass a filter. */
export function RuleList({ country: ownCountry, own }: RuleListProps) {
  const [part, setPart] = useState<Part>('training');
  const [country, setCountry] = useState(ownCountry);
  const [loading, setLoading] = useState(() => begin(rulesOf('training', ownCountry)));
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <section className={styles.rules} aria-labelledby="rules">
      <h2 id="rules">The rules</h2>
      <div className={styles.choice}>
        <SelectField
          label="Rules of"
          value={part}
          onChange={(chosen) => {
            setPart(chosen);
            setLoading(begin(rulesOf(chosen, country)));
          }}
          options={parts}
        />
        {isOfCountry(part) && (
          <SelectField
            label="Country"
            value={country}
            onChange={(chosen) => {
              setCountry(chosen);
              setLoading(begin(rulesOf(part, chosen)));
            }}
            options={countriesFrom(ownCountry).map((value) => ({ value, label: value }))}
          />
        )}
        <SelectField label="Which" value={filter} onChange={setFilter} options={filters} />
      </div>
      <Suspense>
        <Rules loading={loading} filter={filter} own={own} />
      </Suspense>
    </section>
  );
}

interface RulesProps extends Pick<RuleListProps, 'own'> {
  readonly loading: Loading<readonly Rule[]>;
  readonly filter: Filter;
}

function Rules({ loading, filter, own }: RulesProps) {
  const today = useAppState((state) => state.today);
  const rules = useLoaded(loading).filter((rule) => passes(filter, rule, own, today));
  return (
    <>
      <p className={styles.count} role="status">
        {rulesText(filter, rules.length)}
      </p>
      {rules.length > 0 && (
        <ul className={styles.list} aria-label="Rules">
          {rules.map((rule) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              own={own.filter(({ ruleId }) => ruleId === rule.id)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function passes(
  filter: Filter,
  { id, provenance }: Rule,
  own: readonly OwnValue[],
  today: CalendarDate,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'less-sure':
      return provenance.confidence !== 'verified';
    case 'old':
      return isOld(provenance, today);
    case 'yours':
      return own.some(({ ruleId }) => ruleId === id);
  }
}

const noneTexts: Readonly<Record<Filter, string>> = {
  all: 'There are none.',
  'less-sure': 'Two or more sources agree on each of these.',
  old: 'Each of these was checked within the last year.',
  yours: 'You have set none of these.',
};

function rulesText(filter: Filter, count: number): string {
  return count === 0 ? noneTexts[filter] : pluralText(count, 'rule', 'rules');
}

interface RuleItemProps {
  readonly rule: Rule;
  /** What the person has set in its place. */
  readonly own: readonly OwnValue[];
}

function RuleItem({ rule, own }: RuleItemProps) {
  const changed = lastChangeOf(rule);
  return (
    <li className={styles.rule}>
      <h3>
        <Link to={addressOf(rule.place)}>{rule.title}</Link>
      </h3>
      <p className={styles.text}>{rule.text}</p>
      {own.map((value) => (
        <p key={value.key} className={styles.own}>
          <Tag>Yours</Tag> {value.name}: <OwnValueText of={value} />.{' '}
          <Link to={value.to}>Change it</Link>
        </p>
      ))}
      <SourceLine of={rule.provenance} />
      {changed !== null && (
        <p className={styles.changed}>
          Last changed in the app <DateText date={changed} />.
        </p>
      )}
    </li>
  );
}

function addressOf(place: RulePlace): string {
  switch (place.kind) {
    case 'settings':
      return paths.settings.link();
    case 'rotations':
      return paths.rotations.link();
    case 'logbook':
      return paths[place.log].link();
    case 'milestone':
      return paths.step.link(place.step, place.milestoneId);
    case 'guide':
      return paths.guideTopic.link(place.topicId, place.statementId);
  }
}
