import { afterEach, beforeEach, vi } from 'vitest';

// A file that shows views asks for happy-dom; the others are spared the loading of React.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // A dialog of many rows takes more than the usual second on a busy machine.
  configure({ asyncUtilTimeout: 5000 });
  afterEach(cleanup);
}

let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  vi.spyOn(console, 'warn').mockImplementation((...words) => complaints.push(words));
});

afterEach(() => {
  vi.restoreAllMocks();
  const texts = complaints.map((words) => words.map(String).join(' '));
  if (texts.length > 0)
    throw new Error(`A test may not complain in the console: ${texts.join('; ')}`);
});
