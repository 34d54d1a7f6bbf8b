import type { Block, HeadingLevel } from '../types.ts';

/**
 * The level of each heading under the page's own: the highest used becomes `topLevel`, and none jumps more than one down
 * from the heading before it.
 */
export function headingLevels(blocks: readonly Block[], topLevel: HeadingLevel): Map<Block, HeadingLevel> {
  const headings = blocks.filter((block) => block.type === 'heading');
  const highest = Math.min(...headings.map((heading) => heading.level));
  const levels = new Map<Block, HeadingLevel>();
  let previous = topLevel - 1;
  for (const heading of headings) {
    const wanted = heading.level - highest + topLevel;
    const level = clamp(Math.min(wanted, previous + 1));
    levels.set(heading, level);
    previous = level;
  }
  return levels;
}

function clamp(level: number): HeadingLevel {
  const allowed: readonly HeadingLevel[] = [2, 3, 4, 5, 6];
  return allowed.find((candidate) => candidate >= level) ?? 6;
}
