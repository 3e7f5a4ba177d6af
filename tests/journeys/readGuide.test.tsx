// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { classOf2028, planTables } from '../support/plans.ts';
import { browserStorage, openApp, renderApp } from '../support/renderApp.tsx';
import { documentText } from '../support/store.ts';

it('someone searches the guide, reads a topic, and checks off the milestone that it offers', async () => {
  const storage = browserStorage();
  storage.texts.write('plan', documentText(planTables(classOf2028).plan));
  const { user } = await openApp('/guide', storage);

  await user.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'guidewire');
  expect(await screen.findByText('Found in one topic.')).toBeInTheDocument();
  expect(screen.getByText('guidewire')).toHaveProperty('tagName', 'MARK');
  await user.click(screen.getByRole('link', { name: /^Needle, guidewire ?, catheter:/ }));

  expect(screen.getByRole('heading', { level: 1, name: 'Imaging and tools' })).toBeInTheDocument();
  const sought = await screen.findByRole('heading', { name: 'Needle, guidewire, catheter' });
  expect(sought.closest('li')).toHaveFocus();
  expect(screen.getByRole('img', { name: /^Three steps: a needle/ })).toBeInTheDocument();

  const roadmap = within(screen.getByRole('region', { name: 'In your roadmap' }));
  const milestone = 'Learn the tools: imaging, needles, wires, catheters';
  await user.click(roadmap.getByRole('button', { name: 'Mark as read' }));
  expect(roadmap.getByText('Nov 24, 2026')).toBeInTheDocument();
  // It is offered, and not done by reading.
  expect(roadmap.getByRole('checkbox', { name: milestone })).not.toBeChecked();
  expect(roadmap.getByText(`This helps with “${milestone}”.`)).toBeInTheDocument();
  await user.click(roadmap.getByRole('button', { name: 'Check it off' }));
  expect(roadmap.getByRole('checkbox', { name: milestone })).toBeChecked();
  expect(roadmap.queryByRole('button', { name: 'Check it off' })).not.toBeInTheDocument();

  cleanup();
  const later = await openApp('/guide', storage);
  const item = screen.getByRole('link', { name: 'Imaging and tools' }).closest('li');
  expect(item).toHaveTextContent(/Read/);
  await later.user.click(screen.getByRole('link', { name: 'Imaging and tools' }));
  await later.user.click(await screen.findByRole('button', { name: 'Mark as not read' }));
  expect(screen.getByRole('button', { name: 'Mark as read' })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: milestone })).toBeChecked();
});

it('a search that the address names is there, and one that finds nothing says so', async () => {
  const { user } = renderApp('/guide?find=tips');
  expect(screen.getByRole('searchbox', { name: 'Search the guide' })).toHaveValue('tips');
  expect(screen.getByRole('link', { name: /^TIPS ?:/ })).toBeInTheDocument();
  await user.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'zz');
  expect(
    screen.getByText('The guide says nothing of “tipszz”. Try another word for it.'),
  ).toBeInTheDocument();
});

it('a milestone leads to what there is to read about it, and the topic back to the milestone', async () => {
  const { user } = renderApp('/steps/residency?milestone=match-day', {
    tables: planTables(classOf2028),
  });
  const topics = within(screen.getByRole('navigation', { name: 'Read this in the field guide' }));
  await user.click(topics.getByRole('link', { name: 'Is it competitive?' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Is it competitive?');
  await user.click(await screen.findByRole('link', { name: 'Match into residency' }));
  expect(screen.getByRole('heading', { level: 3, name: 'Match into residency' })).toHaveFocus();
});

it('doubtful statements are marked, and what older texts say stands beside the answer', async () => {
  renderApp('/guide/how-long', { tables: planTables(classOf2028) });
  const compared = await screen.findByText(/^In five English-speaking countries/);
  expect(compared).toHaveTextContent('One source');
  const answer = screen.getByText(/^Six years: integrated/);
  expect(answer).not.toHaveTextContent(/source/);
  expect(within(answer).getByRole('link', { name: 'Source 1: www.theabr.org' })).toHaveAttribute(
    'href',
    'https://www.theabr.org/interventional-radiology/initial-certification',
  );
  expect(answer.closest('li')).toHaveTextContent('Older texts say seven to eight');
  // The pathways stand side by side from their own data, with the person's own plan below.
  expect(screen.getByText('Diagnostic radiology with ESIR: 4 years')).toBeInTheDocument();
  expect(screen.getByText(/^Your training ends on/)).toHaveTextContent('June 30, 2034');
});

it('an address of no topic is not on the map', () => {
  renderApp('/guide/alchemy');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This page is not on the map',
  );
});
