import { expect, test } from 'vitest';
import { Jobs } from '../../../electron/host/jobs.ts';

const untilAborted = (signal: AbortSignal): Promise<'stopped'> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped')));

test('a running job is stopped by its id, and nothing else is', async () => {
  const jobs = new Jobs();
  const [first, second] = [jobs.run('a', untilAborted), jobs.run('b', untilAborted)];
  expect(jobs.cancel('a')).toBe(true);
  expect(await first).toBe('stopped');
  expect(jobs.cancel('a')).toBe(false);
  expect(jobs.cancel('b')).toBe(true);
  expect(await second).toBe('stopped');
});

test('of two jobs under one id, the end of one does not make the other unstoppable', async () => {
  const jobs = new Jobs();
  const second = jobs.run('a', untilAborted);
  await jobs.run('a', async () => 'done');
  expect(jobs.cancel('a')).toBe(true);
  expect(await second).toBe('stopped');
});

test('all stop together', async () => {
  const jobs = new Jobs();
  const running = [jobs.run('a', untilAborted), jobs.run('b', untilAborted)];
  jobs.cancelAll();
  expect(await Promise.all(running)).toEqual(['stopped', 'stopped']);
});

test('a job that fails is forgotten', async () => {
  const jobs = new Jobs();
  await expect(jobs.run('a', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(jobs.cancel('a')).toBe(false);
});
