import { timingSafeEqual } from 'node:crypto';
import { readEnvironment } from './environment';
import type { RouteContext } from './record-route';

/** One visitor told from another, for limits: an address, or the word by which the publisher, which passes on what sites receive, stands for it. */
export function visitorOf(context: RouteContext): string {
  const named = context.get('x-parvis-visitor');
  return named && isPublisher(context.get('authorization')) ? named : context.ip;
}

function isPublisher(authorization: string): boolean {
  const expected = Buffer.from(`Bearer ${readEnvironment().readToken}`);
  const given = Buffer.from(authorization);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
