// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timelineAxis } from '#domain/timelineAxis.ts';
import { createViewport } from '#features/timeline/viewport.ts';
import { date } from '../../support/dates.ts';

const tenYears = timelineAxis([date('2024-07-01'), date('2034-06-30')], { month: 7, day: 1 });

it('has in sight what a movement leads to, from the press that asks for it', () => {
  const viewport = createViewport({ axis: tenYears, reach: 'month', middle: 3500 });
  const [scroller, content] = [document.createElement('div'), document.createElement('div')];
  content.style.setProperty('--dur-2', '180ms');
  scroller.append(content);
  document.body.append(scroller);
  const letGo = viewport.attach(scroller, content);
  expect(viewport.isInSight(100)).toBe(false);
  viewport.show('all');
  expect(viewport.isInSight(100)).toBe(true);
  viewport.show('month');
  expect(viewport.isInSight(100)).toBe(false);
  letGo();
});
