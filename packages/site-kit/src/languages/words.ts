import type { EventStatus } from '@parvis/silo/records';

/** A language that translations are shown in, and the few words that their pages need. */
export interface Language {
  /** BCP 47. */
  code: string;
  dir: 'ltr' | 'rtl';
  /** As its readers call it. */
  name: string;
  words: {
    languages: string;
    skip: string;
    dates: string;
    past: string;
    allDay: string;
    practical: string;
    place: string;
    price: string;
    free: string;
    by: string;
    register: string;
    online: string;
    published: string;
    /** Of a procedure. */
    eligibility: string;
    documents: string;
    steps: string;
    more: string;
    delay: string;
    contact: string;
    apply: string;
    /** What is written to be easy to read. */
    plainText: string;
    /** Said of the menu and of the pages that links lead to. */
    rest: string;
    status: Record<Exclude<EventStatus, 'scheduled'>, string>;
  };
}
