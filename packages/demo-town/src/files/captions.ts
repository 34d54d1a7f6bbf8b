import { secondsToSay } from './speech.ts';

/** WebVTT captions (W3C) of what is said: one cue a sentence, shown for as long as it takes to say. */
export function captions(transcript: string): string {
  let from = 0;
  const cues = sentencesOf(transcript).map((sentence) => {
    const to = from + secondsToSay(sentence);
    const cue = `${timestamp(from)} --> ${timestamp(to)}\n${sentence}\n`;
    from = to;
    return cue;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

const sentencesOf = (text: string) =>
  text.replace(/\s*\n\s*/g, ' ').match(/\S.*?[.!?…](?=\s+[A-ZÀ-Ý«]|$)|\S.*$/g) ?? [];

function timestamp(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}.000`;
}
