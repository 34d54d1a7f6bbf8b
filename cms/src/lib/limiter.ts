import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Another one at each start: what stands in memory for a while leads back to nobody. */
const salt = randomBytes(16);

/**
 * Asks whether one more is too many.
 *
 * @param points how many are not, in `duration` seconds
 * @returns a question about a visitor, an address or whatever stands for one, which is kept as a digest and forgotten in time
 */
export function limiter(points: number, duration: number): (who: string) => Promise<boolean> {
  const memory = new RateLimiterMemory({ points, duration });
  return (who) =>
    memory.consume(createHash('sha256').update(salt).update(who).digest('base64url').slice(0, 22)).then(
      () => false,
      () => true,
    );
}
