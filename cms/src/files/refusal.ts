import { errors } from '@strapi/utils';

/** A file that is not taken: which one, why, and what to do, in French. */
export class RefusedFile extends errors.ValidationError {
  constructor(name: string, reason: string) {
    super(`« ${name} » n’est pas accepté\u00a0: ${reason}`);
  }
}
