import { useState } from 'react';
import { procedureCategories } from '#catalog/procedures.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { LogFilter } from '#domain/procedureLog.ts';
import { showsAll } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { earlierSitesOf } from '#store/derivedProcedures.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { DateField } from '#ui/DateField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './LogFilters.module.css';

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

const all = '';
const otherDates = 'other dates';

/** What is shown of the log: a training year or a stretch of days, a category, a role, a site, words. */
export function LogFilters({ filter, onChange }: LogFiltersProps) {
  const years = useAppState(scheduleOf)?.trainingYears ?? [];
  const sites = useDeferredAppState(earlierSitesOf);
  const today = useAppState((state) => state.today);
  // Chosen, whatever the dates: they may be empty or happen to be those of a year.
  const [choseOthers, setChoseOthers] = useState(false);
  const { from, to } = filter;
  const begun = years.filter(({ start }) => start <= today);
  const year = begun.find(({ start, end }) => start === from && end === to);
  const hasOthers = choseOthers || (year === undefined && (from !== null || to !== null));

  // Everything was asked for again, beside the filters.
  if (choseOthers && filter === showsAll) setChoseOthers(false);

  const dateField = (label: string, field: 'from' | 'to', value: CalendarDate | null) => (
    <DateField
      label={label}
      isClearable
      value={value}
      today={today}
      onChange={(date) => onChange({ ...filter, [field]: date })}
    />
  );
  return (
    <div className={styles.filters} role="search" aria-label="Filter the log">
      <TextField
        label="Find in the log"
        type="search"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField
        label="Dates"
        value={hasOthers ? otherDates : (year?.label ?? all)}
        onChange={(choice) => {
          setChoseOthers(choice === otherDates);
          const chosen = begun.find(({ label }) => label === choice);
          if (chosen !== undefined) onChange({ ...filter, from: chosen.start, to: chosen.end });
          else if (choice === otherDates) onChange({ ...filter, from, to: to ?? today });
          else onChange({ ...filter, from: null, to: null });
        }}
        options={[
          { value: all, label: 'All dates' },
          ...begun.map(({ label }) => ({ value: label, label })),
          { value: otherDates, label: 'Other dates' },
        ]}
      />
      {hasOthers && (
        <>
          {dateField('From', 'from', from)}
          {dateField('To', 'to', to)}
        </>
      )}
      <SelectField
        label="Category"
        value={filter.category ?? all}
        onChange={(category) =>
          onChange({ ...filter, category: category === all ? null : category })
        }
        options={[
          { value: all, label: 'All categories' },
          ...procedureCategories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        label="Shown role"
        value={filter.role ?? all}
        onChange={(role) => onChange({ ...filter, role: role === all ? null : role })}
        options={[
          { value: all, label: 'All roles' },
          ...procedureRoles.map((value) => ({ value, label: roleNames[value] })),
        ]}
      />
      <SelectField
        label="Shown site"
        value={filter.site ?? all}
        onChange={(site) => onChange({ ...filter, site: site === all ? null : site })}
        options={[
          { value: all, label: 'All sites' },
          ...sites.map((value) => ({ value, label: value })),
        ]}
      />
    </div>
  );
}
