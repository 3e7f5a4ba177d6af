import type { Attention } from '#domain/attention.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { attentionOf } from '#store/derivedMilestones.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { checkOffAll } from '#store/milestoneActions.ts';
import { dismissNotice } from '#store/settingsActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './NeedsAttention.module.css';

/** Notices about the plan; one that is put away stays away. */
export function NeedsAttention() {
  const notices = useNotices().filter(({ kind }) => kind !== 'behind-you');
  if (notices.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="needs-attention">
      <SectionHeading id="needs-attention" title="Needs attention" />
      <div className={styles.notices}>
        {notices.map((notice) => (
          <Notice key={idOf(notice)} notice={notice} />
        ))}
      </div>
    </section>
  );
}

/** Offered before the list of what is overdue: what lies behind someone who begins in the middle of training. */
export function BehindYou() {
  const notice = useNotices().find(({ kind }) => kind === 'behind-you');
  return notice === undefined ? null : (
    <div className={styles.behindYou}>
      <Notice notice={notice} />
    </div>
  );
}

function useNotices(): readonly Attention[] {
  const { dismissed } = useAppState(settingsOf);
  return useDeferredAppState(attentionOf).filter((notice) => !dismissed.includes(idOf(notice)));
}

/** Under which a notice is put away. A date of another year is another notice. */
function idOf(notice: Attention): string {
  switch (notice.kind) {
    case 'behind-you':
      return notice.kind;
    case 'expected-dates':
      return `${notice.kind}-${notice.next.target?.date.slice(0, 4) ?? ''}`;
    case 'undecided':
      return `${notice.kind}-${notice.milestone.id}`;
  }
}

function Notice({ notice }: { readonly notice: Attention }) {
  const store = useAppStore();
  const onDismiss = (): void => dismissNotice(store, idOf(notice));
  switch (notice.kind) {
    case 'behind-you':
      return (
        <Note
          kind="warning"
          fact={`${notice.milestones.length} milestones have a date before today and do not come round again.`}
          onDismiss={onDismiss}
          actions={
            <>
              <Button size="small" onClick={() => checkOffAll(store, notice.milestones)}>
                Check them all off
              </Button>
              <Link className={buttonClass({ size: 'small' })} to={paths.steps.link()}>
                Go through them
              </Link>
            </>
          }
        >
          If they are behind you, check them off at once, each on its target date. You can undo it.
        </Note>
      );
    case 'expected-dates': {
      const target = notice.next.target;
      return (
        <Note
          kind="info"
          fact={
            notice.count === 1
              ? 'One date ahead is expected, not announced.'
              : `${notice.count} dates ahead are expected, not announced.`
          }
          onDismiss={onDismiss}
        >
          {notice.count === 1 ? 'It is' : 'The next is'} {notice.next.title},{' '}
          {target !== null && <DateText date={dayOrMonthOf(target)} />}
          {notice.count === 1
            ? '. It follows the rule of past years; pin it once it is announced.'
            : '. They follow the rules of past years; pin a date once it is announced.'}
        </Note>
      );
    }
    case 'undecided':
      return (
        <Note kind="info" fact={`${notice.milestone.title}: no date.`} onDismiss={onDismiss}>
          {notice.note}
        </Note>
      );
  }
}
