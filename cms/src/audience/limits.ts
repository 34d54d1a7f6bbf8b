import { limiter } from '../lib/limiter';

/** Visits a minute of one address, and votes: a whole school may stand behind one, and reads fewer. */
const views = limiter(1200, 60);
const votes = limiter(12, 60);

/** Whether one more is too many. @param visitor an address, or what stands for one; forgotten after a minute */
export const isTooMany = (visitor: string, kind: 'view' | 'useful' | 'useless'): Promise<boolean> =>
  (kind === 'view' ? views : votes)(visitor);
