import { memo, useEffect, useEffectEvent, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Milestone } from '#domain/milestone.ts';
import { GroupHeading } from '#parts/GroupHeading.tsx';
import { MilestoneList } from '#parts/MilestoneList.tsx';
import { MilestoneRow } from '#parts/MilestoneRow.tsx';
import { milestoneParam } from '#parts/paths.ts';
import { removeOwnMilestone, swapOwnMilestones } from '#store/ownMilestoneActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { MilestoneEditor } from './MilestoneEditor.tsx';
import type { Direction, StepGroup } from './stepGroups.ts';
import { ownNeighbor } from './stepGroups.ts';

interface StepGroupListProps {
  readonly group: StepGroup;
  readonly openId: string | null;
}

/** A group of a checklist; the opened milestone stands in its place with all its fields. */
export const StepGroupList = memo(function StepGroupList({ group, openId }: StepGroupListProps) {
  const store = useAppStore();
  const [search, setSearch] = useSearchParams();
  const closedId = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);

  // The row takes the editor's place once the address has changed; its title led here and takes the focus back.
  useEffect(() => {
    if (closedId.current === null || closedId.current === openId) return;
    focusRow(closedId.current);
    closedId.current = null;
  }, [openId]);

  // The only one of its group may be one that the filter no longer shows: then the group goes with it.
  useEffect(
    () => () => {
      if (closedId.current !== null) focusRow(null);
    },
    [],
  );

  function move(milestone: Milestone, direction: Direction): void {
    const neighbor = ownNeighbor(group, milestone, direction);
    if (neighbor !== null) swapOwnMilestones(store, milestone, neighbor);
  }

  /** Alt and an arrow key on the title of one's own. */
  const moveByKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const milestone = group.milestones.find(
      ({ id, isOwn }) => isOwn && event.target === document.getElementById(rowTitleId(id)),
    );
    if (milestone === undefined) return;
    event.preventDefault();
    move(milestone, event.key === 'ArrowUp' ? 'up' : 'down');
  });

  // Heard by the list: a row that were given its own listener would be drawn anew with every change.
  useEffect(() => {
    const { current } = list;
    const onKeyDown = (event: KeyboardEvent): void => moveByKey(event);
    current?.addEventListener('keydown', onKeyDown);
    return () => current?.removeEventListener('keydown', onKeyDown);
  }, []);

  /** The next row takes the focus, or the one before, or where there is neither the page's title. */
  function remove(milestone: Milestone): void {
    const index = group.milestones.indexOf(milestone);
    const neighbor = group.milestones[index + 1] ?? group.milestones[index - 1];
    removeOwnMilestone(store, milestone);
    focusRow(neighbor?.id ?? null);
  }

  function close(id: string): void {
    setSearch(withoutMilestone(search), { replace: true });
    closedId.current = id;
  }

  const others = withoutMilestone(search);
  return (
    <section aria-label={group.name}>
      <GroupHeading level={2} count={group.milestones.length} isOverdue={group.kind === 'overdue'}>
        {group.name}
      </GroupHeading>
      <MilestoneList ref={list} isOpened={group.milestones.some(({ id }) => id === openId)}>
        {group.milestones.map((milestone) =>
          milestone.id === openId ? (
            <li key={milestone.id}>
              <MilestoneEditor
                milestone={milestone}
                canMove={{
                  up: ownNeighbor(group, milestone, 'up') !== null,
                  down: ownNeighbor(group, milestone, 'down') !== null,
                }}
                onMove={(direction) => move(milestone, direction)}
                onRemove={() => remove(milestone)}
                onClose={() => close(milestone.id)}
              />
            </li>
          ) : (
            <MilestoneRow
              key={milestone.id}
              milestone={milestone}
              titleId={rowTitleId(milestone.id)}
              to={searchWith(others, milestone.id)}
            />
          ),
        )}
      </MilestoneList>
    </section>
  );
}, isAsBefore);

/** Groups are made anew with every change; most hold the same milestones as before. */
function isAsBefore(before: StepGroupListProps, now: StepGroupListProps): boolean {
  const [former, { name, kind, milestones }] = [before.group, now.group];
  return (
    before.openId === now.openId &&
    former.name === name &&
    former.kind === kind &&
    former.milestones.length === milestones.length &&
    former.milestones.every((milestone, index) => milestone === milestones[index])
  );
}

/** Where there is no such row, the page's title takes the focus. */
function focusRow(id: string | null): void {
  const title = id === null ? null : document.getElementById(rowTitleId(id));
  const goal = title ?? document.querySelector<HTMLElement>('h1');
  goal?.focus();
}

function rowTitleId(id: string): string {
  return `milestone-${id}`;
}

function withoutMilestone(search: URLSearchParams): string {
  const others = new URLSearchParams(search);
  others.delete(milestoneParam);
  return others.toString();
}

/** As a string: a row is drawn anew only when what it is given is another. */
function searchWith(others: string, id: string): string {
  const start = others === '' ? '?' : `?${others}&`;
  return `${start}${milestoneParam}=${encodeURIComponent(id)}`;
}
