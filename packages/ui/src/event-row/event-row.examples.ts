import { cancelled, concert, exhibition, workshop } from '../samples.ts';

export const examples = {
  evening: { event: concert },
  full: { event: workshop },
  dated: { event: exhibition, showDate: true },
  cancelled: { event: cancelled, showDate: true },
};
