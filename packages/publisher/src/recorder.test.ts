import { currentRender } from '@parvis/silo/context';
import { Replica } from '@parvis/silo/replica';
import { describe, expect, it } from 'vitest';
import { digest, newRecording, record } from './recorder.ts';

const base = { site: 'ville', replica: new Replica(':memory:'), clock: '2026-11-22T10:00:00.000Z' };
const media = (hash: string, width: number) => ({
  url: '/uploads/x.png',
  hash,
  width,
  height: 1,
  alt: '',
  credit: null,
  focus: null,
});

describe('record', () => {
  it('notes each question with the digest of its answer', () => {
    const recording = newRecording();
    record(base, recording, () => {
      currentRender().note('["list","event",{}]', [{ slug: 'fete' }]);
      currentRender().note('["now","day"]', '2026-11-22');
    });
    expect([...recording.questions]).toEqual([
      ['["list","event",{}]', digest('[{"slug":"fete"}]')],
      ['["now","day"]', digest('"2026-11-22"')],
    ]);
  });

  it('keeps what was read before a throw, and names the record', async () => {
    const recording = newRecording();
    const work = async () => {
      currentRender().note('["entry","event","fete"]', { updatedAt: '2026-11-01T00:00:00.000Z' });
      await Promise.resolve();
      currentRender().note('["entry","place","parc"]', {});
      throw new Error('No');
    };
    await expect(record(base, recording, work)).rejects.toThrow('No');
    expect(recording.entry).toEqual({ type: 'event', slug: 'fete', updatedAt: '2026-11-01T00:00:00.000Z' });
    expect(recording.questions.size).toBe(2);
  });

  it('keeps renders that run at the same time apart', async () => {
    const recordings = [newRecording(), newRecording()];
    const read = async (question: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      currentRender().note(question, null);
    };
    await Promise.all(recordings.map((recording, index) => record(base, recording, () => read(`["${index}"]`))));
    expect(recordings.map(({ questions }) => [...questions.keys()])).toEqual([['["0"]'], ['["1"]']]);
  });

  it.each([
    [media('abc_1', 800), 320, 'abc_1-320.webp'],
    [media('abc', 200), 320, 'abc-200.webp'],
    [media('../../a b/é', 800), 320.4, '------a-b---320.webp'],
    [media('abc', 800), -3, 'abc-1.webp'],
    [media('abc', 800), Number.NaN, 'abc-800.webp'],
  ])('asks for an image under a safe name, never wider than the original', (image, width, name) => {
    const recording = newRecording();
    expect(record(base, recording, () => currentRender().image(image, width))).toBe(`/_images/${name}`);
    expect([...recording.media.keys()]).toEqual([`_images/${name}`]);
  });
});
