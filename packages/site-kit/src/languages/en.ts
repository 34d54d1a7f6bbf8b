import type { Language } from './words.ts';

export const en: Language = {
  code: 'en',
  dir: 'ltr',
  name: 'English',
  words: {
    languages: 'This page in other languages',
    skip: 'Skip to content',
    dates: 'Dates',
    past: 'This event is over.',
    allDay: 'all day',
    practical: 'Practical information',
    place: 'Venue',
    price: 'Price',
    free: 'Free',
    by: 'Organised by',
    register: 'Registration',
    online: 'Follow online',
    published: 'Published on',
    rest: 'The menu and the other pages of this site are in French.',
    status: {
      rescheduled: 'New date',
      moved_online: 'Moved online',
      postponed: 'Postponed',
      full: 'Fully booked',
      cancelled: 'Cancelled',
    },
  },
};
