// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { downloadText } from '#platform/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a text is offered as a file with its name and type, and let go of a minute later', async () => {
  vi.useFakeTimers();
  const files: unknown[] = [];
  const offered: string[][] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file);
    return 'blob:backup';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    offered.push([this.href, this.download]);
  });

  downloadText('backup.json', '{"notes":"🎉"}', 'application/json');

  expect(offered).toEqual([['blob:backup', 'backup.json']]);
  const [file] = files;
  if (!(file instanceof Blob)) throw new Error('No file was offered');
  expect(file.type).toBe('application/json;charset=utf-8');
  expect(await file.text()).toBe('{"notes":"🎉"}');
  expect(document.querySelector('a')).toBeNull();
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(revoke).toHaveBeenCalledWith('blob:backup');
});
