/** What the silo said of a request that it refused, for the editor who made it. */
export const messageOf = (problem: unknown): string =>
  problem instanceof Error && problem.message ? problem.message : 'La demande n’est pas passée. Essayez de nouveau.';
