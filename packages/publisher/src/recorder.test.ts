import { currentRender } from '@parvis/silo/context';
import type { Question } from '@parvis/silo/questions';
import { describe, expect, it } from 'vitest';
import { newRecording, record } from './recorder.ts';

const updatedAt = '2026-11-01T00:00:00.000Z';
const base = { site: 'ville', answer: (question: Question) => (question[0] === 'entry' ? { updatedAt } : []) };
const ask = (question: Question) => currentRender().ask(question);
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
  it('notes each question once', () => {
    const recording = newRecording();
    record(base, recording, () => {
      expect(ask(['list', 'event', {}])).toEqual([]);
      ask(['now', 'day']);
      ask(['list', 'event', {}]);
    });
    expect([...recording.questions]).toEqual(['["list","event",{}]', '["now","day"]']);
  });

  it('keeps what was read before a throw, and names the record', async () => {
    const recording = newRecording();
    const work = async () => {
      ask(['entry', 'event', 'fete']);
      await Promise.resolve();
      ask(['entry', 'place', 'parc']);
      throw new Error('No');
    };
    await expect(record(base, recording, work)).rejects.toThrow('No');
    expect(recording.entry).toEqual({ type: 'event', slug: 'fete', updatedAt });
    expect(recording.questions.size).toBe(2);
  });

  it('keeps renders that run at the same time apart', async () => {
    const recordings = [newRecording(), newRecording()];
    const read = async (slug: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      ask(['hub', 'theme', slug]);
    };
    await Promise.all(recordings.map((recording, index) => record(base, recording, () => read(String(index)))));
    expect(recordings.map(({ questions }) => [...questions])).toEqual([
      ['["hub","theme","0"]'],
      ['["hub","theme","1"]'],
    ]);
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
