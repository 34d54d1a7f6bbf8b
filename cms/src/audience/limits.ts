import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Visits a minute of one address, and votes: a whole school may stand behind one, and reads fewer. */
const views = new RateLimiterMemory({ points: 1200, duration: 60 });
const votes = new RateLimiterMemory({ points: 12, duration: 60 });

/** Another one at each start: what stands in memory for a minute leads back to nobody. */
const salt = randomBytes(16);

/** Whether one more is too many. @param visitor an address, or what stands for one; forgotten after a minute */
export async function isTooMany(visitor: string, kind: 'view' | 'useful' | 'useless'): Promise<boolean> {
  const key = createHash('sha256').update(salt).update(visitor).digest('base64url').slice(0, 22);
  const limiter = kind === 'view' ? views : votes;
  return limiter.consume(key).then(
    () => false,
    () => true,
  );
}
